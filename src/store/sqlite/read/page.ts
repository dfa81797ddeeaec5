import type { SortValue } from '../../cursor.ts';
import { equalKeys, rangesBeyond } from '../../keyset.ts';
import { assemblePage, isForward, pageEnds, pageSize, type PageRows } from '../../pages.ts';
import type { PageArguments, PlanEdge } from '../../plan.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import type { CountCache } from './count-cache.ts';
import {
  countStatement,
  groupsStatement,
  keyConditions,
  rowsStatement,
  sortColumns,
  type ListQuery,
  type ListSlice,
} from './list-query.ts';
import { anyOf, raw, sql, type SqlFragment, type SqlValue } from '../sql.ts';
import type { SortExpression } from './sort-expressions.ts';

/** One page of rows, each with its sort keys and then its columns. */
export interface RowPage extends PageRows<SqlRow> {
  readonly totalCount: number;
}

/** Reads pages of one list for any parent; its statements are composed once. */
export class ConnectionReader {
  readonly query: ListQuery;
  readonly #connection: DatabaseConnection;
  readonly #counts: CountCache;
  #firstPageStatement: SqlFragment | undefined;
  #firstPageLimit = -1;

  /** @param counts the cache of counts. */
  constructor(connection: DatabaseConnection, query: ListQuery, counts: CountCache) {
    this.#connection = connection;
    this.query = query;
    this.#counts = counts;
  }

  /**
   * One page of the list.
   * @param connectionName returns the name of the connection; called only if there is a cursor.
   * @param prefetched the rows of the page and one more, if they were read before.
   * @throws InvalidCursor for a cursor of another connection.
   */
  page(
    connectionName: () => string,
    page: PageArguments,
    pageFields: Omit<PlanEdge['pageFields'], 'role' | 'kind' | 'suggestions'>,
    parentId?: SqlValue,
    prefetched?: readonly SqlRow[],
  ): RowPage {
    const { start, end } = pageEnds(connectionName, page, this.query.keys);
    const { pageInfo } = pageFields;
    const totalCount = pageFields.totalCount ? this.count(parentId) : 0;
    if (!pageFields.nodes && !pageFields.cursors && !pageInfo)
      return { rows: [], hasNextPage: false, hasPreviousPage: false, totalCount };
    const forward = isForward(page);
    const size = pageSize(page);
    const fetchedRows = prefetched ?? this.#rows({ forward, start, end }, size + 1, parentId);
    const rows = assemblePage(fetchedRows, page, pageFields, {
      end: pageInfo && end !== null && fetchedRows.length <= size && this.#hasRows(forward, end, parentId),
      start: pageInfo && start !== null && this.#hasRows(!forward, start, parentId),
    });
    return { ...rows, totalCount };
  }

  /**
   * The first rows of each parent, by the ID of the parent. The list must use `PARENT_IDS` for its
   * parent, and have one sort key, a number. Usually all parents together have no more rows than
   * the pages could hold. All rows are then read in any order, which takes three quarters of the
   * time of a limit per parent.
   */
  firstRowsByParent(parentIds: readonly string[], limit: number): Map<string, SqlRow[]> {
    const { query } = this;
    const all = JSON.stringify(parentIds);
    const id = sortColumns(query.keys);
    const max = parentIds.length * limit;
    const columns = sql`/* ${raw(query.name)} of each */ SELECT ${id}, ${query.columns}, parents.value FROM json_each(${all}) parents CROSS JOIN ${query.from} WHERE`;
    let fetchedRows = this.#connection.all(sql`${columns} ${query.where} LIMIT ${max + 1}`);
    if (fetchedRows.length > max) {
      const first = sql`SELECT ${id} FROM ${query.from} WHERE ${query.where} ORDER BY ${id} LIMIT ${limit}`;
      fetchedRows = this.#connection.all(sql`${columns} ${id} IN (${first})`);
    }
    const rows = new Map<string, SqlRow[]>(parentIds.map((parentId) => [parentId, []]));
    for (const row of fetchedRows) rows.get(String(row.at(-1)))?.push(row);
    for (const [parentId, ownRows] of rows)
      rows.set(parentId, ownRows.sort(([a], [b]) => Number(a) - Number(b)).slice(0, limit));
    return rows;
  }

  /** The number of rows, from the cache if possible. */
  count(parentId?: SqlValue): number {
    return this.#counts.count(countStatement(this.query), parentId);
  }

  /** Whether the list has rows at or beyond a position. */
  #hasRows(forward: boolean, start: readonly SortValue[], parentId?: SqlValue): boolean {
    return this.#rows({ forward, start, end: null }, 1, parentId, true).length > 0;
  }

  /** @param inclusive whether the slice includes the row at its start. */
  #rows(slice: ListSlice, limit: number, parentId?: SqlValue, inclusive = false): SqlRow[] {
    const { query } = this;
    const { start, end, forward } = slice;
    if (query.indexed && query.groupKeyCount > 0) return this.#groupedRows(slice, limit, parentId, inclusive);
    if (start === null) {
      if (end !== null || !forward)
        return this.#connection.all(rowsStatement(query, slice, [], query.keys, limit), parentId);
      if (this.#firstPageStatement === undefined || this.#firstPageLimit !== limit) {
        this.#firstPageStatement = rowsStatement(query, slice, [], query.keys, limit);
        this.#firstPageLimit = limit;
      }
      return this.#connection.all(this.#firstPageStatement, parentId);
    }
    const ranges = keyConditions(rangesBeyond(query.keys, forward, inclusive), query.keys, start);
    if (!query.indexed)
      return this.#connection.all(rowsStatement(query, slice, [anyOf(ranges)], query.keys, limit), parentId);
    const rows: SqlRow[] = [];
    for (const [index, range] of ranges.entries()) {
      const sorted = query.keys.slice(query.keys.length - 1 - index);
      if (rows.length < limit)
        rows.push(
          ...this.#connection.all(
            rowsStatement(query, slice, [range], sorted, limit - rows.length),
            parentId,
          ),
        );
    }
    return rows;
  }

  /**
   * Rows of a list with groups. The groups of a page are first read from the index alone. Then the
   * complete groups are read together and the last one by itself, so that a page never sorts more
   * rows than it has.
   */
  #groupedRows(
    slice: ListSlice,
    limit: number,
    parentId: SqlValue | undefined,
    inclusive: boolean,
  ): SqlRow[] {
    const { query } = this;
    const { start, forward } = slice;
    const head = query.keys.slice(0, query.groupKeyCount);
    const tail = query.keys.slice(query.groupKeyCount);
    const inGroup = (group: readonly SortValue[]): SqlFragment[] =>
      keyConditions(equalKeys(head.length), head, group);
    const rows: SqlRow[] = [];
    const read = (
      conditions: readonly SqlFragment[],
      sorted: readonly SortExpression[],
      max: number,
    ): void => {
      if (max > 0)
        rows.push(...this.#connection.all(rowsStatement(query, slice, conditions, sorted, max), parentId));
    };
    if (start !== null) {
      const ranges = keyConditions(
        rangesBeyond(tail, forward, inclusive),
        tail,
        start.slice(query.groupKeyCount),
      );
      for (const [index, range] of ranges.entries())
        read([...inGroup(start), range], tail.slice(tail.length - 1 - index), limit - rows.length);
    }
    const ranges = start === null ? [raw('true')] : keyConditions(rangesBeyond(head, forward), head, start);
    for (const range of ranges) {
      const rest = limit - rows.length;
      if (rest === 0) return rows;
      const groups = this.#connection.all(groupsStatement(query, slice, head, range, rest), parentId);
      const last = groups.length < rest ? undefined : groups.at(-1);
      const completeCount =
        last === undefined ? groups.length : groups.findIndex((group) => rowsEqual(group, last));
      read([range], query.keys, completeCount);
      if (last !== undefined) read(inGroup(last as readonly SortValue[]), tail, rest - completeCount);
    }
    return rows;
  }
}

function rowsEqual(one: SqlRow, other: SqlRow): boolean {
  return one.every((value, index) => value === other[index]);
}
