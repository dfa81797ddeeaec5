import { decodeCursor, encodeCursor } from '../store/cursor.ts';
import type { ConnectionPage } from '../store/fetch-result.ts';
import type { Id } from '../domain/id.ts';
import { pageArguments, type GivenArguments } from './arguments.ts';
import type { Limits } from './limits.ts';

/** One page of what an analysis found, cut out of all of it. */
export interface FoundPage<T> {
  readonly items: readonly T[];
  /** The page as a connection has it. @param node what an item is there, with what else its entry holds. */
  readonly connection: <N>(entry: (item: T) => { readonly node: N }) => ConnectionPage<N>;
}

/**
 * The page that the arguments ask for, of a list whose order is always the same.
 * @param connection which connection it is, for its cursors.
 * @throws BadUserInput, LimitExceeded as for every page; BadUserInput for a cursor of another one.
 */
export function foundPage<T>(
  all: readonly T[],
  idOf: (item: T) => Id,
  connection: string,
  given: GivenArguments,
  limits: Limits,
): FoundPage<T> {
  const { first = 0, after } = pageArguments(given, limits);
  const last = after === undefined ? undefined : decodeCursor(connection, after, ['string'])[0];
  // Where the entry of a cursor is no longer there, the page begins with the first one.
  const start = last === undefined ? 0 : all.findIndex((item) => idOf(item) === last) + 1;
  const items = all.slice(start, start + first);
  return {
    items,
    connection: (entry) => ({
      edges: items.map((item) => ({ ...entry(item), cursor: encodeCursor(connection, [idOf(item)]) })),
      hasNextPage: start + items.length < all.length,
      hasPreviousPage: start > 0,
      totalCount: all.length,
    }),
  };
}
