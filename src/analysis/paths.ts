import { relationshipsBetween } from './relationships-between.ts';
import { linkBetween, type PartyLink } from './party-link.ts';
import type { View } from './snapshot.ts';
import type { SlicedTask } from './sliced-task.ts';
import { PathSearch } from './path-search.ts';

/** One step of a path. */
export interface PathHop {
  readonly from: number;
  readonly to: number;
  /** All relationships in view that tie the two, the best evidenced first. */
  readonly relationships: readonly number[];
  /** The first of them. */
  readonly link: PartyLink;
}

/** A way from one entity to another that meets none twice. */
export interface PathResult {
  readonly entities: readonly number[];
  /** One less than there are entities. */
  readonly hops: readonly PathHop[];
}

/** What is asked of paths. */
export interface PathsOptions {
  readonly from: number;
  /** Another one than `from`. */
  readonly to: number;
  /** The most hops. */
  readonly maxLength: number;
  readonly limit: number;
}

function toPathResult(view: View, entities: readonly number[]): PathResult {
  const hops = entities.slice(1).map((to, index): PathHop => {
    const from = entities[index] ?? 0;
    const relationships = relationshipsBetween(view, from, to, 'ANY');
    return { from, to, relationships, link: linkBetween(view.snapshot, relationships[0] ?? 0, from, to) };
  });
  return { entities, hops };
}

/**
 * The shortest paths between two different entities, at most `limit`. Of paths as long, one is better whose weakest hop is better evidenced (by the best of its
 * relationships: more publishers, then more claims); then the ids along the way decide.
 */
export function* paths(view: View, { from, to, maxLength, limit }: PathsOptions): SlicedTask<PathResult[]> {
  const search = new PathSearch(view, { from, to, direction: 'ANY' });
  const results: PathResult[] = [];
  for (let length = 1; length <= maxLength && results.length < limit && !search.exhausted; length++)
    for (const { entities } of yield* search.pathsOfLength(length, limit - results.length))
      results.push(toPathResult(view, entities));
  return results;
}
