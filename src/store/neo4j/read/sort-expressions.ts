import neo4j from 'neo4j-driver';
import type { SortValue } from '../../cursor.ts';
import type { SortOrder } from '../../plan.ts';
import { dayDown } from '../model.ts';

/** What a list is sorted by. */
export interface Key {
  /** The expression whose value a cursor holds. */
  readonly shown: string;
  readonly form: 'string' | 'number';
  /** The expression that is sorted by, and its direction. */
  readonly sorted: string;
  readonly descending: boolean;
  /** The value to compare `sorted` with, of one that a cursor holds. */
  readonly value: (shown: SortValue) => unknown;
}

/** A number as the driver takes it for a whole one, where it is. */
function whole(value: SortValue): unknown {
  return Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

/** A key that is sorted by as it is. */
export function key(shown: string, form: Key['form'], descending = false): Key {
  return { shown, form, sorted: shown, descending, value: whole };
}

/** A key that is sorted by its negative, ascending: so that an order of several keys runs one way, as an index does. */
function down(shown: string, form: Key['form']): Key {
  const value = (of: SortValue): unknown => whole(typeof of === 'number' ? -of : dayDown(of));
  return { shown, form, sorted: `${shown}Down`, descending: false, value };
}

/** The order of relationships by their title, or by their id where none is asked for. */
export function relationshipKeys(order: SortOrder | undefined, relationship: string): readonly Key[] {
  const id = key(`${relationship}.id`, 'string');
  return order === undefined
    ? [id]
    : [key(`${relationship}.titleKey`, 'string', order.direction === 'DESC'), id];
}

/** The order of relationships by what is known of their version. */
export function versionKeys({ field, direction }: SortOrder, version: string): readonly Key[] {
  const id = key(`${version}.relationship`, 'string');
  const directed = (name: string, form: Key['form']): Key =>
    direction === 'DESC' ? down(`${version}.${name}`, form) : key(`${version}.${name}`, form);
  switch (field) {
    case 'ANNOUNCED':
      return [key(`${version}.announcedMissing`, 'number'), directed('announced', 'string'), id];
    case 'AMOUNT':
      return [key(`${version}.currencyRank`, 'string'), directed('amount', 'number'), id];
    case 'EVIDENCE':
      return [directed('publishers', 'number'), directed('claims', 'number'), id];
    case 'TITLE':
    case 'NAME':
    case 'DEGREE':
      throw new RangeError(`relationships have no order ${field} by a version`);
  }
}

/** The order of entities. @param degree the expression of their degree on the day. */
export function entityKeys(order: SortOrder | undefined, entity: string, degree: string): readonly Key[] {
  const descending = order?.direction === 'DESC';
  return [
    order?.field === 'DEGREE'
      ? key(degree, 'number', descending)
      : key(`${entity}.nameKey`, 'string', descending),
    key(`${entity}.id`, 'string'),
  ];
}

/**
 * ORDER BY with these keys.
 * @param same what comes before them in an index and is the same in all rows.
 */
export function orderBy(keys: readonly Key[], forward: boolean, same: readonly string[] = []): string {
  const directed = keys.map(({ sorted, descending }) => (descending === forward ? `${sorted} DESC` : sorted));
  // An index runs one way, and its first key says which.
  const backward = keys[0]?.descending === forward;
  return `ORDER BY ${[...same.map((each) => (backward ? `${each} DESC` : each)), ...directed].join(', ')}`;
}

function operator({ descending }: Key, forward: boolean): '<' | '>' {
  return descending === forward ? '<' : '>';
}

/**
 * The condition for being beyond a place in an order.
 * @param place where the place's values are in the statement: a list, a value for each key.
 * @param inclusive whether the place itself is meant too.
 */
export function beyond(keys: readonly Key[], place: string, forward: boolean, inclusive: boolean): string {
  return keys.reduceRight((rest, each, index) => {
    const compared = `${each.sorted} ${operator(each, forward)}`;
    const value = `${place}[${index}]`;
    return rest === ''
      ? `${compared}${inclusive ? '=' : ''} ${value}`
      : `(${compared} ${value} OR (${each.sorted} = ${value} AND ${rest}))`;
  }, '');
}

/**
 * The same condition as several, of which each holds for one range of an index: the rows that share all keys but the last with the place, those that
 * share all but the last two, and so on.
 */
export function ranges(keys: readonly Key[], place: string, forward: boolean): string[] {
  return keys
    .map((each, index) =>
      [
        ...keys.slice(0, index).map(({ sorted }, at) => `${sorted} = ${place}[${at}]`),
        `${each.sorted} ${operator(each, forward)} ${place}[${index}]`,
      ].join(' AND '),
    )
    .reverse();
}
