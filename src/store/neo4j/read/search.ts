import neo4j, { type Integer } from 'neo4j-driver';
import { suggestedNames, type SimilarName } from '../../../domain/name-suggestions.ts';
import { highlightMatches, parseSearchQuery } from '../../../domain/search.ts';
import { cursorValues, decodeCursor, encodeCursor } from '../../cursor.ts';
import type { FetchResult, ResultNode, ConnectionPage, ConnectionEdge } from '../../fetch-result.ts';
import { DEFAULT_PAGE, pageSize } from '../../pages.ts';
import type { PlanEdge, NodeType } from '../../plan.ts';
import { SEARCH_CURSOR_TYPES, searchConnectionName } from '../../text-match.ts';
import { presentNodeTypes } from './argument-shape.ts';
import { parameterFor, type PrefixedFragment, type EdgeContext } from './context.ts';
import type { CypherFragment, ResultReader, RowValues } from './fragment.ts';
import { hitsClauses, MATCH_READERS } from './search-hits.ts';
import { similarNamesExpression } from './suggestions.ts';

/** A hit: node type, source of the match, and the node in a list of one. */
type HitRow = readonly [NodeType, string, RowValues];

/** Parameter reference of the position of a cursor: a score and an ID. */
function cursorParameter(context: EdgeContext, name: 'after' | 'before'): string | null {
  if (!context.argumentShape.present.has(`page.${name}`)) return null;
  return parameterFor(
    context,
    name,
    ({ page }) => cursorValues(page?.[name] ?? '', SEARCH_CURSOR_TYPES) ?? [null, null],
  );
}

/** Number of hits before a position; with `included`, the hit at the position too. */
function countBefore(cursorParameter: string, included: boolean): string {
  return `size([at IN range(0, total - 1) WHERE scores[at] > ${cursorParameter}[0] OR (scores[at] = ${cursorParameter}[0] AND ids[at] <${included ? '=' : ''} ${cursorParameter}[1])])`;
}

/** Clause for the range of hits on a page: `first` and `end`. */
function pageBounds(context: EdgeContext): string {
  const after = cursorParameter(context, 'after');
  const until = cursorParameter(context, 'before');
  const size = parameterFor(context, 'size', ({ page = DEFAULT_PAGE }): Integer => neo4j.int(pageSize(page)));
  const larger = (one: string, other: string): string =>
    `CASE WHEN ${one} < ${other} THEN ${other} ELSE ${one} END`;
  const smaller = (one: string, other: string): string =>
    `CASE WHEN ${one} < ${other} THEN ${one} ELSE ${other} END`;
  const backward = context.argumentShape.present.has('page.last');
  return [
    `WITH *, ${after === null ? '0' : countBefore(after, true)} AS begin, ${until === null ? 'total' : countBefore(until, false)} AS stop`,
    `WITH *, ${larger('stop', 'begin')} AS stop`,
    backward
      ? `WITH *, ${larger('begin', `stop - ${size}`)} AS first, stop AS end`
      : `WITH *, begin AS first, ${smaller('stop', `begin + ${size}`)} AS end`,
  ].join(' ');
}

/** A page of search hits, best match first, ties by ID. */
export function searchPage(context: EdgeContext): CypherFragment<FetchResult> {
  const { builder, edge, argumentShape } = context;
  // An empty search has no hits. The statement runs anyway, so that an unavailable store is
  // reported.
  const nodeTypes = presentNodeTypes(argumentShape);
  if (nodeTypes.length === 0 || !argumentShape.present.has('words'))
    return {
      text: 'RETURN [0, false, false, [], []] AS answer',
      read: (rows, reader) => readPage(edge, new Map(), rows as RowValues, reader),
    };
  const name = 'n';
  const nodes = new Map(
    nodeTypes.map((nodeType) => [nodeType, builder.node({ nodeType, name }, edge.selection)]),
  );
  const expressions = [...nodes].map(([nodeType, { prefix: clauses, text }]) => {
    const node = clauses === '' ? `[${text}]` : `COLLECT { ${clauses} RETURN ${text} }`;
    return `WHEN '${nodeType}' THEN [kind, ${MATCH_READERS[nodeType].source(name)}, ${node}]`;
  });
  const similarNames =
    edge.pageFields.suggestions && nodeTypes.includes('ENTITY')
      ? `CASE WHEN 'ENTITY' IN kinds THEN [] ELSE ${similarNamesExpression(context)} END`
      : '[]';
  const statement = [
    hitsClauses(context, nodeTypes),
    'WITH collect(n) AS ns, collect(kind) AS kinds, collect(score) AS scores, collect(n.id) AS ids WITH *, size(ns) AS total',
    pageBounds(context),
    `RETURN [total, first > 0, end < total, COLLECT { UNWIND range(first, end - 1) AS at WITH ns[at] AS ${name}, kinds[at] AS kind RETURN CASE kind ${expressions.join(' ')} END }, ${similarNames}] AS answer`,
  ].join(' ');
  return { text: statement, read: (rows, reader) => readPage(edge, nodes, rows as RowValues, reader) };
}

function readPage(
  edge: PlanEdge,
  nodes: ReadonlyMap<NodeType, PrefixedFragment<ResultNode>>,
  rows: RowValues,
  reader: ResultReader,
): ConnectionPage {
  const { text = '', page = DEFAULT_PAGE } = reader.args(edge);
  const query = parseSearchQuery(text);
  const name = searchConnectionName(query, reader.view);
  for (const argument of ['after', 'before'] as const) {
    const { [argument]: cursor } = page;
    if (cursor !== undefined) decodeCursor(name, argument, cursor, SEARCH_CURSOR_TYPES);
  }
  const [totalCount, hasPreviousPage, hasNextPage, hits, similar] = rows[0] as [
    number,
    boolean,
    boolean,
    readonly HitRow[],
    readonly SimilarName[],
  ];
  const edges = hits.map(([nodeType, matchSource, [nodeValue]]): ConnectionEdge => {
    const node = nodes.get(nodeType)?.read(nodeValue, reader, '');
    const match = MATCH_READERS[nodeType].read(query, matchSource);
    if (node === undefined || match === null)
      throw new TypeError(`the full-text index returned a ${nodeType} that does not match`);
    const { score, field, text: matched } = match;
    return {
      cursor: encodeCursor(name, [score, node.id]),
      node,
      match: { score, matched: field, highlight: highlightMatches(query, matched) },
    };
  });
  return {
    edges,
    hasNextPage,
    hasPreviousPage,
    totalCount,
    suggestions: suggestedNames(query.names, similar),
  };
}
