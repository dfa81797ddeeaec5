import neo4j from 'neo4j-driver';
import type { SortValue } from '../../cursor.ts';
import type { SortOrder } from '../../plan.ts';
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
  expression: string,
  valueType: SortExpression['valueType'],
  descending = false,
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
function negatedSortExpression(expression: string, valueType: SortExpression['valueType']): SortExpression {
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

/** Sort keys of relationships by title, or by ID without an order. */
export function relationshipSort(
  order: SortOrder | undefined,
  relationship: string,
): readonly SortExpression[] {
  const id = sortExpression(`${relationship}.id`, 'string');
  return order === undefined
    ? [id]
    : [sortExpression(`${relationship}.titleKey`, 'string', order.direction === 'DESC'), id];
}

/** Sort keys of relationships by a property of their version. */
export function versionSort({ field, direction }: SortOrder, version: string): readonly SortExpression[] {
  const id = sortExpression(`${version}.relationship`, 'string');
  const directed = (name: string, valueType: SortExpression['valueType']): SortExpression =>
    direction === 'DESC'
      ? negatedSortExpression(`${version}.${name}`, valueType)
      : sortExpression(`${version}.${name}`, valueType);
  switch (field) {
    case 'ANNOUNCED':
      return [sortExpression(`${version}.announcedMissing`, 'number'), directed('announced', 'string'), id];
    case 'AMOUNT':
      return [sortExpression(`${version}.currencyRank`, 'string'), directed('amount', 'number'), id];
    case 'EVIDENCE':
      return [directed('publishers', 'number'), directed('claims', 'number'), id];
    case 'TITLE':
    case 'NAME':
    case 'DEGREE':
      throw new RangeError(`versions cannot be sorted by ${field}`);
  }
}

/**
 * Sort keys of entities.
 * @param degree expression of the degree on the day.
 */
export function entitySort(
  order: SortOrder | undefined,
  entity: string,
  degree: string,
): readonly SortExpression[] {
  const descending = order?.direction === 'DESC';
  return [
    order?.field === 'DEGREE'
      ? sortExpression(degree, 'number', descending)
      : sortExpression(`${entity}.nameKey`, 'string', descending),
    sortExpression(`${entity}.id`, 'string'),
  ];
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

function operator({ descending }: SortExpression, forward: boolean): '<' | '>' {
  return descending === forward ? '<' : '>';
}

/**
 * Condition for rows beyond a position in an order.
 * @param cursorParameter parameter reference of the position: a list with a value for each key.
 * @param inclusive whether the row at the position matches too.
 */
export function beyondCondition(
  keys: readonly SortExpression[],
  cursorParameter: string,
  forward: boolean,
  inclusive: boolean,
): string {
  return keys.reduceRight((rest, each, index) => {
    const compared = `${each.expression} ${operator(each, forward)}`;
    const value = `${cursorParameter}[${index}]`;
    return rest === ''
      ? `${compared}${inclusive ? '=' : ''} ${value}`
      : `(${compared} ${value} OR (${each.expression} = ${value} AND ${rest}))`;
  }, '');
}

/**
 * The same condition as several, each for one range of an index: the rows that share all keys but
 * the last with the position, then all but the last two, and so on.
 */
export function rangeConditions(
  keys: readonly SortExpression[],
  cursorParameter: string,
  forward: boolean,
): string[] {
  return keys
    .map((each, index) =>
      [
        ...keys.slice(0, index).map(({ expression }, at) => `${expression} = ${cursorParameter}[${at}]`),
        `${each.expression} ${operator(each, forward)} ${cursorParameter}[${index}]`,
      ].join(' AND '),
    )
    .reverse();
}
