import {
  highlightMatches,
  PREFIX_MIN_LENGTH,
  matchScore,
  parseSearchQuery,
  type MatchedField,
  type SearchQuery,
} from '../../../domain/search.ts';
import type { EntityRecord } from '../../../domain/ledger-entry.ts';
import type { ConnectionPage, ConnectionEdge } from '../../fetch-result.ts';
import type { StoreView } from '../../columns.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import { DEFAULT_PAGE } from '../../pages.ts';
import {
  bestEntityMatch,
  MAX_SEARCHED_TEXTS,
  SEARCH_CURSOR_TYPES,
  searchConnectionName,
} from '../../text-match.ts';
import { NODE_TYPES, type PlanEdge, type EdgeArguments, type NodeType, type Selection } from '../../plan.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import type { FetchContext } from './context.ts';
import type { NodeLoader } from './node-loader.ts';
import type { LoadedNode } from './nodes.ts';
import { raw, sql, type SqlFragment } from '../sql.ts';
import { claimInView, relationshipInView, sourceInView } from './view-conditions.ts';
import { wordsStartingWith, quote, wordsWithinOneTypo } from './vocabulary.ts';

/** Maximum number of vocabulary words with a searched prefix that are looked up individually. */
const MAX_PREFIX_WORDS = 64;

/** A matching text, with its node and its score. */
interface TextHit {
  readonly nodeType: NodeType;
  readonly id: string;
  readonly score: number;
  readonly field: MatchedField;
  /** The original text of the record; undefined if it was not read. */
  readonly text: string | undefined;
}

interface SearchTarget {
  readonly index: string;
  /** The table `x` of the indexed texts with its join condition. */
  readonly from: string;
  readonly columns: string;
  /** The condition that a node is in view . */
  readonly inView: (view: StoreView) => SqlFragment;
  readonly hit: (query: SearchQuery, row: SqlRow) => Omit<TextHit, 'nodeType'> | null;
}

function textHit(field: MatchedField): SearchTarget['hit'] {
  return (query, [id, folded]) => {
    const score = matchScore(query, field, String(folded));
    return score === 0 ? null : { id: String(id), score, field, text: undefined };
  };
}

function entityHit(query: SearchQuery, [id, document]: SqlRow): Omit<TextHit, 'nodeType'> | null {
  const match = bestEntityMatch(query, JSON.parse(String(document)) as EntityRecord);
  return match === null ? null : { id: String(id), ...match };
}

const SEARCH_TARGETS: Readonly<Record<NodeType, SearchTarget>> = {
  ENTITY: {
    index: 'entity_words',
    from: 'entity x ON x.key = f.rowid',
    columns: 'x.id, x.doc',
    inView: () => raw('true'),
    hit: entityHit,
  },
  RELATIONSHIP: {
    index: 'relationship_words',
    from: 'relationship x ON x.key = f.rowid',
    columns: 'x.id, x.title_key',
    inView: (view) => relationshipInView('x', 'x.id', view),
    hit: textHit('title'),
  },
  CLAIM: {
    index: 'claim_words',
    from: 'claim x ON x.seq = f.rowid',
    columns: 'x.id, x.words',
    inView: (view) => claimInView('x', view),
    hit: textHit('summary'),
  },
  SOURCE: {
    index: 'source_words',
    from: 'source x ON x.key = f.rowid',
    columns: 'x.id, x.title_key',
    inView: (view) => sourceInView('x', view),
    hit: textHit('title'),
  },
};

/** The texts of one node type that may match, exact matches first. */
function candidateRows(
  connection: DatabaseConnection,
  nodeType: NodeType,
  query: SearchQuery,
  fuzzy: string,
  view: StoreView,
): SqlRow[] {
  const { index, from, columns, inView } = SEARCH_TARGETS[nodeType];
  const rowsById = new Map<string, SqlRow>();
  const add = (rows: readonly SqlRow[]): void => {
    for (const row of rows) {
      const id = String(row[0]);
      if (rowsById.size < MAX_SEARCHED_TEXTS && !rowsById.has(id)) rowsById.set(id, row);
    }
  };
  if (nodeType === 'ENTITY')
    add(
      connection.all(
        sql`/* search */ SELECT ${raw(columns)} FROM entity_name_form n CROSS JOIN entity x ON x.id = n.entity WHERE n.form = ${query.folded} ORDER BY x.id LIMIT ${MAX_SEARCHED_TEXTS}`,
      ),
    );
  for (const expression of [query.words.map(quote).join(' AND '), fuzzy])
    if (rowsById.size < MAX_SEARCHED_TEXTS)
      add(
        connection.all(
          sql`/* search */ SELECT ${raw(columns)} FROM ${raw(index)} f CROSS JOIN ${raw(from)} WHERE f.${raw(index)} MATCH ${expression} AND ${inView(view)} ORDER BY f.rowid LIMIT ${MAX_SEARCHED_TEXTS}`,
        ),
      );
  return [...rowsById.values()];
}

/** The FTS5 expression for a word, words that begin with it and words within one typing error. */
function fuzzyExpression(connection: DatabaseConnection, word: string): string {
  const others = wordsWithinOneTypo(connection, word).map(quote);
  if (word.length < PREFIX_MIN_LENGTH) return quote(word);
  // FTS5 skips through texts by single words; for a prefix, it first collects all matches.
  const longer = wordsStartingWith(connection, word, MAX_PREFIX_WORDS)?.map(quote) ?? [`${quote(word)} *`];
  return `(${[...new Set([quote(word), ...longer, ...others])].join(' OR ')})`;
}

function rankedHits(context: FetchContext, query: SearchQuery, nodeTypes: readonly NodeType[]): TextHit[] {
  if (query.words.length === 0) return [];
  const { connection, view } = context;
  const fuzzy = query.words.map((word) => fuzzyExpression(connection, word)).join(' AND ');
  const textHits = nodeTypes.flatMap((nodeType) =>
    candidateRows(connection, nodeType, query, fuzzy, view).flatMap((row): TextHit[] => {
      const hit = SEARCH_TARGETS[nodeType].hit(query, row);
      return hit === null ? [] : [{ nodeType, ...hit }];
    }),
  );
  return textHits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function loadHit(nodeLoader: NodeLoader, { nodeType, id }: TextHit, selection: Selection): LoadedNode | null {
  switch (nodeType) {
    case 'ENTITY':
      return nodeLoader.entity(id, selection);
    case 'RELATIONSHIP':
      return nodeLoader.relationship(id, selection);
    case 'CLAIM':
      return nodeLoader.claim(id, selection);
    case 'SOURCE':
      return nodeLoader.source(id, selection);
  }
}

function matchedText(hit: TextHit, loaded: LoadedNode): string {
  switch (loaded.nodeType) {
    case 'ENTITY':
      return hit.text ?? loaded.record.name;
    case 'RELATIONSHIP':
    case 'SOURCE':
      return loaded.record.title;
    case 'CLAIM':
      return loaded.record.summary;
  }
}

/** A page of the matches of a text, best first and equal scores by ID. */
export function searchPage(context: FetchContext, edge: PlanEdge, args: EdgeArguments): ConnectionPage {
  const query = parseSearchQuery(args.text ?? '');
  const nodeTypes = NODE_TYPES.filter((nodeType) => args.nodeTypes?.includes(nodeType) ?? true);
  const name = searchConnectionName(query, context.view.graphView);
  const hits = rankedHits(context, query, nodeTypes);
  const page = args.page ?? DEFAULT_PAGE;
  /** The number of hits before a cursor, including the hit at the cursor for `after`. */
  const countBefore = (argument: 'after' | 'before', cursor: string): number => {
    const inclusive = argument === 'after';
    const [score, id] = decodeCursor(name, argument, cursor, SEARCH_CURSOR_TYPES) as [number, string];
    const beyond = hits.findIndex(
      (hit) => hit.score < score || (hit.score === score && (inclusive ? hit.id > id : hit.id >= id)),
    );
    return beyond === -1 ? hits.length : beyond;
  };
  const from = page.after === undefined ? 0 : countBefore('after', page.after);
  const to = Math.max(from, page.before === undefined ? hits.length : countBefore('before', page.before));
  const start = page.last === undefined ? from : Math.max(from, to - page.last);
  const end = page.first === undefined ? to : Math.min(to, from + page.first);
  return {
    edges: hits.slice(start, end).flatMap((hit): ConnectionEdge[] => {
      const loaded = loadHit(context.nodeLoader, hit, edge.selection);
      if (loaded === null) return [];
      const highlight = highlightMatches(query, matchedText(hit, loaded));
      return [
        {
          cursor: encodeCursor(name, [hit.score, hit.id]),
          node: context.expand(loaded, edge.selection),
          match: { score: hit.score, matched: hit.field, highlight },
        },
      ];
    }),
    hasNextPage: end < hits.length,
    hasPreviousPage: start > 0,
    totalCount: hits.length,
  };
}
