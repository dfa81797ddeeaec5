import { RELATIONSHIP_TYPES, type RelationshipType } from '../domain/relationship-types.ts';
import { counting } from './counting.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import type { View, Work } from './snapshot.ts';
import { partiesIn } from './parties.ts';
import { Summing, type Sum } from './sums.ts';

/** The money of an entity in relationships of one type and one direction. */
export interface MoneyFlow extends Sum {
  readonly type: RelationshipType;
  readonly direction: 'IN' | 'OUT';
}

/** How many relationships are looked at between two places where the work may be interrupted. */
const SLICE = 1000;

/** The money that an entity pays and is paid, by type in the order of the table, what it pays first. */
export function* moneyFlow(view: View, entity: number): Work<MoneyFlow[]> {
  const { snapshot } = view;
  const counts = counting(view);
  const flows = new Map<string, Summing>();
  const directions = [
    ['OUT', PAYER_ROLE],
    ['IN', PAYEE_ROLE],
  ] as const;
  const end = snapshot.tieEnd[entity] ?? 0;
  for (let tie = snapshot.tieStart[entity] ?? 0; tie < end; tie++) {
    if (tie % SLICE === 0) yield;
    const relationship = snapshot.tieRelationship[tie] ?? 0;
    const type = snapshot.relationshipType[relationship] ?? 0;
    const version = view.version(relationship);
    if (version < 0 || !counts(relationship)) continue;
    for (const [direction, roles] of directions) {
      const side = partiesIn(snapshot, relationship, roles[type] ?? -1);
      if (!side.includes(entity)) continue;
      const key = `${type} ${direction}`;
      let summing = flows.get(key);
      if (summing === undefined) flows.set(key, (summing = new Summing(snapshot)));
      summing.add(version, side.length > 1);
    }
  }
  return RELATIONSHIP_TYPES.flatMap((type, place) =>
    directions.flatMap(([direction]) => {
      const summing = flows.get(`${place} ${direction}`);
      return summing === undefined ? [] : [{ type, direction, ...summing.sum }];
    }),
  );
}
