import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { typeDefs } from './generated/type-defs.ts';
import type { Resolvers } from './generated/resolver-types.ts';
import type { ApiOptions } from './options.ts';
import type { ApiServices } from './resolvers/services.ts';
import { analysisResolvers } from './resolvers/analysis.ts';
import { CLAIM_RESOLVERS } from './resolvers/claim.ts';
import { CONFLICT_RESOLVERS } from './resolvers/conflict.ts';
import { CONNECTION_RESOLVERS } from './resolvers/edge-fields.ts';
import { entityResolvers } from './resolvers/entity.ts';
import { fetchedFieldResolvers } from './resolvers/fetched-fields.ts';
import { historyResolvers } from './resolvers/history.ts';
import { moneyResolvers } from './resolvers/money.ts';
import { NODE_RESOLVERS } from './resolvers/node.ts';
import { relationshipResolvers } from './resolvers/relationship.ts';
import { searchResolvers } from './resolvers/search.ts';
import { RootFieldRunner } from './root-field-runner.ts';
import { SCALARS } from './scalars.ts';

/** Resolvers of `GraphView` for the fields of `Graph`, which are those of `Query`. */
function viewResolvers({ Query }: Resolvers): Resolvers {
  return Query === undefined ? {} : { GraphView: Query };
}

/** Executable schema: the SDL with its resolvers, on one store. */
export function createSchema(options: ApiOptions): GraphQLSchema {
  const api: ApiServices = { ...options, runner: new RootFieldRunner(options) };
  const resolvers: Resolvers[] = [
    CONNECTION_RESOLVERS,
    fetchedFieldResolvers(api),
    NODE_RESOLVERS,
    entityResolvers(api),
    relationshipResolvers(api),
    CLAIM_RESOLVERS,
    CONFLICT_RESOLVERS,
    searchResolvers(api),
    historyResolvers(api),
    analysisResolvers(api),
    moneyResolvers(api),
  ];
  return makeExecutableSchema({
    typeDefs,
    resolvers: [SCALARS, ...resolvers, ...resolvers.map(viewResolvers)],
  });
}
