import neo4j from 'neo4j-driver';
import type { SortValue } from '../../cursor.ts';
import type { SortOrder } from '../../plan.ts';
import { negatedDay } from '../model.ts';

/** What a list is sorted by. */
export interface SortExpression {
  /** The expression whose value a cursor holds. */
  readonly cursorExpression: string;
  readonly valueType: 'string' | 'number';
  /** The expression that is sorted by, and its direction. */
  readonly expression: string;
  readonly descending: boolean;
  /** The value to compare `sorted` with, of one that a cursor holds. */
  readonly toSortedValue: (cursorValue: SortValue) => unknown;
}

/** A number as the driver takes it for a whole one, where it is. */
function toDriverNumber(value: SortValue): unknown {
  return Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

/** A key that is sorted by as it is. */
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

/** A key that is sorted by its negative, ascending: so that an order of several keys runs one way, as an index does. */
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

/** The order of relationships by their title, or by their id where none is asked for. */
export function relationshipSort(
  order: SortOrder | undefined,
  relationship: string,
): readonly SortExpression[] {
  const id = sortExpression(`${relationship}.id`, 'string');
  return order === undefined
    ? [id]
    : [sortExpression(`${relationship}.titleKey`, 'string', order.direction === 'DESC'), id];
}

/** The order of relationships by what is known of their version. */
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
      throw new RangeError(`relationships have no order ${field} by a version`);
  }
}

/** The order of entities. @param degree the expression of their degree on the day. */
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
 * ORDER BY with these keys.
 * @param indexPrefix what comes before them in an index and is the same in all rows.
 */
export function orderByClause(
  keys: readonly SortExpression[],
  forward: boolean,
  indexPrefix: readonly string[] = [],
): string {
  const directed = keys.map(({ expression, descending }) =>
    descending === forward ? `${expression} DESC` : expression,
  );
  // An index runs one way, and its first key says which.
  const backward = keys[0]?.descending === forward;
  return `ORDER BY ${[...indexPrefix.map((each) => (backward ? `${each} DESC` : each)), ...directed].join(', ')}`;
}

function operator({ descending }: SortExpression, forward: boolean): '<' | '>' {
  return descending === forward ? '<' : '>';
}

/**
 * The condition for being beyond a place in an order.
 * @param cursorParameter where the place's values are in the statement: a list, a value for each key.
 * @param inclusive whether the place itself is meant too.
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
 * The same condition as several, of which each holds for one range of an index: the rows that share all keys but the last with the place, those that
 * share all but the last two, and so on.
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
