import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isNodeType } from './edges.ts';

/** How many entries a list without pages is taken to have, and a page where nothing is said. */
const USUAL_LIST = 5;
const USUAL_PAGE = 20;
/** How many entries the lists of a subgraph are taken to have for each entity that its limit allows. */
const OF_SUBGRAPH: Readonly<Record<string, number>> = { nodes: 1, links: 2 };

/** Objects beside those with an id that lead on to further ones, and so count too. */
const COUNTED: ReadonlySet<string> = new Set(['Party', 'Conflict', 'Position', 'GraphInfo', 'Dataset']);

/** The variables of a request; null where they are not known, and every size that depends on one counts as the least. */
type Variables = Readonly<Record<string, unknown>> | null;

/** A number that may depend on variables. */
type Size = number | ((variables: Variables) => number);

/** What one selection set costs for each object that it is selected of: a sum over what its fields lead to. */
interface Step {
  own: number;
  readonly parts: { readonly step: number; readonly size: Size }[];
}

/** Works out how many objects an operation's answer may hold, with these variables. */
export type CostOf = (variables: Variables) => number;

/**
 * How much an operation may cost: the number of objects that its answer may hold, from the sizes of its pages (lists without pages count as 5, and an
 * empty page as one entry). What costs depends on the place alone, so each fragment is looked through once, and a document is worked out in the
 * time that reading it takes.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  pageSize: number,
): CostOf {
  const compiler = new Compiler(schema, document, operation, pageSize);
  const root = schema.getQueryType();
  if (!root) return () => 0;
  const last = compiler.step(operation.selectionSet, root);
  const { steps } = compiler;
  return (variables) => {
    // A step's parts were compiled before it.
    const costs = new Float64Array(steps.length);
    steps.forEach(({ own, parts }, index) => {
      let cost = own;
      for (const { step, size } of parts)
        cost += (typeof size === 'number' ? size : size(variables)) * (costs[step] ?? 0);
      costs[index] = cost;
    });
    return Math.min(costs[last] ?? 0, Number.MAX_SAFE_INTEGER);
  };
}

class Compiler {
  readonly steps: Step[] = [];
  readonly #schema: GraphQLSchema;
  readonly #pageSize: number;
  readonly #defaults: ReadonlyMap<string, unknown>;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<SelectionSetNode, Map<GraphQLCompositeType, number>>();
  /** Those that are being looked through: a fragment that spreads itself ends there; the rules of GraphQL refuse it. */
  readonly #open = new Set<SelectionSetNode>();

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    pageSize: number,
  ) {
    this.#schema = schema;
    this.#pageSize = pageSize;
    this.#fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
    this.#defaults = new Map(
      operation.variableDefinitions?.map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
      ]),
    );
  }

  /** The step of a selection set of one type. */
  step(set: SelectionSetNode, type: GraphQLCompositeType): number {
    const before = this.#known.get(set)?.get(type);
    if (before !== undefined) return before;
    const step: Step = { own: 0, parts: [] };
    if (this.#open.has(set)) return this.steps.push(step) - 1;
    this.#open.add(set);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        this.#field(step, selection, type);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      const narrowed = condition === undefined ? type : this.#schema.getType(condition);
      if (fragment === undefined || !isCompositeType(narrowed)) continue;
      step.parts.push({ step: this.step(fragment.selectionSet, narrowed), size: 1 });
    }
    const index = this.steps.push(step) - 1;
    this.#open.delete(set);
    const known = this.#known.get(set);
    if (known === undefined) this.#known.set(set, new Map([[type, index]]));
    else known.set(type, index);
    return index;
  }

  #field(step: Step, field: FieldNode, parent: GraphQLCompositeType): void {
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
    const definition = fields[field.name.value];
    if (definition === undefined || field.selectionSet === undefined) return;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type) || type.name.startsWith('__')) return;
    const below = this.step(field.selectionSet, type);
    const page = type.name.endsWith('Connection');
    const entry = parent.name.endsWith('Connection') && type.name !== 'PageInfo';
    const counts = isNodeType(type.name) || COUNTED.has(type.name);
    if (page) {
      step.own += 1;
      step.parts.push({ step: below, size: this.#pageEntries(field) });
      return;
    }
    // The entries of a page are counted by the page; they stand once in `edges` and once in `nodes`.
    const size = entry
      ? 1
      : parent.name === 'Subgraph'
        ? (OF_SUBGRAPH[field.name.value] ?? 1)
        : isList(definition.type) || type.name === 'Subgraph'
          ? this.#listEntries(field, definition)
          : 1;
    if (counts) {
      const one = this.steps.push({ own: 1, parts: [{ step: below, size: 1 }] }) - 1;
      step.parts.push({ step: one, size });
    } else step.parts.push({ step: below, size });
  }

  #pageEntries(field: FieldNode): Size {
    const sizes = ['first', 'last'].flatMap((name) => this.#argument(field, name) ?? []);
    if (sizes.length === 0) return this.#within(USUAL_PAGE);
    const fixed = sizes.filter((size) => typeof size === 'number');
    if (fixed.length === sizes.length) return Math.max(...fixed);
    return (variables) =>
      Math.max(...sizes.map((size) => (typeof size === 'number' ? size : size(variables))));
  }

  #listEntries(field: FieldNode, { args }: GraphQLField<unknown, unknown>): Size {
    const ids = args.some(({ name }) => name === 'ids') ? this.#argument(field, 'ids') : undefined;
    if (ids !== undefined) return ids;
    const bound = args.find(({ name }) => name === 'limit' || name === 'first');
    if (bound === undefined) return USUAL_LIST;
    // What an analysis may find is bounded by the argument itself, and not by the size of pages.
    return this.#argument(field, bound.name, Infinity) ?? Number(bound.defaultValue ?? USUAL_PAGE);
  }

  /** How many entries an argument asks for, as a number or by the length of a list. @param most how many there can be. */
  #argument(field: FieldNode, name: string, most = this.#pageSize): Size | undefined {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    switch (value?.kind) {
      case Kind.INT:
        return this.#within(Number(value.value), most);
      case Kind.LIST:
        return this.#within(value.values.length, most);
      case Kind.VARIABLE: {
        const variable = value.name.value;
        return (variables) => {
          if (variables === null) return 1;
          const given = variables[variable] ?? this.#defaults.get(variable);
          return this.#within(
            Array.isArray(given) ? given.length : typeof given === 'number' ? given : USUAL_PAGE,
            most,
          );
        };
      }
      default:
        return undefined;
    }
  }

  /** A size that is out of range is refused later; until then it counts as the nearest one that is not. An empty page may still be counted. */
  #within(size: number, most = this.#pageSize): number {
    return Math.max(1, Math.min(size, most));
  }
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
