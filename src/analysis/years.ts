import { UNKNOWN_DATE, type Snapshot } from './snapshot.ts';

/** What stands for a value that is not known, in keys and facets. */
export const UNKNOWN_KEY = 'unknown';
const DAY_MS = 86_400_000;

/** The year in which each version's deal was announced; UNKNOWN where that is not known. A date as a source states it is always in one year. */
export function announcementYearLookup(snapshot: Snapshot): (version: number) => number {
  // There are few different days.
  const years = new Map<number, number>([[UNKNOWN_DATE, UNKNOWN_DATE]]);
  return (version) => {
    const day = snapshot.announcedFrom[version] ?? UNKNOWN_DATE;
    let year = years.get(day);
    if (year === undefined) years.set(day, (year = new Date(day * DAY_MS).getUTCFullYear()));
    return year;
  };
}

/** A year as a key. */
export function yearKey(year: number): string {
  return year === UNKNOWN_DATE ? UNKNOWN_KEY : String(year);
}
