import { expect } from 'vitest';
import type { TestServer } from '../support/server.ts';

/** Views that the clients show next to one another, each as the arguments of `knownOn`. */
export const VIEWS = {
  spring: '(date: "2025-03-01")',
  autumn: '(date: "2025-11-10")',
  official: '(evidence: OFFICIAL)',
  officialAutumn: '(date: "2025-11-10", evidence: OFFICIAL)',
} as const;

/** Fields that differ between the views, of nodes in every kind of list. */
const FIGURES_FRAGMENT = `
  fragment Figures on Graph {
    graph { relationships claims datasets { id slug claims } }
    relationships(first: 4, orderBy: { field: EVIDENCE }) {
      totalCount
      nodes {
        id
        slug
        title
        terms { status amount { display } }
        evidence { claims publishers }
        claims(first: 2) { totalCount nodes { id summary source { id publisher claims { totalCount } } } }
      }
    }
    company(id: "openai") {
      id
      slug
      degree
      counterparties(first: 3) { totalCount edges { node { id name degree } relationships { id title } } }
    }
    neighborhood(of: ["openai"], limit: 6) {
      nodes { id degree }
      links { id source target relationship { id evidence { claims } } }
    }
    conflicts(first: 2) {
      totalCount
      nodes { term relationship { id evidence { disputed } } positions { display claims { id } } }
    }
    totals(by: PAYEE, first: 3) { key count entity { id deals } }
    search(text: "nvidia", first: 3) { nodes { id ... on Entity { degree } } }
  }
`;

/** A query of the figures in one view. */
export const viewQuery = (args: string): string =>
  `query View { view: knownOn${args} { id ...Figures } } ${FIGURES_FRAGMENT}`;

/** A query of the figures now, from all sources. */
export const NOW_QUERY = `query Now { ...Figures } ${FIGURES_FRAGMENT}`;

/** A query of the figures in all views at once. */
export const ALL_VIEWS_QUERY = `query AllViews {
  ...Figures
  ${Object.entries(VIEWS)
    .map(([name, args]) => `${name}: knownOn${args} { id ...Figures }`)
    .join('\n')}
} ${FIGURES_FRAGMENT}`;

/** Days whose lists the clients page through. */
export const DAYS = ['2025-03-01', '2025-11-10'] as const;

const DEAL_FIELDS = 'id title evidence { claims }';

/** A query of one page of a company's relationships on a day. */
export const PAGE_QUERY = `query Page($day: Date!, $after: String) {
  knownOn(date: $day) {
    id
    company(id: "openai") {
      id
      relationships(first: 4, after: $after) {
        totalCount
        edges { cursor node { ${DEAL_FIELDS} } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
}`;

/** A page of relationships. */
interface DealPage {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: object }[];
  readonly nodes: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** The page in a response to `PAGE_QUERY`. */
export function dealPage(data: unknown): DealPage {
  return (data as { knownOn: { company: { relationships: DealPage } } }).knownOn.company.relationships;
}

/** The first relationships of the company on a day, or now, in one page from the server. */
export async function firstDeals(
  server: TestServer,
  day: string | null,
  first: number,
): Promise<readonly object[]> {
  const data = await serverData(
    server,
    `{ knownOn(date: ${JSON.stringify(day)}) { company(id: "openai") { relationships(first: ${first}) { nodes { ${DEAL_FIELDS} } } } } }`,
  );
  return dealPage(data).nodes;
}

/** The response of the server itself, which no cache changes. */
export async function serverData(server: TestServer, query: string): Promise<unknown> {
  const { data, errors } = await server.execute(query);
  expect(errors).toBeUndefined();
  return data;
}

/** A value without the type names that clients add. */
export function withoutTypenames(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === '__typename' ? undefined : each)));
}
