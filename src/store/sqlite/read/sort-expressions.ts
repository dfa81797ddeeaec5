import type { SortValue } from '../../cursor.ts';
import type { KeyCondition } from '../../keyset.ts';
import type { SortOrder } from '../../plan.ts';
import { ID_KEY, sortKeys, type SortFieldOf, type SortKey, type SortOrderOf } from '../../sort-orders.ts';
import { columnName } from '../model.ts';
import { allOf, anyOf, raw, sql, type SqlFragment } from '../sql.ts';

/** A sort key of a list. */
export interface SortExpression {
  /** The column that the list is sorted by. */
  readonly expression: string;
  readonly valueType: 'string' | 'number';
  readonly descending: boolean;
}

/** A key in the column of a table. */
export function sortExpression(
  { valueType, descending }: Pick<SortKey, 'valueType' | 'descending'>,
  expression: string,
): SortExpression {
  return { expression, valueType, descending };
}

const inTable = (table: string, keys: readonly SortKey[]): SortExpression[] =>
  keys.map((key) => sortExpression(key, `${table}.${columnName(key.column)}`));

/**
 * The index of each order by version, and the number of its leading keys that form groups (see
 * `ListQuery.groupKeyCount`).
 */
const VERSION_INDEXES: Readonly<
  Record<SortFieldOf<'VERSION'>, { readonly index: string; readonly groupKeyCount: number }>
> = {
  ANNOUNCED: { index: 'version_announced', groupKeyCount: 1 },
  AMOUNT: { index: 'version_amount', groupKeyCount: 1 },
  EVIDENCE: { index: 'version_evidence', groupKeyCount: 2 },
};

/**
 * The sort keys of relationships by their version `v`, and the index in this order.
 * @param id the column of the relationship's ID.
 */
export function versionSort(order: SortOrderOf<'VERSION'>, id: string) {
  const keys = [...inTable('v', sortKeys(order, 'VERSION')), sortExpression(ID_KEY, id)];
  return { ...VERSION_INDEXES[order.field], keys };
}

/** The sort keys of relationships `r` by title, or by ID without an order. */
export function relationshipSort(order: SortOrder | undefined, id: string): SortExpression[] {
  return order === undefined
    ? [sortExpression(ID_KEY, id)]
    : [...inTable('r', sortKeys(order, 'RELATIONSHIP')), sortExpression(ID_KEY, 'r.id')];
}

/**
 * The sort keys of entities `e`.
 * @param degree the column of the degree on the day.
 */
export function entitySort(order: SortOrder, degree: string): SortExpression[] {
  const keys = sortKeys(order, 'ENTITY').map((key) =>
    sortExpression(key, key.column === 'degree' ? degree : `e.${columnName(key.column)}`),
  );
  return [...keys, sortExpression(ID_KEY, 'e.id')];
}

/** The text of the order by these keys. */
export function orderByClause(keys: readonly SortExpression[], forward: boolean): SqlFragment {
  return raw(
    keys
      .map(({ expression, descending }) => `${expression} ${descending === forward ? 'DESC' : 'ASC'}`)
      .join(', '),
  );
}

/** The text of a condition relative to a position, which has a value per key. */
export function keyCondition(
  condition: KeyCondition,
  keys: readonly SortExpression[],
  position: readonly SortValue[],
): SqlFragment {
  if ('all' in condition) return allOf(condition.all.map((each) => keyCondition(each, keys, position)));
  if ('any' in condition) return anyOf(condition.any.map((each) => keyCondition(each, keys, position)));
  const { key, operator } = condition;
  return sql`${raw(keys[key]?.expression ?? '')} ${raw(operator)} ${position[key] ?? null}`;
}
