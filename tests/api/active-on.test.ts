import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { earliestDay, latestDay } from '../../src/domain/partial-date.ts';
import { apiWith, type TestApi } from './test-api.ts';

interface Deal {
  readonly id: string;
  readonly terms: {
    readonly status: string | null;
    readonly announcedOn: string | null;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
  };
}

interface Active {
  readonly relationships: {
    readonly nodes: readonly Deal[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

const ACTIVE = gql`
  query Active($filter: RelationshipFilter, $after: String) {
    relationships(filter: $filter, first: 100, after: $after) {
      nodes {
        id
        terms {
          status
          announcedOn
          startsOn
          endsOn
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

let api: TestApi;
let all: Deal[];

async function deals(filter: object): Promise<Deal[]> {
  const found: Deal[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: Active['relationships'] = (await api.data<Active>(ACTIVE, { filter, after }))
      .relationships;
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

beforeAll(async () => {
  api = await apiWith('article', 'industry');
  all = await deals({});
});
afterAll(() => api.close());

describe('activeOn', () => {
  test.each(['2020-06-15', '2024-01-01', '2025-11-18', '2026-02-01', '2031-01-01'])(
    'on %s: started or announced by then, and not ended',
    async (day) => {
      const active = new Set((await deals({ activeOn: day })).map(({ id }) => id));
      const undecided = (deal: Deal): boolean => deal.terms.status === 'CANCELLED';
      for (const deal of all.filter((each) => !undecided(each))) {
        const { announcedOn, startsOn, endsOn } = deal.terms;
        const start = startsOn ?? announcedOn;
        const expected =
          start !== null && earliestDay(start) <= day && (endsOn === null || latestDay(endsOn) >= day);
        expect(active.has(deal.id), `${deal.id} ${JSON.stringify(deal.terms)}`).toBe(expected);
      }
    },
  );

  test('what was cancelled is active no more, and what has no date never is', async () => {
    const later = new Set((await deals({ activeOn: '2099-01-01' })).map(({ id }) => id));
    const cancelled = all.filter(({ terms }) => terms.status === 'CANCELLED');
    const dateless = all.filter(({ terms }) => terms.startsOn === null && terms.announcedOn === null);
    expect(cancelled.length).toBeGreaterThan(0);
    expect(dateless.length).toBeGreaterThan(0);
    for (const { id } of [...cancelled, ...dateless]) expect(later).not.toContain(id);
  });

  test('goes together with knownOn: what was known then to be active', async () => {
    const { knownOn } = await api.data<{ knownOn: Pick<Active, 'relationships'> }>(gql`
      {
        knownOn(date: "2024-01-01") {
          relationships(filter: { activeOn: "2024-01-01" }, first: 100) {
            nodes {
              id
              terms {
                announcedOn
                startsOn
              }
            }
          }
        }
      }
    `);
    expect(knownOn.relationships.nodes.length).toBeGreaterThan(0);
    for (const { terms } of knownOn.relationships.nodes)
      expect(earliestDay(terms.startsOn ?? terms.announcedOn ?? '9999') <= '2024-01-01').toBe(true);
  });
});
