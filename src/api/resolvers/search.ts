import { facets } from '../../analysis/facets.ts';
import type { SearchPage } from '../resolver-parents.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { pageOf, type Api } from './services.ts';
import { PAGE } from './edge-fields.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\uE000': '<mark>',
  '\uE001': '</mark>',
};

/** A text whose matched words are between U+E000 and U+E001 as HTML that is safe to show. */
export function highlightHtml(marked: string): string {
  return marked.replace(/[&<>"\uE000\uE001]/g, (character) => ESCAPES[character] ?? character);
}

/** Resolvers of schema/search.graphql. */
export function searchResolvers(api: Api): Resolvers {
  return {
    Query: {
      search: (root, _args, _context, info) => pageOf<SearchPage>(api, root, info),
      facets: async (root, _args, _context, info) =>
        (await api.runner.analyse(root, info, { work: facets, told: () => ({}) })).found,
    },
    SearchEdge: {
      score: ({ match }) => match?.score ?? 0,
      matched: ({ match }) => match?.matched ?? '',
      highlight: ({ match }) => highlightHtml(match?.highlight ?? ''),
    },
    SearchConnection: PAGE,
  };
}
