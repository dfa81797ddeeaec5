import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChipSharesQuery, CyclesQuery, FlowQuery } from './generated/query-results.ts';
import { createTestApi, storeWith, type TestApi } from './test-api.ts';

describe('the money of the article', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi(await storeWith('article'));
  });
  afterAll(() => api.close());

  test('runs in cycles through NVIDIA and Anthropic, one of them with Microsoft', async () => {
    const { moneyCycles } = await api.data<CyclesQuery>(gql`
      query Cycles {
        moneyCycles(through: "nvidia") {
          length
          disputed
          entities {
            id
          }
          steps {
            relationships {
              type
            }
            amounts {
              currency
              low
              high
            }
            unstated
          }
        }
      }
    `);
    const cycles = moneyCycles.map(({ entities }) => entities.map(({ id }) => id));
    expect(cycles).toEqual([
      ['nvidia', 'anthropic'],
      ['nvidia', 'anthropic', 'microsoft'],
    ]);
    const [, three] = moneyCycles;
    expect(three?.disputed).toBe(true);
    expect(three?.steps.map(({ relationships }) => relationships.map(({ type }) => type))).toEqual([
      ['INVESTMENT'],
      ['CLOUD_CONTRACT'],
      ['CHIP_SUPPLY'],
    ]);
    // Two companies invest together, so the part of NVIDIA is between nothing and the whole amount.
    expect(three?.steps[0]?.amounts).toEqual([{ currency: 'USD', low: 0, high: 15_000_000_000 }]);
    expect(three?.steps[2]).toMatchObject({ amounts: [], unstated: 1 });
  });

  test('is summed as intervals, with a count of unstated amounts', async () => {
    const { company } = await api.data<FlowQuery>(gql`
      query Flow {
        company(id: "anthropic") {
          moneyFlow {
            type
            direction
            total {
              currency
              low
              high
            }
            unstated
          }
        }
      }
    `);
    expect(company?.moneyFlow).toContainEqual({
      type: 'INVESTMENT',
      direction: 'IN',
      total: [{ currency: 'USD', low: 15_000_000_000, high: 15_000_000_000 }],
      unstated: 0,
    });
    expect(company?.moneyFlow).toContainEqual({
      type: 'CHIP_SUPPLY',
      direction: 'OUT',
      total: [],
      unstated: 1,
    });
  });

  test('has the share of each chip supplier and their concentration', async () => {
    const { concentration } = await api.data<ChipSharesQuery>(gql`
      query ChipShares {
        concentration(type: CHIP_SUPPLY, measure: LINKS) {
          hhi
          suppliers
          shares {
            entity {
              id
            }
            percent
          }
        }
      }
    `);
    expect(concentration).toEqual({
      hhi: 10_000,
      suppliers: 1,
      shares: [{ entity: { id: 'nvidia' }, percent: 100 }],
    });
  });

  test.each([
    ['{ moneyCycles(through: "nobody") { length } }', '`through` has an unknown entity ID: "nobody"'],
    ['{ moneyCycles(maxLength: 7) { length } }', '`maxLength` must be between 2 and 6 (got 7)'],
    ['{ totals(by: PAYER, first: 0) { key } }', '`first` must be between 1 and 100 (got 0)'],
    [
      '{ concentration(type: PARTNERSHIP) { hhi } }',
      '`type` PARTNERSHIP has no payments; use one of INVESTMENT, ACQUISITION, LOAN, CHIP_SUPPLY, ',
    ],
    [
      '{ dependence(on: CLOUD, minPercent: 0) { percent } }',
      '`minPercent` must be more than 0 and at most 100 (got 0)',
    ],
    [
      '{ commonCounterparties(of: ["nvidia"]) { totalCount } }',
      '`of` must have between 2 and 100 different IDs (got 1)',
    ],
    [
      '{ changesBetween(from: "2025-02-01", to: "2025-01-01") { totalCount } }',
      '`from` must not be after `to` (got 2025-02-01 and 2025-01-01)',
    ],
  ])('rejects %s in one sentence', async (query, sentence) => {
    const { errors } = await api.execute(query);
    expect(errors?.map(({ message }) => message).join()).toContain(sentence);
  });
});
