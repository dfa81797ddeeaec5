import { beyond, rangesBeyond } from '../../keyset.ts';
import { keyCondition, orderByClause, type SortExpression } from './sort-expressions.ts';

/** Clauses up to a pattern, and the conditions on its matches. */
export interface MatchPattern {
  readonly match: string;
  readonly where: readonly string[];
}

/** Query of a list: its nodes and their order. */
export interface ListQuery extends MatchPattern {
  /** Columns that make a row unique: `DISTINCT n1`. */
  readonly distinctRow: string;
  /** Variables of a row: `n1`. */
  readonly rowVariables: string;
  /** Sort keys; the last one distinguishes any two rows. */
  readonly keys: readonly SortExpression[];
  /** Whether an index has this order. A page then costs the same at any depth. */
  readonly indexed: boolean;
  /**
   * Leading expressions of that index that are equal in all rows. They must be part of the order:
   * otherwise Neo4j does not recognize the index order and sorts all rows for one page.
   */
  readonly indexPrefix?: readonly string[];
  /**
   * Superset of the list's nodes, if it is small: the clauses that look it up as `candidates` (null
   * if it is large), and the pattern that starts from it.
   */
  readonly candidates?: { readonly lookup: string; readonly pattern: MatchPattern };
}

/** Part of a list to read. */
export interface ListSlice {
  readonly forward: boolean;
  /** Parameter reference or literal of the number of rows. */
  readonly limit: string;
  /** References of the positions at both ends, exclusive; null for an end of the list. */
  readonly start: string | null;
  readonly end: string | null;
}

function matchClause({ match, where }: MatchPattern, extraConditions: readonly string[] = []): string {
  const conditions = [...where, ...extraConditions];
  return conditions.length === 0 ? match : `${match} WHERE ${conditions.join(' AND ')}`;
}

/** The patterns of a list. Only one returns rows, chosen before anything is matched. */
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

/** The values of an expression for each row of a slice. `nextClauses` precede the expression. */
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
  const until = end === null ? [] : [keyCondition(beyond(keys, !forward), keys, end)];
  const branches = matchPatterns(query).flatMap((pattern) => {
    const from =
      start === null
        ? [[]]
        : pattern.indexed
          ? rangesBeyond(keys, forward).map((range) => [keyCondition(range, keys, start)])
          : [[keyCondition(beyond(keys, forward), keys, start)]];
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

/** The number of rows of a list. */
export function countExpression(query: ListQuery): string {
  return matchPatterns(query)
    .map((pattern) => `COUNT { ${matchClause(pattern)} RETURN ${query.distinctRow} }`)
    .join(' + ');
}

/** Whether a list has rows at or beyond a position. */
export function hasRowsExpression(query: ListQuery, cursorParameter: string, forward: boolean): string {
  const range = keyCondition(beyond(query.keys, forward, true), query.keys, cursorParameter);
  return matchPatterns(query)
    .map((pattern) => `EXISTS { ${matchClause(pattern, [range])} RETURN ${query.rowVariables} }`)
    .join(' OR ');
}
