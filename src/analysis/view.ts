import { MODALITIES } from '../domain/claim.ts';
import type { Id } from '../domain/id.ts';
import { daysSinceEpoch, earliestDay, latestDay, type Day } from '../domain/partial-date.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { SOURCE_KINDS } from '../domain/source.ts';
import { DEAL_STATUSES } from '../domain/terms.ts';
import type { RelationshipFilter } from '../store/plan.ts';
import { isParty } from './parties.ts';
import { FOREVER, NOW, UNKNOWN, type Snapshot, type View } from './snapshot.ts';

/** What a snapshot is looked at through. */
export interface Looking {
  /** The day of knowing; null for now. */
  readonly knownOn: Day | null;
  readonly filter: RelationshipFilter;
  /** The relationships in which the filter's words occur, which no snapshot knows; null where it has none. */
  readonly mentioning: readonly Id[] | null;
}

/** Whether a relationship, in the version that is in view, passes. */
type Condition = (relationship: number, version: number) => boolean;

/** Which of some words are asked for, by their places. */
function asked<W extends string>(words: readonly W[], wanted: readonly W[]): Uint8Array {
  return Uint8Array.from(words, (word) => (wanted.includes(word) ? 1 : 0));
}

/** The version of a relationship that was known on a day; -1 before the first. */
function versionOn(snapshot: Snapshot, relationship: number, day: number): number {
  const start = snapshot.versionStart[relationship] ?? 0;
  for (let version = (snapshot.versionEnd[relationship] ?? 0) - 1; version >= start; version--)
    if ((snapshot.knownFrom[version] ?? FOREVER) <= day) return version;
  return -1;
}

/** Whether one of the relationship's claims that were known on the day has one of these words. */
function claimCondition(
  snapshot: Snapshot,
  day: number,
  column: Uint8Array | Uint16Array,
  wanted: Uint8Array,
): Condition {
  const { claimStart, claimEnd, claimKnownFrom } = snapshot;
  return (relationship) => {
    const end = claimEnd[relationship] ?? 0;
    for (let claim = claimStart[relationship] ?? 0; claim < end; claim++)
      if ((claimKnownFrom[claim] ?? FOREVER) <= day && wanted[column[claim] ?? 0] === 1) return true;
    return false;
  };
}

/** The conditions of a filter, the cheapest first (the same as src/store/sqlite/filters.ts has them). */
function conditionsOf(snapshot: Snapshot, day: number, { filter, mentioning }: Looking): Condition[] {
  const found: Condition[] = [];
  const { amount, announced } = filter;
  if (filter.types) {
    const types = asked(RELATIONSHIP_TYPES, filter.types);
    found.push((relationship) => types[snapshot.relationshipType[relationship] ?? 0] === 1);
  }
  if (filter.status) {
    const statuses = asked(DEAL_STATUSES, filter.status);
    found.push((_, version) => statuses[snapshot.status[version] ?? 0] === 1);
  }
  if (amount) {
    const currency = snapshot.currencies.indexOf(amount.currency);
    const [gte, lte] = [amount.gte ?? -Infinity, amount.lte ?? Infinity];
    found.push(
      (_, version) =>
        snapshot.currency[version] === currency &&
        (snapshot.amountTo[version] ?? 0) >= gte &&
        (snapshot.amount[version] ?? 0) <= lte,
    );
  }
  if (announced) {
    const from = announced.from === undefined ? -Infinity : daysSinceEpoch(earliestDay(announced.from));
    const to = announced.to === undefined ? Infinity : daysSinceEpoch(latestDay(announced.to));
    found.push((_, version) => {
      const first = snapshot.announcedFrom[version] ?? UNKNOWN;
      return first !== UNKNOWN && (snapshot.announcedTo[version] ?? UNKNOWN) >= from && first <= to;
    });
  }
  if (filter.activeOn !== undefined) {
    const active = daysSinceEpoch(filter.activeOn);
    found.push((_, version) => {
      const from = snapshot.activeFrom[version] ?? UNKNOWN;
      return from !== UNKNOWN && from <= active && (snapshot.activeTo[version] ?? UNKNOWN) >= active;
    });
  }
  if (filter.disputed !== undefined) {
    const disputed = filter.disputed ? 1 : 0;
    found.push((_, version) => snapshot.disputed[version] === disputed);
  }
  if (filter.minPublishers !== undefined) {
    const least = filter.minPublishers;
    found.push((_, version) => (snapshot.publishers[version] ?? 0) >= least);
  }
  if (filter.roles) {
    const roles = asked(PARTY_ROLES, filter.roles);
    found.push((relationship) => {
      const end = snapshot.partyEnd[relationship] ?? 0;
      for (let party = snapshot.partyStart[relationship] ?? 0; party < end; party++)
        if (roles[snapshot.partyRole[party] ?? 0] === 1) return true;
      return false;
    });
  }
  for (const party of filter.parties ?? []) {
    const entity = snapshot.entityOf(party);
    found.push((relationship) => isParty(snapshot, relationship, entity, -1));
  }
  if (filter.modalities)
    found.push(claimCondition(snapshot, day, snapshot.claimModality, asked(MODALITIES, filter.modalities)));
  if (filter.sourceKinds)
    found.push(
      claimCondition(snapshot, day, snapshot.claimSourceKind, asked(SOURCE_KINDS, filter.sourceKinds)),
    );
  if (filter.datasets)
    found.push(
      claimCondition(snapshot, day, snapshot.claimDataset, asked(snapshot.datasets, filter.datasets)),
    );
  if (mentioning !== null) {
    const mentioned = new Set(mentioning.map((id) => snapshot.relationshipOf(id)));
    found.push((relationship) => mentioned.has(relationship));
  }
  return found;
}

/** Not worked out yet. */
const UNASKED = -2;

/** A snapshot on a day, through a filter: it shows the relationships that the store's own list has for the two. */
export function viewOf(snapshot: Snapshot, looking: Looking): View {
  const day = looking.knownOn === null ? NOW : daysSinceEpoch(looking.knownOn);
  const conditions = conditionsOf(snapshot, day, looking);
  if (conditions.length === 0)
    return { snapshot, day, version: (relationship) => versionOn(snapshot, relationship, day) };
  const known = new Int32Array(snapshot.relationshipCount).fill(UNASKED);
  return {
    snapshot,
    day,
    version: (relationship) => {
      let version = known[relationship] ?? -1;
      if (version === UNASKED) {
        version = versionOn(snapshot, relationship, day);
        if (version >= 0 && !conditions.every((passes) => passes(relationship, version))) version = -1;
        known[relationship] = version;
      }
      return version;
    },
  };
}
