import { decodeCursor, encodeCursor } from '../store/cursor.ts';
import type { ConnectionPage } from '../store/fetch-result.ts';
import type { Id } from '../domain/id.ts';
import { pageArguments, type PageInput } from './arguments.ts';
import type { ApiLimits } from './limits.ts';

/** One page of the results of an analysis. */
export interface PageSlice<T> {
  readonly items: readonly T[];
  /**
   * Returns the page as a connection.
   * @param toEdge node and further fields of the edge of an item.
   */
  readonly toConnection: <N>(toEdge: (item: T) => { readonly node: N }) => ConnectionPage<N>;
}

/**
 * Page that the arguments request, of a list in a stable order.
 * @param connectionName identifies the connection in its cursors.
 * @throws BadUserInput for invalid arguments; InvalidCursor for a cursor of another connection;
 * LimitExceeded for a page that is too long.
 */
export function slicePage<T>(
  all: readonly T[],
  idOf: (item: T) => Id,
  connectionName: string,
  input: PageInput,
  limits: ApiLimits,
): PageSlice<T> {
  const { first = 0, after } = pageArguments(input, limits);
  const afterId =
    after === undefined ? undefined : decodeCursor(connectionName, 'after', after, ['string'])[0];
  // If the item of the cursor no longer exists, the page starts at the first one.
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
