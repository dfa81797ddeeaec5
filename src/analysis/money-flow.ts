import { RELATIONSHIP_TYPES, type RelationshipType } from '../domain/relationship-types.ts';
import { counting } from './summable.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import type { View, Work } from './snapshot.ts';
import { partiesIn } from './parties.ts';
import { Sums, type Sum } from './sums.ts';

/** The money of an entity in relationships of one type and one direction. */
export interface MoneyFlow extends Sum {
  readonly type: RelationshipType;
  readonly direction: 'IN' | 'OUT';
}

/** How many relationships are looked at between two places where the work may be interrupted. */
const SLICE = 1000;

const DIRECTIONS = [
  ['OUT', PAYER_ROLE],
  ['IN', PAYEE_ROLE],
] as const;

/** The money that an entity pays and is paid, by type in the order of the table, what it pays first. */
export function* moneyFlow(view: View, entity: number): Work<MoneyFlow[]> {
  const { snapshot } = view;
  const counts = counting(view);
  const sums = new Sums(snapshot, RELATIONSHIP_TYPES.length * DIRECTIONS.length);
  const end = snapshot.tieEnd[entity] ?? 0;
  for (let tie = snapshot.tieStart[entity] ?? 0; tie < end; tie++) {
    if (tie % SLICE === 0) yield;
    const relationship = snapshot.tieRelationship[tie] ?? 0;
    const type = snapshot.relationshipType[relationship] ?? 0;
    const version = view.version(relationship);
    if (version < 0 || !counts(relationship)) continue;
    for (const [nth, [, roles]] of DIRECTIONS.entries()) {
      const side = partiesIn(snapshot, relationship, roles[type] ?? -1);
      if (side.includes(entity)) sums.add(version, side.length > 1, type * DIRECTIONS.length + nth);
    }
  }
  return RELATIONSHIP_TYPES.flatMap((type, place) =>
    DIRECTIONS.flatMap(([direction], nth) => {
      const group = place * DIRECTIONS.length + nth;
      return sums.countOf(group) === 0 ? [] : [{ type, direction, ...sums.sumOf(group) }];
    }),
  );
}
