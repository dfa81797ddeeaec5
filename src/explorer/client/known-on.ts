import type { TypedDocumentNode } from '@urql/core';

/** The parts of a definition in a GraphQL document that are used here. */
interface DocumentDefinition {
  readonly kind: string;
  readonly selectionSet?: unknown;
  readonly variableDefinitions?: readonly unknown[];
}

/** A GraphQL document with any types of result and variables. */
export type AnyDocument = Pick<TypedDocumentNode, 'kind' | 'definitions'>;

/** Creates a name node of a GraphQL document. */
const nameNode = (value: string) => ({ kind: 'Name', value });

const knownOnVariable = { kind: 'Variable', name: nameNode('knownOn') };

/** `$knownOn: Date!` */
const knownOnDefinition = {
  kind: 'VariableDefinition',
  variable: knownOnVariable,
  type: { kind: 'NonNullType', type: { kind: 'NamedType', name: nameNode('Date') } },
};

/** Wraps the selections of each operation in `knownOn(date: $knownOn)`. */
export function wrapInKnownOn(document: AnyDocument): TypedDocumentNode {
  const definitions = (document.definitions as readonly DocumentDefinition[]).map((definition) => {
    if (definition.kind !== 'OperationDefinition') return definition;
    const { selectionSet, variableDefinitions = [] } = definition;
    const field = {
      kind: 'Field',
      name: nameNode('knownOn'),
      arguments: [{ kind: 'Argument', name: nameNode('date'), value: knownOnVariable }],
      selectionSet,
    };
    return {
      ...definition,
      variableDefinitions: [...variableDefinitions, knownOnDefinition],
      selectionSet: { kind: 'SelectionSet', selections: [field] },
    };
  });
  return { ...document, definitions } as unknown as TypedDocumentNode;
}
