import {
  GraphQLError,
  Kind,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import type { LimitExceeded } from '../../errors.ts';

/** What is over a limit in a document, and where it shows. */
export interface OverLimit {
  readonly error: LimitExceeded;
  readonly node: ASTNode;
}

/** The fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** What a fragment, inline or spread, selects; nothing where there is no fragment of that name, which another rule refuses. */
export function fragmentSet(
  selection: Exclude<SelectionNode, FieldNode>,
  fragments: Fragments,
): SelectionSetNode | undefined {
  return selection.kind === Kind.INLINE_FRAGMENT
    ? selection.selectionSet
    : fragments.get(selection.name.value)?.selectionSet;
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Fragments {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** A validation rule that refuses a document over a limit before anything else of it is checked. */
export function refusing(
  overLimit: (document: DocumentNode, fragments: Fragments, schema: GraphQLSchema) => OverLimit | null,
): ValidationRule {
  return (context) => ({
    Document(document) {
      const found = overLimit(document, fragmentsOf(document), context.getSchema());
      if (found === null) return undefined;
      context.reportError(
        new GraphQLError(found.error.message, { nodes: [found.node], originalError: found.error }),
      );
      // The rules after this one, which may take long, see an empty document in its place.
      return { ...document, definitions: [] };
    },
  });
}
