import type { Resolvers } from '../generated/resolver-types.ts';

/** Resolvers of schema/conflict.graphql: conflicts and their resolution. */
export const CONFLICT_RESOLVERS: Resolvers = {
  Conflict: {
    // The first position is the winner.
    resolution: ({ positions: [position], rule, explanation, term }) => {
      if (position === undefined) throw new TypeError(`a conflict on ${term} has no position`);
      return { position, rule, explanation };
    },
  },
};
