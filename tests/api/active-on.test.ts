import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { earliestDay, latestDay } from '../../src/domain/partial-date.ts';
import type { ActiveQuery, ActiveThenQuery } from './generated/query-results.ts';
import { createTestApiWith, type TestApi } from './test-api.ts';

type DatedDeal = ActiveQuery['relationships']['nodes'][number];

const ACTIVE_DEALS_QUERY = gql`
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
let allDeals: DatedDeal[];

async function fetchDeals(filter: object): Promise<DatedDeal[]> {
  const results: DatedDeal[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: ActiveQuery['relationships'] = (
      await api.data<ActiveQuery>(ACTIVE_DEALS_QUERY, { filter, after })
    ).relationships;
    results.push(...nodes);
    if (!pageInfo.hasNextPage) return results;
    after = pageInfo.endCursor;
  }
}

beforeAll(async () => {
  api = await createTestApiWith('article', 'industry');
  allDeals = await fetchDeals({});
});
afterAll(() => api.close());

describe('activeOn', () => {
  test.each(['2020-06-15', '2024-01-01', '2025-11-18', '2026-02-01', '2031-01-01'])(
    'includes the deals that started or were announced by %s and have not ended',
    async (day) => {
      const active = new Set((await fetchDeals({ activeOn: day })).map(({ id }) => id));
      const isCancelled = (deal: DatedDeal): boolean => deal.terms.status === 'CANCELLED';
      for (const deal of allDeals.filter((each) => !isCancelled(each))) {
        const { announcedOn, startsOn, endsOn } = deal.terms;
        const start = startsOn ?? announcedOn;
        const expected =
          start !== null && earliestDay(start) <= day && (endsOn === null || latestDay(endsOn) >= day);
        expect(active.has(deal.id), `${deal.id} ${JSON.stringify(deal.terms)}`).toBe(expected);
      }
    },
  );

  test('includes with `activeIn` the deals that were active on any day of a month', async () => {
    const inMonth = new Set((await fetchDeals({ activeIn: '2025-11' })).map(({ id }) => id));
    const days = ['2025-11-01', '2025-11-15', '2025-11-30'];
    const onDays = await Promise.all(days.map((activeOn) => fetchDeals({ activeOn })));
    for (const { id } of onDays.flat()) expect(inMonth).toContain(id);
    expect(inMonth.size).toBeLessThan((await fetchDeals({ activeIn: '2025' })).length);
    expect(await fetchDeals({ activeIn: '2025-11-15' })).toEqual(onDays[1]);
  });

  test('excludes canceled deals, and deals without a date', async () => {
    const later = new Set((await fetchDeals({ activeOn: '2099-01-01' })).map(({ id }) => id));
    const cancelled = allDeals.filter(({ terms }) => terms.status === 'CANCELLED');
    const undated = allDeals.filter(({ terms }) => terms.startsOn === null && terms.announcedOn === null);
    expect(cancelled.length).toBeGreaterThan(0);
    expect(undated.length).toBeGreaterThan(0);
    for (const { id } of [...cancelled, ...undated]) expect(later).not.toContain(id);
  });

  test('inside knownOn, uses the dates known on that day', async () => {
    const { knownOn } = await api.data<ActiveThenQuery>(gql`
      query ActiveThen {
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
