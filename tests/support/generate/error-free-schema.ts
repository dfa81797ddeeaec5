import {
  Kind,
  parse,
  printSchema,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { ROOT_EDGES } from '../../../src/api/edges.ts';

type GraphTypeNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Types with the fields of the graph. */
const GRAPH_TYPES: ReadonlySet<string> = new Set(['Query', 'GraphView', 'Graph']);

/**
 * The schema of responses without errors: fields of the graph other than single nodes are never
 * null. The explorer and the tests treat a response with an error as a failure, so they see null
 * only for a node that does not exist.
 */
export function errorFreeSchema(schema: GraphQLSchema): DocumentNode {
  const rules: Readonly<Record<string, { readonly form: string } | undefined>> = ROOT_EDGES;
  const withoutNull = (field: FieldDefinitionNode): FieldDefinitionNode => {
    const { name, type } = field;
    const form = rules[name.value]?.form ?? 'one';
    return form === 'one' || type.kind === Kind.NON_NULL_TYPE
      ? field
      : { ...field, type: { kind: Kind.NON_NULL_TYPE, type } };
  };
  const complete = <N extends GraphTypeNode>(node: N): N | false =>
    GRAPH_TYPES.has(node.name.value) ? { ...node, fields: (node.fields ?? []).map(withoutNull) } : false;
  return visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (node) => complete(node),
    InterfaceTypeDefinition: (node) => complete(node),
  });
}
