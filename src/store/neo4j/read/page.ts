import neo4j, { type Integer } from 'neo4j-driver';
import type { ResultNode } from '../../fetch-result.ts';
import { connectionName, DEFAULT_PAGE, MAX_LIST_SIZE } from '../../limits.ts';
import { cursorValues, decodeCursor, encodeCursor, type SortValue } from '../../cursor.ts';
import type { PageArguments } from '../../plan.ts';
import { parameterFor, type PrefixedFragment, type EdgeContext } from './context.ts';
import type { SortExpression } from './sort-expressions.ts';
import { countExpression, hasRowsExpression, rowsExpression, type ListQuery } from './list-query.ts';
import type { CypherFragment, ResultReader, RowValues } from './fragment.ts';

/** A page whose edges are built by the caller. */
export interface CursorPage<E> {
  readonly edges: readonly (E & { readonly cursor: string })[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

const pageSize = ({ first, last }: PageArguments): number => first ?? last ?? 0;

/**
 * Parameter reference of the sort keys of a cursor; null without a cursor. An invalid cursor
 * matches nothing here, and is rejected when the result is read.
 */
function cursorParameter(
  context: EdgeContext,
  keys: readonly SortExpression[],
  name: 'after' | 'before',
): string | null {
  if (!context.argumentShape.present.has(`page.${name}`)) return null;
  const valueTypes = keys.map((key) => key.valueType);
  return parameterFor(context, name, ({ page }) => {
    const values = cursorValues(page?.[name] ?? '', valueTypes);
    return keys.map((key, index) => {
      const value = values?.[index];
      return value === undefined ? null : key.toSortedValue(value);
    });
  });
}

/** Adds the cursor to an edge that was created for this page. */
function withCursor<E extends object>(edge: E, cursor: string): E & { readonly cursor: string } {
  return Object.assign(edge, { cursor });
}

/** One page of a connection; `row` is read for each of its rows. */
export function pageFragment<E extends object>(
  context: EdgeContext,
  query: ListQuery,
  row: PrefixedFragment<E>,
): CypherFragment<CursorPage<E>> {
  const { edge, argumentShape } = context;
  const { pageFields } = edge;
  const { keys } = query;
  const forward = !argumentShape.present.has('page.last');
  const after = cursorParameter(context, keys, 'after');
  const before = cursorParameter(context, keys, 'before');
  const [start, end] = forward ? [after, before] : [before, after];
  const limit = parameterFor(context, 'limit', ({ page }): Integer =>
    neo4j.int(pageSize(page ?? DEFAULT_PAGE) + (pageFields.pageInfo ? 1 : 0)),
  );
  const withKeys = pageFields.cursors || pageFields.pageInfo;
  const rows = pageFields.nodes || withKeys;
  const expression = withKeys
    ? `[[${keys.map(({ cursorExpression }) => cursorExpression).join(', ')}], ${row.text}]`
    : row.text;
  const parts = [
    rows ? rowsExpression(query, { forward, limit, start, end }, row.prefix, expression) : '[]',
    pageFields.totalCount ? countExpression(query) : '0',
    pageFields.pageInfo && end !== null ? hasRowsExpression(query, end, forward) : 'false',
    pageFields.pageInfo && start !== null ? hasRowsExpression(query, start, !forward) : 'false',
  ];
  const valueTypes = keys.map((key) => key.valueType);

  function read(value: unknown, reader: ResultReader, parentId: string): CursorPage<E> {
    const args = reader.args(edge);
    const { page = DEFAULT_PAGE } = args;
    // Computed only for cursors, because a result can contain hundreds of pages.
    const name =
      withKeys || page.after !== undefined || page.before !== undefined
        ? connectionName(edge, args, parentId)
        : '';
    if (page.after !== undefined) decodeCursor(name, page.after, valueTypes);
    if (page.before !== undefined) decodeCursor(name, page.before, valueTypes);
    const [fetchedRows, totalCount, atEnd, atStart] = value as [RowValues, number, boolean, boolean];
    const size = pageSize(page);
    const hasMore = pageFields.pageInfo && fetchedRows.length > size;
    const pageRows = hasMore ? fetchedRows.slice(0, size) : [...fetchedRows];
    if (!forward) pageRows.reverse();
    const last = pageRows.length - 1;
    const edges = pageRows.map((each, index) => {
      if (!withKeys) return withCursor(row.read(each, reader, parentId), '');
      const [sortValues, nodeValue] = each as [SortValue[], unknown];
      const needsCursor = pageFields.cursors || index === 0 || index === last;
      return withCursor(
        row.read(nodeValue, reader, parentId),
        needsCursor ? encodeCursor(name, sortValues) : '',
      );
    });
    const [beyondEnd, beforeStart] = [hasMore || atEnd, atStart];
    return {
      edges,
      hasNextPage: forward ? beyondEnd : beforeStart,
      hasPreviousPage: forward ? beforeStart : beyondEnd,
      totalCount,
    };
  }

  return { text: `[${parts.join(', ')}]`, read };
}

/** The first rows of a list without pages. */
export function unpagedList<T>(query: ListQuery, row: PrefixedFragment<T>): CypherFragment<T[]> {
  const slice = { forward: true, limit: String(MAX_LIST_SIZE), start: null, end: null };
  return {
    text: rowsExpression(query, slice, row.prefix, row.text),
    read: (value, reader, parentId) => (value as RowValues).map((each) => row.read(each, reader, parentId)),
  };
}

/** A row that is a node, as the edge of a page. */
export function nodeEdge({
  prefix,
  text,
  read,
}: PrefixedFragment<ResultNode>): PrefixedFragment<{ readonly node: ResultNode }> {
  return { prefix, text, read: (value, reader, parentId) => ({ node: read(value, reader, parentId) }) };
}
