import type { Id } from './id.ts';
import { earliestDay, latestDay, type Day } from './partial-date.ts';
import type { ClaimInView } from './claim-in-view.ts';
import { resolveClaims, type ResolvedRelationship } from './resolution.ts';

/** The resolution of a relationship as known from `knownFrom` until the day before `knownTo`. */
export interface RelationshipVersion extends ResolvedRelationship {
  readonly knownFrom: Day;
  /** Absent in a version that still holds. */
  readonly knownTo?: Day;
}

/** Whether a claim is in view on a day. */
function isInView({ knownFrom, knownTo }: ClaimInView, day: Day): boolean {
  return knownFrom <= day && (knownTo === undefined || day < knownTo);
}

/**
 * Computes the versions of a relationship: one for each day on which a claim became known or was
 * withdrawn. They cover without overlaps the days on which any claim is in view. On other days,
 * there is no version, because the relationship does not exist.
 */
export function computeVersions(
  claims: readonly (ClaimInView & { readonly source: Id })[],
): RelationshipVersion[] {
  const days = new Set<Day>();
  for (const { knownFrom, knownTo } of claims) {
    days.add(knownFrom);
    if (knownTo !== undefined) days.add(knownTo);
  }
  const sortedDays = [...days].sort();
  return sortedDays.flatMap((day, index): RelationshipVersion[] => {
    const inView = sortedDays.length === 1 ? claims : claims.filter((claim) => isInView(claim, day));
    if (inView.length === 0) return [];
    const next = sortedDays[index + 1];
    return [{ ...resolveClaims(inView), knownFrom: day, ...(next === undefined ? {} : { knownTo: next }) }];
  });
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
