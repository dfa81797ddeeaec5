import { relationshipsBetween } from './relationships-between.ts';
import { entityIdComparator, sortByEvidence, evidenceStrength } from './evidence-order.ts';
import type { View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import type { LinkKind } from '../domain/ties.ts';
import { Adjacency } from './adjacency.ts';
import { areTied, rolesOf, type RoleMasks } from './party-pairs.ts';

/** Options of a query of common counterparties. */
export interface CommonOptions {
  readonly entities: readonly number[];
  /** Whether co-parties count as counterparties. */
  readonly coParties: boolean;
  /** Roles of the entities, and of their counterparties, in a shared relationship. */
  readonly roles: RoleMasks;
}

/**
 * Counterparties that all entities share: strongest first, by the weakest of their best
 * relationships to each entity, then by ID.
 */
export function* commonCounterparties(
  view: View,
  { entities, coParties, roles }: CommonOptions,
): SlicedTask<number[]> {
  const adjacency = new Adjacency(view, coParties ? 'ANY' : 'TIED', roles);
  const targets = new Set(entities);
  const ticker = new YieldTicker(500);
  /** Strength of each counterparty shared so far: the weakest of its best relationships. */
  let common: Map<number, number> | null = null;
  for (const entity of targets) {
    const steps = adjacency.read(entity);
    const strengths = new Map<number, number>();
    for (let index = 0; index < adjacency.count; index++) {
      const other = adjacency.neighbors[index] ?? 0;
      if (targets.has(other)) continue;
      const previous: number | undefined = common === null ? Infinity : common.get(other);
      if (previous === undefined) continue;
      const ownStrength = evidenceStrength(view.snapshot, adjacency.versions[index] ?? 0);
      strengths.set(other, Math.max(strengths.get(other) ?? 0, Math.min(previous, ownStrength)));
    }
    common = strengths;
    if (ticker.due(steps)) yield;
  }
  const compareIds = entityIdComparator(view.snapshot);
  return [...(common ?? [])]
    .sort(([a, strengthA], [b, strengthB]) => strengthB - strengthA || compareIds(a, b))
    .map(([entity]) => entity);
}

/** A counterparty with the relationships that make it one. */
export interface CommonCounterparty {
  readonly entity: number;
  /** Best evidence first. */
  readonly relationships: readonly number[];
  /** `CO_PARTY` if it is a co-party of the entities in all of them. */
  readonly kind: LinkKind;
}

/** A common counterparty with its relationships in view to any of the entities. */
export function withRelationships(
  view: View,
  entity: number,
  { entities, coParties, roles }: CommonOptions,
): CommonCounterparty {
  const { snapshot } = view;
  const direction = coParties ? 'ANY' : 'TIED';
  const relationships = sortByEvidence(view, [
    ...new Set(entities.flatMap((each) => relationshipsBetween(view, each, entity, direction, roles))),
  ]);
  const isTied = relationships.some((relationship) =>
    entities.some(
      (each) => rolesOf(snapshot, relationship, each) !== 0 && areTied(snapshot, relationship, each, entity),
    ),
  );
  return { entity, relationships, kind: isTied ? 'TIE' : 'CO_PARTY' };
}
