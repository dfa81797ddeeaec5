import { decodeCursor, encodeCursor, type SortValue } from '../../cursor.ts';
import type { PageArguments } from '../../plan.ts';
import type { Connection, Row } from '../connection.ts';
import type { Counts } from './count-cache.ts';
import { all, any, join, raw, sql, type Sql, type Value } from '../sql.ts';

/** What a list is sorted by, one column of it. */
export interface Key {
  readonly column: string;
  readonly form: 'string' | 'number';
  readonly descending: boolean;
}

/** The column that holds the owner where a list is read for several at once. */
export const OWNERS = raw('owners.value');

/** A key of an order. */
export function key(column: string, form: Key['form'], descending = false): Key {
  return { column, form, descending };
}

/** A list that can be read in pages: which rows, with which columns, in which order. */
export interface List {
  /** The plan and edge that it belongs to, for the statement's comment. */
  readonly name: string;
  /** The columns that are read of each row. */
  readonly columns: Sql;
  readonly from: Sql;
  readonly where: Sql;
  /** The order; the last key tells any two rows apart. */
  readonly keys: readonly Key[];
  /**
   * Whether an index gives the rows in this order. A page is then read as ranges of it, so that it costs the same however deep it is: the
   * rows that share all keys but the last with the cursor, then those that share all but the last two, and so on. Otherwise all rows are sorted.
   */
  readonly indexed: boolean;
  /**
   * How many of the first keys tell groups of rows: many rows are equal in them, or they run against the direction of the others, so that the
   * index is in order within a group only.
   */
  readonly grouped: number;
  /** The same row may be found several times and counts once. */
  readonly distinct?: boolean;
}

/** One page of rows: for each the keys and then the columns. */
export interface RowPage {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

interface Range {
  readonly list: List;
  readonly forward: boolean;
  /** Rows beyond these keys only; with `inclusive` those that have them too. */
  readonly after: readonly SortValue[] | null;
  readonly inclusive?: boolean;
  /** Further conditions: the other end of a page with two cursors. */
  readonly also?: Sql;
}

function beyond(key: Key, value: SortValue, forward: boolean, inclusive: boolean): Sql {
  const operator = (key.descending === forward ? '<' : '>') + (inclusive ? '=' : '');
  return sql`${raw(key.column)} ${raw(operator)} ${value}`;
}

function equal(keys: readonly Key[], values: readonly SortValue[]): Sql[] {
  return keys.map((key, index) => sql`${raw(key.column)} = ${values[index] ?? null}`);
}

/** The ranges that together hold everything beyond the given keys, the nearest first; each is in order by an index. */
function ranges(keys: readonly Key[], after: readonly SortValue[], range: Range): Sql[] {
  return keys
    .map((key, index) =>
      all([
        ...equal(keys.slice(0, index), after),
        beyond(key, after[index] ?? '', range.forward, range.inclusive === true && index === keys.length - 1),
      ]),
    )
    .reverse();
}

function orderBy(keys: readonly Key[], forward: boolean): Sql {
  return raw(keys.map((key) => `${key.column} ${key.descending === forward ? 'DESC' : 'ASC'}`).join(', '));
}

const columnsOf = (keys: readonly Key[]): Sql => raw(keys.map((key) => key.column).join(', '));

function select(range: Range, conditions: readonly Sql[], sorted: readonly Key[], limit: number): Sql {
  const { list, also, forward } = range;
  const columns =
    list.columns.text === '' ? columnsOf(list.keys) : sql`${columnsOf(list.keys)}, ${list.columns}`;
  const where = all([list.where, ...(also === undefined ? [] : [also]), ...conditions]);
  return sql`/* ${raw(list.name)} */ SELECT ${raw(list.distinct === true ? 'DISTINCT ' : '')}${columns} FROM ${list.from} WHERE ${where} ORDER BY ${orderBy(sorted, forward)} LIMIT ${limit}`;
}

/** Reads pages of one list, for one owner after the other; its statements are put together once. */
export class Lister {
  readonly list: List;
  readonly #connection: Connection;
  readonly #counts: Counts;
  #start: Sql | undefined;
  #startLimit = -1;

  /** @param counts where counts are kept until something is written. */
  constructor(connection: Connection, list: List, counts: Counts) {
    this.#connection = connection;
    this.list = list;
    this.#counts = counts;
  }

  /**
   * One page.
   * @param connectionName which connection its cursors belong to; asked for where there is a cursor.
   * @param ahead the first rows, one more than the page has, where they were read already.
   * @throws BadUserInput for a cursor that is not its own.
   */
  page(
    connectionName: () => string,
    page: PageArguments,
    wants: { readonly totalCount: boolean; readonly pageInfo: boolean; readonly rows: boolean },
    owner?: Value,
    ahead?: readonly Row[],
  ): RowPage {
    const decode = (cursor: string | undefined): SortValue[] | null =>
      cursor === undefined
        ? null
        : decodeCursor(
            connectionName(),
            cursor,
            this.list.keys.map((key) => key.form),
          );
    const after = decode(page.after);
    const before = decode(page.before);
    const totalCount = wants.totalCount ? this.count(owner) : 0;
    if (!wants.rows && !wants.pageInfo)
      return { rows: [], hasNextPage: false, hasPreviousPage: false, totalCount };
    const forward = page.last === undefined;
    const size = page.first ?? page.last ?? 0;
    const [start, end] = forward ? [after, before] : [before, after];
    const also =
      end === null
        ? undefined
        : any(ranges(this.list.keys, end, { list: this.list, forward: !forward, after: end }));
    const found =
      ahead ?? this.#rows({ list: this.list, forward, after: start, ...(also && { also }) }, size + 1, owner);
    const more = found.length > size;
    const rows = found.slice(0, size);
    const beyondEnd = wants.pageInfo && (more || (end !== null && this.#exists(forward, end, owner)));
    const beforeStart = wants.pageInfo && start !== null && this.#exists(!forward, start, owner);
    if (!forward) rows.reverse();
    return {
      rows,
      hasNextPage: forward ? beyondEnd : beforeStart,
      hasPreviousPage: forward ? beforeStart : beyondEnd,
      totalCount,
    };
  }

  /**
   * The first rows of each of several owners, by owner; the list has OWNERS where it names its owner, and one key, which is a number. Mostly they have fewer
   * rows all together than they may have: those are read as they come, which takes three quarters of what stopping at each owner's last row takes.
   */
  firstOfEach(owners: readonly string[], limit: number): Map<string, Row[]> {
    const { list } = this;
    const all = JSON.stringify(owners);
    const id = columnsOf(list.keys);
    const most = owners.length * limit;
    const columns = sql`/* ${raw(list.name)} of each */ SELECT ${id}, ${list.columns}, owners.value FROM json_each(${all}) owners CROSS JOIN ${list.from} WHERE`;
    let found = this.#connection.all(sql`${columns} ${list.where} LIMIT ${most + 1}`);
    if (found.length > most) {
      const first = sql`SELECT ${id} FROM ${list.from} WHERE ${list.where} ORDER BY ${id} LIMIT ${limit}`;
      found = this.#connection.all(sql`${columns} ${id} IN (${first})`);
    }
    const rows = new Map<string, Row[]>(owners.map((owner) => [owner, []]));
    for (const row of found) rows.get(String(row.at(-1)))?.push(row);
    for (const [owner, own] of rows)
      rows.set(owner, own.sort(([a], [b]) => Number(a) - Number(b)).slice(0, limit));
    return rows;
  }

  /** How many rows there are; counted once until something is written. */
  count(owner?: Value): number {
    const { name, from, where, keys, distinct } = this.list;
    const counted = distinct === true ? raw(`count(DISTINCT ${keys.at(-1)?.column ?? ''})`) : raw('count(*)');
    return this.#counts.of(sql`/* ${raw(name)} */ SELECT ${counted} FROM ${from} WHERE ${where}`, owner);
  }

  #exists(forward: boolean, from: readonly SortValue[], owner?: Value): boolean {
    return this.#rows({ list: this.list, forward, after: from, inclusive: true }, 1, owner).length > 0;
  }

  #rows(range: Range, limit: number, owner?: Value): Row[] {
    const { list, after } = range;
    if (list.indexed && list.grouped > 0) return this.#grouped(range, limit, owner);
    if (after === null) {
      if (range.also !== undefined || !range.forward)
        return this.#connection.all(select(range, [], list.keys, limit), owner);
      if (this.#start === undefined || this.#startLimit !== limit) {
        this.#start = select(range, [], list.keys, limit);
        this.#startLimit = limit;
      }
      return this.#connection.all(this.#start, owner);
    }
    const pieces = ranges(list.keys, after, range);
    if (!list.indexed) return this.#connection.all(select(range, [any(pieces)], list.keys, limit), owner);
    const rows: Row[] = [];
    for (const [index, piece] of pieces.entries()) {
      const sorted = list.keys.slice(list.keys.length - 1 - index);
      if (rows.length < limit)
        rows.push(...this.#connection.all(select(range, [piece], sorted, limit - rows.length), owner));
    }
    return rows;
  }

  /**
   * Reads rows of which many are equal in the first keys. Only the last of the groups that a page meets is read by itself, so that a page
   * never sorts more rows than it has: which groups they are is asked first, of the index alone.
   */
  #grouped(range: Range, limit: number, owner?: Value): Row[] {
    const { list, after } = range;
    const head = list.keys.slice(0, list.grouped);
    const tail = list.keys.slice(list.grouped);
    const rows: Row[] = [];
    const read = (conditions: readonly Sql[], sorted: readonly Key[], most: number): void => {
      if (most > 0) rows.push(...this.#connection.all(select(range, conditions, sorted, most), owner));
    };
    if (after !== null)
      for (const [index, piece] of ranges(tail, after.slice(list.grouped), range).entries()) {
        const sorted = tail.slice(tail.length - 1 - index);
        read([...equal(head, after), piece], sorted, limit - rows.length);
      }
    const pieces = after === null ? [raw('true')] : ranges(head, after, { ...range, inclusive: false });
    for (const piece of pieces) {
      const rest = limit - rows.length;
      if (rest === 0) return rows;
      const groups = this.#heads(range, head, piece, rest, owner);
      const last = groups.length < rest ? undefined : groups.at(-1);
      const whole = last === undefined ? groups.length : groups.findIndex((group) => isSame(group, last));
      read([piece], list.keys, whole);
      if (last !== undefined) read(equal(head, last as readonly SortValue[]), tail, rest - whole);
    }
    return rows;
  }

  /** The first keys of the rows that come next, in order. */
  #heads(range: Range, head: readonly Key[], piece: Sql, limit: number, owner?: Value): Row[] {
    const { list, also, forward } = range;
    const where = all([list.where, ...(also === undefined ? [] : [also]), piece]);
    return this.#connection.all(
      sql`/* ${raw(list.name)} */ SELECT ${columnsOf(head)} FROM ${list.from} WHERE ${where} ORDER BY ${orderBy(head, forward)} LIMIT ${limit}`,
      owner,
    );
  }
}

function isSame(one: Row, other: Row): boolean {
  return one.every((value, index) => value === other[index]);
}

/** The cursor of a row of a page of this list. */
export function cursorOf(connectionName: string, list: List, row: Row): string {
  return encodeCursor(connectionName, row.slice(0, list.keys.length) as SortValue[]);
}

/** The conditions of several pieces as one. */
export function where(...conditions: readonly (Sql | undefined)[]): Sql {
  return all(conditions.filter((condition) => condition !== undefined));
}

/** Tables joined in this order and no other: the first one drives, and the list is in its order. */
export function joined(...tables: readonly Sql[]): Sql {
  return join(tables, ' CROSS JOIN ');
}
