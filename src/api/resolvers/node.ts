import type { Resolvers } from '../generated/resolver-types.ts';
import { typeNameOf } from '../type-names.ts';

/** Resolvers of schema/node.graphql: nodes by ID, and page info. */
export const NODE_RESOLVERS: Resolvers = {
  Node: { __resolveType: (node) => typeNameOf(node) as 'Company' },
  PageInfo: {
    startCursor: ({ edges }) => edges[0]?.cursor ?? null,
    endCursor: ({ edges }) => edges.at(-1)?.cursor ?? null,
  },
};
