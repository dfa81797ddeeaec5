import { decodeCursor, encodeCursor } from '../store/cursor.ts';
import type { ConnectionPage } from '../store/fetch-result.ts';
import type { Id } from '../domain/id.ts';
import { pageArguments, type FieldArguments } from './arguments.ts';
import type { ApiLimits } from './limits.ts';

/** One page of what an analysis found, cut out of all of it. */
export interface PageSlice<T> {
  readonly items: readonly T[];
  /** The page as a connection has it. @param node what an item is there, with what else its entry holds. */
  readonly toConnection: <N>(toEdge: (item: T) => { readonly node: N }) => ConnectionPage<N>;
}

/**
 * The page that the arguments ask for, of a list whose order is always the same.
 * @param connectionName which connection it is, for its cursors.
 * @throws BadUserInput, LimitExceeded as for every page; BadUserInput for a cursor of another one.
 */
export function slicePage<T>(
  all: readonly T[],
  idOf: (item: T) => Id,
  connectionName: string,
  args: FieldArguments,
  limits: ApiLimits,
): PageSlice<T> {
  const { first = 0, after } = pageArguments(args, limits);
  const afterId = after === undefined ? undefined : decodeCursor(connectionName, after, ['string'])[0];
  // Where the entry of a cursor is no longer there, the page begins with the first one.
  const start = afterId === undefined ? 0 : all.findIndex((item) => idOf(item) === afterId) + 1;
  const items = all.slice(start, start + first);
  return {
    items,
    toConnection: (toEdge) => ({
      edges: items.map((item) => ({ ...toEdge(item), cursor: encodeCursor(connectionName, [idOf(item)]) })),
      hasNextPage: start + items.length < all.length,
      hasPreviousPage: start > 0,
      totalCount: all.length,
    }),
  };
}
