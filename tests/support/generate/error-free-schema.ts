import {
  Kind,
  parse,
  printSchema,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { ROOT_EDGES } from '../../../src/api/edges.ts';

/**
 * The schema of responses without errors: root fields other than single nodes are never null. The
 * explorer and the tests treat a response with an error as a failure, so they see null only for a
 * node that does not exist.
 */
export function errorFreeSchema(schema: GraphQLSchema): DocumentNode {
  const rules: Readonly<Record<string, { readonly form: string } | undefined>> = ROOT_EDGES;
  const withoutNull = (field: FieldDefinitionNode): FieldDefinitionNode => {
    const { name, type } = field;
    return rules[name.value]?.form === 'one' || type.kind === Kind.NON_NULL_TYPE
      ? field
      : { ...field, type: { kind: Kind.NON_NULL_TYPE, type } };
  };
  return visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (node) =>
      node.name.value === 'Query' ? { ...node, fields: (node.fields ?? []).map(withoutNull) } : false,
  });
}
