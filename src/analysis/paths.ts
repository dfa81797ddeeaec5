import { relationshipsBetween } from './relationships-between.ts';
import { linkBetween, type PartyLink } from './party-link.ts';
import type { View } from './snapshot.ts';
import type { SlicedTask } from './sliced-task.ts';
import type { TraversalDirection } from './adjacency.ts';
import { PathSearch } from './path-search.ts';

/** One step of a path. */
export interface PathHop {
  readonly from: number;
  readonly to: number;
  /** All relationships in view that connect the two entities, best evidence first. */
  readonly relationships: readonly number[];
  /** Link of the first relationship. */
  readonly link: PartyLink;
}

/** A sequence of different entities, each connected to the next. */
export interface PathResult {
  readonly entities: readonly number[];
  /** One fewer than entities. */
  readonly hops: readonly PathHop[];
}

/** Options of a path query. */
export interface PathsOptions {
  readonly from: number;
  /** Different from `from`. */
  readonly to: number;
  /** Maximum number of hops. */
  readonly maxLength: number;
  readonly limit: number;
  /** Whether hops between co-parties count. */
  readonly coParties: boolean;
}

function toPathResult(view: View, entities: readonly number[], direction: TraversalDirection): PathResult {
  const hops = entities.slice(1).map((to, index): PathHop => {
    const from = entities[index] ?? 0;
    const relationships = relationshipsBetween(view, from, to, direction);
    return { from, to, relationships, link: linkBetween(view.snapshot, relationships[0] ?? 0, from, to) };
  });
  return { entities, hops };
}

/**
 * Shortest paths between two different entities, at most `limit`. Of equal length, the one with the
 * better-evidenced weakest hop is first (the best relationship of a hop counts: more publishers,
 * then more claims). The IDs along the path decide the rest.
 */
export function* paths(
  view: View,
  { from, to, maxLength, limit, coParties }: PathsOptions,
): SlicedTask<PathResult[]> {
  const direction = coParties ? 'ANY' : 'TIED';
  const search = new PathSearch(view, { from, to, direction });
  const results: PathResult[] = [];
  for (let length = 1; length <= maxLength && results.length < limit && !search.exhausted; length++)
    for (const { entities } of yield* search.pathsOfLength(length, limit - results.length))
      results.push(toPathResult(view, entities, direction));
  return results;
}
