import type { Link } from './links.ts';
import type { View, Work } from './snapshot.ts';

/** One step of a path: all relationships in view that tie the two, the best evidenced first. */
export interface Hop {
  readonly from: number;
  readonly to: number;
  readonly relationships: readonly number[];
  /** The best evidenced of them. */
  readonly link: Link;
}

/** A way from one entity to another that meets none twice. */
export interface Path {
  readonly entities: readonly number[];
  /** One less than there are entities. */
  readonly hops: readonly Hop[];
}

/** The shortest paths between two different entities, at most `limit` and none with more than `maxLength` hops. */
export declare function paths(
  view: View,
  asked: { readonly from: number; readonly to: number; readonly maxLength: number; readonly limit: number },
): Work<Path[]>;
