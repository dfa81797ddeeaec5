import type { GraphView } from '../../src/domain/graph-view.ts';
import type {
  Bindings,
  PlanEdge,
  EdgeArguments,
  EdgeName,
  Plan,
  RootEdgeName,
  Selection,
} from '../../src/store/plan.ts';

/** Short form of a plan's edge. Omitted properties select everything, or are empty. */
export interface EdgeSpec<N extends EdgeName = EdgeName> {
  readonly name: N;
  readonly responseKey?: string;
  readonly args?: EdgeArguments | null;
  readonly typeCondition?: PlanEdge['typeCondition'];
  readonly pageFields?: Partial<PlanEdge['pageFields']>;
  readonly fields?: readonly string[];
  readonly edges?: readonly EdgeSpec[];
  /** For counterparties: selection on the relationships between the two. */
  readonly linkSelection?: readonly EdgeSpec[];
  /** For conflicts: selection on the claims of positions, and on the relationship. */
  readonly claims?: readonly EdgeSpec[];
  readonly relationship?: readonly EdgeSpec[];
}

/** A plan with the arguments of its edges. */
export interface TestQuery {
  readonly plan: Plan;
  readonly args: readonly (EdgeArguments | null)[];
}

/** All fields of all records and edges. */
export const ALL_FIELDS = [
  'id', 'dataset', 'recordedAt',
  'kind', 'name', 'shortName', 'aliases', 'description', 'country', 'roles', 'identifiers', 'wikidata', 'website', 'ticker', 'founded', 'capacityMegawatts', 'degree',
  'type', 'title', 'terms', 'evidence',
  'summary', 'modality', 'state', 'passage', 'assertedBy', 'recordedBy', 'fingerprint', 'retraction',
  'publisher', 'url', 'archiveUrl', 'publishedOn', 'publishedOnInferred', 'retrievedOn', 'language',
]; // prettier-ignore
/** All fields of the graph summary. */
const GRAPH_FIELDS = [
  'revision',
  'entities',
  'relationships',
  'deals',
  'claims',
  'sources',
  'conflicts',
  'datasets',
];
const ALL_PAGE_FIELDS = {
  totalCount: true,
  pageInfo: true,
  cursors: true,
  nodes: true,
  role: true,
  kind: true,
  suggestions: true,
};

/** Builds a plan from its short form. */
export function testQuery(rootSpec: EdgeSpec<RootEdgeName>, planName = 'Test.field'): TestQuery {
  const args: (EdgeArguments | null)[] = [];
  const toSelection = (edges: readonly EdgeSpec[] | undefined, fields?: readonly string[]): Selection => ({
    fields: new Set(fields ?? ALL_FIELDS),
    edges: (edges ?? []).map((each) => toEdge(each)),
  });
  function toEdge<N extends EdgeName>(spec: EdgeSpec<N>): PlanEdge<N> {
    const index = args.push(spec.args === undefined ? {} : spec.args) - 1;
    return {
      name: spec.name,
      responseKey: spec.responseKey ?? spec.name,
      typeCondition: spec.typeCondition ?? null,
      index,
      selection: toSelection(spec.edges, spec.fields ?? (spec.name === 'graph' ? GRAPH_FIELDS : ALL_FIELDS)),
      pageFields: { ...ALL_PAGE_FIELDS, ...spec.pageFields },
      linkSelection: spec.linkSelection === undefined ? null : toSelection(spec.linkSelection),
      nested: {
        claims: spec.claims === undefined ? null : toSelection(spec.claims),
        relationship: spec.relationship === undefined ? null : toSelection(spec.relationship),
      },
    };
  }
  const root = toEdge(rootSpec);
  return { plan: { name: planName, root }, args };
}

/** Short form of a view: a day of knowledge, or null for now, means all sources. */
export type ViewSpec = string | null | GraphView;

/** The view that a short form stands for: a day of knowledge with all sources, or a view. */
export function viewOf(spec: ViewSpec = null): GraphView {
  return typeof spec === 'object' && spec !== null ? spec : { knownOn: spec, evidence: 'ALL' };
}

/** The bindings of a request with its arguments, for the current view or another one. */
export function bindingsFor({ args }: TestQuery, view: ViewSpec = null, maxNodes = 1_000_000): Bindings {
  return { ...viewOf(view), args, maxNodes };
}
