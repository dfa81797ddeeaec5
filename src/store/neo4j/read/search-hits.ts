import { entityMatch, type EntityMatch } from '../../../domain/name-match.ts';
import type { EvidenceFloor } from '../../../domain/graph-view.ts';
import type { EntityRecord } from '../../../domain/ledger-entry.ts';
import { FIELD_WEIGHTS, matchScore, parseSearchQuery, type SearchQuery } from '../../../domain/search.ts';
import { fold } from '../../../domain/text-folding.ts';
import type { NodeType } from '../../plan.ts';
import { MAX_SEARCHED_TEXTS } from '../../text-match.ts';
import { parameterFor, type EdgeContext } from './context.ts';
import {
  exactNameQuery,
  nameScoreClause,
  nameWordsClause,
  searchedKeys,
  searchedNameWords,
  SIMILAR_NAMES_QUERY,
} from './name-scoring.ts';
import { scoreClause, FUZZY_CLAUSE, wordsClause, searchWords } from './scoring.ts';
import { claimInView, relationshipInView, sourceInView } from './view-conditions.ts';

/** The part of a record that determines a match, and the match. */
interface MatchReader {
  /** Expression of the part. */
  readonly source: (name: string) => string;
  readonly read: (query: SearchQuery, source: string) => EntityMatch | null;
}

const textReader = (field: 'title' | 'summary'): MatchReader => ({
  source: (name) => `${name}.${field}`,
  read: (query, text) => ({ score: matchScore(query, field, fold(text)), field, text }),
});

/** How the match of a hit is read, by node type. */
export const MATCH_READERS: Readonly<Record<NodeType, MatchReader>> = {
  ENTITY: {
    source: (name) => `${name}.doc`,
    read: ({ names }, document) => entityMatch(names, JSON.parse(document) as EntityRecord),
  },
  RELATIONSHIP: textReader('title'),
  CLAIM: textReader('summary'),
  SOURCE: textReader('title'),
};

/** Searched texts of a node type. */
interface TextTarget {
  readonly index: string;
  readonly inView: (name: string, floor: EvidenceFloor) => string;
  /** Sort key of the order in which texts are searched. */
  readonly order: string;
  /** Property with the folded text. */
  readonly property: string;
  readonly weight: number;
}

const TEXT_TARGETS: Readonly<Record<Exclude<NodeType, 'ENTITY'>, TextTarget>> = {
  RELATIONSHIP: { index: 'relationship_words', inView: relationshipInView, order: 'node.ordinal', property: 'titleKey', weight: FIELD_WEIGHTS.title },
  CLAIM: { index: 'claim_words', inView: claimInView, order: 'node.seq', property: 'words', weight: FIELD_WEIGHTS.summary },
  SOURCE: { index: 'source_words', inView: sourceInView, order: 'node.ordinal', property: 'titleKey', weight: FIELD_WEIGHTS.title },
}; // prettier-ignore

const LIMIT = String(MAX_SEARCHED_TEXTS);

const searchQuery = ({ text = '' }: { readonly text?: string }): SearchQuery => parseSearchQuery(text);

/**
 * Clauses that yield each candidate as `node`: texts with the exact words first.
 * @param carried variables to keep.
 */
function candidateClauses(
  { index, order }: Pick<TextTarget, 'index' | 'order'>,
  inView: string,
  [exact, similar]: readonly [string, string],
  carried: string,
): string {
  const textsMatching = (query: string): string =>
    `COLLECT { CALL db.index.fulltext.queryNodes('${index}', ${query}) YIELD node WHERE ${inView} WITH node ORDER BY ${order} LIMIT ${LIMIT} RETURN node }`;
  return [
    `WITH ${carried}, ${textsMatching(exact)} AS exact, ${similar} AS similar`,
    `WITH ${carried}, exact, CASE WHEN size(exact) < ${LIMIT} THEN ${textsMatching('similar')} ELSE [] END AS more`,
    `UNWIND exact + more AS node WITH DISTINCT node, ${carried} LIMIT ${LIMIT}`,
  ].join(' ');
}

/** Clause for the titles or summaries that match, as rows of `n`, `kind` and `score`. */
function textHits(context: EdgeContext, nodeType: Exclude<NodeType, 'ENTITY'>): string {
  const target = TEXT_TARGETS[nodeType];
  const exact = parameterFor(context, 'exact', (args) =>
    searchQuery(args)
      .words.map((word) => `"${word}"`)
      .join(' AND '),
  );
  const folded = parameterFor(context, 'folded', (args) => searchQuery(args).folded);
  const inView = target.inView('node', context.builder.view.floor);
  return [
    candidateClauses(target, inView, [exact, 'wide'], 'words'),
    `WITH node, words, node.${target.property} AS text, ${target.weight} AS weight`,
    scoreClause(folded),
    `WITH node AS n, score WHERE score > 0 RETURN n, '${nodeType}' AS kind, score`,
  ].join(' ');
}

/** Clauses for the entities that match by words, and as a whole by a name or identifier. */
function entityHits(context: EdgeContext): string[] {
  const words = parameterFor(context, 'nameWords', (args) => searchedNameWords(searchQuery(args).names));
  const exact = parameterFor(context, 'exactNames', (args) => exactNameQuery(searchQuery(args).names));
  const wholeNames = parameterFor(context, 'wholeNames', (args) => searchQuery(args).names.wholeNames);
  const keys = parameterFor(context, 'keys', (args) => searchedKeys(searchQuery(args).names));
  const target = { index: 'entity_words', order: 'node.ordinal' };
  return [
    [
      nameWordsClause(words),
      candidateClauses(target, 'true', [exact, SIMILAR_NAMES_QUERY], 'nameWords'),
      nameScoreClause(wholeNames),
      `RETURN node AS n, 'ENTITY' AS kind, max(score) AS score`,
    ].join(' '),
    `UNWIND ${keys} AS searched MATCH (:SearchKey {key: searched.key})<-[:FOUND_BY]-(n:Entity) WITH n, max(searched.score) AS score ORDER BY score DESC, n.id LIMIT ${LIMIT} RETURN n, 'ENTITY' AS kind, score`,
  ];
}

/** Clauses for all matches of a text, as rows of `n`, `kind` and `score`, best first. */
export function hitsClauses(context: EdgeContext, nodeTypes: readonly NodeType[]): string {
  const texts = nodeTypes.flatMap((nodeType) => (nodeType === 'ENTITY' ? [] : [textHits(context, nodeType)]));
  const entities = nodeTypes.includes('ENTITY') ? entityHits(context) : [];
  const wordsParameter = parameterFor(context, 'words', (args) => searchWords(searchQuery(args)));
  return [
    ...(texts.length === 0 ? ['CALL ()'] : [wordsClause(wordsParameter), FUZZY_CLAUSE, 'CALL (words, wide)']),
    `{ ${[...texts, ...entities].join(' UNION ALL ')} }`,
    'WITH n, kind, max(score) AS score ORDER BY score DESC, n.id',
  ].join(' ');
}
