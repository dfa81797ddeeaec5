import type { TypedDocumentNode } from '@urql/core';

/** A definition as documents hold it, by plain names. */
interface Definition {
  readonly kind: string;
  readonly selectionSet?: unknown;
  readonly variableDefinitions?: readonly unknown[];
}

/** A document, whatever the types of its answer and its variables are. */
export type AnyDocument = Pick<TypedDocumentNode, 'kind' | 'definitions'>;

/** A name in the form in which documents hold it. */
const name = (value: string) => ({ kind: 'Name', value });

const variable = { kind: 'Variable', name: name('knownOn') };

/** `$knownOn: Date!` */
const declared = {
  kind: 'VariableDefinition',
  variable,
  type: { kind: 'NonNullType', type: { kind: 'NamedType', name: name('Date') } },
};

/** The same questions, asked of the graph as it could be known on `$knownOn`: everything that was asked goes below `knownOn(date:)`. */
export function asKnownOn(document: AnyDocument): TypedDocumentNode {
  const definitions = (document.definitions as readonly Definition[]).map((definition) => {
    if (definition.kind !== 'OperationDefinition') return definition;
    const { selectionSet, variableDefinitions = [] } = definition;
    const field = {
      kind: 'Field',
      name: name('knownOn'),
      arguments: [{ kind: 'Argument', name: name('date'), value: variable }],
      selectionSet,
    };
    return {
      ...definition,
      variableDefinitions: [...variableDefinitions, declared],
      selectionSet: { kind: 'SelectionSet', selections: [field] },
    };
  });
  return { ...document, definitions } as unknown as TypedDocumentNode;
}
