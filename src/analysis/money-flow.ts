import { RELATIONSHIP_TYPES, type RelationshipType } from '../domain/relationship-types.ts';
import { summable } from './summable.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import type { Snapshot, View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { partiesWithRole } from './parties.ts';
import { GroupedSums, type MoneySum } from './sums.ts';

/** An entity's money in one relationship type and direction. */
export interface MoneyFlowResult extends MoneySum {
  readonly type: RelationshipType;
  readonly direction: 'IN' | 'OUT';
}

const DIRECTIONS = [
  ['OUT', PAYER_ROLE, PAYEE_ROLE],
  ['IN', PAYEE_ROLE, PAYER_ROLE],
] as const;

/** Relationships in which an entity of a group is a party, each once. */
function* relationshipsOfGroup(snapshot: Snapshot, group: ReadonlySet<number>): Generator<number> {
  const seen = new Set<number>();
  for (const entity of group) {
    const end = snapshot.participationEnd[entity] ?? 0;
    for (let participation = snapshot.participationStart[entity] ?? 0; participation < end; participation++) {
      const relationship = snapshot.participationRelationship[participation] ?? 0;
      if (group.size > 1 && seen.has(relationship)) continue;
      if (group.size > 1) seen.add(relationship);
      yield relationship;
    }
  }
}

/**
 * Money that a group of entities pays and receives, by type in the order of the table, payments
 * first. Payments from one member of the group to another do not count.
 */
export function* moneyFlow(view: View, entities: readonly number[]): SlicedTask<MoneyFlowResult[]> {
  const { snapshot } = view;
  const group = new Set(entities);
  const inGroup = (party: number): boolean => group.has(party);
  const isSummable = summable(view);
  const sums = new GroupedSums(snapshot, RELATIONSHIP_TYPES.length * DIRECTIONS.length);
  const ticker = new YieldTicker(1000);
  for (const relationship of relationshipsOfGroup(snapshot, group)) {
    if (ticker.due()) yield;
    const type = snapshot.relationshipType[relationship] ?? 0;
    const version = view.version(relationship);
    if (version < 0 || !isSummable(relationship)) continue;
    for (const [directionIndex, [, roles, otherRoles]] of DIRECTIONS.entries()) {
      const parties = partiesWithRole(snapshot, relationship, roles[type] ?? -1);
      if (!parties.some(inGroup)) continue;
      // One entity cannot have payments within the group.
      const others = group.size > 1 ? partiesWithRole(snapshot, relationship, otherRoles[type] ?? -1) : [];
      if (others.length > 0 && others.every(inGroup)) continue;
      const isShared = !parties.every(inGroup) || others.some(inGroup);
      sums.add(version, isShared, type * DIRECTIONS.length + directionIndex);
    }
  }
  return RELATIONSHIP_TYPES.flatMap((type, typeIndex) =>
    DIRECTIONS.flatMap(([direction], directionIndex) => {
      const group = typeIndex * DIRECTIONS.length + directionIndex;
      return sums.countOf(group) === 0 ? [] : [{ type, direction, ...sums.sumOf(group) }];
    }),
  );
}
