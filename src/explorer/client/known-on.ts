import type { TypedDocumentNode } from '@urql/core';
import type { QueryView } from '../core/address.ts';

/** The parts of a definition in a GraphQL document that are used here. */
interface DocumentDefinition {
  readonly kind: string;
  readonly selectionSet?: { readonly selections: readonly unknown[] };
  readonly variableDefinitions?: readonly unknown[];
}

/** A GraphQL document with any types of result and variables. */
export type AnyDocument = Pick<TypedDocumentNode, 'kind' | 'definitions'>;

/** Variables that select the view of a query. The explorer's own queries have none of them. */
export interface ViewVariables {
  readonly knownOn?: string;
  readonly evidence?: string;
}

/** Each variable of a view, with its type and the argument of `knownOn` that it fills. */
const VARIABLES = [
  { name: 'knownOn', type: 'Date', argument: 'date' },
  { name: 'evidence', type: 'EvidenceFloor', argument: 'evidence' },
] as const satisfies readonly Readonly<Record<'name' | 'type' | 'argument', string>>[];

/** The variables of a view; none for everything known today. */
export function viewVariables({ knownOn, evidence }: QueryView): ViewVariables {
  return {
    ...(knownOn !== null && { knownOn }),
    ...(evidence !== 'ALL' && { evidence }),
  };
}

/** Creates a name node of a GraphQL document. */
const nameNode = (value: string) => ({ kind: 'Name', value });

const variableNode = (name: string) => ({ kind: 'Variable', name: nameNode(name) });

/** Documents with their selections in `knownOn`, by document and variables. */
const wrapped = new WeakMap<AnyDocument, Map<string, AnyDocument>>();

/**
 * Moves the selections of each operation into `knownOn`, with the variables of a view as its
 * arguments. Without variables, the document stays as it is.
 */
export function wrapInKnownOn<D extends AnyDocument>(document: D, variables: ViewVariables): D {
  const present = VARIABLES.filter(({ name }) => variables[name] !== undefined);
  if (present.length === 0) return document;
  const key = present.map(({ name }) => name).join();
  const existing = wrapped.get(document) ?? new Map<string, AnyDocument>();
  wrapped.set(document, existing);
  const cached = existing.get(key);
  if (cached !== undefined) return cached as D;
  const definitions = (document.definitions as readonly DocumentDefinition[]).map((definition) => {
    if (definition.kind !== 'OperationDefinition') return definition;
    const { selectionSet, variableDefinitions = [] } = definition;
    const field = {
      kind: 'Field',
      name: nameNode('knownOn'),
      arguments: present.map(({ name, argument }) => ({
        kind: 'Argument',
        name: nameNode(argument),
        value: variableNode(name),
      })),
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: nameNode('id') }, ...(selectionSet?.selections ?? [])],
      },
    };
    return {
      ...definition,
      variableDefinitions: [
        ...variableDefinitions,
        ...present.map(({ name, type }) => ({
          kind: 'VariableDefinition',
          variable: variableNode(name),
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: nameNode(type) } },
        })),
      ],
      selectionSet: { kind: 'SelectionSet', selections: [field] },
    };
  });
  // Nothing else of the document, because urql adds its key to it.
  const result = { kind: document.kind, definitions } as unknown as D;
  existing.set(key, result);
  return result;
}
