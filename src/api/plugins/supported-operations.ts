import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** Refuses mutations and subscriptions where the schema has none; the rules of GraphQL 16 leave that to execution, which takes it for a fault. */
export function supportedOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(
        new GraphQLError(`This API has no operation of the kind ${node.operation}.`, { nodes: [node] }),
      );
    },
  };
}
