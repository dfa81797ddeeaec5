import type { Bindings, Edge, EdgeArguments, EdgeName, Plan, RootName, Shape } from '../../src/store/plan.ts';

/** What is selected of an edge, written shortly; what is left out is selected, or empty. */
export interface Selection<N extends EdgeName = EdgeName> {
  readonly name: N;
  readonly slot?: string;
  readonly args?: EdgeArguments | null;
  readonly on?: Edge['on'];
  readonly wants?: Partial<Edge['wants']>;
  readonly fields?: readonly string[];
  readonly edges?: readonly Selection[];
  /** For counterparties: what is selected of the relationships that link the two. */
  readonly links?: readonly Selection[];
  /** For conflicts: what is selected of the claims of positions, and of the relationship. */
  readonly claims?: readonly Selection[];
  readonly relationship?: readonly Selection[];
}

/** A plan with the arguments of its edges. */
export interface Asked {
  readonly plan: Plan;
  readonly args: readonly (EdgeArguments | null)[];
}

/** All fields of all records, and those of an edge. */
export const FIELDS = [
  'id', 'dataset', 'recordedAt',
  'kind', 'name', 'shortName', 'aliases', 'description', 'country', 'roles', 'identifiers', 'wikidata', 'website', 'ticker', 'founded', 'capacityMegawatts', 'degree',
  'type', 'title', 'terms', 'evidence',
  'summary', 'modality', 'state', 'passage', 'assertedBy', 'recordedBy', 'fingerprint', 'retraction',
  'publisher', 'url', 'archiveUrl', 'publishedOn', 'publishedOnInferred', 'retrievedOn', 'language',
  'role', 'score', 'matched', 'highlight',
]; // prettier-ignore
/** All figures of the graph. */
const FIGURES = ['revision', 'entities', 'relationships', 'claims', 'sources', 'conflicts', 'datasets'];
const ALL = { totalCount: true, pageInfo: true, cursors: true, nodes: true };

/** Makes a plan of a selection. */
export function asked(selection: Selection<RootName>): Asked {
  const args: (EdgeArguments | null)[] = [];
  const shape = (edges: readonly Selection[] | undefined, fields?: readonly string[]): Shape => ({
    fields: new Set(fields ?? FIELDS),
    edges: (edges ?? []).map((each) => edge(each)),
  });
  function edge<N extends EdgeName>(from: Selection<N>): Edge<N> {
    const index = args.push(from.args === undefined ? {} : from.args) - 1;
    return {
      name: from.name,
      slot: from.slot ?? from.name,
      on: from.on ?? null,
      index,
      shape: shape(from.edges, from.fields ?? (from.name === 'graph' ? FIGURES : FIELDS)),
      wants: { ...ALL, ...from.wants },
      links: from.links === undefined ? null : shape(from.links),
      inner: {
        claims: from.claims === undefined ? null : shape(from.claims),
        relationship: from.relationship === undefined ? null : shape(from.relationship),
      },
    };
  }
  const root = edge(selection);
  return { plan: { name: 'Test.field', root }, args };
}

/** The bindings of a request: its arguments, for what is known now or on a day. */
export function bound({ args }: Asked, knownOn: string | null = null, maxNodes = 1_000_000): Bindings {
  return { knownOn, args, maxNodes };
}
