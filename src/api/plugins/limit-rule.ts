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
export interface LimitViolation {
  readonly error: LimitExceeded;
  readonly node: ASTNode;
}

/** The fragments of a document by name. */
export type FragmentMap = ReadonlyMap<string, FragmentDefinitionNode>;

/** What a fragment, inline or spread, selects; nothing where there is no fragment of that name, which another rule refuses. */
export function fragmentSelectionSet(
  selection: Exclude<SelectionNode, FieldNode>,
  fragments: FragmentMap,
): SelectionSetNode | undefined {
  return selection.kind === Kind.INLINE_FRAGMENT
    ? selection.selectionSet
    : fragments.get(selection.name.value)?.selectionSet;
}

/** The fragments of a document by name. */
export function fragmentMap(document: DocumentNode): FragmentMap {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** A validation rule that refuses a document over a limit before anything else of it is checked. */
export function limitRule(
  findViolation: (
    document: DocumentNode,
    fragments: FragmentMap,
    schema: GraphQLSchema,
  ) => LimitViolation | null,
): ValidationRule {
  return (context) => ({
    Document(document) {
      const violation = findViolation(document, fragmentMap(document), context.getSchema());
      if (violation === null) return undefined;
      context.reportError(
        new GraphQLError(violation.error.message, {
          nodes: [violation.node],
          originalError: violation.error,
        }),
      );
      // The rules after this one, which may take long, see an empty document in its place.
      return { ...document, definitions: [] };
    },
  });
}
