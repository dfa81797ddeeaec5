import { lastDayOfMonth, monthNumber } from './months.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  H1: 'first half',
  H2: 'second half',
  Q1: 'first quarter',
  Q2: 'second quarter',
  Q3: 'third quarter',
  Q4: 'fourth quarter',
};

/** Formats a partial date: "2025", "third quarter of 2025", "November 2025", "18 November 2025". */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const part = PARTS_OF_YEAR[month ?? ''];
  if (part !== undefined) return `${part} of ${year}`;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const FIRST_MONTHS: Readonly<Record<string, string>> = {
  H1: '01',
  H2: '07',
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
};

/** A partial date as text that sorts by its first day. */
export function sortableDate(date: string): string {
  return date.replace(/[HQ]\d$/, (part) => FIRST_MONTHS[part] ?? part);
}

/** Formats a partial date for a narrow column: "18 Nov 2025", "Q3 2025". */
export function formatShortDate(date: string): string {
  const [year = '', part = ''] = date.split('-');
  if (PARTS_OF_YEAR[part] !== undefined) return `${part} ${year}`;
  return formatDate(date).replace(/[A-Z][a-z]{3,}/, (name) => name.slice(0, 3));
}

const PARTIAL_DATE = /^\d{4}(?:-(?:H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$/;

/** Whether a text is a partial date of the API: "2025", "2025-Q3", "2025-11" or "2025-11-18". */
export function isPartialDate(text: string): boolean {
  return PARTIAL_DATE.test(text);
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is an existing day, such as "2025-11-18". */
export function isDay(text: string): boolean {
  const time = ISO_DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Last month of each part of a year. */
const LAST_MONTHS: Readonly<Record<string, string>> = {
  H1: '06',
  H2: '12',
  Q1: '03',
  Q2: '06',
  Q3: '09',
  Q4: '12',
};

/** First and last day that a partial date can mean. */
export function dayRange(date: string): { readonly first: string; readonly last: string } {
  if (isDay(date)) return { first: date, last: date };
  const [year = '', part = ''] = date.split('-');
  const firstMonth = FIRST_MONTHS[part] ?? (part || '01');
  const lastMonth = LAST_MONTHS[part] ?? (part || '12');
  return { first: `${year}-${firstMonth}-01`, last: lastDayOfMonth(monthNumber(`${year}-${lastMonth}`)) };
}

/**
 * A partial date in the notation of ISO 8601-2, with `XX` for an unknown month or day. Spreadsheets
 * keep it as text, while they take "2025-07" for a day and "2025" for a number.
 */
export function unspecifiedDate(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-XX-XX`;
  return /^\d{4}-\d{2}$/.test(date) ? `${date}-XX` : date;
}

/** The same day of an earlier month, or the last day of that month if it is shorter. */
export function subtractMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The current day in UTC, as on the server. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
