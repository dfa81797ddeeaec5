import { MODALITIES } from '../domain/claim.ts';
import type { Id } from '../domain/id.ts';
import { daysSinceEpoch, earliestDay, latestDay, type Day } from '../domain/partial-date.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { SOURCE_KINDS } from '../domain/source.ts';
import { DEAL_STATUSES } from '../domain/terms.ts';
import type { RelationshipFilter } from '../store/plan.ts';
import { isParty } from './parties.ts';
import { FOREVER, NOW, UNKNOWN_DATE, type Snapshot, type View } from './snapshot.ts';

/** Day and filter of a view. */
export interface ViewOptions {
  /** Day of knowledge; null for now. */
  readonly knownOn: Day | null;
  readonly filter: RelationshipFilter;
  /**
   * IDs of the relationships with the filter's words, which a snapshot lacks; null without words.
   */
  readonly textMatches: readonly Id[] | null;
}

/** Whether a relationship passes, in its version of the day. */
type RelationshipPredicate = (relationship: number, version: number) => boolean;

/** 1 at the index of each word that is a member, 0 elsewhere. */
function membershipMask<W extends string>(words: readonly W[], members: readonly W[]): Uint8Array {
  return Uint8Array.from(words, (word) => (members.includes(word) ? 1 : 0));
}

/** Version of a relationship that was known on a day; -1 before the first one. */
function versionKnownOn(snapshot: Snapshot, relationship: number, day: number): number {
  const start = snapshot.versionStart[relationship] ?? 0;
  for (let version = (snapshot.versionEnd[relationship] ?? 0) - 1; version >= start; version--)
    if ((snapshot.knownFrom[version] ?? FOREVER) <= day) return version;
  return -1;
}

/** Whether a claim that was known on the day has a value of the mask. */
function claimPredicate(
  snapshot: Snapshot,
  day: number,
  column: Uint8Array | Uint16Array,
  mask: Uint8Array,
): RelationshipPredicate {
  const { claimStart, claimEnd, claimKnownFrom } = snapshot;
  return (relationship) => {
    const end = claimEnd[relationship] ?? 0;
    for (let claim = claimStart[relationship] ?? 0; claim < end; claim++)
      if ((claimKnownFrom[claim] ?? FOREVER) <= day && mask[column[claim] ?? 0] === 1) return true;
    return false;
  };
}

/** Conditions of a filter, cheapest first; the same as in src/store/sqlite/read/filters.ts. */
function filterPredicates(
  snapshot: Snapshot,
  day: number,
  { filter, textMatches }: ViewOptions,
): RelationshipPredicate[] {
  const predicates: RelationshipPredicate[] = [];
  const { amount, announced } = filter;
  if (filter.types) {
    const types = membershipMask(RELATIONSHIP_TYPES, filter.types);
    predicates.push((relationship) => types[snapshot.relationshipType[relationship] ?? 0] === 1);
  }
  if (filter.status) {
    const statuses = membershipMask(DEAL_STATUSES, filter.status);
    predicates.push((_, version) => statuses[snapshot.status[version] ?? 0] === 1);
  }
  if (amount) {
    const currency = snapshot.currencies.indexOf(amount.currency);
    const [gte, lte] = [amount.gte ?? -Infinity, amount.lte ?? Infinity];
    predicates.push(
      (_, version) =>
        snapshot.currency[version] === currency &&
        (snapshot.amountTo[version] ?? 0) >= gte &&
        (snapshot.amount[version] ?? 0) <= lte,
    );
  }
  if (announced) {
    const from = announced.from === undefined ? -Infinity : daysSinceEpoch(earliestDay(announced.from));
    const to = announced.to === undefined ? Infinity : daysSinceEpoch(latestDay(announced.to));
    predicates.push((_, version) => {
      const first = snapshot.announcedFrom[version] ?? UNKNOWN_DATE;
      return first !== UNKNOWN_DATE && (snapshot.announcedTo[version] ?? UNKNOWN_DATE) >= from && first <= to;
    });
  }
  if (filter.activeOn !== undefined) {
    const active = daysSinceEpoch(filter.activeOn);
    predicates.push((_, version) => {
      const from = snapshot.activeFrom[version] ?? UNKNOWN_DATE;
      return (
        from !== UNKNOWN_DATE && from <= active && (snapshot.activeTo[version] ?? UNKNOWN_DATE) >= active
      );
    });
  }
  if (filter.disputed !== undefined) {
    const disputed = filter.disputed ? 1 : 0;
    predicates.push((_, version) => snapshot.disputed[version] === disputed);
  }
  if (filter.minPublishers !== undefined) {
    const minPublishers = filter.minPublishers;
    predicates.push((_, version) => (snapshot.publishers[version] ?? 0) >= minPublishers);
  }
  if (filter.roles) {
    const roles = membershipMask(PARTY_ROLES, filter.roles);
    predicates.push((relationship) => {
      const end = snapshot.partyEnd[relationship] ?? 0;
      for (let party = snapshot.partyStart[relationship] ?? 0; party < end; party++)
        if (roles[snapshot.partyRole[party] ?? 0] === 1) return true;
      return false;
    });
  }
  for (const party of filter.parties ?? []) {
    const entity = snapshot.entityIndex(party);
    predicates.push((relationship) => isParty(snapshot, relationship, entity, -1));
  }
  if (filter.modalities)
    predicates.push(
      claimPredicate(snapshot, day, snapshot.claimModality, membershipMask(MODALITIES, filter.modalities)),
    );
  if (filter.sourceKinds)
    predicates.push(
      claimPredicate(
        snapshot,
        day,
        snapshot.claimSourceKind,
        membershipMask(SOURCE_KINDS, filter.sourceKinds),
      ),
    );
  if (filter.datasets)
    predicates.push(
      claimPredicate(
        snapshot,
        day,
        snapshot.claimDataset,
        membershipMask(snapshot.datasets, filter.datasets),
      ),
    );
  if (textMatches !== null) {
    const matching = new Set(textMatches.map((id) => snapshot.relationshipIndex(id)));
    predicates.push((relationship) => matching.has(relationship));
  }
  return predicates;
}

/** Marks a version that is not computed yet. */
const NOT_COMPUTED = -2;

/**
 * View of a snapshot on a day, through a filter. It shows the same relationships as the store's own
 * lists.
 */
export function createView(snapshot: Snapshot, options: ViewOptions): View {
  const day = options.knownOn === null ? NOW : daysSinceEpoch(options.knownOn);
  const predicates = filterPredicates(snapshot, day, options);
  if (predicates.length === 0)
    return { snapshot, day, version: (relationship) => versionKnownOn(snapshot, relationship, day) };
  const cache = new Int32Array(snapshot.relationshipCount).fill(NOT_COMPUTED);
  return {
    snapshot,
    day,
    version: (relationship) => {
      let version = cache[relationship] ?? -1;
      if (version === NOT_COMPUTED) {
        version = versionKnownOn(snapshot, relationship, day);
        if (version >= 0 && !predicates.every((passes) => passes(relationship, version))) version = -1;
        cache[relationship] = version;
      }
      return version;
    },
  };
}
