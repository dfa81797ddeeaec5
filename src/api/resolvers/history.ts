import type { GraphAnswer } from '../../store/answer.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { Api } from './api.ts';

/** Resolvers of schema/history.graphql: the graph on a day, and what it holds. */
export function historyResolvers(api: Api): Resolvers {
  return {
    Query: {
      knownOn: (_root, { date }) => ({ knownOn: date }),
      graph: async (root, _args, _context, info) => (await api.runner.fetch(root, info)) as GraphAnswer,
    },
    GraphInfo: { store: () => api.store.name, version: () => api.version },
  };
}
