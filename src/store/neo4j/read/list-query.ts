import { beyond, orderBy, ranges, type Key } from './sort-expressions.ts';

/** A way to find things: clauses up to a pattern, and the conditions on what it matches. */
export interface Way {
  readonly match: string;
  readonly where: readonly string[];
}

/** Things to be listed: which, in which order. */
export interface List extends Way {
  /** What is kept of what was matched, each row once: "DISTINCT n1". */
  readonly kept: string;
  /** The variables of that: "n1". */
  readonly row: string;
  /** The order; the last key tells any two rows apart. */
  readonly keys: readonly Key[];
  /** Whether an index gives the rows in this order: a page is then read as ranges of it, so that it costs the same however deep it is. */
  readonly indexed: boolean;
  /**
   * What that index begins with and is the same in all rows. It has to be said in the order too: otherwise Neo4j does not see that the index is in it,
   * and sorts all rows for one page.
   */
  readonly same?: readonly string[];
  /**
   * Things among which all of the list's are, where these are few: the clauses that look them up, as `few`, null where they are many; and the way to
   * the list's rows that begins with them.
   */
  readonly few?: { readonly lookedUp: string; readonly way: Way };
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

function matched({ match, where }: Way, more: readonly string[] = []): string {
  const conditions = [...where, ...more];
  return conditions.length === 0 ? match : `${match} WHERE ${conditions.join(' AND ')}`;
}

/** The ways to a list's rows, of which one leads somewhere: which one is decided before anything is matched. */
function ways({ match, where, indexed, few }: List): (Way & { readonly indexed: boolean })[] {
  if (few === undefined) return [{ match, where, indexed }];
  return [
    { match: `WITH few WHERE few IS NULL ${match}`, where, indexed },
    { match: `WITH few WHERE few IS NOT NULL ${few.way.match}`, where: few.way.where, indexed: false },
  ];
}

/** The list of what an expression gives for each row of a part of a list; `then` are the clauses that it needs before it. */
export function rowsOf(list: List, cut: Cut, then: string, expression: string): string {
  const { keys, kept, row } = list;
  const { forward, limit, start, end } = cut;
  const order = (same: readonly string[] = []): string => `${orderBy(keys, forward, same)} LIMIT ${limit}`;
  const until = end === null ? [] : [beyond(keys, end, !forward, false)];
  const pieces = ways(list).flatMap((way) => {
    const from =
      start === null
        ? [[]]
        : way.indexed
          ? ranges(keys, start, forward).map((range) => [range])
          : [[beyond(keys, start, forward, false)]];
    const cutOff = `WITH ${kept} ${order(way.indexed ? list.same : [])}`;
    return from.map((range) => `${matched(way, [...range, ...until])} ${cutOff}`);
  });
  const [first = '', ...others] = pieces;
  const rows =
    others.length === 0
      ? first
      : `${list.few === undefined ? 'CALL ()' : 'WITH few CALL (few)'} { ${pieces.map((piece) => `${piece} RETURN ${row}`).join(' UNION ALL ')} } WITH ${row} ${order()}`;
  return `COLLECT { ${rows} ${then} RETURN ${expression} }`;
}

/** How many rows a list has. */
export function countOf(list: List): string {
  return ways(list)
    .map((way) => `COUNT { ${matched(way)} RETURN ${list.kept} }`)
    .join(' + ');
}

/** Whether a list has rows at a place or beyond it. */
export function reaches(list: List, place: string, forward: boolean): string {
  const range = beyond(list.keys, place, forward, true);
  return ways(list)
    .map((way) => `EXISTS { ${matched(way, [range])} RETURN ${list.row} }`)
    .join(' OR ');
}
