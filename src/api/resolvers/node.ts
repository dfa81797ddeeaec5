import type { Resolvers } from '../generated/resolver-types.ts';
import { typeNameOf } from '../type-names.ts';
import { fetchNode, fetchNodes, type ApiServices } from './services.ts';

/** Resolvers of schema/node.graphql: nodes by ID, and page info. */
export function nodeResolvers(api: ApiServices): Resolvers {
  return {
    Query: {
      node: (root, args, _context, info) => fetchNode(api, root, args, info),
      nodes: async (root, args, _context, info) => [...(await fetchNodes(api, root, args, info))],
    },
    Node: { __resolveType: (node) => typeNameOf(node) as 'Company' },
    PageInfo: {
      startCursor: ({ edges }) => edges[0]?.cursor ?? null,
      endCursor: ({ edges }) => edges.at(-1)?.cursor ?? null,
    },
  };
}
