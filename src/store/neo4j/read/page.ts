import neo4j, { type Integer } from 'neo4j-driver';
import type { EdgePage, ResultNode } from '../../fetch-result.ts';
import { MAX_LIST_SIZE } from '../../limits.ts';
import { connectionName, cursorValues, type SortValue } from '../../cursor.ts';
import { assemblePage, DEFAULT_PAGE, pageEdges, pageEnds, pageSize } from '../../pages.ts';
import { parameterFor, type PrefixedFragment, type EdgeContext } from './context.ts';
import type { SortExpression } from './sort-expressions.ts';
import { countExpression, hasRowsExpression, rowsExpression, type ListQuery } from './list-query.ts';
import type { CypherFragment, ResultReader, RowValues } from './fragment.ts';

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

/** An edge that was created for a page, with its cursor. */
export type CursorEdge<E> = E & { readonly cursor: string };

function withCursor<E extends object>(edge: E, cursor: string): CursorEdge<E> {
  return Object.assign(edge, { cursor });
}

/** A row with its sort keys. */
type KeyedRow = readonly [sortValues: readonly SortValue[], row: unknown];

const keysOf = ([sortValues]: KeyedRow): readonly SortValue[] => sortValues;

/** One page of a connection; `row` is read for each of its rows. */
export function pageFragment<E extends object>(
  context: EdgeContext,
  query: ListQuery,
  row: PrefixedFragment<E>,
): CypherFragment<EdgePage<CursorEdge<E>>> {
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

  function read(value: unknown, reader: ResultReader, parentId: string): EdgePage<CursorEdge<E>> {
    const args = reader.args(edge);
    const { page = DEFAULT_PAGE } = args;
    const name = (): string => connectionName(edge, args, parentId, reader.view);
    // Rejects invalid cursors, which matched nothing.
    pageEnds(name, page, keys);
    const [fetchedRows, totalCount, atEnd, atStart] = value as [RowValues, number, boolean, boolean];
    const { rows: pageRows, ...others } = assemblePage(fetchedRows, page, pageFields, {
      end: atEnd,
      start: atStart,
    });
    const edges = withKeys
      ? pageEdges(pageRows as readonly KeyedRow[], pageFields, name(), keysOf, ([, each], cursor) =>
          withCursor(row.read(each, reader, parentId), cursor),
        )
      : pageRows.map((each) => withCursor(row.read(each, reader, parentId), ''));
    return { edges, ...others, totalCount };
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
