/** Months since year 0 of a partial date. A year without a month counts as January. */
export function monthNumber(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

const padTwoDigits = (value: number): string => String(value).padStart(2, '0');

function splitMonth(month: number): { year: number; monthOfYear: number } {
  return { year: Math.floor(month / 12), monthOfYear: (month % 12) + 1 };
}

/** A month number as a partial date, such as "2025-10". */
export function isoMonth(month: number): string {
  const { year, monthOfYear } = splitMonth(month);
  return `${String(year).padStart(4, '0')}-${padTwoDigits(monthOfYear)}`;
}

/** Last day of a month number, such as "2025-10-31". */
export function lastDayOfMonth(month: number): string {
  const { year, monthOfYear } = splitMonth(month);
  const days = new Date(Date.UTC(year, monthOfYear, 0)).getUTCDate();
  return `${isoMonth(month)}-${padTwoDigits(days)}`;
}
