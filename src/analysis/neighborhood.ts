import type { Link } from './links.ts';
import type { View, Work } from './snapshot.ts';

/** A piece of the graph around some entities. */
export interface Neighborhood {
  /** The entities in the order in which they were taken: those asked for, then the nearest and best evidenced. */
  readonly entities: readonly number[];
  readonly links: readonly Link[];
  /** Whether a limit cut something off. */
  readonly truncated: boolean;
}

/** The entities at most `depth` relationships away from some, at most `limit` with those, and the links between all of them. */
export declare function neighborhood(
  view: View,
  asked: { readonly of: readonly number[]; readonly depth: number; readonly limit: number },
): Work<Neighborhood>;
