import { getArgumentValues, GraphQLError, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { BadUserInput, DealgraphError } from '../errors.ts';
import type { Answer } from '../store/answer.ts';
import type { EdgeArguments } from '../store/plan.ts';
import type { QueryRoot } from './answers.ts';
import { edgeArguments } from './arguments.ts';
import { ALWAYS, holds } from './conditions.ts';
import { ROOT_EDGES } from './edges.ts';
import type { ApiOptions } from './options.ts';
import { Planning, type PlannedEdge, type PlannedRoot } from './planning.ts';
import { Selections } from './selection.ts';

interface Kept {
  readonly nodes: readonly FieldNode[];
  readonly planned: PlannedRoot;
  /** The arguments of edges that no variable changes. */
  readonly constant: (EdgeArguments | undefined)[];
}

/** How many plans are kept of one root field: its nodes merge differently as @include has it. */
const PLANS_OF_A_FIELD = 8;

/**
 * Answers root fields: each by one plan, made once per operation document and kept as long as it, and one `store.fetch`.
 */
export class Runner {
  readonly #options: Pick<ApiOptions, 'store' | 'limits'>;
  readonly #plans = new WeakMap<FieldNode, Kept[]>();

  constructor(options: Pick<ApiOptions, 'store' | 'limits'>) {
    this.#options = options;
  }

  /** What the root field that is being resolved leads to, with everything that is selected below it. */
  async fetch(root: QueryRoot | undefined, info: GraphQLResolveInfo): Promise<Answer> {
    const kept = this.#kept(info);
    const { plan, edges } = kept.planned;
    const { store, limits } = this.#options;
    const args = edges.map((edge, index) => this.#arguments(kept, edge, index, info));
    try {
      return await store.fetch(plan, { knownOn: root?.knownOn ?? null, args, maxNodes: limits.cost });
    } catch (error) {
      throw error instanceof BadUserInput
        ? aboutCursor(error, edges, args, info)
        : located(error, info.fieldNodes, [], info);
    }
  }

  #kept(info: GraphQLResolveInfo): Kept {
    const [first] = info.fieldNodes;
    if (first === undefined) throw new TypeError('a field is resolved without a node that selects it');
    let all = this.#plans.get(first);
    if (all === undefined) this.#plans.set(first, (all = []));
    const known = all.find(
      ({ nodes }) =>
        nodes.length === info.fieldNodes.length &&
        nodes.every((node, index) => node === info.fieldNodes[index]),
    );
    if (known !== undefined) return known;
    const kept = { nodes: [...info.fieldNodes], planned: planOf(info), constant: [] };
    if (all.length >= PLANS_OF_A_FIELD) all.shift();
    all.push(kept);
    return kept;
  }

  #arguments(kept: Kept, edge: PlannedEdge, index: number, info: GraphQLResolveInfo): EdgeArguments | null {
    const { whens } = edge;
    if (!whens.has('') && ![...whens.values()].some((when) => holds(when, info.variableValues))) return null;
    const constant = kept.constant[index];
    if (constant !== undefined) return constant;
    try {
      const given = getArgumentValues(edge.definition, edge.field, info.variableValues);
      const args = edgeArguments(edge.rule, given, this.#options.limits);
      if (edge.constant) kept.constant[index] = args;
      return args;
    } catch (error) {
      if (error instanceof DealgraphError) throw located(error, [edge.field], edge.path, info);
      throw error;
    }
  }
}

/** An error with the place of a field: `below` are the names on the way to it from the root field that is being resolved. */
function located(
  error: unknown,
  nodes: readonly FieldNode[],
  below: readonly string[],
  info: GraphQLResolveInfo,
): GraphQLError {
  const path: (string | number)[] = [...below];
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at !== undefined; at = at.prev)
    path.unshift(at.key);
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { nodes, path, originalError });
}

/** What a store says of a cursor, with the place of the field that has it; with several cursors, that of the root field. */
function aboutCursor(
  error: BadUserInput,
  edges: readonly PlannedEdge[],
  args: readonly (EdgeArguments | null)[],
  info: GraphQLResolveInfo,
): GraphQLError {
  const cursors = edges.flatMap((edge, index) => {
    const page = args[index]?.page;
    const name = page?.after !== undefined ? 'after' : page?.before !== undefined ? 'before' : null;
    return name === null ? [] : [{ edge, name }];
  });
  const [only, ...others] = cursors;
  if (only === undefined || others.length > 0) return located(error, info.fieldNodes, [], info);
  const named = new BadUserInput(`"${only.name}": ${error.message}`, [only.name], { cause: error });
  return located(named, [only.edge.field], only.edge.path, info);
}

function planOf(info: GraphQLResolveInfo): PlannedRoot {
  const rule = ROOT_EDGES[info.fieldName];
  if (rule === undefined) throw new TypeError(`Query.${info.fieldName} begins no plan`);
  const selections = new Selections(info.schema, info.fragments);
  const name = `${info.operation.name?.value ?? 'anonymous'}.${info.fieldName}`;
  const selected = info.fieldNodes.map((field) => ({
    field,
    parent: info.parentType,
    kinds: new Set<never>(),
    when: ALWAYS,
  }));
  return new Planning(selections).plan(name, rule, selected);
}
