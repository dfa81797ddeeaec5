import type { SortValue } from '../../cursor.ts';
import { rangesBeyond, type KeyCondition } from '../../keyset.ts';
import { allOf, join, raw, sql, type SqlFragment } from '../sql.ts';
import { keyCondition, orderByClause, type SortExpression } from './sort-expressions.ts';

/** The column of the parent's ID in a list that is read for several parents at once. */
export const PARENT_IDS = raw('parents.value');

/** A list for keyset pagination: its rows, their columns and their sort order. */
export interface ListQuery {
  /** The name of the edge, for the comment of the statement. */
  readonly name: string;
  /** The columns to read besides the sort keys. */
  readonly columns: SqlFragment;
  readonly from: SqlFragment;
  readonly where: SqlFragment;
  /** The sort keys; the last one is unique. */
  readonly keys: readonly SortExpression[];
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
  /**
   * Whether the joins can produce a row several times, which then counts once. The columns are then
   * aggregates.
   */
  readonly distinct?: boolean;
}

/** Part of a list to read. */
export interface ListSlice {
  readonly forward: boolean;
  /** The sort keys at both ends, exclusive; null for an end of the list. */
  readonly start: readonly SortValue[] | null;
  readonly end: readonly SortValue[] | null;
}

/** The columns of these sort keys. */
export function sortColumns(keys: readonly SortExpression[]): SqlFragment {
  return raw(keys.map(({ expression }) => expression).join(', '));
}

/** The condition that a row is before the end of a slice. */
function beforeEnd({ keys }: ListQuery, { forward, end }: ListSlice): readonly SqlFragment[] {
  return end === null ? [] : [keyCondition({ any: rangesBeyond(keys, !forward) }, keys, end)];
}

/**
 * The statement for the rows of a slice that meet further conditions.
 * @param sorted the keys to sort by; fewer than all if the conditions make the others equal.
 */
export function rowsStatement(
  query: ListQuery,
  slice: ListSlice,
  conditions: readonly SqlFragment[],
  sorted: readonly SortExpression[],
  limit: number,
): SqlFragment {
  const onlyKeys = query.columns.text === '';
  const columns = onlyKeys ? sortColumns(query.keys) : sql`${sortColumns(query.keys)}, ${query.columns}`;
  const where = allOf([query.where, ...beforeEnd(query, slice), ...conditions]);
  const distinct = raw(query.distinct === true && onlyKeys ? 'DISTINCT ' : '');
  const groupBy = query.distinct === true && !onlyKeys ? sql` GROUP BY ${sortColumns(query.keys)}` : raw('');
  return sql`/* ${raw(query.name)} */ SELECT ${distinct}${columns} FROM ${query.from} WHERE ${where}${groupBy} ORDER BY ${orderByClause(sorted, slice.forward)} LIMIT ${limit}`;
}

/** The statement for the leading keys of the rows of a slice, which an index has alone. */
export function groupsStatement(
  query: ListQuery,
  slice: ListSlice,
  head: readonly SortExpression[],
  condition: SqlFragment,
  limit: number,
): SqlFragment {
  const where = allOf([query.where, ...beforeEnd(query, slice), condition]);
  return sql`/* ${raw(query.name)} */ SELECT ${sortColumns(head)} FROM ${query.from} WHERE ${where} ORDER BY ${orderByClause(head, slice.forward)} LIMIT ${limit}`;
}

/** The statement for the number of rows of a list. */
export function countStatement({ name, from, where, keys, distinct }: ListQuery): SqlFragment {
  const expression =
    distinct === true ? raw(`count(DISTINCT ${keys.at(-1)?.expression ?? ''})`) : raw('count(*)');
  return sql`/* ${raw(name)} */ SELECT ${expression} FROM ${from} WHERE ${where}`;
}

/** The text of conditions relative to the position after which a slice starts. */
export function keyConditions(
  conditions: readonly KeyCondition[],
  keys: readonly SortExpression[],
  position: readonly SortValue[],
): SqlFragment[] {
  return conditions.map((condition) => keyCondition(condition, keys, position));
}

/** The conjunction of the conditions that are defined. */
export function where(...conditions: readonly (SqlFragment | undefined)[]): SqlFragment {
  return allOf(conditions.filter((condition) => condition !== undefined));
}

/** Tables joined in exactly this order; the first one drives and determines the row order. */
export function crossJoin(...tables: readonly SqlFragment[]): SqlFragment {
  return join(tables, ' CROSS JOIN ');
}
