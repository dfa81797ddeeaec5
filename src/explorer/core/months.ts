import { dateInWords } from './dates.ts';

/** The number of the month that a date is in, counted through all years; a year counts as its first month. */
export function monthNumber(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

const padded = (value: number): string => String(value).padStart(2, '0');

function partsOf(month: number): { year: number; ofYear: number } {
  return { year: Math.floor(month / 12), ofYear: (month % 12) + 1 };
}

/** A month for people: "October 2025". */
export function monthAt(month: number): string {
  const { year, ofYear } = partsOf(month);
  return dateInWords(`${year}-${padded(ofYear)}`);
}

/** The last day of a month: "2025-10-31". */
export function lastDayOf(month: number): string {
  const { year, ofYear } = partsOf(month);
  const days = new Date(Date.UTC(year, ofYear, 0)).getUTCDate();
  return `${year}-${padded(ofYear)}-${padded(days)}`;
}
