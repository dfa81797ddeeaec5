import type { ConflictPage } from '../resolver-parents.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { fetchPage, type ApiServices } from './services.ts';
import { PAGE_RESOLVERS } from './edge-fields.ts';

/** Resolvers of schema/conflict.graphql: conflicts and their resolution. */
export function conflictResolvers(api: ApiServices): Resolvers {
  return {
    Query: { conflicts: (root, args, _context, info) => fetchPage<ConflictPage>(api, root, args, info) },
    Conflict: {
      // The first position is the winner.
      resolution: ({ positions: [position], rule, explanation, term }) => {
        if (position === undefined) throw new TypeError(`a conflict on ${term} has no position`);
        return { position, rule, explanation };
      },
    },
    ConflictConnection: PAGE_RESOLVERS,
  };
}
