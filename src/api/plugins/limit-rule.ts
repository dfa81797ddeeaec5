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

/** A limit that a document exceeds, with the node that shows it. */
export interface LimitViolation {
  readonly error: LimitExceeded;
  readonly node: ASTNode;
}

/** Fragments of a document by name. */
export type FragmentMap = ReadonlyMap<string, FragmentDefinitionNode>;

/** Selection set of a fragment; undefined for an unknown fragment, which another rule rejects. */
export function fragmentSelectionSet(
  selection: Exclude<SelectionNode, FieldNode>,
  fragments: FragmentMap,
): SelectionSetNode | undefined {
  return selection.kind === Kind.INLINE_FRAGMENT
    ? selection.selectionSet
    : fragments.get(selection.name.value)?.selectionSet;
}

/** Fragments of a document by name. */
export function fragmentMap(document: DocumentNode): FragmentMap {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** Validation rule that rejects a document over a limit before any other check. */
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
      // Later rules, which can be slow, see an empty document instead.
      return { ...document, definitions: [] };
    },
  });
}
