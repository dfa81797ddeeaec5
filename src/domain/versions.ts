import type { Id } from './id.ts';
import { earliestDay, latestDay, type Day } from './partial-date.ts';
import { resolveClaims, type ClaimInView, type ResolvedRelationship } from './resolution.ts';

/** The resolution of a relationship as known from `knownFrom` until the day before `knownTo`. */
export interface RelationshipVersion extends ResolvedRelationship {
  readonly knownFrom: Day;
  /** Absent in the last version. */
  readonly knownTo?: Day;
}

/**
 * Computes the versions of a relationship: one for each day on which a claim became known. They
 * cover the time from the first such day without gaps or overlaps. Without claims, there are no
 * versions.
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

/** The first and last day on which a relationship is active; `to` is absent without an end. */
export interface ActiveSpan {
  readonly from: Day;
  readonly to?: Day;
}

/**
 * The days on which a relationship is active (domain.md, Two kinds of time). They start on the
 * first day of its start, or else of its announcement. They end on the last day of its end or on
 * the day of its cancellation, whichever is earlier. Null if neither a start nor an
 * announcement is known.
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
