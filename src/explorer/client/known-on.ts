import type { TypedDocumentNode } from '@urql/core';

/** A definition as documents hold it, by plain names. */
interface DocumentDefinition {
  readonly kind: string;
  readonly selectionSet?: unknown;
  readonly variableDefinitions?: readonly unknown[];
}

/** A document, whatever the types of its answer and its variables are. */
export type AnyDocument = Pick<TypedDocumentNode, 'kind' | 'definitions'>;

/** A name in the form in which documents hold it. */
const nameNode = (value: string) => ({ kind: 'Name', value });

const knownOnVariable = { kind: 'Variable', name: nameNode('knownOn') };

/** `$knownOn: Date!` */
const knownOnDefinition = {
  kind: 'VariableDefinition',
  variable: knownOnVariable,
  type: { kind: 'NonNullType', type: { kind: 'NamedType', name: nameNode('Date') } },
};

/** The same questions, asked of the graph as it could be known on `$knownOn`: everything that was asked goes below `knownOn(date:)`. */
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
