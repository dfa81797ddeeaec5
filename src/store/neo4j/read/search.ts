import neo4j, { type Integer } from 'neo4j-driver';
import {
  FIELD_WEIGHTS,
  highlightMatches,
  matchScore,
  parseSearchQuery,
  type SearchQuery,
} from '../../../domain/search.ts';
import type { EntityRecord } from '../../../domain/ledger-entry.ts';
import { fold } from '../../../domain/text-folding.ts';
import { DEFAULT_PAGE } from '../../limits.ts';
import type { FetchResult, ResultNode, ConnectionPage, ConnectionEdge } from '../../fetch-result.ts';
import { cursorValues, decodeCursor, encodeCursor } from '../../cursor.ts';
import { bestEntityMatch, MAX_SEARCHED_TEXTS, type TextMatch } from '../../text-match.ts';
import type { PlanEdge, NodeType } from '../../plan.ts';
import { valueOf, type Projection, type Step } from './context.ts';
import { among } from './argument-shape.ts';
import { accepted, known } from './view-conditions.ts';
import type { Piece, Reading, Row } from './fragment.ts';
import { scoreClause, WIDE, wordsClause, wordsOf } from './scoring.ts';

/** A hit: its kind, what the match is told from, and the thing in a list of one. */
type HitRow = readonly [NodeType, string, Row];

/** Where the texts of one kind are. */
interface Searched {
  readonly index: string;
  readonly inView: string;
  /** The place of a text in the order in which texts are looked at. */
  readonly place: string;
  /** Each text of `node` as `text`, with its `weight`. */
  readonly texts: string;
  /** What of the record the match is told from. */
  readonly told: (name: string) => string;
  readonly match: (query: SearchQuery, told: string) => TextMatch | null;
}

function single(field: 'title' | 'summary', property: string): Pick<Searched, 'texts' | 'told' | 'match'> {
  return {
    texts: `WITH node, words, node.${property} AS text, ${FIELD_WEIGHTS[field]} AS weight`,
    told: (name) => `${name}.${field}`,
    match: (query, text) => ({ score: matchScore(query, field, fold(text)), field, text }),
  };
}

const SEARCHED_TEXTS: Readonly<Record<NodeType, Searched>> = {
  ENTITY: {
    index: 'entity_words',
    inView: 'true',
    place: 'node.ordinal',
    texts: `UNWIND split(node.names, '\\n') AS text WITH node, words, text, split(node.names, '\\n')[..node.ownNames] AS own WITH node, words, text, CASE WHEN text IN own THEN ${FIELD_WEIGHTS.name} ELSE ${FIELD_WEIGHTS.alias} END AS weight`,
    told: (name) => `${name}.doc`,
    match: (query, document) => bestEntityMatch(query, JSON.parse(document) as EntityRecord),
  },
  RELATIONSHIP: {
    index: 'relationship_words',
    inView: known('node'),
    place: 'node.ordinal',
    ...single('title', 'titleKey'),
  },
  CLAIM: {
    index: 'claim_words',
    inView: accepted('node'),
    place: 'node.seq',
    ...single('summary', 'words'),
  },
  SOURCE: {
    index: 'source_words',
    inView: known('node'),
    place: 'node.ordinal',
    ...single('title', 'titleKey'),
  },
};

const FOUND = String(MAX_SEARCHED_TEXTS);

/** The texts of one kind that may match, the surest first, and how well each does: rows of `n`, `kind` and `score`. */
function hitsOf(kind: NodeType, exact: string, folded: string): string {
  const { index, inView, place, texts } = SEARCHED_TEXTS[kind];
  const found = (query: string): string =>
    `COLLECT { CALL db.index.fulltext.queryNodes('${index}', ${query}) YIELD node WHERE ${inView} WITH node ORDER BY ${place} LIMIT ${FOUND} RETURN node }`;
  const named =
    kind === 'ENTITY'
      ? `COLLECT { MATCH (:Name {form: ${folded}})<-[:KNOWN_AS]-(node:Entity) WITH node ORDER BY node.id LIMIT ${FOUND} RETURN node }`
      : '[]';
  return [
    `WITH ${named} AS named, ${found(exact)} AS exact, words, wide`,
    `WITH named, exact, CASE WHEN size(exact) < ${FOUND} THEN ${found('wide')} ELSE [] END AS more, words`,
    `UNWIND named + exact + more AS node WITH DISTINCT node, words LIMIT ${FOUND}`,
    texts,
    scoreClause(folded),
    `WITH node AS n, max(score) AS score WHERE score > 0 RETURN n, '${kind}' AS kind, score`,
  ].join(' ');
}

/** Where the place of a cursor is in the statement: a score and an id. */
function placeOf(step: Step, name: 'after' | 'before'): string | null {
  if (!step.form.given.has(`page.${name}`)) return null;
  return valueOf(step, name, ({ page }) => cursorValues(page?.[name] ?? '', PLACE) ?? [null, null]);
}

const PLACE = ['number', 'string'] as const;

/** How many hits come before a place; with `included` the one at the place too. */
function before(place: string, included: boolean): string {
  return `size([at IN range(0, total - 1) WHERE scores[at] > ${place}[0] OR (scores[at] = ${place}[0] AND ids[at] <${included ? '=' : ''} ${place}[1])])`;
}

/** The part of all hits that a page is: `first` and `end`. */
function cutOf(step: Step): string {
  const after = placeOf(step, 'after');
  const until = placeOf(step, 'before');
  const size = valueOf(step, 'size', ({ page = DEFAULT_PAGE }): Integer =>
    neo4j.int(page.first ?? page.last ?? 0),
  );
  const larger = (one: string, other: string): string =>
    `CASE WHEN ${one} < ${other} THEN ${other} ELSE ${one} END`;
  const smaller = (one: string, other: string): string =>
    `CASE WHEN ${one} < ${other} THEN ${one} ELSE ${other} END`;
  const backward = step.form.given.has('page.last');
  return [
    `WITH *, ${after === null ? '0' : before(after, true)} AS begin, ${until === null ? 'total' : before(until, false)} AS stop`,
    `WITH *, ${larger('stop', 'begin')} AS stop`,
    backward
      ? `WITH *, ${larger('begin', `stop - ${size}`)} AS first, stop AS end`
      : `WITH *, begin AS first, ${smaller('stop', `begin + ${size}`)} AS end`,
  ].join(' ');
}

/** A page of what a text was found in, the best match first and equal ones by id. */
export function searchStatement(step: Step): Piece<FetchResult> {
  const { compiling, edge, form } = step;
  // A text without words, or among nothing, finds nothing; it is asked all the same, so that a store that is not there says so.
  const kinds = among(form);
  const query = ({ text = '' }: { readonly text?: string }): SearchQuery => parseSearchQuery(text);
  const asked = valueOf(step, 'words', (args) => wordsOf(query(args)));
  const folded = valueOf(step, 'folded', (args) => query(args).folded);
  const exact = valueOf(step, 'exact', (args) =>
    query(args)
      .words.map((word) => `"${word}"`)
      .join(' AND '),
  );
  if (kinds.length === 0 || !form.given.has('words'))
    return {
      text: 'RETURN [0, false, false, []] AS answer',
      read: (rows, reading) => readPage(edge, new Map(), rows as Row, reading),
    };
  const name = 'n';
  const things = new Map(kinds.map((kind) => [kind, compiling.thing({ kind, name }, edge.selection)]));
  const expressions = [...things].map(([kind, { before: clauses, text }]) => {
    const thing = clauses === '' ? `[${text}]` : `COLLECT { ${clauses} RETURN ${text} }`;
    return `WHEN '${kind}' THEN [kind, ${SEARCHED_TEXTS[kind].told(name)}, ${thing}]`;
  });
  const statement = [
    wordsClause(asked),
    WIDE,
    'CALL (words, wide) {',
    kinds.map((kind) => hitsOf(kind, exact, folded)).join(' UNION ALL '),
    '} WITH n, kind, score ORDER BY score DESC, n.id',
    'WITH collect(n) AS ns, collect(kind) AS kinds, collect(score) AS scores, collect(n.id) AS ids WITH *, size(ns) AS total',
    cutOf(step),
    `RETURN [total, first > 0, end < total, COLLECT { UNWIND range(first, end - 1) AS at WITH ns[at] AS ${name}, kinds[at] AS kind RETURN CASE kind ${expressions.join(' ')} END }] AS answer`,
  ].join(' ');
  return { text: statement, read: (rows, reading) => readPage(edge, things, rows as Row, reading) };
}

function readPage(
  edge: PlanEdge,
  things: ReadonlyMap<NodeType, Projection<ResultNode>>,
  rows: Row,
  reading: Reading,
): ConnectionPage {
  const { text = '', page = DEFAULT_PAGE } = reading.args(edge);
  const query = parseSearchQuery(text);
  const name = `search ${query.folded}`;
  for (const cursor of [page.after, page.before]) if (cursor !== undefined) decodeCursor(name, cursor, PLACE);
  const [totalCount, hasPreviousPage, hasNextPage, hits] = rows[0] as [
    number,
    boolean,
    boolean,
    readonly HitRow[],
  ];
  const edges = hits.map(([kind, told, [thing]]): ConnectionEdge => {
    const node = things.get(kind)?.read(thing, reading, '');
    const match = SEARCHED_TEXTS[kind].match(query, told);
    if (node === undefined || match === null) throw new TypeError(`a ${kind} was found that does not match`);
    const { score, field, text: matched } = match;
    return {
      cursor: encodeCursor(name, [score, node.id]),
      node,
      match: { score, matched: field, highlight: highlightMatches(query, matched) },
    };
  });
  return { edges, hasNextPage, hasPreviousPage, totalCount };
}
