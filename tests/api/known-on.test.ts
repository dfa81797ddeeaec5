import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { latestDay } from '../../src/domain/partial-date.ts';
import type {
  BothQuery,
  HiddenQuery,
  NestedDaysQuery,
  NowQuery,
  OnQuery,
  OpenAiDealsQuery,
} from './generated/query-results.ts';
import { createTestApiWith, slugsOf, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApiWith('article', 'industry');
});
afterAll(() => api.close());

const VIEW_FRAGMENT = gql`
  fragment View on Graph {
    graph {
      entities
      relationships
      claims
      sources
      conflicts
    }
    claims(first: 100) {
      totalCount
      nodes {
        slug
        source {
          publishedOn
          claims {
            totalCount
          }
        }
      }
    }
    relationships(first: 100, orderBy: { field: ANNOUNCED }) {
      totalCount
      nodes {
        slug
        evidence {
          claims
          lastPublished
        }
        claims(first: 100) {
          totalCount
        }
        terms {
          amount {
            display
          }
          status
        }
      }
    }
    companies(orderBy: { field: DEGREE, direction: DESC }, first: 5) {
      nodes {
        slug
        degree
        relationships {
          totalCount
        }
      }
    }
    openai: company(id: "openai") {
      degree
      relationships(first: 100) {
        totalCount
        nodes {
          slug
        }
      }
      counterparties(first: 100) {
        totalCount
        edges {
          node {
            slug
          }
          relationships {
            slug
          }
        }
      }
    }
    conflicts(first: 100) {
      totalCount
    }
  }
`;

const KNOWN_ON_QUERY = gql`
  query On($day: Date!) {
    knownOn(date: $day) {
      ...View
    }
  }
  ${VIEW_FRAGMENT}
`;

describe('knownOn', () => {
  test.each(['2019-12-31', '2024-01-01', '2025-06-30', '2025-12-31'])(
    '%s excludes everything published later, from all counts too',
    async (day) => {
      const { knownOn: view } = await api.data<OnQuery>(KNOWN_ON_QUERY, { day });
      for (const { source } of view.claims.nodes)
        expect(latestDay(source.publishedOn ?? '9999') <= day, source.publishedOn ?? 'undated').toBe(true);
      for (const each of view.relationships.nodes) {
        expect(each.evidence.claims).toBe(each.claims.totalCount);
        expect(each.evidence.claims).toBeGreaterThan(0);
        expect(latestDay(each.evidence.lastPublished ?? '9999') <= day).toBe(true);
      }
      expect(view.graph).toMatchObject({
        relationships: view.relationships.totalCount,
        claims: view.claims.totalCount,
        conflicts: view.conflicts.totalCount,
      });
      for (const company of view.companies.nodes)
        expect(company.degree).toBe(company.relationships.totalCount);
      const known = slugsOf(view.openai?.relationships);
      for (const { relationships } of view.openai?.counterparties.edges ?? [])
        for (const { slug } of relationships) expect(known).toContain(slug);
    },
  );

  test('shows more on later days, and the whole graph on a future day', async () => {
    const days = ['2015-01-01', '2020-01-01', '2023-06-01', '2025-01-01', '2025-11-18', '2026-03-01'];
    const counts: number[] = [];
    for (const day of days)
      counts.push((await api.data<OnQuery>(KNOWN_ON_QUERY, { day })).knownOn.graph.claims);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBeGreaterThan(3);
    const { knownOn, ...now } = await api.data<BothQuery>(
      gql`
        query Both($day: Date!) {
          knownOn(date: $day) {
            ...View
          }
          ...View
        }
        ${VIEW_FRAGMENT}
      `,
      { day: '9999-12-31' },
    );
    expect(knownOn).toEqual(now);
  });

  test('hides a relationship that no source had reported yet', async () => {
    const { before, after } = await api.data<HiddenQuery>(gql`
      query Hidden {
        before: knownOn(date: "2025-11-17") {
          relationship(id: "microsoft-nvidia-anthropic-investment") {
            slug
          }
          node(id: "microsoft-nvidia-anthropic-investment") {
            __typename
          }
          company(id: "anthropic") {
            slug
          }
        }
        after: knownOn(date: "2026-03-01") {
          relationship(id: "microsoft-nvidia-anthropic-investment") {
            slug
          }
        }
      }
    `);
    expect(before).toEqual({ relationship: null, node: null, company: { slug: 'anthropic' } });
    expect(after.relationship).not.toBeNull();
  });

  test('shows the deals of Microsoft with OpenAI that were known on 1 January 2024', async () => {
    const { then, now } = await api.data<OpenAiDealsQuery>(gql`
      query OpenAiDeals {
        then: knownOn(date: "2024-01-01") {
          company(id: "microsoft") {
            ...OpenAIDeals
          }
        }
        now: company(id: "microsoft") {
          ...OpenAIDeals
        }
      }
      fragment OpenAIDeals on Company {
        relationships(with: "openai", first: 100) {
          nodes {
            slug
          }
        }
      }
    `);
    expect(slugsOf(then.company?.relationships)).toEqual([
      'microsoft-openai-investment-2019',
      'microsoft-openai-investment-2023',
    ]);
    expect(slugsOf(now?.relationships)).toEqual(expect.arrayContaining(slugsOf(then.company?.relationships)));
    expect(slugsOf(now?.relationships).length).toBeGreaterThan(2);
  });

  test('without a date shows everything known now', async () => {
    const { knownOn, ...now } = await api.data<NowQuery>(gql`
      query Now {
        knownOn {
          ...View
        }
        ...View
      }
      ${VIEW_FRAGMENT}
    `);
    expect(knownOn).toEqual(now);
  });

  test('uses the innermost day of nested fields', async () => {
    const { outer, plain } = await api.data<NestedDaysQuery>(gql`
      query NestedDays {
        outer: knownOn(date: "2020-01-01") {
          knownOn(date: "2025-06-30") {
            graph {
              claims
            }
          }
        }
        plain: knownOn(date: "2025-06-30") {
          graph {
            claims
          }
        }
      }
    `);
    expect(outer.knownOn).toEqual(plain);
  });
});
