import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, storeWith, type TestApi } from './test-api.ts';

interface MoneyIntervalData {
  readonly currency: string;
  readonly low: number;
  readonly high: number | null;
}

describe('following the money of the article', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi(await storeWith('article'));
  });
  afterAll(() => api.close());

  test('it goes round through NVIDIA, Anthropic and Microsoft, beside circles of two', async () => {
    const { moneyCycles } = await api.data<{
      moneyCycles: {
        length: number;
        disputed: boolean;
        entities: { id: string }[];
        steps: { relationships: { type: string }[]; amounts: MoneyIntervalData[]; unstated: number }[];
      }[];
    }>(gql`
      {
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
    // Two invest together, so that NVIDIA alone may have put in anything up to all of it.
    expect(three?.steps[0]?.amounts).toEqual([{ currency: 'USD', low: 0, high: 15_000_000_000 }]);
    expect(three?.steps[2]).toMatchObject({ amounts: [], unstated: 1 });
  });

  test('it is summed up as intervals, and what nobody states is counted', async () => {
    const { company } = await api.data<{
      company: {
        moneyFlow: { type: string; direction: string; total: MoneyIntervalData[]; unstated: number }[];
      };
    }>(gql`
      {
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
    expect(company.moneyFlow).toContainEqual({
      type: 'INVESTMENT',
      direction: 'IN',
      total: [{ currency: 'USD', low: 15_000_000_000, high: 15_000_000_000 }],
      unstated: 0,
    });
    expect(company.moneyFlow).toContainEqual({
      type: 'CHIP_SUPPLY',
      direction: 'OUT',
      total: [],
      unstated: 1,
    });
  });

  test('shares of a market come with what they are worked out from', async () => {
    const { concentration } = await api.data<{
      concentration: {
        hhi: number;
        suppliers: number;
        shares: { entity: { id: string }; percent: number }[];
      };
    }>(gql`
      {
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
    ['{ moneyCycles(through: "nobody") { length } }', '"through" names "nobody", and no entity has this id'],
    ['{ moneyCycles(maxLength: 7) { length } }', '"maxLength" is 7, and may be at most 6'],
    ['{ totals(by: PAYER, first: 0) { key } }', '"first" is 0, and has to be from 1 to 100'],
    [
      '{ concentration(type: PARTNERSHIP) { hhi } }',
      'no money goes in a relationship of the type PARTNERSHIP',
    ],
    ['{ dependence(on: CLOUD, minPercent: 0) { percent } }', '"minPercent" is 0, and has to be more than 0'],
    ['{ commonCounterparties(of: ["nvidia"]) { totalCount } }', '"of" names 1 different entities'],
    [
      '{ changesBetween(from: "2025-02-01", to: "2025-01-01") { totalCount } }',
      '"from" has to be the earlier day',
    ],
  ])('refuses %s in one sentence', async (query, sentence) => {
    const { errors } = await api.execute(query);
    expect(errors?.map(({ message }) => message).join()).toContain(sentence);
  });
});
