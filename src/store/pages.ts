import { decodeCursor, encodeCursor, type SortValue } from './cursor.ts';
import type { PageArguments, PlanEdge } from './plan.ts';
import type { SortKey } from './sort-orders.ts';

type PageFields = Pick<PlanEdge['pageFields'], 'pageInfo' | 'cursors'>;

/** The page of a connection without page arguments. */
export const DEFAULT_PAGE: PageArguments = { first: 20 };

/** Number of rows of a page. */
export function pageSize({ first, last }: PageArguments): number {
  return first ?? last ?? 0;
}

/** Whether a page is read from the start of its list. */
export function isForward({ last }: PageArguments): boolean {
  return last === undefined;
}

/** The sort keys of both cursors of a page in the direction of reading; null without the cursor. */
export interface PageEnds {
  readonly start: readonly SortValue[] | null;
  readonly end: readonly SortValue[] | null;
}

/**
 * The ends of a page.
 * @param connection returns the name of the connection; called only if there is a cursor.
 * @throws InvalidCursor for a cursor of another connection.
 */
export function pageEnds(
  connection: () => string,
  page: PageArguments,
  keys: readonly Pick<SortKey, 'valueType'>[],
): PageEnds {
  const decode = (argument: 'after' | 'before'): SortValue[] | null => {
    const { [argument]: cursor } = page;
    const types = keys.map((key) => key.valueType);
    return cursor === undefined ? null : decodeCursor(connection(), argument, cursor, types);
  };
  const [after, before] = [decode('after'), decode('before')];
  return isForward(page) ? { start: after, end: before } : { start: before, end: after };
}

/** The rows of a page, in the order of the list. */
export interface PageRows<R> {
  readonly rows: readonly R[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * The page of the fetched rows.
 * @param fetchedRows the rows in the direction of reading; with one more than the page if there is
 *   one and `pageInfo` is read.
 * @param beyond whether the list has rows at or beyond the cursors at the end and at the start.
 */
export function assemblePage<R>(
  fetchedRows: readonly R[],
  page: PageArguments,
  { pageInfo }: Pick<PageFields, 'pageInfo'>,
  beyond: { readonly end: boolean; readonly start: boolean },
): PageRows<R> {
  const size = pageSize(page);
  const rows = fetchedRows.slice(0, size);
  const beyondEnd = pageInfo && (fetchedRows.length > size || beyond.end);
  const beyondStart = pageInfo && beyond.start;
  if (isForward(page)) return { rows, hasNextPage: beyondEnd, hasPreviousPage: beyondStart };
  rows.reverse();
  return { rows, hasNextPage: beyondStart, hasPreviousPage: beyondEnd };
}

/**
 * The edges of a page, with the cursors that are read: all, or the first and the last.
 * @param connection the name of the connection.
 * @param keysOf the sort keys of a row.
 */
export function pageEdges<R, E>(
  rows: readonly R[],
  { cursors, pageInfo }: PageFields,
  connection: string,
  keysOf: (row: R) => readonly SortValue[],
  toEdge: (row: R, cursor: string) => E,
): E[] {
  const last = rows.length - 1;
  return rows.map((row, index) => {
    const needsCursor = cursors || (pageInfo && (index === 0 || index === last));
    return toEdge(row, needsCursor ? encodeCursor(connection, keysOf(row)) : '');
  });
}
