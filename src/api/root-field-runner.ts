import { getArgumentValues, GraphQLError, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { Snapshot, View, Work } from '../analysis/snapshot.ts';
import type { Day } from '../domain/partial-date.ts';
import { BadUserInput, DealgraphError } from '../errors.ts';
import type { FetchResult, ResultNode, EntityNode, RelationshipNode } from '../store/fetch-result.ts';
import type { Bindings, EdgeArguments, Plan } from '../store/plan.ts';
import { Analyst } from './analysis-runner.ts';
import type { QueryRoot } from './resolver-parents.ts';
import { edgeArguments } from './arguments.ts';
import { ALWAYS, holds } from './inclusion-conditions.ts';
import { ROOT_EDGES } from './edges.ts';
import type { ApiOptions } from './options.ts';
import { Planning, type PlannedEdge, type PlannedRoot } from './plan-builder.ts';
import { seenIn } from './snapshot-binding.ts';
import { Selections } from './selection-reader.ts';

interface Kept {
  readonly nodes: readonly FieldNode[];
  readonly planned: PlannedRoot;
  /** The arguments of edges that no variable changes. */
  readonly constant: (EdgeArguments | undefined)[];
}

/** A question that is answered from a snapshot of the links. */
export interface Question<T> {
  /** The day of knowing, where it is not that of the field. */
  readonly knownOn?: Day;
  /** A day on which what was found is read a second time. */
  readonly before?: Day;
  /** The work that finds the answer. @throws BadUserInput where the snapshot lacks what is asked about. */
  readonly work: (view: View) => Work<T>;
  /** What is told of it. */
  readonly told: (found: T) => Told;
}

/** Things that are told of, by their numbers in the snapshot, each as often as it occurs. */
export interface Told {
  readonly entities?: readonly number[];
  readonly relationships?: readonly number[];
}

/** Things by their numbers in a snapshot, with all that is selected of them; nothing is there where nothing is selected. */
export interface Things {
  readonly entities: ReadonlyMap<number, EntityNode>;
  readonly relationships: ReadonlyMap<number, RelationshipNode>;
}

/** What was found, and the things that are told of it. */
export interface Found<T> extends Things {
  readonly found: T;
  readonly snapshot: Snapshot;
  /** The same things on the day before, without those that were not known then. */
  readonly before: Things;
}

const NOTHING: Things = { entities: new Map(), relationships: new Map() };

/** How many plans are kept of one root field: its nodes merge differently as @include has it. */
const PLANS_OF_A_FIELD = 8;

/**
 * Answers root fields: each by one plan, made once per operation document and kept as long as it, and one `store.fetch`.
 */
export class Runner {
  readonly analyst: Analyst;
  readonly #options: Pick<ApiOptions, 'store' | 'limits'>;
  readonly #plans = new WeakMap<FieldNode, Kept[]>();

  constructor(options: Pick<ApiOptions, 'store' | 'limits' | 'snapshots'>) {
    this.#options = options;
    this.analyst = new Analyst(options.store, options.snapshots, options.limits.analysisSeconds);
  }

  /** What the root field that is being resolved leads to, with everything that is selected below it. */
  async fetch(root: QueryRoot | undefined, info: GraphQLResolveInfo): Promise<FetchResult> {
    const { planned, args } = this.#prepared(info);
    const knownOn = root?.knownOn ?? null;
    const bindings = { knownOn, args, maxNodes: this.#options.limits.cost };
    try {
      if (!planned.moneyFlow) return await this.#options.store.fetch(planned.plan, bindings);
      return await this.analyst.atOneRevision((snapshot) => this.#fetchAt(snapshot, planned, bindings));
    } catch (error) {
      throw error instanceof BadUserInput
        ? aboutCursor(error, planned.edges, args, info)
        : located(error, info.fieldNodes, [], info);
    }
  }

  /** What the analysis that is being resolved finds, and the things in it that are selected. */
  async analyse<T>(
    root: QueryRoot | undefined,
    info: GraphQLResolveInfo,
    question: Question<T>,
  ): Promise<Found<T>> {
    const { planned, args } = this.#prepared(info);
    const { plan } = planned;
    const knownOn = question.knownOn ?? root?.knownOn ?? null;
    const filter = args[plan.root.index]?.relationships ?? {};
    try {
      return await this.analyst.atOneRevision(async (snapshot) => {
        const view = await this.analyst.view(snapshot, knownOn, filter);
        const found = await this.analyst.work(question.work(view));
        const named = namedBy(snapshot, plan.root.pageFields.nodes ? question.told(found) : {});
        if (named.ids.length === 0) await this.analyst.confirm(snapshot);
        const things = await this.#things(snapshot, planned, named, { knownOn, args });
        const before =
          question.before === undefined
            ? NOTHING
            : await this.#things(snapshot, { plan: termsOnly(plan), moneyFlow: false }, named, {
                knownOn: question.before,
                args,
              });
        return { found, snapshot, ...things, before };
      });
    } catch (error) {
      throw located(error, info.fieldNodes, [], info);
    }
  }

  /** What is selected of things; the store is not asked where there are none. */
  async #things(
    snapshot: Snapshot,
    planned: Pick<PlannedRoot, 'plan' | 'moneyFlow'>,
    { entities, relationships, ids, idTypes }: Named,
    { knownOn, args }: Pick<Bindings, 'knownOn' | 'args'>,
  ): Promise<Things> {
    if (ids.length === 0) return NOTHING;
    const { root } = planned.plan;
    const among = args[root.index]?.nodeTypes;
    const asked: EdgeArguments = { ids, idTypes, ...(among !== undefined && { nodeTypes: among }) };
    const bindings = {
      knownOn,
      args: args.map((each, index) => (index === root.index ? asked : each)),
      maxNodes: this.#options.limits.cost,
    };
    const nodes = (await this.#fetchAt(snapshot, planned, bindings)) as readonly (ResultNode | null)[];
    const byNumber = <N>(numbers: readonly number[], from: number): Map<number, N> =>
      new Map(
        numbers.flatMap((number, place) => {
          const node = nodes[from + place] ?? null;
          return node === null ? [] : [[number, node as N] as const];
        }),
      );
    return { entities: byNumber(entities, 0), relationships: byNumber(relationships, entities.length) };
  }

  async #fetchAt(
    snapshot: Snapshot,
    { plan, moneyFlow }: Pick<PlannedRoot, 'plan' | 'moneyFlow'>,
    bindings: Bindings,
  ): Promise<FetchResult> {
    const { revision } = snapshot;
    const answer = await this.#options.store.fetch(plan, { ...bindings, revision });
    if (moneyFlow) seenIn(answer, { snapshot, knownOn: bindings.knownOn });
    return answer;
  }

  #prepared(info: GraphQLResolveInfo) {
    const kept = this.#kept(info);
    const args = kept.planned.edges.map((edge, index) => this.#arguments(kept, edge, index, info));
    return { planned: kept.planned, args };
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

/** Things by their numbers, each once, and their ids: those of the entities first. */
interface Named extends Required<Told>, Required<Pick<EdgeArguments, 'ids' | 'idTypes'>> {}

function namedBy(snapshot: Snapshot, told: Told): Named {
  const entities = [...new Set(told.entities)];
  const relationships = [...new Set(told.relationships)];
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

const termsOfPlans = new WeakMap<Plan, Plan>();

/** A plan that reads the terms alone of what another one reads. */
function termsOnly(plan: Plan): Plan {
  let terms = termsOfPlans.get(plan);
  if (terms === undefined) {
    const shape = { fields: new Set(['id', 'terms']), edges: [] };
    terms = { name: `${plan.name}.before`, root: { ...plan.root, selection: shape } };
    termsOfPlans.set(plan, terms);
  }
  return terms;
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
