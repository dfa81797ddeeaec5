import { getArgumentValues, GraphQLError, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { Snapshot, View } from '../analysis/snapshot.ts';
import type { SlicedTask } from '../analysis/sliced-task.ts';
import type { Day } from '../domain/partial-date.ts';
import { BadUserInput, DealgraphError } from '../errors.ts';
import type { FetchResult, ResultNode, EntityNode, RelationshipNode } from '../store/fetch-result.ts';
import type { Bindings, EdgeArguments, Plan } from '../store/plan.ts';
import { AnalysisRunner } from './analysis-runner.ts';
import type { QueryRoot } from './resolver-parents.ts';
import { edgeArguments } from './arguments.ts';
import { ALWAYS, conditionsHold } from './inclusion-conditions.ts';
import { ROOT_EDGES } from './edges.ts';
import type { ApiOptions } from './options.ts';
import { PlanBuilder, type SelectedEdge, type RootFieldPlan } from './plan-builder.ts';
import { bindSnapshot } from './snapshot-binding.ts';
import { SelectionReader } from './selection-reader.ts';

interface CachedRootPlan {
  readonly fieldNodes: readonly FieldNode[];
  readonly rootPlan: RootFieldPlan;
  /** Arguments of the edges without variables. */
  readonly constantArguments: (EdgeArguments | undefined)[];
}

/** Query that is computed from a snapshot. */
export interface AnalysisQuery<T> {
  /** Day of knowledge, if it is not that of the field. */
  readonly knownOn?: Day;
  /** Earlier day on which the nodes of the result are read too. */
  readonly earlierDay?: Day;
  /**
   * Computes the result.
   * @throws BadUserInput if the snapshot lacks a node that an argument names.
   */
  readonly task: (view: View) => SlicedTask<T>;
  /** Nodes of the result. */
  readonly nodeRefs: (result: T) => NodeRefs;
}

/** Nodes of a result, by their indexes in the snapshot and with duplicates. */
export interface NodeRefs {
  readonly entities?: readonly number[];
  readonly relationships?: readonly number[];
}

/**
 * Nodes by their indexes in a snapshot, with everything selected of them; empty without a
 * selection.
 */
export interface NodesByIndex {
  readonly entities: ReadonlyMap<number, EntityNode>;
  readonly relationships: ReadonlyMap<number, RelationshipNode>;
}

/** Result of an analysis, with its nodes. */
export interface AnalysisResult<T> extends NodesByIndex {
  readonly result: T;
  readonly snapshot: Snapshot;
  /** The same nodes on the earlier day, without those unknown then. */
  readonly earlierNodes: NodesByIndex;
}

const NO_NODES: NodesByIndex = { entities: new Map(), relationships: new Map() };

/** Maximum number of cached plans per root field, whose nodes merge differently under @include. */
const MAX_PLANS_PER_FIELD = 8;

/**
 * Runs root fields: each with one plan, built once per operation document and cached with it, and
 * one `store.fetch`.
 */
export class RootFieldRunner {
  readonly analysis: AnalysisRunner;
  readonly #options: Pick<ApiOptions, 'store' | 'limits'>;
  readonly #cachedPlans = new WeakMap<FieldNode, CachedRootPlan[]>();

  constructor(options: Pick<ApiOptions, 'store' | 'limits' | 'snapshots'>) {
    this.#options = options;
    this.analysis = new AnalysisRunner(options.store, options.snapshots, options.limits.analysisSeconds);
  }

  /** Fetches the root field being resolved, with everything selected below it. */
  async fetch(root: QueryRoot | undefined, info: GraphQLResolveInfo): Promise<FetchResult> {
    const { rootPlan, args } = this.#prepare(info);
    const knownOn = root?.knownOn ?? null;
    const bindings = { knownOn, args, maxNodes: this.#options.limits.cost };
    try {
      if (!rootPlan.selectsMoneyFlow) return await this.#options.store.fetch(rootPlan.plan, bindings);
      return await this.analysis.withConsistentSnapshot((snapshot) =>
        this.#fetchAtRevision(snapshot, rootPlan, bindings),
      );
    } catch (error) {
      throw error instanceof BadUserInput
        ? cursorError(error, rootPlan.edges, args, info)
        : errorAt(error, info.fieldNodes, [], info);
    }
  }

  /** Runs the analysis being resolved, and fetches the selected nodes of its result. */
  async analyze<T>(
    root: QueryRoot | undefined,
    info: GraphQLResolveInfo,
    query: AnalysisQuery<T>,
  ): Promise<AnalysisResult<T>> {
    const { rootPlan, args } = this.#prepare(info);
    const { plan } = rootPlan;
    const knownOn = query.knownOn ?? root?.knownOn ?? null;
    const filter = args[plan.root.index]?.relationships ?? {};
    try {
      return await this.analysis.withConsistentSnapshot(async (snapshot) => {
        const view = await this.analysis.view(snapshot, knownOn, filter);
        const result = await this.analysis.run(query.task(view));
        const requested = requestedNodes(snapshot, plan.root.pageFields.nodes ? query.nodeRefs(result) : {});
        if (requested.ids.length === 0) await this.analysis.assertCurrent(snapshot);
        const currentNodes = await this.#fetchNodes(snapshot, rootPlan, requested, { knownOn, args });
        const earlierNodes =
          query.earlierDay === undefined
            ? NO_NODES
            : await this.#fetchNodes(
                snapshot,
                { plan: termsOnlyPlan(plan), selectsMoneyFlow: false },
                requested,
                {
                  knownOn: query.earlierDay,
                  args,
                },
              );
        return { result, snapshot, ...currentNodes, earlierNodes };
      });
    } catch (error) {
      throw errorAt(error, info.fieldNodes, [], info);
    }
  }

  /** Fetches the selection of nodes. Without nodes, it does not call the store. */
  async #fetchNodes(
    snapshot: Snapshot,
    rootPlan: Pick<RootFieldPlan, 'plan' | 'selectsMoneyFlow'>,
    { entities, relationships, ids, idTypes }: RequestedNodes,
    { knownOn, args }: Pick<Bindings, 'knownOn' | 'args'>,
  ): Promise<NodesByIndex> {
    if (ids.length === 0) return NO_NODES;
    const { root } = rootPlan.plan;
    const among = args[root.index]?.nodeTypes;
    const nodeArguments: EdgeArguments = { ids, idTypes, ...(among !== undefined && { nodeTypes: among }) };
    const bindings = {
      knownOn,
      args: args.map((each, index) => (index === root.index ? nodeArguments : each)),
      maxNodes: this.#options.limits.cost,
    };
    const nodes = (await this.#fetchAtRevision(
      snapshot,
      rootPlan,
      bindings,
    )) as readonly (ResultNode | null)[];
    const byIndex = <N>(indexes: readonly number[], from: number): Map<number, N> =>
      new Map(
        indexes.flatMap((nodeIndex, position) => {
          const node = nodes[from + position] ?? null;
          return node === null ? [] : [[nodeIndex, node as N] as const];
        }),
      );
    return { entities: byIndex(entities, 0), relationships: byIndex(relationships, entities.length) };
  }

  async #fetchAtRevision(
    snapshot: Snapshot,
    { plan, selectsMoneyFlow }: Pick<RootFieldPlan, 'plan' | 'selectsMoneyFlow'>,
    bindings: Bindings,
  ): Promise<FetchResult> {
    const { revision } = snapshot;
    const result = await this.#options.store.fetch(plan, { ...bindings, revision });
    if (selectsMoneyFlow) bindSnapshot(result, { snapshot, knownOn: bindings.knownOn });
    return result;
  }

  #prepare(info: GraphQLResolveInfo) {
    const cached = this.#cachedPlan(info);
    const args = cached.rootPlan.edges.map((edge, index) => this.#edgeArguments(cached, edge, index, info));
    return { rootPlan: cached.rootPlan, args };
  }

  #cachedPlan(info: GraphQLResolveInfo): CachedRootPlan {
    const [first] = info.fieldNodes;
    if (first === undefined) throw new TypeError('a field is resolved without a node in the document');
    let plans = this.#cachedPlans.get(first);
    if (plans === undefined) this.#cachedPlans.set(first, (plans = []));
    const existing = plans.find(
      ({ fieldNodes }) =>
        fieldNodes.length === info.fieldNodes.length &&
        fieldNodes.every((node, index) => node === info.fieldNodes[index]),
    );
    if (existing !== undefined) return existing;
    const cached = { fieldNodes: [...info.fieldNodes], rootPlan: buildPlan(info), constantArguments: [] };
    if (plans.length >= MAX_PLANS_PER_FIELD) plans.shift();
    plans.push(cached);
    return cached;
  }

  #edgeArguments(
    cached: CachedRootPlan,
    edge: SelectedEdge,
    index: number,
    info: GraphQLResolveInfo,
  ): EdgeArguments | null {
    const { conditionSets } = edge;
    if (
      !conditionSets.has('') &&
      ![...conditionSets.values()].some((conditions) => conditionsHold(conditions, info.variableValues))
    )
      return null;
    const cachedArguments = cached.constantArguments[index];
    if (cachedArguments !== undefined) return cachedArguments;
    try {
      const argumentValues = getArgumentValues(edge.definition, edge.field, info.variableValues);
      const args = edgeArguments(edge.rule, argumentValues, this.#options.limits);
      if (edge.isConstant) cached.constantArguments[index] = args;
      return args;
    } catch (error) {
      if (error instanceof DealgraphError) throw errorAt(error, [edge.field], edge.path, info);
      throw error;
    }
  }
}

/** Distinct nodes by index, with their IDs, entities first. */
interface RequestedNodes extends Required<NodeRefs>, Required<Pick<EdgeArguments, 'ids' | 'idTypes'>> {}

function requestedNodes(snapshot: Snapshot, refs: NodeRefs): RequestedNodes {
  const entities = [...new Set(refs.entities)];
  const relationships = [...new Set(refs.relationships)];
  return {
    entities,
    relationships,
    ids: [
      ...entities.map((entity) => snapshot.entityId(entity)),
      ...relationships.map((relationship) => snapshot.relationshipId(relationship)),
    ],
    idTypes: [...entities.map(() => 'ENTITY' as const), ...relationships.map(() => 'RELATIONSHIP' as const)],
  };
}

/**
 * Error with the path of a field.
 * @param subPath names from the root field being resolved to the field.
 */
function errorAt(
  error: unknown,
  nodes: readonly FieldNode[],
  subPath: readonly string[],
  info: GraphQLResolveInfo,
): GraphQLError {
  const path: (string | number)[] = [...subPath];
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at !== undefined; at = at.prev)
    path.unshift(at.key);
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { nodes, path, originalError });
}

/**
 * Error of a store about a cursor, with the path of the field that has it; of the root field if
 * several fields have a cursor.
 */
function cursorError(
  error: BadUserInput,
  edges: readonly SelectedEdge[],
  args: readonly (EdgeArguments | null)[],
  info: GraphQLResolveInfo,
): GraphQLError {
  const cursors = edges.flatMap((edge, index) => {
    const page = args[index]?.page;
    const name = page?.after !== undefined ? 'after' : page?.before !== undefined ? 'before' : null;
    return name === null ? [] : [{ edge, name }];
  });
  const [only, ...others] = cursors;
  if (only === undefined || others.length > 0) return errorAt(error, info.fieldNodes, [], info);
  const namedError = new BadUserInput(`\`${only.name}\`: ${error.message}`, [only.name], { cause: error });
  return errorAt(namedError, [only.edge.field], only.edge.path, info);
}

const termsPlans = new WeakMap<Plan, Plan>();

/** Plan that reads only the terms of the nodes of another plan. */
function termsOnlyPlan(plan: Plan): Plan {
  let terms = termsPlans.get(plan);
  if (terms === undefined) {
    const selection = { fields: new Set(['id', 'terms']), edges: [] };
    terms = { name: `${plan.name}.before`, root: { ...plan.root, selection } };
    termsPlans.set(plan, terms);
  }
  return terms;
}

function buildPlan(info: GraphQLResolveInfo): RootFieldPlan {
  const rule = ROOT_EDGES[info.fieldName];
  if (rule === undefined) throw new TypeError(`no plan starts at Query.${info.fieldName}`);
  const reader = new SelectionReader(info.schema, info.fragments);
  const name = `${info.operation.name?.value ?? 'anonymous'}.${info.fieldName}`;
  const selected = info.fieldNodes.map((field) => ({
    field,
    parent: info.parentType,
    kinds: new Set<never>(),
    conditions: ALWAYS,
  }));
  return new PlanBuilder(reader).build(name, rule, selected);
}
