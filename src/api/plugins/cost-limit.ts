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
import { compileCost, type CostFunction } from '../cost.ts';
import type { ApiLimits } from '../limits.ts';
import { limitRule } from './limit-rule.ts';

function costExceeded(cost: number, limit: number): LimitExceeded {
  const message = `the response may have ${cost} objects, more than the maximum of ${limit}; request smaller pages or fewer levels`;
  return new LimitExceeded(message, limit, cost);
}

/**
 * Rejects documents with an operation over the limit whatever its variables. It runs before the
 * rules of GraphQL, which can be slow on a malicious document.
 */
export function minimumCostLimit(limits: Pick<ApiLimits, 'cost' | 'pageSize'>): ValidationRule {
  return limitRule((document, _fragments, schema) => {
    for (const node of document.definitions) {
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      const minCost = compileCost(schema, document, node, limits.pageSize)(null);
      if (minCost > limits.cost) return { node, error: costExceeded(minCost, limits.cost) };
    }
    return null;
  });
}

/**
 * Rejects operations over the limit before execution, and reports the cost of every operation in
 * `extensions.cost`. This includes operations that another rule rejected; the cost of an unreadable
 * document is 0.
 */
export function costLimit(limits: Pick<ApiLimits, 'cost' | 'pageSize'>): ApolloServerPlugin<ApiContext> {
  const costByOperation = new WeakMap<OperationDefinitionNode, CostFunction>();

  function requestCost({ schema, document, operation, request }: GraphQLRequestContext<ApiContext>): number {
    const requestedOperation = operation ?? (document && getOperationAST(document, request.operationName));
    if (document === undefined || !requestedOperation) return 0;
    let compiled = costByOperation.get(requestedOperation);
    if (compiled === undefined)
      costByOperation.set(
        requestedOperation,
        (compiled = compileCost(schema, document, requestedOperation, limits.pageSize)),
      );
    return compiled(request.variables ?? {});
  }

  return {
    requestDidStart: () => {
      let cost: number | undefined;
      return Promise.resolve({
        didResolveOperation(request) {
          cost = requestCost(request);
          if (cost <= limits.cost) return Promise.resolve();
          const originalError = costExceeded(cost, limits.cost);
          throw new GraphQLError(originalError.message, {
            originalError,
            extensions: { http: { status: 400 } },
          });
        },
        willSendResponse(request) {
          const { body } = request.response;
          if (body.kind === 'single')
            body.singleResult.extensions = {
              ...body.singleResult.extensions,
              cost: cost ?? requestCost(request),
            };
          return Promise.resolve();
        },
      });
    },
  };
}
