import { relationshipsBetween } from './relationships-between.ts';
import { linkBetween, type Link } from './party-link.ts';
import type { View, Work } from './snapshot.ts';
import { Walks } from './path-search.ts';

/** One step of a path. */
export interface Hop {
  readonly from: number;
  readonly to: number;
  /** All relationships in view that tie the two, the best evidenced first. */
  readonly relationships: readonly number[];
  /** The first of them. */
  readonly link: Link;
}

/** A way from one entity to another that meets none twice. */
export interface Path {
  readonly entities: readonly number[];
  /** One less than there are entities. */
  readonly hops: readonly Hop[];
}

/** What is asked of paths. */
export interface PathsAsked {
  readonly from: number;
  /** Another one than `from`. */
  readonly to: number;
  /** The most hops. */
  readonly maxLength: number;
  readonly limit: number;
}

function pathOf(view: View, entities: readonly number[]): Path {
  const hops = entities.slice(1).map((to, place): Hop => {
    const from = entities[place] ?? 0;
    const relationships = relationshipsBetween(view, from, to, 'ANY');
    return { from, to, relationships, link: linkBetween(view.snapshot, relationships[0] ?? 0, from, to) };
  });
  return { entities, hops };
}

/**
 * The shortest paths between two different entities, at most `limit`. Of paths as long, one is better whose weakest hop is better evidenced (by the best of its
 * relationships: more publishers, then more claims); then the ids along the way decide.
 */
export function* paths(view: View, { from, to, maxLength, limit }: PathsAsked): Work<Path[]> {
  const walks = new Walks(view, { from, to, direction: 'ANY' });
  const found: Path[] = [];
  for (let length = 1; length <= maxLength && found.length < limit && !walks.exhausted; length++)
    for (const { entities } of yield* walks.ofLength(length, limit - found.length))
      found.push(pathOf(view, entities));
  return found;
}
