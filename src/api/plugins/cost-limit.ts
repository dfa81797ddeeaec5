import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type ValidationRule,
} from 'graphql';
import { LimitExceeded } from '../../errors.ts';
import type { ApiContext } from '../context.ts';
import { costOf, type CostOf } from '../cost.ts';
import type { Limits } from '../limits.ts';
import { refusing } from './limit-rule.ts';

function tooCostly(cost: number, limit: number): LimitExceeded {
  const sentence = `the answer may hold ${cost} objects, and at most ${limit} are allowed; ask for smaller pages or fewer levels`;
  return new LimitExceeded(sentence, limit, cost);
}

/**
 * Refuses documents with an operation that costs too much whatever its variables are, before the rules of GraphQL look at it: those take long
 * over a document that was made so.
 */
export function costFloor(limits: Pick<Limits, 'cost' | 'pageSize'>): ValidationRule {
  return refusing((document, _fragments, schema) => {
    for (const node of document.definitions) {
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      const least = costOf(schema, document, node, limits.pageSize)(null);
      if (least > limits.cost) return { node, error: tooCostly(least, limits.cost) };
    }
    return null;
  });
}

/**
 * Refuses operations whose answer may hold more objects than the limit, before anything runs, and says the cost of every operation in
 * `extensions.cost`, of those that another rule refused too: 0 where the document could not be read.
 */
export function costLimit(limits: Pick<Limits, 'cost' | 'pageSize'>): ApolloServerPlugin<ApiContext> {
  const known = new WeakMap<OperationDefinitionNode, CostOf>();

  function costIn({ schema, document, operation, request }: GraphQLRequestContext<ApiContext>): number {
    const asked = operation ?? (document && getOperationAST(document, request.operationName));
    if (document === undefined || !asked) return 0;
    let compiled = known.get(asked);
    if (compiled === undefined)
      known.set(asked, (compiled = costOf(schema, document, asked, limits.pageSize)));
    return compiled(request.variables ?? {});
  }

  return {
    requestDidStart: () => {
      let cost: number | undefined;
      return Promise.resolve({
        didResolveOperation(request) {
          cost = costIn(request);
          if (cost <= limits.cost) return Promise.resolve();
          const originalError = tooCostly(cost, limits.cost);
          throw new GraphQLError(originalError.message, {
            originalError,
            extensions: { http: { status: 400 } },
          });
        },
        willSendResponse(request) {
          const { body } = request.response;
          if (body.kind === 'single')
            body.singleResult.extensions = { ...body.singleResult.extensions, cost: cost ?? costIn(request) };
          return Promise.resolve();
        },
      });
    },
  };
}
