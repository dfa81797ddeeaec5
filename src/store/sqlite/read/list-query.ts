import { decodeCursor, encodeCursor, type SortValue } from '../../cursor.ts';
import type { PageArguments } from '../../plan.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import type { CountCache } from './count-cache.ts';
import { allOf, anyOf, join, raw, sql, type SqlFragment, type SqlValue } from '../sql.ts';

/** One sort key of a list. */
export interface SortColumn {
  readonly column: string;
  readonly valueType: 'string' | 'number';
  readonly descending: boolean;
}

/** The column of the parent's ID in a list that is read for several parents at once. */
export const PARENT_IDS = raw('parents.value');

/** A sort key, ascending by default. */
export function sortColumn(
  column: string,
  valueType: SortColumn['valueType'],
  descending = false,
): SortColumn {
  return { column, valueType, descending };
}

/** A list for keyset pagination: its rows, their columns and their sort order. */
export interface ListQuery {
  /** The name of the edge, for the comment of the statement. */
  readonly name: string;
  /** The columns to read besides the sort keys. */
  readonly columns: SqlFragment;
  readonly from: SqlFragment;
  readonly where: SqlFragment;
  /** The sort keys; the last one is unique. */
  readonly keys: readonly SortColumn[];
  /**
   * Whether an index has the rows in this order. A page is then read as ranges of the index, and
   * costs the same at any depth: first the rows that share all keys but the last with the cursor,
   * then those that share all but the last two, and so on. Otherwise all rows are sorted.
   */
  readonly indexed: boolean;
  /**
   * Number of leading keys that form groups. Either many rows share their values, or their
   * direction differs from that of the other keys, so that the index is in order only within a
   * group.
   */
  readonly groupKeyCount: number;
  /** Whether the joins can produce a row several times, which then counts once. */
  readonly distinct?: boolean;
}

/** One page of rows, each with its sort keys and then its columns. */
export interface RowPage {
  readonly rows: readonly SqlRow[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

interface ListRange {
  readonly query: ListQuery;
  readonly forward: boolean;
  /** The sort keys before the range; null for a range from the start. */
  readonly after: readonly SortValue[] | null;
  /** Whether the range includes the row with the keys in `after`. */
  readonly inclusive?: boolean;
  /** The condition for the other end of a page with two cursors. */
  readonly extraCondition?: SqlFragment;
}

function beyondCondition(
  key: SortColumn,
  value: SortValue,
  forward: boolean,
  inclusive: boolean,
): SqlFragment {
  const operator = (key.descending === forward ? '<' : '>') + (inclusive ? '=' : '');
  return sql`${raw(key.column)} ${raw(operator)} ${value}`;
}

function equalConditions(keys: readonly SortColumn[], values: readonly SortValue[]): SqlFragment[] {
  return keys.map((key, index) => sql`${raw(key.column)} = ${values[index] ?? null}`);
}

/** The ranges that contain all rows beyond the keys, nearest first, each in index order. */
function rangeConditions(
  keys: readonly SortColumn[],
  after: readonly SortValue[],
  range: ListRange,
): SqlFragment[] {
  return keys
    .map((key, index) =>
      allOf([
        ...equalConditions(keys.slice(0, index), after),
        beyondCondition(
          key,
          after[index] ?? '',
          range.forward,
          range.inclusive === true && index === keys.length - 1,
        ),
      ]),
    )
    .reverse();
}

function orderByClause(keys: readonly SortColumn[], forward: boolean): SqlFragment {
  return raw(keys.map((key) => `${key.column} ${key.descending === forward ? 'DESC' : 'ASC'}`).join(', '));
}

const sortColumns = (keys: readonly SortColumn[]): SqlFragment =>
  raw(keys.map((key) => key.column).join(', '));

function selectStatement(
  range: ListRange,
  conditions: readonly SqlFragment[],
  sorted: readonly SortColumn[],
  limit: number,
): SqlFragment {
  const { query, extraCondition, forward } = range;
  const columns =
    query.columns.text === '' ? sortColumns(query.keys) : sql`${sortColumns(query.keys)}, ${query.columns}`;
  const where = allOf([
    query.where,
    ...(extraCondition === undefined ? [] : [extraCondition]),
    ...conditions,
  ]);
  return sql`/* ${raw(query.name)} */ SELECT ${raw(query.distinct === true ? 'DISTINCT ' : '')}${columns} FROM ${query.from} WHERE ${where} ORDER BY ${orderByClause(sorted, forward)} LIMIT ${limit}`;
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
   * @throws BadUserInput for a cursor of another connection.
   */
  page(
    connectionName: () => string,
    page: PageArguments,
    pageFields: { readonly totalCount: boolean; readonly pageInfo: boolean; readonly rows: boolean },
    parentId?: SqlValue,
    prefetched?: readonly SqlRow[],
  ): RowPage {
    const decode = (cursor: string | undefined): SortValue[] | null =>
      cursor === undefined
        ? null
        : decodeCursor(
            connectionName(),
            cursor,
            this.query.keys.map((key) => key.valueType),
          );
    const after = decode(page.after);
    const before = decode(page.before);
    const totalCount = pageFields.totalCount ? this.count(parentId) : 0;
    if (!pageFields.rows && !pageFields.pageInfo)
      return { rows: [], hasNextPage: false, hasPreviousPage: false, totalCount };
    const forward = page.last === undefined;
    const size = page.first ?? page.last ?? 0;
    const [start, end] = forward ? [after, before] : [before, after];
    const extraCondition =
      end === null
        ? undefined
        : anyOf(rangeConditions(this.query.keys, end, { query: this.query, forward: !forward, after: end }));
    const fetchedRows =
      prefetched ??
      this.#rows(
        { query: this.query, forward, after: start, ...(extraCondition && { extraCondition }) },
        size + 1,
        parentId,
      );
    const hasMore = fetchedRows.length > size;
    const rows = fetchedRows.slice(0, size);
    const beyondEnd =
      pageFields.pageInfo && (hasMore || (end !== null && this.#hasRows(forward, end, parentId)));
    const beforeStart = pageFields.pageInfo && start !== null && this.#hasRows(!forward, start, parentId);
    if (!forward) rows.reverse();
    return {
      rows,
      hasNextPage: forward ? beyondEnd : beforeStart,
      hasPreviousPage: forward ? beforeStart : beyondEnd,
      totalCount,
    };
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
    const { name, from, where, keys, distinct } = this.query;
    const countExpression =
      distinct === true ? raw(`count(DISTINCT ${keys.at(-1)?.column ?? ''})`) : raw('count(*)');
    return this.#counts.count(
      sql`/* ${raw(name)} */ SELECT ${countExpression} FROM ${from} WHERE ${where}`,
      parentId,
    );
  }

  #hasRows(forward: boolean, from: readonly SortValue[], parentId?: SqlValue): boolean {
    return this.#rows({ query: this.query, forward, after: from, inclusive: true }, 1, parentId).length > 0;
  }

  #rows(range: ListRange, limit: number, parentId?: SqlValue): SqlRow[] {
    const { query, after } = range;
    if (query.indexed && query.groupKeyCount > 0) return this.#groupedRows(range, limit, parentId);
    if (after === null) {
      if (range.extraCondition !== undefined || !range.forward)
        return this.#connection.all(selectStatement(range, [], query.keys, limit), parentId);
      if (this.#firstPageStatement === undefined || this.#firstPageLimit !== limit) {
        this.#firstPageStatement = selectStatement(range, [], query.keys, limit);
        this.#firstPageLimit = limit;
      }
      return this.#connection.all(this.#firstPageStatement, parentId);
    }
    const segments = rangeConditions(query.keys, after, range);
    if (!query.indexed)
      return this.#connection.all(selectStatement(range, [anyOf(segments)], query.keys, limit), parentId);
    const rows: SqlRow[] = [];
    for (const [index, segment] of segments.entries()) {
      const sorted = query.keys.slice(query.keys.length - 1 - index);
      if (rows.length < limit)
        rows.push(
          ...this.#connection.all(selectStatement(range, [segment], sorted, limit - rows.length), parentId),
        );
    }
    return rows;
  }

  /**
   * Rows of a list with groups. The groups of a page are first read from the index alone. Then the
   * complete groups are read together and the last one by itself, so that a page never sorts more
   * rows than it has.
   */
  #groupedRows(range: ListRange, limit: number, parentId?: SqlValue): SqlRow[] {
    const { query, after } = range;
    const head = query.keys.slice(0, query.groupKeyCount);
    const tail = query.keys.slice(query.groupKeyCount);
    const rows: SqlRow[] = [];
    const read = (conditions: readonly SqlFragment[], sorted: readonly SortColumn[], max: number): void => {
      if (max > 0)
        rows.push(...this.#connection.all(selectStatement(range, conditions, sorted, max), parentId));
    };
    if (after !== null)
      for (const [index, segment] of rangeConditions(
        tail,
        after.slice(query.groupKeyCount),
        range,
      ).entries()) {
        const sorted = tail.slice(tail.length - 1 - index);
        read([...equalConditions(head, after), segment], sorted, limit - rows.length);
      }
    const segments =
      after === null ? [raw('true')] : rangeConditions(head, after, { ...range, inclusive: false });
    for (const segment of segments) {
      const rest = limit - rows.length;
      if (rest === 0) return rows;
      const groups = this.#groupHeads(range, head, segment, rest, parentId);
      const last = groups.length < rest ? undefined : groups.at(-1);
      const completeCount =
        last === undefined ? groups.length : groups.findIndex((group) => rowsEqual(group, last));
      read([segment], query.keys, completeCount);
      if (last !== undefined)
        read(equalConditions(head, last as readonly SortValue[]), tail, rest - completeCount);
    }
    return rows;
  }

  /** The group keys of the next rows, in order. */
  #groupHeads(
    range: ListRange,
    head: readonly SortColumn[],
    segment: SqlFragment,
    limit: number,
    parentId?: SqlValue,
  ): SqlRow[] {
    const { query, extraCondition, forward } = range;
    const where = allOf([query.where, ...(extraCondition === undefined ? [] : [extraCondition]), segment]);
    return this.#connection.all(
      sql`/* ${raw(query.name)} */ SELECT ${sortColumns(head)} FROM ${query.from} WHERE ${where} ORDER BY ${orderByClause(head, forward)} LIMIT ${limit}`,
      parentId,
    );
  }
}

function rowsEqual(one: SqlRow, other: SqlRow): boolean {
  return one.every((value, index) => value === other[index]);
}

/** The cursor of a row of this list. */
export function rowCursor(connectionName: string, query: ListQuery, row: SqlRow): string {
  return encodeCursor(connectionName, row.slice(0, query.keys.length) as SortValue[]);
}

/** The conjunction of the conditions that are defined. */
export function where(...conditions: readonly (SqlFragment | undefined)[]): SqlFragment {
  return allOf(conditions.filter((condition) => condition !== undefined));
}

/** Tables joined in exactly this order; the first one drives and determines the row order. */
export function crossJoin(...tables: readonly SqlFragment[]): SqlFragment {
  return join(tables, ' CROSS JOIN ');
}
