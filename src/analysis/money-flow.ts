import { RELATIONSHIP_TYPES, type RelationshipType } from '../domain/relationship-types.ts';
import { summable } from './summable.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import type { View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { partiesWithRole } from './parties.ts';
import { GroupedSums, type MoneySum } from './sums.ts';

/** An entity's money in one relationship type and direction. */
export interface MoneyFlowResult extends MoneySum {
  readonly type: RelationshipType;
  readonly direction: 'IN' | 'OUT';
}

const DIRECTIONS = [
  ['OUT', PAYER_ROLE],
  ['IN', PAYEE_ROLE],
] as const;

/** Money that an entity pays and receives, by type in the order of the table, payments first. */
export function* moneyFlow(view: View, entity: number): SlicedTask<MoneyFlowResult[]> {
  const { snapshot } = view;
  const isSummable = summable(view);
  const sums = new GroupedSums(snapshot, RELATIONSHIP_TYPES.length * DIRECTIONS.length);
  const ticker = new YieldTicker(1000);
  const end = snapshot.participationEnd[entity] ?? 0;
  for (let participation = snapshot.participationStart[entity] ?? 0; participation < end; participation++) {
    if (ticker.due()) yield;
    const relationship = snapshot.participationRelationship[participation] ?? 0;
    const type = snapshot.relationshipType[relationship] ?? 0;
    const version = view.version(relationship);
    if (version < 0 || !isSummable(relationship)) continue;
    for (const [directionIndex, [, roles]] of DIRECTIONS.entries()) {
      const parties = partiesWithRole(snapshot, relationship, roles[type] ?? -1);
      if (parties.includes(entity))
        sums.add(version, parties.length > 1, type * DIRECTIONS.length + directionIndex);
    }
  }
  return RELATIONSHIP_TYPES.flatMap((type, typeIndex) =>
    DIRECTIONS.flatMap(([direction], directionIndex) => {
      const group = typeIndex * DIRECTIONS.length + directionIndex;
      return sums.countOf(group) === 0 ? [] : [{ type, direction, ...sums.sumOf(group) }];
    }),
  );
}
