import { relationshipsBetween } from './relationships-between.ts';
import { entitiesById, sortByEvidence, strength } from './evidence-order.ts';
import type { View, Work } from './snapshot.ts';
import { Ties } from './adjacency.ts';

/** How many relationships are looked at between two places where the work may be interrupted. */
const SLICE = 500;

/** All entities that are tied to every one of some, the best evidenced first: by the weakest of their ties, then by id. */
export function* commonCounterparties(view: View, of: readonly number[]): Work<number[]> {
  const ties = new Ties(view, 'ANY');
  const own = new Set(of);
  let steps = 0;
  /** The weakest of the best ties to those looked at so far; only those tied to all of them are in it. */
  let common: Map<number, number> | null = null;
  for (const entity of own) {
    steps += ties.read(entity);
    const tied = new Map<number, number>();
    for (let place = 0; place < ties.count; place++) {
      const other = ties.others[place] ?? 0;
      if (own.has(other)) continue;
      const before: number | undefined = common === null ? Infinity : common.get(other);
      if (before === undefined) continue;
      const best = strength(view.snapshot, ties.versions[place] ?? 0);
      tied.set(other, Math.max(tied.get(other) ?? 0, Math.min(before, best)));
    }
    common = tied;
    if (steps > SLICE) {
      steps = 0;
      yield;
    }
  }
  const byId = entitiesById(view.snapshot);
  return [...(common ?? [])]
    .sort(([a, weak], [b, weaker]) => weaker - weak || byId(a, b))
    .map(([entity]) => entity);
}

/** The relationships in view that tie an entity to any of some, the best evidenced first. */
export function relationshipsWith(view: View, entity: number, others: readonly number[]): number[] {
  const found = new Set(others.flatMap((other) => relationshipsBetween(view, entity, other, 'ANY')));
  return sortByEvidence(view, [...found]);
}
