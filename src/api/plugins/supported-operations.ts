import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/**
 * Rejects mutations and subscriptions, which the schema lacks. The rules of GraphQL 16 leave that
 * to execution, which reports it as an internal error.
 */
export function supportedOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(
        new GraphQLError(`the API has no ${node.operation} operations; use a query`, { nodes: [node] }),
      );
    },
  };
}
