import { getArgumentValues, GraphQLError, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { Snapshot, View } from '../analysis/snapshot.ts';
import type { SlicedTask } from '../analysis/sliced-task.ts';
import { CURRENT_VIEW, type GraphView } from '../domain/graph-view.ts';
import type { Day } from '../domain/partial-date.ts';
import { BadUserInput, DealgraphError } from '../errors.ts';
import type { FetchResult, ResultNode } from '../store/fetch-result.ts';
import type { Bindings, EdgeArguments, Plan } from '../store/plan.ts';
import { readAnalysisArguments, type ArgumentReaders, type ArgumentValues } from './analysis-arguments.ts';
import { AnalysisNodes, type FetchedNodes } from './analysis-nodes.ts';
import { AnalysisRunner } from './analysis-runner.ts';
import type { QueryRoot } from './resolver-parents.ts';
import { edgeArguments, type FieldArguments } from './arguments.ts';
import { ALWAYS, conditionsHold } from './inclusion-conditions.ts';
import { findRootEdgeRule } from './edges.ts';
import type { ApiOptions } from './options.ts';
import { PlanBuilder, type SelectedEdge, type RootFieldPlan } from './plan-builder.ts';
import { bindSnapshot } from './snapshot-binding.ts';
import { SelectionReader } from './selection-reader.ts';
import { lookupParts, setViewIds, type LookupPart } from './view-ids.ts';

interface CachedRootPlan {
  readonly fieldNodes: readonly FieldNode[];
  readonly rootPlan: RootFieldPlan;
  /** Arguments of the edges without variables. */
  readonly constantArguments: (EdgeArguments | undefined)[];
}

/** Query that is computed from a snapshot. */
export interface AnalysisQuery<Args, Readers, T, R> {
  readonly arguments: Readers;
  /** Day of knowledge, if it is not that of the field. */
  readonly knownOn?: Day;
  /** Earlier day on which the nodes of the result are read too. */
  readonly earlierDay?: Day;
  /**
   * Computes the result.
   * @throws BadUserInput if the snapshot lacks a node that an argument names.
   */
  readonly task: (view: View, args: ArgumentValues<Args, Readers>) => SlicedTask<T>;
  /**
   * Builds the response from the result. It runs twice: with empty nodes, to collect those that the
   * fetch needs, and with the fetched ones.
   */
  readonly response: (result: T, nodes: AnalysisNodes) => R;
}

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

  /**
   * Fetches the root field being resolved, with everything selected below it.
   * @param rootArgs arguments of the root field, as the resolver received them.
   */
  async fetch(
    root: QueryRoot | undefined,
    rootArgs: FieldArguments,
    info: GraphQLResolveInfo,
  ): Promise<FetchResult> {
    const { rootPlan, args } = this.#prepare(rootArgs, info);
    // Outside `knownOn`, the ID of a lookup chooses the view.
    const { id, ids } = rootArgs;
    const parts = root === undefined ? lookupParts(ids ?? (id === undefined ? [] : [id])) : [];
    const view = root ?? parts[0]?.view ?? CURRENT_VIEW;
    const bindings = { ...view, args, maxNodes: this.#options.limits.cost };
    try {
      if (parts.length > 1) return await this.#fetchParts(rootPlan, bindings, parts);
      return await this.#fetchView(rootPlan, bindings);
    } catch (error) {
      throw error instanceof BadUserInput
        ? cursorError(error, rootPlan.edges, args, info)
        : errorAt(error, info.fieldNodes, [], info);
    }
  }

  async #fetchView(rootPlan: RootFieldPlan, bindings: Bindings): Promise<FetchResult> {
    if (rootPlan.selectsMoneyFlow)
      return this.analysis.withConsistentSnapshot((snapshot) =>
        this.#fetchAtRevision(snapshot, rootPlan, bindings),
      );
    const result = await this.#options.store.fetch(rootPlan.plan, bindings);
    setViewIds(result, bindings);
    return result;
  }

  /** Fetches a lookup whose IDs are of several views, all at one revision. */
  #fetchParts(
    rootPlan: RootFieldPlan,
    bindings: Bindings,
    parts: readonly LookupPart[],
  ): Promise<(ResultNode | null)[]> {
    const { index } = rootPlan.plan.root;
    const ids = bindings.args[index]?.ids ?? [];
    return this.analysis.withConsistentSnapshot(async (snapshot) => {
      const nodes: (ResultNode | null)[] = ids.map(() => null);
      for (const { view, positions } of parts) {
        const ownIds = positions.map((position) => ids[position] ?? '');
        const args = bindings.args.map((each, at) => (at === index ? { ...each, ids: ownIds } : each));
        const fetched = await this.#fetchAtRevision(snapshot, rootPlan, { ...bindings, ...view, args });
        positions.forEach((position, at) => (nodes[position] = (fetched as FetchedNodes)[at] ?? null));
      }
      return nodes;
    });
  }

  /** Runs the analysis being resolved, and builds its response with the selected nodes. */
  async analyze<Args extends FieldArguments, Readers extends ArgumentReaders<NoInfer<Args>>, T, R>(
    root: QueryRoot | undefined,
    rootArgs: Args,
    info: GraphQLResolveInfo,
    query: AnalysisQuery<Args, Readers, T, R>,
  ): Promise<R> {
    const values = readAnalysisArguments<Args, Readers>(query.arguments, rootArgs);
    const { rootPlan, args } = this.#prepare(rootArgs, info);
    const { plan } = rootPlan;
    const { earlierDay } = query;
    const { evidence, ...rootView } = root ?? CURRENT_VIEW;
    const graphView = { knownOn: query.knownOn ?? rootView.knownOn, evidence };
    const filter = args[plan.root.index]?.relationships ?? {};
    try {
      return await this.analysis.withConsistentSnapshot(async (snapshot) => {
        const view = await this.analysis.view(snapshot, graphView, filter);
        const result = await this.analysis.run(query.task(view, values));
        const nodes = new AnalysisNodes(snapshot, graphView);
        if (plan.root.pageFields.nodes) query.response(result, nodes);
        if (nodes.ids.length === 0) await this.analysis.assertCurrent(snapshot);
        nodes.fetched = await this.#fetchNodes(snapshot, rootPlan, nodes, { ...graphView, args });
        if (earlierDay !== undefined) {
          const termsPlan = { plan: termsOnlyPlan(plan), selectsMoneyFlow: false };
          const bindings = { knownOn: earlierDay, evidence, args };
          nodes.fetchedEarlier = await this.#fetchNodes(snapshot, termsPlan, nodes, bindings);
        }
        return query.response(result, nodes);
      });
    } catch (error) {
      throw errorAt(error, info.fieldNodes, [], info);
    }
  }

  /** Fetches the selection of nodes. Without nodes, it does not call the store. */
  async #fetchNodes(
    snapshot: Snapshot,
    rootPlan: Pick<RootFieldPlan, 'plan' | 'selectsMoneyFlow'>,
    { ids, idTypes }: AnalysisNodes,
    { knownOn, evidence, args }: GraphView & Pick<Bindings, 'args'>,
  ): Promise<FetchedNodes> {
    if (ids.length === 0) return [];
    const { root } = rootPlan.plan;
    const among = args[root.index]?.nodeTypes;
    const nodeArguments: EdgeArguments = { ids, idTypes, ...(among !== undefined && { nodeTypes: among }) };
    const bindings = {
      knownOn,
      evidence,
      args: args.map((each, index) => (index === root.index ? nodeArguments : each)),
      maxNodes: this.#options.limits.cost,
    };
    return (await this.#fetchAtRevision(snapshot, rootPlan, bindings)) as FetchedNodes;
  }

  async #fetchAtRevision(
    snapshot: Snapshot,
    { plan, selectsMoneyFlow }: Pick<RootFieldPlan, 'plan' | 'selectsMoneyFlow'>,
    bindings: Bindings,
  ): Promise<FetchResult> {
    const { revision } = snapshot;
    const result = await this.#options.store.fetch(plan, { ...bindings, revision });
    setViewIds(result, bindings);
    if (selectsMoneyFlow) bindSnapshot(result, { snapshot, view: bindings });
    return result;
  }

  #prepare(rootArgs: FieldArguments, info: GraphQLResolveInfo) {
    const cached = this.#cachedPlan(info);
    const { plan, edges } = cached.rootPlan;
    const args = edges.map((edge, index) =>
      this.#edgeArguments(cached, edge, index, info, index === plan.root.index ? rootArgs : undefined),
    );
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
    rootArgs: FieldArguments | undefined,
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
      const fieldArguments: FieldArguments =
        rootArgs ?? getArgumentValues(edge.definition, edge.field, info.variableValues);
      const args = edgeArguments(edge, fieldArguments, this.#options.limits);
      if (edge.isConstant) cached.constantArguments[index] = args;
      return args;
    } catch (error) {
      if (error instanceof DealgraphError) throw errorAt(error, [edge.field], edge.path, info);
      throw error;
    }
  }
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
  const rule = findRootEdgeRule(info.fieldName);
  if (rule === undefined) throw new TypeError(`no plan starts at Graph.${info.fieldName}`);
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
