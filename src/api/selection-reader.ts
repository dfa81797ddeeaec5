import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { conditionsKey, addDirectives, type InclusionConditions } from './inclusion-conditions.ts';
import { NODE_KIND_BY_TYPE_NAME, type NodeKind } from './type-names.ts';

/** A field of a selection set, selected directly or through fragments. */
export interface SelectedField {
  readonly field: FieldNode;
  /** Type that the document selects the field on. */
  readonly parent: GraphQLCompositeType;
  /** Node kinds that it is selected for; empty for objects without an ID. */
  readonly kinds: ReadonlySet<NodeKind>;
  /** Conditions of its inclusion. */
  readonly conditions: InclusionConditions;
}

/**
 * Selection sets that were read into a selection, with the keys of their contexts, so that none is
 * read twice.
 */
export type VisitedSelections = Map<SelectionSetNode, Set<string>>;

/** Reads the selections of a document, with its schema. */
export class SelectionReader {
  readonly schema: GraphQLSchema;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly #kindsByType = new Map<GraphQLCompositeType, ReadonlySet<NodeKind>>();

  constructor(schema: GraphQLSchema, fragments: Readonly<Record<string, FragmentDefinitionNode>>) {
    this.schema = schema;
    this.#fragments = fragments;
  }

  /** Node kinds of a type; empty for a type without an ID. */
  kindsOf(type: GraphQLCompositeType): ReadonlySet<NodeKind> {
    const cached = this.#kindsByType.get(type);
    if (cached !== undefined) return cached;
    const objects = isObjectType(type) ? [type] : this.schema.getPossibleTypes(type);
    const kinds = new Set(objects.flatMap((object) => NODE_KIND_BY_TYPE_NAME.get(object.name) ?? []));
    this.#kindsByType.set(type, kinds);
    return kinds;
  }

  /** Type of a field that has fields of its own. */
  fieldType({ field, parent }: SelectedField): GraphQLCompositeType {
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
    const definition = fields[field.name.value];
    const type = definition === undefined ? undefined : getNamedType(definition.type);
    if (!isCompositeType(type))
      throw new TypeError(`${parent.name}.${field.name.value} has no fields to select`);
    return type;
  }

  /** All fields of a selection set and its fragments, except those already in `visited`. */
  *fields(
    set: SelectionSetNode | undefined,
    parent: GraphQLCompositeType,
    kinds: ReadonlySet<NodeKind>,
    conditions: InclusionConditions,
    visited: VisitedSelections,
  ): Generator<SelectedField> {
    if (set === undefined) return;
    const key = `${parent.name} ${[...kinds].join()} ${conditionsKey(conditions)}`;
    const visitedKeys = visited.get(set);
    if (visitedKeys?.has(key)) return;
    if (visitedKeys === undefined) visited.set(set, new Set([key]));
    else visitedKeys.add(key);
    for (const selection of set.selections) {
      const narrowed = addDirectives(conditions, selection);
      if (narrowed === null) continue;
      if (selection.kind === Kind.FIELD) {
        if (!selection.name.value.startsWith('__'))
          yield { field: selection, parent, kinds, conditions: narrowed };
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments[selection.name.value];
      const condition = fragment?.typeCondition?.name.value;
      const type = condition === undefined ? parent : this.schema.getType(condition);
      if (fragment === undefined || !isCompositeType(type)) continue;
      const fragmentKinds = this.kindsOf(type);
      const remainingKinds =
        kinds.size === 0 ? kinds : new Set([...kinds].filter((kind) => fragmentKinds.has(kind)));
      // A fragment on a type that the node never has selects nothing.
      if (kinds.size > 0 && remainingKinds.size === 0) continue;
      yield* this.fields(fragment.selectionSet, type, remainingKinds, narrowed, visited);
    }
  }
}
