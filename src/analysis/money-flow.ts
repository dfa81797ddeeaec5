import { RELATIONSHIP_TYPES, type RelationshipType } from '../domain/relationship-types.ts';
import { DEAL_STAGES } from '../domain/stages.ts';
import { DealSums } from './deal-sums.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import type { Snapshot, View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { partiesWithRole, readPartiesWithRole } from './parties.ts';
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
  { direction: 'OUT', side: 'PAID', roles: PAYER_ROLE, otherRoles: PAYEE_ROLE },
  { direction: 'IN', side: 'RECEIVED', roles: PAYEE_ROLE, otherRoles: PAYER_ROLE },
] as const;
const GROUP_COUNT = RELATIONSHIP_TYPES.length * DIRECTIONS.length;

/** Group of a type and a direction, both by index. */
const groupOf = (type: number, direction: number): number => type * DIRECTIONS.length + direction;

/** Entities whose money is added up as if they were one, by index; the first one stands for all. */
type EntityGroup = ReadonlySet<number>;

/** Relationships in which an entity of a group is a party, each once. */
function* relationshipsOfGroup(snapshot: Snapshot, group: EntityGroup): Generator<number> {
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

/** The part of a view without relationships whose other side is in the group entirely. */
function viewOutside(view: View, group: EntityGroup, otherRoles: Int8Array): View {
  // One entity cannot have payments within the group.
  if (group.size === 1) return view;
  const { snapshot } = view;
  const isInside = (relationship: number): boolean => {
    const otherRole = otherRoles[snapshot.relationshipType[relationship] ?? 0] ?? -1;
    const others = partiesWithRole(snapshot, relationship, otherRole);
    return others.length > 0 && others.every((party) => group.has(party));
  };
  return {
    ...view,
    version: (relationship) => {
      const version = view.version(relationship);
      return version >= 0 && isInside(relationship) ? -1 : version;
    },
  };
}

/** A view for each direction, without payments that stay within the group. */
function directionViews(view: View, group: EntityGroup): readonly View[] {
  return DIRECTIONS.map(({ otherRoles }) => viewOutside(view, group, otherRoles));
}

/** Calls a function for each relationship in view in which an entity of a group pays or is paid. */
function* eachPayment(
  { snapshot }: View,
  views: readonly View[],
  group: EntityGroup,
  visit: (payment: { relationship: number; version: number; type: number; direction: number }) => void,
): SlicedTask<void> {
  const ticker = new YieldTicker(1000);
  for (const relationship of relationshipsOfGroup(snapshot, group)) {
    if (ticker.due()) yield;
    const type = snapshot.relationshipType[relationship] ?? 0;
    for (const [direction, { roles }] of DIRECTIONS.entries()) {
      if (!partiesWithRole(snapshot, relationship, roles[type] ?? -1).some((party) => group.has(party)))
        continue;
      const version = views[direction]?.version(relationship) ?? -1;
      if (version >= 0) visit({ relationship, version, type, direction });
    }
  }
}

/**
 * Writes the parties with a role into `groups`, with one number for all members of the group. If
 * members are on the other side too, `entityCount` stands for the part that stays within the group.
 */
function readOutsideParties(
  snapshot: Snapshot,
  relationship: number,
  [role, otherRole]: readonly [number, number],
  group: EntityGroup,
  groups: number[],
): number {
  const count = readPartiesWithRole(snapshot, relationship, role, groups);
  if (group.size === 1) return count;
  const [own = -1] = group;
  const parties = new Set(groups.slice(0, count).map((party) => (group.has(party) ? own : party)));
  if (partiesWithRole(snapshot, relationship, otherRole).some((party) => group.has(party)))
    parties.add(snapshot.entityCount);
  let size = 0;
  for (const party of parties) groups[size++] = party;
  return size;
}

/**
 * Sums of a group's payments by direction, which add up deals within a layer.
 * @param sumOf number in `sums` of a type, direction and layer.
 */
function directionSums(
  views: readonly View[],
  group: EntityGroup,
  {
    sums,
    layerOf,
    sumOf,
  }: { sums: GroupedSums; layerOf: LayerOf; sumOf: (group: number, layer: number) => number },
): readonly DealSums[] {
  const [own] = group;
  return views.map((view, direction) => {
    const { snapshot } = view;
    const { relationshipType } = snapshot;
    const { side, roles, otherRoles } = DIRECTIONS[direction] ?? DIRECTIONS[0];
    // A tree has one type, so that the type of the deal being added is that of the whole tree.
    let type = 0;
    return new DealSums(view, {
      byParty: true,
      side,
      sums,
      layerOf,
      readGroups: (relationship, _, groups) => {
        type = relationshipType[relationship] ?? 0;
        const ends = [roles[type] ?? -1, otherRoles[type] ?? -1] as const;
        return readOutsideParties(snapshot, relationship, ends, group, groups);
      },
      sumOf: (party, layer) => (party === own ? sumOf(groupOf(type, direction), layer) : -1),
    });
  });
}

/**
 * Money that a group of entities pays and receives, by type in the order of the table, payments
 * first. A type of which no relationship counts is absent: a rejected bid is no money. Payments
 * from one member of the group to another do not count.
 */
export function* moneyFlow(view: View, entities: readonly number[]): SlicedTask<MoneyFlowResult[]> {
  const { snapshot } = view;
  const group = new Set(entities);
  const views = directionViews(view, group);
  const sums = new GroupedSums(snapshot, GROUP_COUNT);
  const leftOut = new LeftOutCounter(snapshot, GROUP_COUNT);
  const counts = countingRule(view);
  const deals = directionSums(views.map(countingView), group, {
    sums,
    layerOf: singleLayer,
    sumOf: (group) => group,
  });
  yield* eachPayment(view, views, group, ({ relationship, version, type, direction }) => {
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

/**
 * Money that a group of entities pays and receives, by type, direction and stage, with nothing left
 * out.
 */
export function* moneyFlowByStage(view: View, entities: readonly number[]): SlicedTask<MoneyFlowStages> {
  const { snapshot } = view;
  const group = new Set(entities);
  const views = directionViews(view, group);
  const sums = new GroupedSums(snapshot, GROUP_COUNT * DEAL_STAGES.length);
  const deals = directionSums(views, group, {
    sums,
    layerOf: stageLayers(snapshot),
    sumOf: (group, stage) => group * DEAL_STAGES.length + stage,
  });
  yield* eachPayment(view, views, group, ({ relationship, version, direction }) => {
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
