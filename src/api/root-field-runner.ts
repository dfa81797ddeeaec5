import { GraphQLError, responsePathAsArray, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { Snapshot, View } from '../analysis/snapshot.ts';
import type { SlicedTask } from '../analysis/sliced-task.ts';
import { CURRENT_VIEW, type GraphView } from '../domain/graph-view.ts';
import type { Day } from '../domain/partial-date.ts';
import type { FetchResult, ResultNode } from '../store/fetch-result.ts';
import type { Bindings, EdgeArguments, Plan } from '../store/plan.ts';
import { readAnalysisArguments, type ArgumentReaders, type ArgumentValues } from './analysis-arguments.ts';
import { AnalysisNodes, type FetchedNodes } from './analysis-nodes.ts';
import { AnalysisRunner } from './analysis-runner.ts';
import type { QueryRoot } from './resolver-parents.ts';
import { bindArguments, warnOfArguments, type BoundArguments } from './argument-binding.ts';
import type { FieldArguments } from './arguments.ts';
import type { ApiContext } from './context.ts';
import { ALWAYS } from './inclusion-conditions.ts';
import { findRootEdgeRule } from './edges.ts';
import { KnownIds } from './known-ids.ts';
import type { ApiOptions } from './options.ts';
import { PlanBuilder, type RootFieldPlan } from './plan-builder.ts';
import { bindSnapshot } from './snapshot-binding.ts';
import { SelectionReader } from './selection-reader.ts';
import { lookupParts, setViewIds, type LookupPart } from './view-ids.ts';

interface CachedRootPlan {
  readonly fieldNodes: readonly FieldNode[];
  readonly rootPlan: RootFieldPlan;
  /** Arguments of the edges without variables. */
  readonly constantArguments: (BoundArguments | undefined)[];
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
  readonly knownIds: KnownIds;
  readonly #options: Pick<ApiOptions, 'store' | 'limits'>;
  readonly #cachedPlans = new WeakMap<FieldNode, CachedRootPlan[]>();

  constructor(options: Pick<ApiOptions, 'store' | 'limits' | 'snapshots'>) {
    this.#options = options;
    this.analysis = new AnalysisRunner(options.store, options.snapshots, options.limits.analysisSeconds);
    this.knownIds = new KnownIds(options.store);
  }

  /**
   * Fetches the root field being resolved, with everything selected below it.
   * @param rootArgs arguments of the root field, as the resolver received them.
   */
  async fetch(
    root: QueryRoot | undefined,
    rootArgs: FieldArguments,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<FetchResult> {
    try {
      const { rootPlan, args } = await this.#prepare(rootArgs, context, info);
      // Outside `knownOn`, the ID of a lookup chooses the view.
      const { id, ids } = rootArgs;
      const parts = root === undefined ? lookupParts(ids ?? (id === undefined ? [] : [id])) : [];
      const view = root ?? parts[0]?.view ?? CURRENT_VIEW;
      const bindings = { ...view, args, maxNodes: this.#options.limits.cost };
      if (parts.length > 1) return await this.#fetchParts(rootPlan, bindings, parts);
      return await this.#fetchView(rootPlan, bindings);
    } catch (error) {
      throw errorAt(error, info);
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
    context: ApiContext,
    info: GraphQLResolveInfo,
    query: AnalysisQuery<Args, Readers, T, R>,
  ): Promise<R> {
    const { earlierDay } = query;
    const { evidence, ...rootView } = root ?? CURRENT_VIEW;
    const graphView = { knownOn: query.knownOn ?? rootView.knownOn, evidence };
    try {
      const values = readAnalysisArguments<Args, Readers>(query.arguments, rootArgs);
      const { rootPlan, args } = await this.#prepare(rootArgs, context, info);
      const { plan } = rootPlan;
      const filter = args[plan.root.index]?.relationships ?? {};
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
      throw errorAt(error, info);
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

  async #prepare(
    rootArgs: FieldArguments,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<{ readonly rootPlan: RootFieldPlan; readonly args: (EdgeArguments | null)[] }> {
    const { rootPlan, constantArguments } = this.#cachedPlan(info);
    const { edges } = rootPlan;
    const bound = bindArguments(edges, constantArguments, rootArgs, context, info, this.#options.limits);
    await warnOfArguments(edges, bound, context, info, this.knownIds);
    return { rootPlan, args: bound.map((each) => each?.args ?? null) };
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
}

/** Error of the field being resolved. */
function errorAt(error: unknown, info: GraphQLResolveInfo): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, {
    nodes: info.fieldNodes,
    path: responsePathAsArray(info.path),
    originalError,
  });
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
