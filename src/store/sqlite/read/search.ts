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
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import { bestEntityMatch, MAX_SEARCHED_TEXTS } from '../../text-match.ts';
import { NODE_TYPES, type PlanEdge, type EdgeArguments, type NodeType, type Selection } from '../../plan.ts';
import type { Connection, Row } from '../connection.ts';
import type { Growing } from './context.ts';
import type { Lookup } from './node-loader.ts';
import type { Thing } from './nodes.ts';
import { raw, sql, type Sql } from '../sql.ts';
import { beginning, quoted, typos } from './vocabulary.ts';

/** Up to how many words that begin with a searched one are looked up each by itself. */
const BEGINNINGS = 64;

/** A text that matched: of what, and how well. */
interface Hit {
  readonly kind: NodeType;
  readonly id: string;
  readonly score: number;
  readonly field: MatchedField;
  /** The text as it stands in the record, where it is at hand. */
  readonly text: string | undefined;
}

interface Searched {
  readonly index: string;
  /** The table of the index's texts, and its condition for being in view on a day. */
  readonly from: string;
  readonly columns: string;
  readonly inView: (day: string) => Sql;
  readonly hit: (query: SearchQuery, row: Row) => Omit<Hit, 'kind'> | null;
}

function single(field: MatchedField): Searched['hit'] {
  return (query, [id, folded]) => {
    const score = matchScore(query, field, String(folded));
    return score === 0 ? null : { id: String(id), score, field, text: undefined };
  };
}

function entityHit(query: SearchQuery, [id, document]: Row): Omit<Hit, 'kind'> | null {
  const match = bestEntityMatch(query, JSON.parse(String(document)) as EntityRecord);
  return match === null ? null : { id: String(id), ...match };
}

const SEARCH: Readonly<Record<NodeType, Searched>> = {
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
    inView: (day) => sql`x.known_from <= ${day}`,
    hit: single('title'),
  },
  CLAIM: {
    index: 'claim_words',
    from: 'claim x ON x.seq = f.rowid',
    columns: 'x.id, x.words',
    inView: (day) => sql`x.state = 'ACCEPTED' AND x.known_from <= ${day}`,
    hit: single('summary'),
  },
  SOURCE: {
    index: 'source_words',
    from: 'source x ON x.key = f.rowid',
    columns: 'x.id, x.title_key',
    inView: (day) => sql`x.known_from <= ${day}`,
    hit: single('title'),
  },
};

/** The texts of one kind that may match, the surest first. */
function candidates(
  connection: Connection,
  kind: NodeType,
  query: SearchQuery,
  wide: string,
  day: string,
): Row[] {
  const { index, from, columns, inView } = SEARCH[kind];
  const found = new Map<string, Row>();
  const add = (rows: readonly Row[]): void => {
    for (const row of rows) {
      const id = String(row[0]);
      if (found.size < MAX_SEARCHED_TEXTS && !found.has(id)) found.set(id, row);
    }
  };
  if (kind === 'ENTITY')
    add(
      connection.all(
        sql`/* search */ SELECT ${raw(columns)} FROM entity_name_form n CROSS JOIN entity x ON x.id = n.entity WHERE n.form = ${query.folded} ORDER BY x.id LIMIT ${MAX_SEARCHED_TEXTS}`,
      ),
    );
  for (const expression of [query.words.map(quoted).join(' AND '), wide])
    if (found.size < MAX_SEARCHED_TEXTS)
      add(
        connection.all(
          sql`/* search */ SELECT ${raw(columns)} FROM ${raw(index)} f CROSS JOIN ${raw(from)} WHERE f.${raw(index)} MATCH ${expression} AND ${inView(day)} ORDER BY f.rowid LIMIT ${MAX_SEARCHED_TEXTS}`,
        ),
      );
  return [...found.values()];
}

/** The texts with a word, with one that begins with it, or with one that differs by a typing error. */
function wideExpression(connection: Connection, word: string): string {
  const others = typos(connection, word).map(quoted);
  if (word.length < PREFIX_MIN_LENGTH) return quoted(word);
  // The index passes over texts by single words; for a prefix it has to gather all of them first.
  const longer = beginning(connection, word, BEGINNINGS)?.map(quoted) ?? [`${quoted(word)} *`];
  return `(${[...new Set([quoted(word), ...longer, ...others])].join(' OR ')})`;
}

function hits(fetch: Growing, query: SearchQuery, kinds: readonly NodeType[]): Hit[] {
  if (query.words.length === 0) return [];
  const { connection, day } = fetch;
  const wide = query.words.map((word) => wideExpression(connection, word)).join(' AND ');
  const found = kinds.flatMap((kind) =>
    candidates(connection, kind, query, wide, day).flatMap((row): Hit[] => {
      const hit = SEARCH[kind].hit(query, row);
      return hit === null ? [] : [{ kind, ...hit }];
    }),
  );
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function thingOf(lookup: Lookup, { kind, id }: Hit, shape: Selection): Thing | null {
  switch (kind) {
    case 'ENTITY':
      return lookup.entity(id, shape);
    case 'RELATIONSHIP':
      return lookup.relationship(id, shape);
    case 'CLAIM':
      return lookup.claim(id, shape);
    case 'SOURCE':
      return lookup.source(id, shape);
  }
}

function textOf(hit: Hit, thing: Thing): string {
  switch (thing.kind) {
    case 'ENTITY':
      return hit.text ?? thing.record.name;
    case 'RELATIONSHIP':
    case 'SOURCE':
      return thing.record.title;
    case 'CLAIM':
      return thing.record.summary;
  }
}

/** A page of what a text was found in, the best match first and equal ones by id. */
export function search(fetch: Growing, edge: PlanEdge, args: EdgeArguments): ConnectionPage {
  const query = parseSearchQuery(args.text ?? '');
  const kinds = NODE_TYPES.filter((kind) => args.nodeTypes?.includes(kind) ?? true);
  const name = `search ${query.folded}`;
  const found = hits(fetch, query, kinds);
  const page = args.page ?? { first: 20 };
  const place = (cursor: string): { readonly score: number; readonly id: string } => {
    const [score, id] = decodeCursor(name, cursor, ['number', 'string']);
    return { score: Number(score), id: String(id) };
  };
  /** How many hits come before a place; with `included` the one at the place too. */
  const before = (cursor: string, included: boolean): number => {
    const { score, id } = place(cursor);
    const beyond = found.findIndex(
      (hit) => hit.score < score || (hit.score === score && (included ? hit.id > id : hit.id >= id)),
    );
    return beyond === -1 ? found.length : beyond;
  };
  const from = page.after === undefined ? 0 : before(page.after, true);
  const to = Math.max(from, page.before === undefined ? found.length : before(page.before, false));
  const start = page.last === undefined ? from : Math.max(from, to - page.last);
  const end = page.first === undefined ? to : Math.min(to, from + page.first);
  return {
    edges: found.slice(start, end).flatMap((hit): ConnectionEdge[] => {
      const thing = thingOf(fetch.lookup, hit, edge.selection);
      if (thing === null) return [];
      const highlight = highlightMatches(query, textOf(hit, thing));
      return [
        {
          cursor: encodeCursor(name, [hit.score, hit.id]),
          node: fetch.grown(thing, edge.selection),
          match: { score: hit.score, matched: hit.field, highlight },
        },
      ];
    }),
    hasNextPage: end < found.length,
    hasPreviousPage: start > 0,
    totalCount: found.length,
  };
}
