import { UNKNOWN, type Snapshot } from './snapshot.ts';

/** What stands for a value that is not known, in keys and facets. */
export const NOT_KNOWN = 'unknown';
const DAY = 86_400_000;

/** The year in which each version's deal was announced; UNKNOWN where that is not known. A date as a source states it is always in one year. */
export function yearsIn(snapshot: Snapshot): (version: number) => number {
  // There are few different days.
  const years = new Map<number, number>([[UNKNOWN, UNKNOWN]]);
  return (version) => {
    const day = snapshot.announcedFrom[version] ?? UNKNOWN;
    let year = years.get(day);
    if (year === undefined) years.set(day, (year = new Date(day * DAY).getUTCFullYear()));
    return year;
  };
}

/** A year as a key. */
export function yearKey(year: number): string {
  return year === UNKNOWN ? NOT_KNOWN : String(year);
}
