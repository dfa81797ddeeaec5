import { beyond, orderBy, ranges, type Key } from './keys.ts';

/** Things to be listed: which, in which order. */
export interface List {
  /** Clauses up to the pattern that the conditions are about. */
  readonly match: string;
  readonly where: readonly string[];
  /** What is kept of what was matched, each row once: "DISTINCT n1". */
  readonly kept: string;
  /** The variables of that: "n1". */
  readonly row: string;
  /** The order; the last key tells any two rows apart. */
  readonly keys: readonly Key[];
  /** Whether an index gives the rows in this order: a page is then read as ranges of it, so that it costs the same however deep it is. */
  readonly indexed: boolean;
}

/** Which part of a list is read. */
export interface Cut {
  readonly forward: boolean;
  /** Where the number of rows is in the statement. */
  readonly limit: string;
  /** Where the places are that it begins after, and that it ends before; null where it begins or ends with the list. */
  readonly start: string | null;
  readonly end: string | null;
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

/** The list of what an expression gives for each row of a part of a list; `then` are the clauses that it needs before it. */
export function rowsOf(list: List, cut: Cut, then: string, expression: string): string {
  const { match, keys, kept, row } = list;
  const { forward, limit, start, end } = cut;
  const order = `${orderBy(keys, forward)} LIMIT ${limit}`;
  const conditions = end === null ? list.where : [...list.where, beyond(keys, end, !forward, false)];
  const matched = (more: readonly string[]): string => `${match}${where([...conditions, ...more])}`;
  if (start === null) return `COLLECT { ${matched([])} WITH ${kept} ${order} ${then} RETURN ${expression} }`;
  if (!list.indexed || keys.length === 1)
    return `COLLECT { ${matched([beyond(keys, start, forward, false)])} WITH ${kept} ${order} ${then} RETURN ${expression} }`;
  const pieces = ranges(keys, start, forward).map(
    (range) => `${matched([range])} WITH ${kept} ${order} RETURN ${row}`,
  );
  return `COLLECT { CALL () { ${pieces.join(' UNION ALL ')} } WITH ${row} ${order} ${then} RETURN ${expression} }`;
}

/** How many rows a list has. */
export function countOf({ match, where: conditions, kept }: List): string {
  return `COUNT { ${match}${where(conditions)} RETURN ${kept} }`;
}

/** Whether a list has rows at a place or beyond it. */
export function reaches(list: List, place: string, forward: boolean): string {
  const { match, keys, row } = list;
  return `EXISTS { ${match}${where([...list.where, beyond(keys, place, forward, true)])} RETURN ${row} }`;
}
