import { z } from 'zod';
import { describeValue } from './schema-builders.ts';

/** A date as precisely as it is known: "2025", "2025-11" or "2025-11-18" (EDTF level 0, ISO 8601-2). Never padded. */
export type PartialDate = string;

/** A full calendar day, "2025-11-18"; days compare as text. */
export type Day = string;

const DATE_PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const ALLOWED_FORMATS = 'a date is written "2025", "2025-11" or "2025-11-18"';

function daysInMonth(year: number, month: number): number {
  return month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;
}

/** Why a text is no partial date, as one sentence; null where it is one. */
export function partialDateProblem(text: string): string | null {
  const parts = DATE_PATTERN.exec(text);
  if (!parts) return ALLOWED_FORMATS;
  const [, year, month, day] = parts;
  if (year === '0000') return `there is no year 0000; ${ALLOWED_FORMATS}`;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
    return `a year has no month ${month}; ${ALLOWED_FORMATS}`;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))))
    return `${year}-${month} has no day ${day}; ${ALLOWED_FORMATS}`;
  return null;
}

/** The zod schema of a partial date. A bare YAML year is a number there, so the message says to quote it. */
export const partialDate = z
  .string({ error: (issue) => `${ALLOWED_FORMATS}, in quotes, not ${describeValue(issue.input)}` })
  .superRefine((text, context) => {
    const problem = partialDateProblem(text);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  })
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', examples: ['2025', '2025-11', '2025-11-18'] });

/** The zod schema of a full calendar day. */
export const day = z
  .string({ error: (issue) => `a day is written "2025-11-18", in quotes, not ${describeValue(issue.input)}` })
  .superRefine((text, context) => {
    const problem = dayProblem(text);
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  });

/** Why a text is no full calendar day, as one sentence; null where it is one. */
export function dayProblem(text: string): string | null {
  const problem = partialDateProblem(text);
  if (problem !== null || text.length !== 10)
    return (
      problem?.replace(ALLOWED_FORMATS, 'a day is written "2025-11-18"') ?? 'a day is written "2025-11-18"'
    );
  return null;
}

/** The first day that a partial date can mean. */
export function earliestDay(date: PartialDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a partial date can mean. */
export function latestDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
  return date;
}

/** The number of days since 1970-01-01, for arithmetic on days. */
export function daysSinceEpoch(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
