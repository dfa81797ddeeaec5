import { RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { Best } from './top-k.ts';
import { counting } from './summable.ts';
import { byText } from './evidence-order.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import { UNKNOWN, type Snapshot, type View, type Work } from './snapshot.ts';
import { Sums, type Sum } from './sums.ts';
import { NOT_KNOWN, yearKey, yearsIn } from './years.ts';

/** What sums are grouped by. */
export type TotalBy = 'PAYER' | 'PAYEE' | 'TYPE' | 'YEAR' | 'COUNTRY';

/** The sum of one group. */
export interface Total extends Sum {
  /** The id of the payer or payee, the type, the year, the country; "unknown" where there is none. */
  readonly key: string;
  /** The payer or payee; null where grouped by something else. */
  readonly entity: number | null;
}

/** How many relationships are looked at between two places where the work may be interrupted. */
const SLICE = 2000;
/** Years are written with four digits; 0 stands for none. */
const YEARS = 10_000;

/** The groups of relationships, as numbers below `count`. */
interface Grouping {
  readonly count: number;
  /** Puts the groups of a relationship into `groups`, each once, and gives how many they are. */
  readonly read: (relationship: number, version: number, groups: number[]) => number;
  readonly keyOf: (group: number) => string;
}

/** Reads what `of` has of each party that pays or is paid. */
function byParties(snapshot: Snapshot, roles: Int8Array, of: (entity: number) => number): Grouping['read'] {
  const { relationshipType, partyStart, partyEnd, partyEntity, partyRole } = snapshot;
  return (relationship, _, groups) => {
    const role = roles[relationshipType[relationship] ?? 0] ?? -1;
    const end = partyEnd[relationship] ?? 0;
    let count = 0;
    for (let party = partyStart[relationship] ?? 0; party < end; party++) {
      if (partyRole[party] !== role) continue;
      const group = of(partyEntity[party] ?? 0);
      if (count === 0 || groups.lastIndexOf(group, count - 1) < 0) groups[count++] = group;
    }
    return count;
  };
}

function groupingOf(snapshot: Snapshot, by: TotalBy): Grouping {
  switch (by) {
    case 'PAYER':
    case 'PAYEE':
      return {
        count: snapshot.entityCount,
        read: byParties(snapshot, by === 'PAYER' ? PAYER_ROLE : PAYEE_ROLE, (entity) => entity),
        keyOf: (entity) => snapshot.entityId(entity),
      };
    case 'COUNTRY':
      return {
        count: snapshot.countries.length,
        read: byParties(snapshot, PAYEE_ROLE, (entity) => snapshot.entityCountry[entity] ?? 0),
        keyOf: (country) => snapshot.countries[country] || NOT_KNOWN,
      };
    case 'TYPE':
      return {
        count: RELATIONSHIP_TYPES.length,
        read: (relationship, _, groups) => {
          groups[0] = snapshot.relationshipType[relationship] ?? 0;
          return 1;
        },
        keyOf: (type) => RELATIONSHIP_TYPES[type] ?? NOT_KNOWN,
      };
    case 'YEAR': {
      const yearOf = yearsIn(snapshot);
      return {
        count: YEARS,
        read: (_, version, groups) => {
          groups[0] = Math.max(0, yearOf(version));
          return 1;
        },
        keyOf: (year) => yearKey(year === 0 ? UNKNOWN : year),
      };
    }
  }
}

/** The larger sum of dollars comes first, by its upper end and then by its lower one; then the one of more relationships; then the key decides. */
function largestFirst(sums: Sums, keyOf: Grouping['keyOf']): (a: number, b: number) => number {
  return (a, b) => {
    const [high, other] = [sums.dollarsHigh(a), sums.dollarsHigh(b)];
    if (high !== other) return high < other ? 1 : -1;
    return (
      sums.dollarsLow(b) - sums.dollarsLow(a) ||
      sums.countOf(b) - sums.countOf(a) ||
      byText(keyOf(a), keyOf(b))
    );
  };
}

/**
 * Sums over the relationships in view, by group. An amount that belongs to several of the groups, because it is not split among payers, payees or countries, counts from 0 for
 * each of them. By type, all relationships count; else those in which money goes.
 */
export function* totals(
  view: View,
  { by, first }: { readonly by: TotalBy; readonly first: number },
): Work<Total[]> {
  const { snapshot } = view;
  const { relationshipCount, relationshipType } = snapshot;
  const { count, read, keyOf } = groupingOf(snapshot, by);
  const counts = counting(view);
  const sums = new Sums(snapshot, count);
  const groups: number[] = [];
  for (let relationship = 0; relationship < relationshipCount; relationship++) {
    if (relationship % SLICE === SLICE - 1) yield;
    if (by !== 'TYPE' && (PAYER_ROLE[relationshipType[relationship] ?? 0] ?? -1) < 0) continue;
    const version = view.version(relationship);
    if (version < 0 || !counts(relationship)) continue;
    const own = read(relationship, version, groups);
    for (let place = 0; place < own; place++) sums.add(version, own > 1, groups[place]);
  }
  const best = new Best<number>(first, largestFirst(sums, keyOf));
  for (let group = 0; group < count; group++) {
    if (group % SLICE === SLICE - 1) yield;
    if (sums.countOf(group) > 0) best.offer(group);
  }
  const entities = by === 'PAYER' || by === 'PAYEE';
  return best
    .sorted()
    .map((group) => ({ key: keyOf(group), entity: entities ? group : null, ...sums.sumOf(group) }));
}
