import { beyondCondition, orderByClause, rangeConditions, type SortExpression } from './sort-expressions.ts';

/** A way to find things: clauses up to a pattern, and the conditions on what it matches. */
export interface MatchPattern {
  readonly match: string;
  readonly where: readonly string[];
}

/** Things to be listed: which, in which order. */
export interface ListQuery extends MatchPattern {
  /** What is kept of what was matched, each row once: "DISTINCT n1". */
  readonly distinctRow: string;
  /** The variables of that: "n1". */
  readonly rowVariables: string;
  /** The order; the last key tells any two rows apart. */
  readonly keys: readonly SortExpression[];
  /** Whether an index gives the rows in this order: a page is then read as ranges of it, so that it costs the same however deep it is. */
  readonly indexed: boolean;
  /**
   * What that index begins with and is the same in all rows. It has to be said in the order too: otherwise Neo4j does not see that the index is in it,
   * and sorts all rows for one page.
   */
  readonly indexPrefix?: readonly string[];
  /**
   * Things among which all of the list's are, where these are few: the clauses that look them up, as `few`, null where they are many; and the way to
   * the list's rows that begins with them.
   */
  readonly candidates?: { readonly lookup: string; readonly pattern: MatchPattern };
}

/** Which part of a list is read. */
export interface ListSlice {
  readonly forward: boolean;
  /** Where the number of rows is in the statement. */
  readonly limit: string;
  /** Where the places are that it begins after, and that it ends before; null where it begins or ends with the list. */
  readonly start: string | null;
  readonly end: string | null;
}

function matchClause({ match, where }: MatchPattern, extraConditions: readonly string[] = []): string {
  const conditions = [...where, ...extraConditions];
  return conditions.length === 0 ? match : `${match} WHERE ${conditions.join(' AND ')}`;
}

/** The ways to a list's rows, of which one leads somewhere: which one is decided before anything is matched. */
function matchPatterns({
  match,
  where,
  indexed,
  candidates,
}: ListQuery): (MatchPattern & { readonly indexed: boolean })[] {
  if (candidates === undefined) return [{ match, where, indexed }];
  return [
    { match: `WITH candidates WHERE candidates IS NULL ${match}`, where, indexed },
    {
      match: `WITH candidates WHERE candidates IS NOT NULL ${candidates.pattern.match}`,
      where: candidates.pattern.where,
      indexed: false,
    },
  ];
}

/** The list of what an expression gives for each row of a part of a list; `then` are the clauses that it needs before it. */
export function rowsExpression(
  query: ListQuery,
  slice: ListSlice,
  nextClauses: string,
  expression: string,
): string {
  const { keys, distinctRow, rowVariables } = query;
  const { forward, limit, start, end } = slice;
  const order = (indexPrefix: readonly string[] = []): string =>
    `${orderByClause(keys, forward, indexPrefix)} LIMIT ${limit}`;
  const until = end === null ? [] : [beyondCondition(keys, end, !forward, false)];
  const branches = matchPatterns(query).flatMap((pattern) => {
    const from =
      start === null
        ? [[]]
        : pattern.indexed
          ? rangeConditions(keys, start, forward).map((range) => [range])
          : [[beyondCondition(keys, start, forward, false)]];
    const orderAndLimit = `WITH ${distinctRow} ${order(pattern.indexed ? query.indexPrefix : [])}`;
    return from.map((range) => `${matchClause(pattern, [...range, ...until])} ${orderAndLimit}`);
  });
  const [first = '', ...others] = branches;
  const rows =
    others.length === 0
      ? first
      : `${query.candidates === undefined ? 'CALL ()' : 'WITH candidates CALL (candidates)'} { ${branches.map((branch) => `${branch} RETURN ${rowVariables}`).join(' UNION ALL ')} } WITH ${rowVariables} ${order()}`;
  return `COLLECT { ${rows} ${nextClauses} RETURN ${expression} }`;
}

/** How many rows a list has. */
export function countExpression(query: ListQuery): string {
  return matchPatterns(query)
    .map((pattern) => `COUNT { ${matchClause(pattern)} RETURN ${query.distinctRow} }`)
    .join(' + ');
}

/** Whether a list has rows at a place or beyond it. */
export function hasRowsExpression(query: ListQuery, cursorParameter: string, forward: boolean): string {
  const range = beyondCondition(query.keys, cursorParameter, forward, true);
  return matchPatterns(query)
    .map((pattern) => `EXISTS { ${matchClause(pattern, [range])} RETURN ${query.rowVariables} }`)
    .join(' OR ');
}
