import { RELATIONSHIP_TYPES, type RelationshipType } from '../domain/relationship-types.ts';
import { DEAL_STAGES } from '../domain/stages.ts';
import { DealSums } from './deal-sums.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import type { View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { isParty, readPartiesWithRole } from './parties.ts';
import { GroupedSums, type MoneySum } from './sums.ts';
import { stageSums, type StageSum } from './totals.ts';
import {
  countingRule,
  countingView,
  LeftOutCounter,
  singleLayer,
  stageLayers,
  type LayerOf,
  type LeftOutCounts,
} from './what-counts.ts';

/** An entity's money in one relationship type and direction. */
export interface MoneyFlowResult extends MoneySum, LeftOutCounts {
  readonly type: RelationshipType;
  readonly direction: 'IN' | 'OUT';
}

const DIRECTIONS = [
  { direction: 'OUT', side: 'PAID', roles: PAYER_ROLE },
  { direction: 'IN', side: 'RECEIVED', roles: PAYEE_ROLE },
] as const;
const GROUP_COUNT = RELATIONSHIP_TYPES.length * DIRECTIONS.length;

/** Group of a type and a direction, both by index. */
const groupOf = (type: number, direction: number): number => type * DIRECTIONS.length + direction;

/** Calls a function for each relationship in view in which an entity pays or is paid. */
function* eachPayment(
  view: View,
  entity: number,
  visit: (payment: { relationship: number; version: number; type: number; direction: number }) => void,
): SlicedTask<void> {
  const { snapshot } = view;
  const { participationStart, participationEnd, participationRelationship, relationshipType } = snapshot;
  const ticker = new YieldTicker(1000);
  const end = participationEnd[entity] ?? 0;
  for (let participation = participationStart[entity] ?? 0; participation < end; participation++) {
    if (ticker.due()) yield;
    const relationship = participationRelationship[participation] ?? 0;
    const type = relationshipType[relationship] ?? 0;
    const version = view.version(relationship);
    if (version < 0) continue;
    for (const [direction, { roles }] of DIRECTIONS.entries()) {
      const role = roles[type] ?? -1;
      if (role >= 0 && isParty(snapshot, relationship, entity, role))
        visit({ relationship, version, type, direction });
    }
  }
}

/**
 * Sums of an entity's payments by direction, which add up deals within a layer.
 * @param sumOf number in `sums` of a type, direction and layer.
 */
function directionSums(
  view: View,
  entity: number,
  {
    sums,
    layerOf,
    sumOf,
  }: { sums: GroupedSums; layerOf: LayerOf; sumOf: (group: number, layer: number) => number },
): readonly DealSums[] {
  const { snapshot } = view;
  const { relationshipType } = snapshot;
  return DIRECTIONS.map(({ side, roles }, direction) => {
    // A tree has one type, so that the type of the deal being added is that of the whole tree.
    let type = 0;
    return new DealSums(view, {
      byParty: true,
      side,
      sums,
      layerOf,
      readGroups: (relationship, _, groups) => {
        type = relationshipType[relationship] ?? 0;
        return readPartiesWithRole(snapshot, relationship, roles[type] ?? -1, groups);
      },
      sumOf: (party, layer) => (party === entity ? sumOf(groupOf(type, direction), layer) : -1),
    });
  });
}

/** Money that an entity pays and receives, by type in the order of the table, payments first. */
export function* moneyFlow(view: View, entity: number): SlicedTask<MoneyFlowResult[]> {
  const { snapshot } = view;
  const sums = new GroupedSums(snapshot, GROUP_COUNT);
  const leftOut = new LeftOutCounter(snapshot, GROUP_COUNT);
  const counts = countingRule(view);
  const deals = directionSums(countingView(view), entity, {
    sums,
    layerOf: singleLayer,
    sumOf: (group) => group,
  });
  yield* eachPayment(view, entity, ({ relationship, version, type, direction }) => {
    if (counts(version)) deals[direction]?.add(relationship, version);
    else leftOut.add(version, groupOf(type, direction));
  });
  return RELATIONSHIP_TYPES.flatMap((type, typeIndex) =>
    DIRECTIONS.flatMap(({ direction }, directionIndex) => {
      const group = groupOf(typeIndex, directionIndex);
      if (sums.countOf(group) === 0) return [];
      return [{ type, direction, ...sums.sumOf(group), ...leftOut.countsOf(group) }];
    }),
  );
}

/** The money of an entity by stage, with nothing left out. */
export interface MoneyFlowStages {
  readonly of: (flow: Pick<MoneyFlowResult, 'type' | 'direction'>) => StageSum[];
}

/** Money that an entity pays and receives, by type, direction and stage, with nothing left out. */
export function* moneyFlowByStage(view: View, entity: number): SlicedTask<MoneyFlowStages> {
  const { snapshot } = view;
  const sums = new GroupedSums(snapshot, GROUP_COUNT * DEAL_STAGES.length);
  const deals = directionSums(view, entity, {
    sums,
    layerOf: stageLayers(snapshot),
    sumOf: (group, stage) => group * DEAL_STAGES.length + stage,
  });
  yield* eachPayment(view, entity, ({ relationship, version, direction }) => {
    deals[direction]?.add(relationship, version);
  });
  return {
    of: ({ type, direction }) => {
      const directionIndex = DIRECTIONS.findIndex((each) => each.direction === direction);
      const group = groupOf(RELATIONSHIP_TYPES.indexOf(type), directionIndex);
      return stageSums(sums, group * DEAL_STAGES.length);
    },
  };
}
