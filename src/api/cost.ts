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
import { findRootEdgeRule, isNodeType } from './edges.ts';

/** Assumed size of a list without pages, and of a page without `first` or `last`. */
const DEFAULT_LIST_SIZE = 5;
const DEFAULT_PAGE_SIZE = 20;
/** Assumed sizes of the lists of a subgraph, per entity that its limit allows. */
const SUBGRAPH_ITEMS_PER_ENTITY: Readonly<Record<string, number>> = { nodes: 1, links: 2 };

/** Types without an ID that count too: they lead to further objects, or take as long as one. */
const COUNTED_TYPES: ReadonlySet<string> = new Set([
  'Party',
  'Conflict',
  'Position',
  'GraphInfo',
  'Dataset',
  'MoneyFlow',
]);
/** Types with the fields of the graph. */
const GRAPH_TYPES: ReadonlySet<string> = new Set(['Query', 'GraphView', 'Graph']);
/** Objects that an analysis counts as, besides its result, because it reads the whole graph. */
const ANALYSIS_COST = 500;

/** Variables of a request; null if unknown, in which case sizes that depend on them count as 1. */
type VariableValues = Readonly<Record<string, unknown>> | null;

/** Size that may depend on variables. */
type ListSize = number | ((variables: VariableValues) => number);

/** Cost of a selection set per parent object: its own cost, and that of its children. */
interface SelectionCost {
  ownCost: number;
  readonly children: { readonly costIndex: number; readonly multiplier: ListSize }[];
}

/** Computes the maximum number of objects in a response with these variables. */
export type CostFunction = (variables: VariableValues) => number;

/**
 * Compiles the cost of an operation: the number of objects that its response may contain, from the
 * sizes of its pages. A list without pages counts as 5, an empty page as 1, and an analysis as 500
 * besides its result.
 * A fragment costs the same wherever it is spread on a type. It is compiled once, so the time for a
 * document is proportional to its length.
 */
export function compileCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  pageSize: number,
): CostFunction {
  const compiler = new CostCompiler(schema, document, operation, pageSize);
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) return () => 0;
  const root = compiler.compile(operation.selectionSet, rootType);
  const { selectionCosts } = compiler;
  return (variables) => {
    // Children have a lower index than their parents.
    const costs = new Float64Array(selectionCosts.length);
    selectionCosts.forEach(({ ownCost, children }, index) => {
      let cost = ownCost;
      for (const { costIndex, multiplier } of children)
        cost +=
          (typeof multiplier === 'number' ? multiplier : multiplier(variables)) * (costs[costIndex] ?? 0);
      costs[index] = cost;
    });
    return Math.min(costs[root] ?? 0, Number.MAX_SAFE_INTEGER);
  };
}

class CostCompiler {
  readonly selectionCosts: SelectionCost[] = [];
  readonly #schema: GraphQLSchema;
  readonly #pageSize: number;
  readonly #defaults: ReadonlyMap<string, unknown>;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #compiled = new Map<SelectionSetNode, Map<GraphQLCompositeType, number>>();
  /**
   * Selection sets being compiled. A fragment that spreads itself ends here, and the rules of
   * GraphQL reject it.
   */
  readonly #inProgress = new Set<SelectionSetNode>();

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

  /** Index of the cost of a selection set on a type. */
  compile(set: SelectionSetNode, type: GraphQLCompositeType): number {
    const existing = this.#compiled.get(set)?.get(type);
    if (existing !== undefined) return existing;
    const cost: SelectionCost = { ownCost: 0, children: [] };
    if (this.#inProgress.has(set)) return this.selectionCosts.push(cost) - 1;
    this.#inProgress.add(set);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        this.#addField(cost, selection, type);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      const narrowed = condition === undefined ? type : this.#schema.getType(condition);
      if (fragment === undefined || !isCompositeType(narrowed)) continue;
      cost.children.push({ costIndex: this.compile(fragment.selectionSet, narrowed), multiplier: 1 });
    }
    const index = this.selectionCosts.push(cost) - 1;
    this.#inProgress.delete(set);
    const byType = this.#compiled.get(set);
    if (byType === undefined) this.#compiled.set(set, new Map([[type, index]]));
    else byType.set(type, index);
    return index;
  }

  #addField(cost: SelectionCost, field: FieldNode, parent: GraphQLCompositeType): void {
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
    const definition = fields[field.name.value];
    if (definition === undefined || field.selectionSet === undefined) return;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type) || type.name.startsWith('__')) return;
    const childIndex = this.compile(field.selectionSet, type);
    if (GRAPH_TYPES.has(parent.name) && findRootEdgeRule(field.name.value)?.form === 'analysis')
      cost.ownCost += ANALYSIS_COST;
    const isConnection = type.name.endsWith('Connection');
    const isConnectionField = parent.name.endsWith('Connection') && type.name !== 'PageInfo';
    const isCounted = isNodeType(type.name) || COUNTED_TYPES.has(type.name);
    if (isConnection) {
      cost.ownCost += 1;
      cost.children.push({ costIndex: childIndex, multiplier: this.#connectionSize(field) });
      return;
    }
    // The connection multiplies the items of its page, which are selected in `edges` and in
    // `nodes`.
    const size = isConnectionField
      ? 1
      : parent.name === 'Subgraph'
        ? (SUBGRAPH_ITEMS_PER_ENTITY[field.name.value] ?? 1)
        : isList(definition.type) || type.name === 'Subgraph'
          ? this.#listSize(field, definition)
          : 1;
    if (isCounted) {
      const countedIndex =
        this.selectionCosts.push({ ownCost: 1, children: [{ costIndex: childIndex, multiplier: 1 }] }) - 1;
      cost.children.push({ costIndex: countedIndex, multiplier: size });
    } else cost.children.push({ costIndex: childIndex, multiplier: size });
  }

  #connectionSize(field: FieldNode): ListSize {
    const sizes = ['first', 'last'].flatMap((name) => this.#argumentSize(field, name) ?? []);
    if (sizes.length === 0) return this.#clamp(DEFAULT_PAGE_SIZE);
    const fixed = sizes.filter((size) => typeof size === 'number');
    if (fixed.length === sizes.length) return Math.max(...fixed);
    return (variables) =>
      Math.max(...sizes.map((size) => (typeof size === 'number' ? size : size(variables))));
  }

  #listSize(field: FieldNode, { args }: GraphQLField<unknown, unknown>): ListSize {
    const ids = args.some(({ name }) => name === 'ids') ? this.#argumentSize(field, 'ids') : undefined;
    if (ids !== undefined) return ids;
    const bound = args.find(({ name }) => name === 'limit' || name === 'first');
    if (bound === undefined) return DEFAULT_LIST_SIZE;
    const defaultSize = Number(bound.defaultValue ?? DEFAULT_PAGE_SIZE);
    // The argument itself bounds the result of an analysis, not the page size.
    return this.#argumentSize(field, bound.name, Infinity, defaultSize) ?? defaultSize;
  }

  /**
   * Size that an argument requests, as a number or as the length of a list.
   * @param max largest size.
   * @param defaultSize size for a variable that is null or absent.
   */
  #argumentSize(
    field: FieldNode,
    name: string,
    max = this.#pageSize,
    defaultSize = DEFAULT_PAGE_SIZE,
  ): ListSize | undefined {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    switch (value?.kind) {
      case Kind.INT:
        return this.#clamp(Number(value.value), max);
      case Kind.LIST:
        return this.#clamp(value.values.length, max);
      case Kind.VARIABLE: {
        const variable = value.name.value;
        return (variables) => {
          if (variables === null) return 1;
          const variableValue = variables[variable] ?? this.#defaults.get(variable);
          return this.#clamp(
            Array.isArray(variableValue)
              ? variableValue.length
              : typeof variableValue === 'number'
                ? variableValue
                : defaultSize,
            max,
          );
        };
      }
      default:
        return undefined;
    }
  }

  /** Nearest allowed size. Sizes out of range are rejected later, and an empty page counts as 1. */
  #clamp(size: number, max = this.#pageSize): number {
    return Math.max(1, Math.min(size, max));
  }
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
