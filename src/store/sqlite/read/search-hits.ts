import { linesScore } from '../../../domain/name-match.ts';
import type { NameQuery, NameQueryWord } from '../../../domain/name-query.ts';
import { matchScore, PREFIX_MIN_LENGTH, type SearchQuery } from '../../../domain/search.ts';
import type { StoreView } from '../../columns.ts';
import type { NodeType } from '../../plan.ts';
import { MAX_SEARCHED_TEXTS } from '../../text-match.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import { raw, sql, type SqlFragment } from '../sql.ts';
import type { FetchContext } from './context.ts';
import { claimInView, relationshipInView, sourceInView } from './view-conditions.ts';
import { quote, WordLookup } from './vocabulary.ts';

/** A matching node with its score. */
export interface SearchHit {
  readonly nodeType: NodeType;
  readonly id: string;
  readonly score: number;
}

interface SearchTarget {
  readonly index: string;
  /** The table `x` of the indexed texts with its join condition. */
  readonly from: string;
  /** The columns of the ID and the folded text. */
  readonly columns: string;
  /** The condition that a node is in view . */
  readonly inView: (view: StoreView) => SqlFragment;
  readonly score: (query: SearchQuery, text: string) => number;
}

const SEARCH_TARGETS: Readonly<Record<NodeType, SearchTarget>> = {
  ENTITY: {
    index: 'entity_words',
    from: 'entity x ON x.key = f.rowid',
    columns: 'x.id, x.names',
    inView: () => raw('true'),
    score: ({ names }, lines) => linesScore(names, lines),
  },
  RELATIONSHIP: {
    index: 'relationship_words',
    from: 'relationship x ON x.key = f.rowid',
    columns: 'x.id, x.title_key',
    inView: (view) => relationshipInView('x', 'x.id', view),
    score: (query, title) => matchScore(query, 'title', title),
  },
  CLAIM: {
    index: 'claim_words',
    from: 'claim x ON x.seq = f.rowid',
    columns: 'x.id, x.words',
    inView: (view) => claimInView('x', view),
    score: (query, summary) => matchScore(query, 'summary', summary),
  },
  SOURCE: {
    index: 'source_words',
    from: 'source x ON x.key = f.rowid',
    columns: 'x.id, x.title_key',
    inView: (view) => sourceInView('x', view),
    score: (query, title) => matchScore(query, 'title', title),
  },
};

/** The texts of one node type that may match, those of the first expression first. */
function candidateRows(
  { connection, view }: FetchContext,
  nodeType: NodeType,
  expressions: readonly string[],
): SqlRow[] {
  const { index, from, columns, inView } = SEARCH_TARGETS[nodeType];
  const rowsById = new Map<string, SqlRow>();
  for (const expression of expressions) {
    if (rowsById.size >= MAX_SEARCHED_TEXTS) break;
    const rows = connection.all(
      sql`/* search */ SELECT ${raw(columns)} FROM ${raw(index)} f CROSS JOIN ${raw(from)} WHERE f.${raw(index)} MATCH ${expression} AND ${inView(view)} ORDER BY f.rowid LIMIT ${MAX_SEARCHED_TEXTS}`,
    );
    for (const row of rows) {
      const id = String(row[0]);
      if (rowsById.size < MAX_SEARCHED_TEXTS && !rowsById.has(id)) rowsById.set(id, row);
    }
  }
  return [...rowsById.values()];
}

/** The FTS5 expression for a word, words that begin with it and words within one typing error. */
export function fuzzyExpression(
  lookup: WordLookup,
  word: string,
  { isPrefix, allowsTypo }: Pick<NameQueryWord, 'isPrefix' | 'allowsTypo'>,
): string {
  const longer = isPrefix && word.length >= PREFIX_MIN_LENGTH ? lookup.longer(word) : [];
  const others = allowsTypo ? lookup.mistyped(word) : [];
  return [...new Set([quote(word), ...longer, ...others])].join(' OR ');
}

const allOfGroups = (groups: readonly string[]): string => groups.map((group) => `(${group})`).join(' AND ');

/** The expressions for names of entities: with the words themselves, then with similar words. */
function nameExpressions(lookup: WordLookup, { words }: NameQuery): string[] {
  if (words.length === 0) return [];
  return [
    allOfGroups(words.map(({ forms }) => forms.map(quote).join(' OR '))),
    allOfGroups(
      words.map((word) =>
        word.forms
          .map((form, at) =>
            fuzzyExpression(lookup, form, { ...word, allowsTypo: word.allowsTypo && at === 0 }),
          )
          .join(' OR '),
      ),
    ),
  ];
}

/** The expressions for titles and summaries. */
function textExpressions(lookup: WordLookup, { words }: SearchQuery): string[] {
  return [
    words.map(quote).join(' AND '),
    allOfGroups(words.map((word) => fuzzyExpression(lookup, word, { isPrefix: true, allowsTypo: true }))),
  ];
}

/** The entities that a text names as a whole, with their scores. */
function keyHits(connection: DatabaseConnection, { keys }: NameQuery): SearchHit[] {
  return connection
    .all(
      sql`/* search */ SELECT k.entity, max(j.value ->> 1) AS score FROM json_each(${JSON.stringify([...keys])}) j CROSS JOIN entity_key k ON k.search_key = j.value ->> 0 GROUP BY k.entity ORDER BY score DESC, k.entity LIMIT ${MAX_SEARCHED_TEXTS}`,
    )
    .map(([id, score]) => ({ nodeType: 'ENTITY', id: String(id), score: Number(score) }));
}

/** All matches of a text, best first and equal scores by ID. */
export function rankedHits(
  context: FetchContext,
  query: SearchQuery,
  nodeTypes: readonly NodeType[],
): SearchHit[] {
  if (query.words.length === 0) return [];
  const { connection } = context;
  const hits = new Map<string, SearchHit>();
  if (nodeTypes.includes('ENTITY')) for (const hit of keyHits(connection, query.names)) hits.set(hit.id, hit);
  const searchesTexts = nodeTypes.some((nodeType) => nodeType !== 'ENTITY');
  const lookup = new WordLookup(connection);
  const expressions = searchesTexts ? textExpressions(lookup, query) : [];
  for (const nodeType of nodeTypes) {
    const own = nodeType === 'ENTITY' ? nameExpressions(lookup, query.names) : expressions;
    for (const [id, text] of candidateRows(context, nodeType, own)) {
      const score = SEARCH_TARGETS[nodeType].score(query, String(text));
      const hit = { nodeType, id: String(id), score };
      if (score > (hits.get(hit.id)?.score ?? 0)) hits.set(hit.id, hit);
    }
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
