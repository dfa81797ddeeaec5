import neo4j, { type Integer } from 'neo4j-driver';
import {
  FIELD_WEIGHTS,
  highlightMatches,
  matchScore,
  parseSearchQuery,
  type SearchQuery,
} from '../../../domain/search.ts';
import type { EvidenceFloor } from '../../../domain/graph-view.ts';
import type { EntityRecord } from '../../../domain/ledger-entry.ts';
import { fold } from '../../../domain/text-folding.ts';
import { DEFAULT_PAGE, pageSize } from '../../pages.ts';
import type { FetchResult, ResultNode, ConnectionPage, ConnectionEdge } from '../../fetch-result.ts';
import { cursorValues, decodeCursor, encodeCursor } from '../../cursor.ts';
import {
  bestEntityMatch,
  MAX_SEARCHED_TEXTS,
  SEARCH_CURSOR_TYPES,
  searchConnectionName,
  type TextMatch,
} from '../../text-match.ts';
import type { PlanEdge, NodeType } from '../../plan.ts';
import { parameterFor, type PrefixedFragment, type EdgeContext } from './context.ts';
import { presentNodeTypes } from './argument-shape.ts';
import { claimInView, relationshipInView, sourceInView } from './view-conditions.ts';
import type { CypherFragment, ResultReader, RowValues } from './fragment.ts';
import { scoreClause, FUZZY_CLAUSE, wordsClause, searchWords } from './scoring.ts';

/** A hit: node type, source of the match, and the node in a list of one. */
type HitRow = readonly [NodeType, string, RowValues];

/** Searched texts of a node type. */
interface SearchTarget {
  readonly index: string;
  readonly inView: (name: string, floor: EvidenceFloor) => string;
  /** Sort key of the order in which texts are searched. */
  readonly order: string;
  /** Clause that yields each text of `node` as `text`, with its `weight`. */
  readonly texts: string;
  /** Expression of the part of the record that determines the match. */
  readonly matchSource: (name: string) => string;
  readonly match: (query: SearchQuery, source: string) => TextMatch | null;
}

function textTarget(
  field: 'title' | 'summary',
  property: string,
): Pick<SearchTarget, 'texts' | 'matchSource' | 'match'> {
  return {
    texts: `WITH node, words, node.${property} AS text, ${FIELD_WEIGHTS[field]} AS weight`,
    matchSource: (name) => `${name}.${field}`,
    match: (query, text) => ({ score: matchScore(query, field, fold(text)), field, text }),
  };
}

const SEARCH_TARGETS: Readonly<Record<NodeType, SearchTarget>> = {
  ENTITY: {
    index: 'entity_words',
    inView: () => 'true',
    order: 'node.ordinal',
    texts: `UNWIND split(node.names, '\\n') AS text WITH node, words, text, split(node.names, '\\n')[..node.ownNames] AS own WITH node, words, text, CASE WHEN text IN own THEN ${FIELD_WEIGHTS.name} ELSE ${FIELD_WEIGHTS.alias} END AS weight`,
    matchSource: (name) => `${name}.doc`,
    match: (query, document) => bestEntityMatch(query, JSON.parse(document) as EntityRecord),
  },
  RELATIONSHIP: {
    index: 'relationship_words',
    inView: relationshipInView,
    order: 'node.ordinal',
    ...textTarget('title', 'titleKey'),
  },
  CLAIM: {
    index: 'claim_words',
    inView: claimInView,
    order: 'node.seq',
    ...textTarget('summary', 'words'),
  },
  SOURCE: {
    index: 'source_words',
    inView: sourceInView,
    order: 'node.ordinal',
    ...textTarget('title', 'titleKey'),
  },
};

const LIMIT = String(MAX_SEARCHED_TEXTS);

/**
 * Clause for the candidate texts of one node type, best first, with their scores: rows of `n`,
 * `kind` and `score`.
 */
function hitsClause(nodeType: NodeType, exact: string, folded: string, floor: EvidenceFloor): string {
  const { index, inView, order, texts } = SEARCH_TARGETS[nodeType];
  const textsMatching = (query: string): string =>
    `COLLECT { CALL db.index.fulltext.queryNodes('${index}', ${query}) YIELD node WHERE ${inView('node', floor)} WITH node ORDER BY ${order} LIMIT ${LIMIT} RETURN node }`;
  const named =
    nodeType === 'ENTITY'
      ? `COLLECT { MATCH (:Name {form: ${folded}})<-[:KNOWN_AS]-(node:Entity) WITH node ORDER BY node.id LIMIT ${LIMIT} RETURN node }`
      : '[]';
  return [
    `WITH ${named} AS named, ${textsMatching(exact)} AS exact, words, wide`,
    `WITH named, exact, CASE WHEN size(exact) < ${LIMIT} THEN ${textsMatching('wide')} ELSE [] END AS more, words`,
    `UNWIND named + exact + more AS node WITH DISTINCT node, words LIMIT ${LIMIT}`,
    texts,
    scoreClause(folded),
    `WITH node AS n, max(score) AS score WHERE score > 0 RETURN n, '${nodeType}' AS kind, score`,
  ].join(' ');
}

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
  const query = ({ text = '' }: { readonly text?: string }): SearchQuery => parseSearchQuery(text);
  const wordsParameter = parameterFor(context, 'words', (args) => searchWords(query(args)));
  const folded = parameterFor(context, 'folded', (args) => query(args).folded);
  const exact = parameterFor(context, 'exact', (args) =>
    query(args)
      .words.map((word) => `"${word}"`)
      .join(' AND '),
  );
  if (nodeTypes.length === 0 || !argumentShape.present.has('words'))
    return {
      text: 'RETURN [0, false, false, []] AS answer',
      read: (rows, reader) => readPage(edge, new Map(), rows as RowValues, reader),
    };
  const name = 'n';
  const nodes = new Map(
    nodeTypes.map((nodeType) => [nodeType, builder.node({ nodeType, name }, edge.selection)]),
  );
  const expressions = [...nodes].map(([nodeType, { prefix: clauses, text }]) => {
    const node = clauses === '' ? `[${text}]` : `COLLECT { ${clauses} RETURN ${text} }`;
    return `WHEN '${nodeType}' THEN [kind, ${SEARCH_TARGETS[nodeType].matchSource(name)}, ${node}]`;
  });
  const statement = [
    wordsClause(wordsParameter),
    FUZZY_CLAUSE,
    'CALL (words, wide) {',
    nodeTypes.map((nodeType) => hitsClause(nodeType, exact, folded, builder.view.floor)).join(' UNION ALL '),
    '} WITH n, kind, score ORDER BY score DESC, n.id',
    'WITH collect(n) AS ns, collect(kind) AS kinds, collect(score) AS scores, collect(n.id) AS ids WITH *, size(ns) AS total',
    pageBounds(context),
    `RETURN [total, first > 0, end < total, COLLECT { UNWIND range(first, end - 1) AS at WITH ns[at] AS ${name}, kinds[at] AS kind RETURN CASE kind ${expressions.join(' ')} END }] AS answer`,
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
  const [totalCount, hasPreviousPage, hasNextPage, hits] = rows[0] as [
    number,
    boolean,
    boolean,
    readonly HitRow[],
  ];
  const edges = hits.map(([nodeType, matchSource, [nodeValue]]): ConnectionEdge => {
    const node = nodes.get(nodeType)?.read(nodeValue, reader, '');
    const match = SEARCH_TARGETS[nodeType].match(query, matchSource);
    if (node === undefined || match === null)
      throw new TypeError(`the full-text index returned a ${nodeType} that does not match`);
    const { score, field, text: matched } = match;
    return {
      cursor: encodeCursor(name, [score, node.id]),
      node,
      match: { score, matched: field, highlight: highlightMatches(query, matched) },
    };
  });
  return { edges, hasNextPage, hasPreviousPage, totalCount };
}
