import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { typeDefs } from './generated/type-defs.ts';
import type { ApiOptions } from './options.ts';
import type { ApiServices } from './resolvers/services.ts';
import { analysisResolvers } from './resolvers/analysis.ts';
import { claimResolvers } from './resolvers/claim.ts';
import { conflictResolvers } from './resolvers/conflict.ts';
import { entityResolvers } from './resolvers/entity.ts';
import { historyResolvers } from './resolvers/history.ts';
import { moneyResolvers } from './resolvers/money.ts';
import { nodeResolvers } from './resolvers/node.ts';
import { relationshipResolvers } from './resolvers/relationship.ts';
import { searchResolvers } from './resolvers/search.ts';
import { RootFieldRunner } from './root-field-runner.ts';
import { SCALARS } from './scalars.ts';

/** Executable schema: the SDL with its resolvers, on one store. */
export function createSchema(options: ApiOptions): GraphQLSchema {
  const api: ApiServices = { ...options, runner: new RootFieldRunner(options) };
  return makeExecutableSchema({
    typeDefs,
    resolvers: [
      SCALARS,
      nodeResolvers(api),
      entityResolvers(api),
      relationshipResolvers(api),
      claimResolvers(api),
      conflictResolvers(api),
      searchResolvers(api),
      historyResolvers(api),
      analysisResolvers(api),
      moneyResolvers(api),
    ],
  });
}
