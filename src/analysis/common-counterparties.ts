import { relationshipsBetween } from './relationships-between.ts';
import { entityIdComparator, sortByEvidence, evidenceStrength } from './evidence-order.ts';
import type { View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { Adjacency } from './adjacency.ts';

/**
 * Counterparties that all entities share: strongest first, by the weakest of their best
 * relationships to each entity, then by ID.
 */
export function* commonCounterparties(view: View, entities: readonly number[]): SlicedTask<number[]> {
  const adjacency = new Adjacency(view, 'ANY');
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

/** Relationships in view between an entity and any of the others, best evidence first. */
export function relationshipsWithAny(view: View, entity: number, others: readonly number[]): number[] {
  const relationships = new Set(others.flatMap((other) => relationshipsBetween(view, entity, other, 'ANY')));
  return sortByEvidence(view, [...relationships]);
}
