import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApiContext } from './context.ts';
import type { ApiOptions } from './options.ts';
import { createExecution } from './execution.ts';
import { aliasLimit } from './plugins/alias-limit.ts';
import { minimumCostLimit, costLimit } from './plugins/cost-limit.ts';
import { depthLimit } from './plugins/depth-limit.ts';
import { supportedOperations } from './plugins/supported-operations.ts';
import { errorFormatter, logMaskedErrors } from './plugins/mask-errors.ts';
import { createSchema } from './schema.ts';

/**
 * The GraphQL server, ready to be started and mounted: `await server.start()`, contexts by `apiContext(requestId)`. A request goes through what is
 * listed here in this order: tokens, depth, names, the least cost, the rules of GraphQL, the cost with its variables; then each root field is one plan and one fetch. Documents
 * that were found valid are kept, and with them their costs and plans.
 */
export function createGraphqlServer(options: ApiOptions): ApolloServer<ApiContext> {
  const { limits, log } = options;
  const { gateway, plugin } = createExecution(createSchema(options));
  return new ApolloServer<ApiContext>({
    gateway,
    introspection: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    // Fastify stops the server, which drains it.
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [
      depthLimit(limits.depth),
      aliasLimit(limits.aliases),
      minimumCostLimit(limits),
      supportedOperations,
    ],
    plugins: [ApolloServerPluginCacheControlDisabled(), costLimit(limits), logMaskedErrors(log), plugin],
    formatError: errorFormatter(limits),
  });
}
