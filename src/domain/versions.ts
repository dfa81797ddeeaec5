import type { Id } from './id.ts';
import { earliestDay, latestDay, type Day } from './partial-date.ts';
import { resolveClaims, type ClaimInView, type ResolvedRelationship } from './resolution.ts';

/** What was known of a relationship from one day until the day before `knownTo`; the last version has no `knownTo`. */
export interface RelationshipVersion extends ResolvedRelationship {
  readonly knownFrom: Day;
  readonly knownTo?: Day;
}

/**
 * The dated versions of a relationship, worked out from its claims in view: one for each day on which a claim became known. They tile
 * time from the first such day on, without gaps or overlaps; without any claim there is none.
 */
export function computeVersions(
  claims: readonly (ClaimInView & { readonly source: Id })[],
): RelationshipVersion[] {
  const byDay = [...claims].sort((a, b) =>
    a.knownFrom < b.knownFrom ? -1 : a.knownFrom > b.knownFrom ? 1 : 0,
  );
  const result: RelationshipVersion[] = [];
  for (const [index, claim] of byDay.entries()) {
    const next = byDay[index + 1];
    if (next?.knownFrom === claim.knownFrom) continue;
    result.push({
      ...resolveClaims(byDay.slice(0, index + 1)),
      knownFrom: claim.knownFrom,
      ...(next === undefined ? {} : { knownTo: next.knownFrom }),
    });
  }
  return result;
}

/** The days between which a relationship is in force; `to` is missing where no end is known. */
export interface ActiveSpan {
  readonly from: Day;
  readonly to?: Day;
}

/**
 * When a relationship is in force (domain.md, Two kinds of time): from the earliest day of its start, or else of its announcement, to the latest
 * day of its end or the day it was cancelled, whichever comes first. Null where neither a start nor an announcement is known.
 */
export function activeSpan({
  terms,
  cancelledOn,
}: Pick<ResolvedRelationship, 'terms' | 'cancelledOn'>): ActiveSpan | null {
  const start = terms.startsOn ?? terms.announcedOn;
  if (start === undefined) return null;
  const ends = [
    ...(terms.endsOn === undefined ? [] : [latestDay(terms.endsOn)]),
    ...(cancelledOn === undefined ? [] : [cancelledOn]),
  ].sort();
  return { from: earliestDay(start), ...(ends[0] === undefined ? {} : { to: ends[0] }) };
}
