import { z } from 'zod';
import { describeValue } from './schema-builders.ts';

/**
 * A date as precisely as it is known: a year "2025", a half "2025-H2", a quarter "2025-Q3", a month
 * "2025-11" or a day "2025-11-18". Years, months and days are EDTF level 0 (ISO 8601-2), which has
 * no readable form of halves and quarters. Never padded.
 */
export type PartialDate = string;

/** A full calendar day, "2025-11-18"; text order is the order of days. */
export type Day = string;

const DATE_PATTERN = /^(\d{4})(?:-(?:([QH]\d)|(\d{2})(?:-(\d{2}))?))?$/;
const DATE_FORMATS = 'write a date as "2025", "2025-H2", "2025-Q3", "2025-11" or "2025-11-18"';
const DAY_FORMAT = 'write a day as "2025-11-18"';

/** The first and last day of each part of a year. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [first: string, last: string]>> = {
  H1: ['01-01', '06-30'],
  H2: ['07-01', '12-31'],
  Q1: ['01-01', '03-31'],
  Q2: ['04-01', '06-30'],
  Q3: ['07-01', '09-30'],
  Q4: ['10-01', '12-31'],
};

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
  const [, year, part, month, day] = parts;
  if (year === '0000') return `the year 0000 does not exist; ${formats}`;
  if (part !== undefined && PARTS_OF_YEAR[part] === undefined)
    return `${year} has no ${part.startsWith('Q') ? 'quarter' : 'half'} ${part}; ${formats}`;
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
  .meta({
    pattern: '^\\d{4}(-(H[12]|Q[1-4]|\\d{2}(-\\d{2})?))?$',
    examples: ['2025', '2025-H2', '2025-Q3', '2025-11', '2025-11-18'],
  });

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
  return isFullDay(text) ? null : `${describeValue(text)} is not a full day; ${DAY_FORMAT}`;
}

/** The days of a half or a quarter; undefined for any other partial date. */
function partOfYear(date: PartialDate): readonly [first: Day, last: Day] | undefined {
  const part = date.length === 7 ? PARTS_OF_YEAR[date.slice(5)] : undefined;
  return part && [`${date.slice(0, 5)}${part[0]}`, `${date.slice(0, 5)}${part[1]}`];
}

/** The first day of a partial date. */
export function earliestDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? (partOfYear(date)?.[0] ?? `${date}-01`) : date;
}

/** The last day of a partial date. */
export function latestDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7)
    return partOfYear(date)?.[1] ?? `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
  return date;
}

/**
 * The first and last month of a half or a quarter, for formats that know only years, months and
 * days; null for any other date.
 */
export function monthsOfPart(date: PartialDate): readonly [first: PartialDate, last: PartialDate] | null {
  const days = partOfYear(date);
  return days === undefined ? null : [days[0].slice(0, 7), days[1].slice(0, 7)];
}

/** Whether a date is known to the day. */
export function isFullDay(date: PartialDate): boolean {
  return date.length === 10;
}

/** The number of days since 1970-01-01, for arithmetic on days. */
export function daysSinceEpoch(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
