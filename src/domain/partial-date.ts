import { z } from 'zod';
import { describeValue } from './schema-builders.ts';

/**
 * A date as precisely as it is known: "2025", "2025-11" or "2025-11-18" (EDTF level 0, ISO 8601-2).
 * Never padded.
 */
export type PartialDate = string;

/** A full calendar day, "2025-11-18"; text order is the order of days. */
export type Day = string;

const DATE_PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DATE_FORMATS = 'write a date as "2025", "2025-11" or "2025-11-18"';
const DAY_FORMAT = 'write a day as "2025-11-18"';

function daysInMonth(year: number, month: number): number {
  return month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;
}

/** The reason why a text is not a partial date, as one sentence; null if it is one. */
export function partialDateProblem(text: string): string | null {
  return dateProblem(text, DATE_FORMATS);
}

function dateProblem(text: string, formats: string): string | null {
  const parts = DATE_PATTERN.exec(text);
  if (!parts) return `${describeValue(text)} is not a date; ${formats}`;
  const [, year, month, day] = parts;
  if (year === '0000') return `the year 0000 does not exist; ${formats}`;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
    return `the month ${month} does not exist; ${formats}`;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))))
    return `${year}-${month} has no day ${day}; ${formats}`;
  return null;
}

/** The zod schema of a partial date; asks for quotes, because an unquoted YAML year is a number. */
export const partialDate = z
  .string({ error: (issue) => `${DATE_FORMATS}, in quotes (got ${describeValue(issue.input)})` })
  .superRefine((text, context) => {
    const problem = partialDateProblem(text);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  })
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', examples: ['2025', '2025-11', '2025-11-18'] });

/** The zod schema of a full calendar day. */
export const day = z
  .string({ error: (issue) => `${DAY_FORMAT}, in quotes (got ${describeValue(issue.input)})` })
  .superRefine((text, context) => {
    const problem = dayProblem(text);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  });

/** The reason why a text is not a full calendar day, as one sentence; null if it is one. */
export function dayProblem(text: string): string | null {
  const problem = dateProblem(text, DAY_FORMAT);
  if (problem !== null) return problem;
  return text.length === 10 ? null : `${describeValue(text)} is not a full day; ${DAY_FORMAT}`;
}

/** The first day of a partial date. */
export function earliestDay(date: PartialDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day of a partial date. */
export function latestDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
  return date;
}

/** The number of days since 1970-01-01, for arithmetic on days. */
export function daysSinceEpoch(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
