import { entityMatch, type EntityMatch } from '../../../domain/name-match.ts';
import { highlightMatches, parseSearchQuery, type SearchQuery } from '../../../domain/search.ts';
import { decodeCursor, encodeCursor } from '../../cursor.ts';
import type { ConnectionEdge, ConnectionPage } from '../../fetch-result.ts';
import { DEFAULT_PAGE } from '../../pages.ts';
import { NODE_TYPES, type EdgeArguments, type PlanEdge, type Selection } from '../../plan.ts';
import { SEARCH_CURSOR_TYPES, searchConnectionName } from '../../text-match.ts';
import type { FetchContext } from './context.ts';
import type { NodeLoader } from './node-loader.ts';
import type { LoadedNode } from './nodes.ts';
import { rankedHits, type SearchHit } from './search-hits.ts';
import { similarNames } from './suggestions.ts';

function loadHit(
  nodeLoader: NodeLoader,
  { nodeType, id }: SearchHit,
  selection: Selection,
): LoadedNode | null {
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

/** The field and the text of a node that matched. */
function matchedText(query: SearchQuery, loaded: LoadedNode): Omit<EntityMatch, 'score'> {
  switch (loaded.nodeType) {
    case 'ENTITY':
      return entityMatch(query.names, loaded.record) ?? { field: 'name', text: loaded.record.name };
    case 'RELATIONSHIP':
    case 'SOURCE':
      return { field: 'title', text: loaded.record.title };
    case 'CLAIM':
      return { field: 'summary', text: loaded.record.summary };
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
      const { field, text } = matchedText(query, loaded);
      return [
        {
          cursor: encodeCursor(name, [hit.score, hit.id]),
          node: context.expand(loaded, edge.selection),
          match: { score: hit.score, matched: field, highlight: highlightMatches(query, text) },
        },
      ];
    }),
    hasNextPage: end < hits.length,
    hasPreviousPage: start > 0,
    totalCount: hits.length,
    ...(edge.pageFields.suggestions &&
      nodeTypes.includes('ENTITY') &&
      !hits.some(({ nodeType }) => nodeType === 'ENTITY') && {
        suggestions: similarNames(context.connection, query.names),
      }),
  };
}
