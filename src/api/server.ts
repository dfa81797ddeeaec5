import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApiContext } from './context.ts';
import type { ApiOptions } from './options.ts';
import { persistedQueries } from './persisted-queries.ts';
import { createExecution } from './execution.ts';
import { minimumCostLimit, costLimit } from './plugins/cost-limit.ts';
import { depthLimit } from './plugins/depth-limit.ts';
import { supportedOperations } from './plugins/supported-operations.ts';
import { errorFormatter, logMaskedErrors } from './plugins/mask-errors.ts';
import { reportRevision } from './plugins/revision.ts';
import { reportWarnings } from './plugins/warnings.ts';
import { createSchema } from './schema.ts';

/**
 * GraphQL server, ready to start and mount: `await server.start()`, with contexts from
 * `apiContext(requestId)`.
 * A request passes these checks in order: tokens, depth, minimum cost, rules of GraphQL,
 * cost with its variables. Then each root field is one plan and one fetch. Valid documents are
 * cached with their costs and plans.
 */
export function createGraphqlServer(options: ApiOptions): ApolloServer<ApiContext> {
  const { limits, log } = options;
  const { gateway, plugin } = createExecution(createSchema(options));
  return new ApolloServer<ApiContext>({
    gateway,
    introspection: true,
    allowBatchedHttpRequests: false,
    // The HTTP server refuses requests of other sites.
    csrfPrevention: false,
    persistedQueries: persistedQueries(),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    // Fastify stops the server, which drains its requests.
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [depthLimit(limits.depth), minimumCostLimit(limits), supportedOperations],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      costLimit(limits),
      reportWarnings,
      reportRevision(options.store),
      logMaskedErrors(log),
      plugin,
    ],
    formatError: errorFormatter(limits),
  });
}
