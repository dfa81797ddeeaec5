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
import { keyOf, narrowed, type When } from './inclusion-conditions.ts';
import { NODE_KINDS, type NodeKind } from './type-names.ts';

/** One field that a selection set selects, directly or through fragments. */
export interface Selected {
  readonly field: FieldNode;
  /** The type that it is a field of, as the document sees it. */
  readonly parent: GraphQLCompositeType;
  /** Of which kinds of node it is selected; empty for objects without an id. */
  readonly kinds: ReadonlySet<NodeKind>;
  /** When it is wanted. */
  readonly when: When;
}

/** The selection sets that were looked through for one thing, and under which conditions: none is looked through twice. */
export type Seen = Map<SelectionSetNode, Set<string>>;

/** What a document selects, looked at through its schema. */
export class Selections {
  readonly schema: GraphQLSchema;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly #kinds = new Map<GraphQLCompositeType, ReadonlySet<NodeKind>>();

  constructor(schema: GraphQLSchema, fragments: Readonly<Record<string, FragmentDefinitionNode>>) {
    this.schema = schema;
    this.#fragments = fragments;
  }

  /** The kinds of node that a type stands for; none for a type without an id. */
  kindsOf(type: GraphQLCompositeType): ReadonlySet<NodeKind> {
    const known = this.#kinds.get(type);
    if (known !== undefined) return known;
    const objects = isObjectType(type) ? [type] : this.schema.getPossibleTypes(type);
    const kinds = new Set(objects.flatMap((object) => NODE_KINDS.get(object.name) ?? []));
    this.#kinds.set(type, kinds);
    return kinds;
  }

  /** The type that a field leads to, where it has fields of its own. */
  typeOf({ field, parent }: Selected): GraphQLCompositeType {
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
    const definition = fields[field.name.value];
    const type = definition === undefined ? undefined : getNamedType(definition.type);
    if (!isCompositeType(type))
      throw new TypeError(`${parent.name}.${field.name.value} has no fields to select`);
    return type;
  }

  /** All fields of a selection set with its fragments; `seen` keeps what was looked through before from being given again. */
  *fields(
    set: SelectionSetNode | undefined,
    parent: GraphQLCompositeType,
    kinds: ReadonlySet<NodeKind>,
    when: When,
    seen: Seen,
  ): Generator<Selected> {
    if (set === undefined) return;
    const key = `${parent.name} ${[...kinds].join()} ${keyOf(when)}`;
    const before = seen.get(set);
    if (before?.has(key)) return;
    if (before === undefined) seen.set(set, new Set([key]));
    else before.add(key);
    for (const selection of set.selections) {
      const wanted = narrowed(when, selection);
      if (wanted === null) continue;
      if (selection.kind === Kind.FIELD) {
        if (!selection.name.value.startsWith('__')) yield { field: selection, parent, kinds, when: wanted };
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments[selection.name.value];
      const condition = fragment?.typeCondition?.name.value;
      const type = condition === undefined ? parent : this.schema.getType(condition);
      if (fragment === undefined || !isCompositeType(type)) continue;
      const among = this.kindsOf(type);
      const left = kinds.size === 0 ? kinds : new Set([...kinds].filter((kind) => among.has(kind)));
      // A fragment on a type that the thing can never be selects nothing.
      if (kinds.size > 0 && left.size === 0) continue;
      yield* this.fields(fragment.selectionSet, type, left, wanted, seen);
    }
  }
}
