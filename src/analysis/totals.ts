import { RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { counting } from './counting.ts';
import { byText } from './evidence.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import type { Snapshot, View, Work } from './snapshot.ts';
import { partiesIn } from './parties.ts';
import { Summing, type Sum } from './sums.ts';
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

/** The groups that a relationship belongs to, as numbers, and the other way round. */
interface Grouping {
  readonly groupsOf: (relationship: number, version: number) => readonly number[];
  readonly keyOf: (group: number) => string;
  /** Whether only relationships in which money goes are summed up. */
  readonly paid: boolean;
}

function groupingOf(snapshot: Snapshot, by: TotalBy): Grouping {
  const paidBy = (roles: Int8Array) => (relationship: number) =>
    partiesIn(snapshot, relationship, roles[snapshot.relationshipType[relationship] ?? 0] ?? -1);
  switch (by) {
    case 'PAYER':
    case 'PAYEE':
      return {
        groupsOf: paidBy(by === 'PAYER' ? PAYER_ROLE : PAYEE_ROLE),
        keyOf: (entity) => snapshot.entityId(entity),
        paid: true,
      };
    case 'TYPE':
      return {
        groupsOf: (relationship) => [snapshot.relationshipType[relationship] ?? 0],
        keyOf: (type) => RELATIONSHIP_TYPES[type] ?? NOT_KNOWN,
        paid: false,
      };
    case 'YEAR': {
      const yearOf = yearsIn(snapshot);
      return { groupsOf: (_, version) => [yearOf(version)], keyOf: yearKey, paid: true };
    }
    case 'COUNTRY': {
      const payees = paidBy(PAYEE_ROLE);
      return {
        groupsOf: (relationship) => [
          ...new Set(payees(relationship).map((entity) => snapshot.entityCountry[entity] ?? 0)),
        ],
        keyOf: (country) => snapshot.countries[country] || NOT_KNOWN,
        paid: true,
      };
    }
  }
}

/** The larger sum of dollars comes first, by its upper end and then by its lower one; then the one of more relationships; then the key decides. */
function compareTotals(a: Total, b: Total): number {
  const [first, second] = [a, b].map(({ total }) => {
    const dollars = total.find(({ currency }) => currency === 'USD');
    return dollars === undefined
      ? { low: -1, high: -1 }
      : { low: dollars.low, high: dollars.high ?? Infinity };
  }) as [{ low: number; high: number }, { low: number; high: number }];
  if (first.high !== second.high) return first.high < second.high ? 1 : -1;
  return second.low - first.low || b.count - a.count || byText(a.key, b.key);
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
  const { groupsOf, keyOf, paid } = groupingOf(snapshot, by);
  const counts = counting(view);
  const groups = new Map<number, Summing>();
  for (let relationship = 0; relationship < snapshot.relationshipCount; relationship++) {
    if (relationship % SLICE === SLICE - 1) yield;
    if (paid && (PAYER_ROLE[snapshot.relationshipType[relationship] ?? 0] ?? -1) < 0) continue;
    const version = view.version(relationship);
    if (version < 0 || !counts(relationship)) continue;
    const own = groupsOf(relationship, version);
    for (const group of own) {
      let summing = groups.get(group);
      if (summing === undefined) groups.set(group, (summing = new Summing(snapshot)));
      summing.add(version, own.length > 1);
    }
  }
  const entities = by === 'PAYER' || by === 'PAYEE';
  return [...groups]
    .map(([group, summing]) => ({ key: keyOf(group), entity: entities ? group : null, ...summing.sum }))
    .sort(compareTotals)
    .slice(0, first);
}
