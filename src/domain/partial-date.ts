import { z } from 'zod';
import { said } from './schema-builders.ts';

/** A date as precisely as it is known: "2025", "2025-11" or "2025-11-18" (EDTF level 0, ISO 8601-2). Never padded. */
export type PartialDate = string;

/** A full calendar day, "2025-11-18"; days compare as text. */
export type Day = string;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const ALLOWED = 'a date is written "2025", "2025-11" or "2025-11-18"';

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
export function partialDateFault(text: string): string | null {
  const parts = FORM.exec(text);
  if (!parts) return ALLOWED;
  const [, year, month, day] = parts;
  if (year === '0000') return `there is no year 0000; ${ALLOWED}`;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
    return `a year has no month ${month}; ${ALLOWED}`;
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))))
    return `${year}-${month} has no day ${day}; ${ALLOWED}`;
  return null;
}

/** The zod schema of a partial date. A bare YAML year is a number there, so the message says to quote it. */
export const partialDate = z
  .string({ error: (issue) => `${ALLOWED}, in quotes, not ${said(issue.input)}` })
  .superRefine((text, context) => {
    const fault = partialDateFault(text);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  })
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', examples: ['2025', '2025-11', '2025-11-18'] });

/** The zod schema of a full calendar day. */
export const day = z
  .string({ error: (issue) => `a day is written "2025-11-18", in quotes, not ${said(issue.input)}` })
  .superRefine((text, context) => {
    const fault = dayFault(text);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  });

/** Why a text is no full calendar day, as one sentence; null where it is one. */
export function dayFault(text: string): string | null {
  const fault = partialDateFault(text);
  if (fault !== null || text.length !== 10)
    return fault?.replace(ALLOWED, 'a day is written "2025-11-18"') ?? 'a day is written "2025-11-18"';
  return null;
}

/** The first day that a partial date can mean. */
export function earliest(date: PartialDate): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a partial date can mean. */
export function latest(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
  return date;
}

/** The number of days since 1970-01-01, for arithmetic on days. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
