import { UNKNOWN_DATE, type Snapshot } from './snapshot.ts';

/** Stands for an unknown value in keys and facets. */
export const UNKNOWN_KEY = 'unknown';
const DAY_MS = 86_400_000;

/**
 * Lookup of the year in which each version's deal was announced; `UNKNOWN_DATE` if unknown. A
 * stated date is always within one year.
 */
export function announcementYearLookup(snapshot: Snapshot): (version: number) => number {
  // Cached, because there are few different days.
  const years = new Map<number, number>([[UNKNOWN_DATE, UNKNOWN_DATE]]);
  return (version) => {
    const day = snapshot.announcedFrom[version] ?? UNKNOWN_DATE;
    let year = years.get(day);
    if (year === undefined) years.set(day, (year = new Date(day * DAY_MS).getUTCFullYear()));
    return year;
  };
}

/** Key of a year. */
export function yearKey(year: number): string {
  return year === UNKNOWN_DATE ? UNKNOWN_KEY : String(year);
}
