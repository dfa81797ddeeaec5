import { RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { TopK } from './top-k.ts';
import { summable } from './summable.ts';
import { compareText } from './evidence-order.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import { UNKNOWN_DATE, type Snapshot, type View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { GroupedSums, type MoneySum } from './sums.ts';
import { UNKNOWN_KEY, yearKey, announcementYearLookup } from './years.ts';

/** Property that totals are grouped by. */
export type TotalsGroupBy = 'PAYER' | 'PAYEE' | 'TYPE' | 'YEAR' | 'COUNTRY';

/** Sum of one group. */
export interface GroupTotal extends MoneySum {
  /** ID of the payer or payee, or the type, year or country; "unknown" without one. */
  readonly key: string;
  /** Payer or payee; null in other groupings. */
  readonly entity: number | null;
}

/** Years have four digits; 0 stands for an unknown year. */
const YEAR_GROUPS = 10_000;

/** Reads the groups of a relationship, which are numbers below `size`. */
interface GroupReader {
  readonly size: number;
  /** Writes the groups of a relationship into `groups`, each once, and returns their number. */
  readonly readGroups: (relationship: number, version: number, groups: number[]) => number;
  readonly keyOf: (group: number) => string;
}

/** Reads the groups of the parties that pay or are paid. */
function readPartyGroups(
  snapshot: Snapshot,
  roles: Int8Array,
  groupOf: (entity: number) => number,
): GroupReader['readGroups'] {
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

function groupReader(snapshot: Snapshot, by: TotalsGroupBy): GroupReader {
  switch (by) {
    case 'PAYER':
    case 'PAYEE':
      return {
        size: snapshot.entityCount,
        readGroups: readPartyGroups(snapshot, by === 'PAYER' ? PAYER_ROLE : PAYEE_ROLE, (entity) => entity),
        keyOf: (entity) => snapshot.entityId(entity),
      };
    case 'COUNTRY':
      return {
        size: snapshot.countries.length,
        readGroups: readPartyGroups(snapshot, PAYEE_ROLE, (entity) => snapshot.entityCountry[entity] ?? 0),
        keyOf: (country) => snapshot.countries[country] || UNKNOWN_KEY,
      };
    case 'TYPE':
      return {
        size: RELATIONSHIP_TYPES.length,
        readGroups: (relationship, _, groups) => {
          groups[0] = snapshot.relationshipType[relationship] ?? 0;
          return 1;
        },
        keyOf: (type) => RELATIONSHIP_TYPES[type] ?? UNKNOWN_KEY,
      };
    case 'YEAR': {
      const yearOf = announcementYearLookup(snapshot);
      return {
        size: YEAR_GROUPS,
        readGroups: (_, version, groups) => {
          groups[0] = Math.max(0, yearOf(version));
          return 1;
        },
        keyOf: (year) => yearKey(year === 0 ? UNKNOWN_DATE : year),
      };
    }
  }
}

/**
 * Orders groups by dollars, largest first: by upper bound, then by lower bound. Then come more
 * relationships, then the key.
 */
function largestFirst(sums: GroupedSums, keyOf: GroupReader['keyOf']): (a: number, b: number) => number {
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

/**
 * Sums over the relationships in view, by group. An amount that is not split among several payers,
 * payees or countries counts from 0 in each of their groups. By type, all relationships count;
 * otherwise only those with a payment.
 */
export function* totals(
  view: View,
  { by, first }: { readonly by: TotalsGroupBy; readonly first: number },
): SlicedTask<GroupTotal[]> {
  const { snapshot } = view;
  const { relationshipCount, relationshipType } = snapshot;
  const { size, readGroups, keyOf } = groupReader(snapshot, by);
  const isSummable = summable(view);
  const sums = new GroupedSums(snapshot, size);
  const groups: number[] = [];
  const ticker = new YieldTicker(2000);
  for (let relationship = 0; relationship < relationshipCount; relationship++) {
    if (ticker.due()) yield;
    if (by !== 'TYPE' && (PAYER_ROLE[relationshipType[relationship] ?? 0] ?? -1) < 0) continue;
    const version = view.version(relationship);
    if (version < 0 || !isSummable(relationship)) continue;
    const groupCount = readGroups(relationship, version, groups);
    for (let index = 0; index < groupCount; index++) sums.add(version, groupCount > 1, groups[index]);
  }
  const top = new TopK<number>(first, largestFirst(sums, keyOf));
  for (let group = 0; group < size; group++) {
    if (ticker.due()) yield;
    if (sums.countOf(group) > 0) top.add(group);
  }
  const byEntity = by === 'PAYER' || by === 'PAYEE';
  return top
    .sorted()
    .map((group) => ({ key: keyOf(group), entity: byEntity ? group : null, ...sums.sumOf(group) }));
}
