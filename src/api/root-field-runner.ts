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
  /** The arguments of edges that no variable changes. */
  readonly constantArguments: (EdgeArguments | undefined)[];
}

/** A question that is answered from a snapshot of the links. */
export interface AnalysisQuery<T> {
  /** The day of knowing, where it is not that of the field. */
  readonly knownOn?: Day;
  /** A day on which what was found is read a second time. */
  readonly earlierDay?: Day;
  /** The work that finds the answer. @throws BadUserInput where the snapshot lacks what is asked about. */
  readonly task: (view: View) => SlicedTask<T>;
  /** What is told of it. */
  readonly nodeRefs: (result: T) => NodeRefs;
}

/** Things that are told of, by their numbers in the snapshot, each as often as it occurs. */
export interface NodeRefs {
  readonly entities?: readonly number[];
  readonly relationships?: readonly number[];
}

/** Things by their numbers in a snapshot, with all that is selected of them; nothing is there where nothing is selected. */
export interface NodesByIndex {
  readonly entities: ReadonlyMap<number, EntityNode>;
  readonly relationships: ReadonlyMap<number, RelationshipNode>;
}

/** What was found, and the things that are told of it. */
export interface AnalysisResult<T> extends NodesByIndex {
  readonly result: T;
  readonly snapshot: Snapshot;
  /** The same things on the day before, without those that were not known then. */
  readonly earlierNodes: NodesByIndex;
}

const NO_NODES: NodesByIndex = { entities: new Map(), relationships: new Map() };

/** How many plans are kept of one root field: its nodes merge differently as @include has it. */
const MAX_PLANS_PER_FIELD = 8;

/**
 * Answers root fields: each by one plan, made once per operation document and kept as long as it, and one `store.fetch`.
 */
export class RootFieldRunner {
  readonly analysis: AnalysisRunner;
  readonly #options: Pick<ApiOptions, 'store' | 'limits'>;
  readonly #cachedPlans = new WeakMap<FieldNode, CachedRootPlan[]>();

  constructor(options: Pick<ApiOptions, 'store' | 'limits' | 'snapshots'>) {
    this.#options = options;
    this.analysis = new AnalysisRunner(options.store, options.snapshots, options.limits.analysisSeconds);
  }

  /** What the root field that is being resolved leads to, with everything that is selected below it. */
  async fetch(root: QueryRoot | undefined, info: GraphQLResolveInfo): Promise<FetchResult> {
    const { planned: rootPlan, args } = this.#prepare(info);
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

  /** What the analysis that is being resolved finds, and the things in it that are selected. */
  async analyze<T>(
    root: QueryRoot | undefined,
    info: GraphQLResolveInfo,
    query: AnalysisQuery<T>,
  ): Promise<AnalysisResult<T>> {
    const { planned: rootPlan, args } = this.#prepare(info);
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

  /** What is selected of things; the store is not asked where there are none. */
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
    const answer = await this.#options.store.fetch(plan, { ...bindings, revision });
    if (selectsMoneyFlow) bindSnapshot(answer, { snapshot, knownOn: bindings.knownOn });
    return answer;
  }

  #prepare(info: GraphQLResolveInfo) {
    const cached = this.#cachedPlan(info);
    const args = cached.rootPlan.edges.map((edge, index) => this.#edgeArguments(cached, edge, index, info));
    return { planned: cached.rootPlan, args };
  }

  #cachedPlan(info: GraphQLResolveInfo): CachedRootPlan {
    const [first] = info.fieldNodes;
    if (first === undefined) throw new TypeError('a field is resolved without a node that selects it');
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

/** Things by their numbers, each once, and their ids: those of the entities first. */
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

/** An error with the place of a field: `below` are the names on the way to it from the root field that is being resolved. */
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

/** What a store says of a cursor, with the place of the field that has it; with several cursors, that of the root field. */
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
  const namedError = new BadUserInput(`"${only.name}": ${error.message}`, [only.name], { cause: error });
  return errorAt(namedError, [only.edge.field], only.edge.path, info);
}

const termsPlans = new WeakMap<Plan, Plan>();

/** A plan that reads the terms alone of what another one reads. */
function termsOnlyPlan(plan: Plan): Plan {
  let terms = termsPlans.get(plan);
  if (terms === undefined) {
    const selection = { fields: new Set(['id', 'terms']), edges: [] };
    terms = { name: `${plan.name}.before`, root: { ...plan.root, selection: selection } };
    termsPlans.set(plan, terms);
  }
  return terms;
}

function buildPlan(info: GraphQLResolveInfo): RootFieldPlan {
  const rule = ROOT_EDGES[info.fieldName];
  if (rule === undefined) throw new TypeError(`Query.${info.fieldName} begins no plan`);
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
