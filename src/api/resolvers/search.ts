import { facets } from '../../analysis/facets.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { ApiServices } from './services.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\uE000': '<mark>',
  '\uE001': '</mark>',
};

/** Text as safe HTML, with <mark> around the matched words between U+E000 and U+E001. */
export function highlightHtml(marked: string): string {
  return marked.replace(/[&<>"\uE000\uE001]/g, (character) => ESCAPES[character] ?? character);
}

/** Resolvers of schema/search.graphql: search and facets. */
export function searchResolvers(api: ApiServices): Resolvers {
  return {
    Query: {
      facets: (root, args, context, info) =>
        api.runner.analyze(root, args, context, info, {
          arguments: {},
          task: (view) => facets(view),
          response: (counts) => counts,
        }),
    },
    SearchEdge: {
      score: ({ match }) => match?.score ?? 0,
      matched: ({ match }) => match?.matched ?? '',
      highlight: ({ match }) => highlightHtml(match?.highlight ?? ''),
    },
  };
}
