import { DEAL_STAGES, type DealStage } from '../domain/stages.ts';
import { RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { DEAL_STATUSES } from '../domain/terms.ts';
import { TopK } from './top-k.ts';
import { DealSums, type DealGrouping } from './deal-sums.ts';
import { compareText } from './evidence-order.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import { UNKNOWN_DATE, type Snapshot, type View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { GroupedSums, type MoneySum } from './sums.ts';
import {
  countingRule,
  countingView,
  LeftOutCounter,
  stageLayers,
  type LeftOutCounts,
} from './what-counts.ts';
import { UNKNOWN_KEY, yearKey, announcementYearLookup } from './years.ts';

/** Property that totals are grouped by. */
export type TotalsGroupBy = 'PAYER' | 'PAYEE' | 'TYPE' | 'YEAR' | 'COUNTRY' | 'STATUS';

/** Sum of one group. */
export interface GroupTotal extends MoneySum, LeftOutCounts {
  /** Number of the group, for `totalsByStage`. */
  readonly group: number;
  /** ID of the payer or payee, or the type, year, country or status; "unknown" without one. */
  readonly key: string;
  /** Payer or payee; null in other groupings. */
  readonly entity: number | null;
}

/** Sum of the deals at one stage. */
export interface StageSum extends MoneySum {
  readonly stage: DealStage;
}

/** Years have four digits; 0 stands for an unknown year. */
const YEAR_GROUPS = 10_000;

/** Grouping of relationships; a group is a number below `size`. */
interface TotalsGrouping extends DealGrouping {
  readonly size: number;
  readonly keyOf: (group: number) => string;
}

/** Reads the groups of the parties that pay or are paid. */
function readPartyGroups(
  snapshot: Snapshot,
  roles: Int8Array,
  groupOf: (entity: number) => number,
): DealGrouping['readGroups'] {
  const { relationshipType, partyStart, partyEnd, partyEntity, partyRole } = snapshot;
  return (relationship, _, groups) => {
    const role = roles[relationshipType[relationship] ?? 0] ?? -1;
    const end = partyEnd[relationship] ?? 0;
    let count = 0;
    for (let party = partyStart[relationship] ?? 0; party < end; party++) {
      if (partyRole[party] !== role) continue;
      const group = groupOf(partyEntity[party] ?? 0);
      if (count === 0 || groups.lastIndexOf(group, count - 1) < 0) groups[count++] = group;
    }
    return count;
  };
}

/** A grouping in which each relationship has one group. */
const bySingleGroup = (groupOf: (relationship: number, version: number) => number): DealGrouping => ({
  byParty: false,
  side: 'PAID',
  readGroups: (relationship, version, groups) => {
    groups[0] = groupOf(relationship, version);
    return 1;
  },
});

function totalsGrouping(snapshot: Snapshot, by: TotalsGroupBy): TotalsGrouping {
  switch (by) {
    case 'PAYER':
    case 'PAYEE':
      return {
        byParty: true,
        side: by === 'PAYER' ? 'PAID' : 'RECEIVED',
        size: snapshot.entityCount,
        readGroups: readPartyGroups(snapshot, by === 'PAYER' ? PAYER_ROLE : PAYEE_ROLE, (entity) => entity),
        keyOf: (entity) => snapshot.entityId(entity),
      };
    case 'COUNTRY':
      return {
        byParty: true,
        side: 'RECEIVED',
        size: snapshot.countries.length,
        readGroups: readPartyGroups(snapshot, PAYEE_ROLE, (entity) => snapshot.entityCountry[entity] ?? 0),
        keyOf: (country) => snapshot.countries[country] || UNKNOWN_KEY,
      };
    case 'TYPE':
      return {
        ...bySingleGroup((relationship) => snapshot.relationshipType[relationship] ?? 0),
        size: RELATIONSHIP_TYPES.length,
        keyOf: (type) => RELATIONSHIP_TYPES[type] ?? UNKNOWN_KEY,
      };
    case 'YEAR': {
      const yearOf = announcementYearLookup(snapshot);
      return {
        ...bySingleGroup((_, version) => Math.max(0, yearOf(version))),
        size: YEAR_GROUPS,
        keyOf: (year) => yearKey(year === 0 ? UNKNOWN_DATE : year),
      };
    }
    case 'STATUS':
      return {
        ...bySingleGroup((_, version) => Math.min(snapshot.status[version] ?? 0, DEAL_STATUSES.length)),
        size: DEAL_STATUSES.length + 1,
        keyOf: (status) => DEAL_STATUSES[status] ?? UNKNOWN_KEY,
      };
  }
}

/**
 * Orders groups by dollars, largest first: by upper bound, then by lower bound. Then come more
 * relationships, then the key.
 */
function largestFirst(sums: GroupedSums, keyOf: TotalsGrouping['keyOf']): (a: number, b: number) => number {
  return (a, b) => {
    const [high, other] = [sums.dollarsHigh(a), sums.dollarsHigh(b)];
    if (high !== other) return high < other ? 1 : -1;
    return (
      sums.dollarsLow(b) - sums.dollarsLow(a) ||
      sums.countOf(b) - sums.countOf(a) ||
      compareText(keyOf(a), keyOf(b))
    );
  };
}

/** Options of a query for totals. */
export interface TotalsOptions {
  readonly by: TotalsGroupBy;
  readonly first: number;
}

/**
 * Calls a function for each relationship in view that a sum includes: by type all, otherwise only
 * those with a payment.
 */
function* eachSummed(
  view: View,
  by: TotalsGroupBy,
  visit: (relationship: number, version: number) => void,
): SlicedTask<void> {
  const { relationshipCount, relationshipType } = view.snapshot;
  const ticker = new YieldTicker(2000);
  for (let relationship = 0; relationship < relationshipCount; relationship++) {
    if (ticker.due()) yield;
    if (by !== 'TYPE' && (PAYER_ROLE[relationshipType[relationship] ?? 0] ?? -1) < 0) continue;
    const version = view.version(relationship);
    if (version >= 0) visit(relationship, version);
  }
}

/**
 * Sums over the relationships in view, by group. An amount that is not split among several payers,
 * payees or countries counts from 0 in each of their groups. Canceled and rumored deals do not
 * count, except by status or if the filter names statuses.
 */
export function* totals(view: View, { by, first }: TotalsOptions): SlicedTask<GroupTotal[]> {
  const { snapshot } = view;
  const { size, keyOf, ...grouping } = totalsGrouping(snapshot, by);
  const leavesOut = by !== 'STATUS';
  const counts = countingRule(view);
  const sums = new GroupedSums(snapshot, size);
  const deals = new DealSums(leavesOut ? countingView(view) : view, { ...grouping, sums });
  const leftOut = new LeftOutCounter(snapshot, size);
  const groups: number[] = [];
  yield* eachSummed(view, by, (relationship, version) => {
    if (!leavesOut || counts(version)) {
      deals.add(relationship, version);
      return;
    }
    const groupCount = grouping.readGroups(relationship, version, groups);
    for (let index = 0; index < groupCount; index++) leftOut.add(version, groups[index]);
  });
  const top = new TopK<number>(first, largestFirst(sums, keyOf));
  const ticker = new YieldTicker(2000);
  for (let group = 0; group < size; group++) {
    if (ticker.due()) yield;
    if (sums.countOf(group) > 0) top.add(group);
  }
  const hasEntity = by === 'PAYER' || by === 'PAYEE';
  return top.sorted().map((group) => ({
    group,
    key: keyOf(group),
    entity: hasEntity ? group : null,
    ...sums.sumOf(group),
    ...leftOut.countsOf(group),
  }));
}

/** Sums of the stages that have deals, of those from `first` on in `sums`. */
export function stageSums(sums: GroupedSums, first: number): StageSum[] {
  return DEAL_STAGES.flatMap((stage, index) =>
    sums.countOf(first + index) === 0 ? [] : [{ stage, ...sums.sumOf(first + index) }],
  );
}

/** The sums of some groups by stage, with nothing left out. */
export function* totalsByStage(
  view: View,
  by: TotalsGroupBy,
  groups: readonly number[],
): SlicedTask<StageSum[][]> {
  const { snapshot } = view;
  const grouping = totalsGrouping(snapshot, by);
  const positions = new Map(groups.map((group, index) => [group, index * DEAL_STAGES.length]));
  const sums = new GroupedSums(snapshot, groups.length * DEAL_STAGES.length);
  const deals = new DealSums(view, {
    ...grouping,
    sums,
    layerOf: stageLayers(snapshot),
    sumOf: (group, stage) => {
      const position = positions.get(group);
      return position === undefined ? -1 : position + stage;
    },
  });
  yield* eachSummed(view, by, (relationship, version) => {
    deals.add(relationship, version);
  });
  return groups.map((_, index) => stageSums(sums, index * DEAL_STAGES.length));
}
