import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { submitGraph, type GraphRecords } from '../support/graph-records.ts';
import { seedGraph } from '../support/seeds.ts';
import type {
  ChangesAtFloorQuery,
  FloorQuery,
  NestedFloorsQuery,
  OnlyFilingsQuery,
  WithdrawnQuery,
} from './generated/query-results.ts';
import { createTestApi, type TestApi } from './test-api.ts';

async function apiOf(graph: GraphRecords): Promise<TestApi> {
  const store = await openStore({ path: ':memory:' });
  await submitGraph(store, graph);
  return createTestApi(store);
}

/** A graph without the sources of other kinds and their claims. */
function officialPart(graph: GraphRecords): GraphRecords {
  const sources = graph.sources.filter(({ kind }) => kind === 'FILING' || kind === 'PRESS_RELEASE');
  const ids = new Set(sources.map(({ id }) => id));
  return { ...graph, sources, claims: graph.claims.filter(({ source }) => ids.has(source)) };
}

const EVERYTHING_FRAGMENT = gql`
  fragment Everything on Graph {
    graph {
      relationships
      claims
      sources
      conflicts
      datasets {
        claims
      }
    }
    relationships(first: 100, orderBy: { field: AMOUNT, direction: DESC }) {
      totalCount
      nodes {
        slug
        terms {
          status
          amount {
            display
          }
        }
        evidence {
          claims
          sources
          publishers
          strongest
          disputed
        }
        claims(first: 100) {
          totalCount
        }
        conflicts {
          term
          resolution {
            rule
          }
          positions {
            claims {
              slug
            }
          }
        }
      }
    }
    disputed: relationships(filter: { disputed: true, sourceKinds: [FILING, NEWS] }) {
      totalCount
    }
    worded: totals(by: TYPE, filter: { text: "compute" }) {
      key
      count
    }
    companies(first: 30, orderBy: { field: DEGREE, direction: DESC }) {
      nodes {
        slug
        degree
        counterparties(first: 5) {
          totalCount
        }
        moneyFlow {
          type
          direction
          count
          total {
            low
            high
          }
        }
      }
    }
    search(text: "openai", first: 50) {
      totalCount
      nodes {
        ... on Entity {
          slug
        }
        ... on Relationship {
          slug
        }
        ... on Claim {
          slug
        }
        ... on Source {
          slug
        }
      }
    }
    facets {
      name
      values {
        value
        count
      }
    }
    totals(by: PAYEE, first: 20) {
      key
      count
      unstated
      total {
        currency
        low
        high
      }
    }
    paths(from: "nvidia", to: "anthropic") {
      length
      hops {
        relationships {
          slug
        }
      }
    }
    moneyCycles(maxLength: 3) {
      length
      entities {
        slug
      }
    }
    sources(first: 100) {
      totalCount
      nodes {
        slug
        claims {
          totalCount
        }
      }
    }
  }
`;

describe('the data sets at the floor OFFICIAL', () => {
  let all: TestApi;
  let official: TestApi;
  beforeAll(async () => {
    all = await apiOf(seedGraph());
    official = await apiOf(officialPart(seedGraph()));
  });
  afterAll(() => Promise.all([all.close(), official.close()]));

  test.each([null, '2025-10-31', '2025-03-31'])(
    'are those of a graph with official claims alone, known on %s',
    async (day) => {
      const query = gql`
        query Floor($day: Date, $evidence: EvidenceFloor) {
          knownOn(date: $day, evidence: $evidence) {
            ...Everything
          }
        }
        ${EVERYTHING_FRAGMENT}
      `;
      const actual = await all.data<FloorQuery>(query, { day, evidence: 'OFFICIAL' });
      const expected = await official.data<FloorQuery>(query, { day, evidence: 'ALL' });
      expect(expected.knownOn.graph.relationships).toBeGreaterThan(0);
      expect(actual).toEqual(expected);
      const unlimited = await all.data<FloorQuery>(query, { day });
      expect(unlimited.knownOn.graph.claims).toBeGreaterThan(actual.knownOn.graph.claims);
    },
  );

  test('change by official claims alone', async () => {
    const query = gql`
      query ChangesAtFloor($evidence: EvidenceFloor) {
        knownOn(evidence: $evidence) {
          changesBetween(from: "2025-06-30", to: "2025-12-31", first: 100) {
            totalCount
            nodes {
              relationship {
                slug
              }
              appeared
              becameDisputed
              changedTerms
              claims {
                slug
              }
            }
          }
        }
      }
    `;
    const actual = await all.data<ChangesAtFloorQuery>(query, { evidence: 'OFFICIAL' });
    expect(actual.knownOn.changesBetween.totalCount).toBeGreaterThan(0);
    expect(actual).toEqual(await official.data<ChangesAtFloorQuery>(query));
    expect(actual).not.toEqual(await all.data<ChangesAtFloorQuery>(query));
  });

  test('are in view in nested fields by the innermost value given for each argument', async () => {
    const { outer, inner, back, plain, now } = await all.data<NestedFloorsQuery>(gql`
      query NestedFloors {
        outer: knownOn(evidence: OFFICIAL) {
          knownOn(date: "2025-06-30") {
            ...Counts
          }
        }
        inner: knownOn(date: "2025-06-30") {
          knownOn(evidence: OFFICIAL, date: null) {
            ...Counts
          }
        }
        back: knownOn(evidence: OFFICIAL) {
          knownOn(evidence: ALL) {
            ...Counts
          }
        }
        plain: knownOn(date: "2025-06-30", evidence: OFFICIAL) {
          ...Counts
        }
        now: knownOn {
          ...Counts
        }
      }
      fragment Counts on Graph {
        graph {
          relationships
          claims
        }
      }
    `);
    expect(outer.knownOn).toEqual(plain);
    expect(inner.knownOn).toEqual(plain);
    expect(back.knownOn).toEqual(now);
    expect(plain.graph.claims).toBeLessThan(now.graph.claims);
  });
});

const recordedAt = '2026-01-01T00:00:00Z';
const base = { dataset: 'field', recordedAt } as const;
const source = (id: string, kind: 'FILING' | 'BLOG' | 'NEWS', publishedOn: string) =>
  ({ ...base, id, title: id, publisher: id, kind, publishedOn, publishedOnInferred: false }) as const;
const claim = (seq: number, about: string, from: string, terms: object) =>
  ({
    ...base,
    id: `c${seq}`,
    seq,
    about,
    source: from,
    modality: 'FACT',
    passage: 'p1',
    summary: `Claim ${seq}`,
    recordedBy: 'HUMAN',
    state: 'ACCEPTED',
    terms,
  }) as const;
const dollars = (value: number) => ({ amount: { value, currency: 'USD', qualifier: 'EXACTLY' } });

/** A contract that a filing leaves undisclosed, and an investment whose article was withdrawn. */
const FIELD_GRAPH: GraphRecords = {
  datasets: [
    { id: 'field', title: 'Field', description: 'Field', license: 'CC0-1.0', uses: [], fingerprint: 'x' },
  ],
  entities: ['brent', 'eider', 'twite'].map((id) => ({
    id,
    kind: 'COMPANY',
    name: id,
    aliases: [],
    identifiers: [],
    roles: [],
    dataset: 'field',
  })),
  sources: [
    source('s1', 'FILING', '2025-06-30'),
    source('s2', 'BLOG', '2025-09-10'),
    source('s3', 'NEWS', '2025-05-01'),
    source('s4', 'NEWS', '2025-04-30'),
  ],
  relationships: [
    {
      id: 'contract',
      type: 'CLOUD_CONTRACT',
      title: 'Eider rents from Brent',
      parties: [
        { entity: 'brent', role: 'PROVIDER' },
        { entity: 'eider', role: 'CUSTOMER' },
      ],
      about: [],
      dataset: 'field',
    },
    ...['investment', 'rumor'].map((id) => ({
      id,
      type: 'INVESTMENT' as const,
      title: `Twite invests in Eider (${id})`,
      parties: [
        { entity: 'twite', role: 'INVESTOR' as const },
        { entity: 'eider', role: 'INVESTEE' as const },
      ],
      about: [],
      dataset: 'field',
    })),
  ],
  claims: [
    claim(1, 'contract', 's1', { status: 'SIGNED', undisclosed: ['AMOUNT'] }),
    claim(2, 'contract', 's2', dollars(300_000_000_000)),
    {
      ...claim(3, 'investment', 's3', dollars(9_000_000_000)),
      state: 'RETRACTED',
      retraction: { at: '2026-02-01T00:00:00Z', reason: 'withdrawn', by: 'desk', withdrawnOn: '2025-05-06' },
    },
    claim(4, 'investment', 's4', dollars(1_000_000_000)),
    {
      ...claim(5, 'rumor', 's3', dollars(2_000_000_000)),
      state: 'RETRACTED',
      retraction: { at: '2026-02-01T00:00:00Z', reason: 'withdrawn', by: 'desk', withdrawnOn: '2025-05-06' },
    },
    {
      ...claim(6, 'investment', 's3', dollars(7_000_000_000)),
      state: 'RETRACTED',
      retraction: { at: '2026-02-01T00:00:00Z', reason: 'misread', by: 'desk' },
    },
  ],
};

describe('a small graph', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await apiOf(FIELD_GRAPH);
  });
  afterAll(() => api.close());

  test('leaves out the sum of a blog at the floor OFFICIAL', async () => {
    const { all, official } = await api.data<OnlyFilingsQuery>(gql`
      query OnlyFilings {
        all: knownOn {
          ...Contract
        }
        official: knownOn(evidence: OFFICIAL) {
          ...Contract
        }
      }
      fragment Contract on Graph {
        relationship(id: "contract") {
          terms {
            amount {
              display
            }
            undisclosed
          }
          evidence {
            sources
          }
        }
        claim(id: "c2") {
          slug
        }
        source(id: "s2") {
          slug
        }
        company(id: "eider") {
          degree
        }
        other: relationship(id: "investment") {
          slug
        }
      }
    `);
    expect(all).toEqual({
      relationship: {
        terms: { amount: { display: '$300 billion' }, undisclosed: [] },
        evidence: { sources: 2 },
      },
      claim: { slug: 'c2' },
      source: { slug: 's2' },
      company: { degree: 2 },
      other: { slug: 'investment' },
    });
    expect(official).toEqual({
      relationship: { terms: { amount: null, undisclosed: ['AMOUNT'] }, evidence: { sources: 1 } },
      claim: null,
      source: null,
      company: { degree: 1 },
      other: null,
    });
  });

  test('counts a withdrawn claim until before the day of its withdrawal', async () => {
    const { before, from, now } = await api.data<WithdrawnQuery>(gql`
      query Withdrawn {
        before: knownOn(date: "2025-05-05") {
          ...Investment
        }
        from: knownOn(date: "2025-05-06") {
          ...Investment
        }
        now: knownOn {
          ...Investment
        }
      }
      fragment Investment on Graph {
        relationship(id: "investment") {
          terms {
            amount {
              display
            }
          }
          claims {
            nodes {
              slug
              state
            }
          }
        }
        other: relationship(id: "rumor") {
          slug
        }
        totals(by: TYPE) {
          key
          count
        }
        claims(filter: { states: [RETRACTED] }) {
          nodes {
            slug
            retraction {
              reason
            }
          }
        }
      }
    `);
    const retracted = [
      { slug: 'c3', retraction: { reason: 'withdrawn' } },
      { slug: 'c5', retraction: { reason: 'withdrawn' } },
      { slug: 'c6', retraction: { reason: 'misread' } },
    ];
    expect(before).toEqual({
      relationship: {
        terms: { amount: { display: '$9 billion' } },
        claims: {
          nodes: [
            { slug: 'c3', state: 'RETRACTED' },
            { slug: 'c4', state: 'ACCEPTED' },
          ],
        },
      },
      other: { slug: 'rumor' },
      totals: [{ key: 'INVESTMENT', count: 2 }],
      claims: { nodes: retracted },
    });
    const after = {
      relationship: {
        terms: { amount: { display: '$1 billion' } },
        claims: { nodes: [{ slug: 'c4', state: 'ACCEPTED' }] },
      },
      other: null,
      claims: { nodes: retracted },
    };
    expect(from).toMatchObject(after);
    expect(now).toMatchObject(after);
  });
});
