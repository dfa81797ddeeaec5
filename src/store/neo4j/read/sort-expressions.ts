import neo4j from 'neo4j-driver';
import type { SortValue } from '../../cursor.ts';
import type { KeyCondition } from '../../keyset.ts';
import type { SortOrder } from '../../plan.ts';
import { ID_KEY, sortKeys, type SortKey, type SortOrderOf } from '../../sort-orders.ts';
import { negatedDay } from '../model.ts';

/** Sort key of a list. */
export interface SortExpression {
  /** Expression of the value in a cursor. */
  readonly cursorExpression: string;
  readonly valueType: 'string' | 'number';
  /** Expression that the list is sorted by, and its direction. */
  readonly expression: string;
  readonly descending: boolean;
  /** Converts a cursor's value to one that is comparable with `expression`. */
  readonly toSortedValue: (cursorValue: SortValue) => unknown;
}

/** A value for the driver, with integers as its integer type. */
function toDriverNumber(value: SortValue): unknown {
  return Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

/** A key with its own order. */
export function sortExpression(
  { valueType, descending }: Pick<SortKey, 'valueType' | 'descending'>,
  expression: string,
): SortExpression {
  return {
    cursorExpression: expression,
    valueType,
    expression,
    descending,
    toSortedValue: toDriverNumber,
  };
}

/**
 * A key that is sorted by its negation, ascending. All keys of an order then have the one direction
 * of an index.
 */
function negatedSortExpression(
  { valueType }: Pick<SortKey, 'valueType'>,
  expression: string,
): SortExpression {
  const value = (shown: SortValue): unknown =>
    toDriverNumber(typeof shown === 'number' ? -shown : negatedDay(shown));
  return {
    cursorExpression: expression,
    valueType,
    expression: `${expression}Down`,
    descending: false,
    toSortedValue: value,
  };
}

const ofNode = (name: string, keys: readonly SortKey[]): SortExpression[] =>
  keys.map((key) => sortExpression(key, `${name}.${key.column}`));

/** Sort keys of relationships by title, or by ID without an order. */
export function relationshipSort(
  order: SortOrder | undefined,
  relationship: string,
): readonly SortExpression[] {
  const keys = order === undefined ? [] : sortKeys(order, 'RELATIONSHIP');
  return ofNode(relationship, [...keys, ID_KEY]);
}

/** Sort keys of relationships by a property of their version. */
export function versionSort(order: SortOrderOf<'VERSION'>, version: string): readonly SortExpression[] {
  const keys = sortKeys(order, 'VERSION').map((key) => {
    const expression = `${version}.${key.column}`;
    return key.descending ? negatedSortExpression(key, expression) : sortExpression(key, expression);
  });
  return [...keys, sortExpression(ID_KEY, `${version}.relationship`)];
}

/**
 * Sort keys of entities.
 * @param degree expression of the degree on the day.
 */
export function entitySort(order: SortOrder, entity: string, degree: string): readonly SortExpression[] {
  const keys = sortKeys(order, 'ENTITY').map((key) =>
    sortExpression(key, key.column === 'degree' ? degree : `${entity}.${key.column}`),
  );
  return [...keys, sortExpression(ID_KEY, `${entity}.id`)];
}

/**
 * ORDER BY clause of these keys.
 * @param indexPrefix leading expressions of the index that are equal in all rows.
 */
export function orderByClause(
  keys: readonly SortExpression[],
  forward: boolean,
  indexPrefix: readonly string[] = [],
): string {
  const directed = keys.map(({ expression, descending }) =>
    descending === forward ? `${expression} DESC` : expression,
  );
  // An index has one direction; its first key determines it.
  const backward = keys[0]?.descending === forward;
  return `ORDER BY ${[...indexPrefix.map((each) => (backward ? `${each} DESC` : each)), ...directed].join(', ')}`;
}

/**
 * Text of a condition relative to a position.
 * @param cursorParameter parameter reference of the position: a list with a value for each key.
 */
export function keyCondition(
  condition: KeyCondition,
  keys: readonly SortExpression[],
  cursorParameter: string,
): string {
  const print = (each: KeyCondition): string => keyCondition(each, keys, cursorParameter);
  if ('all' in condition) return condition.all.map(print).join(' AND ');
  if ('any' in condition)
    return `(${condition.any.map((each) => ('all' in each ? `(${print(each)})` : print(each))).join(' OR ')})`;
  const { key, operator } = condition;
  return `${keys[key]?.expression ?? ''} ${operator} ${cursorParameter}[${key}]`;
}
