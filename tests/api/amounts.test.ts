import { gql } from 'graphql-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FiguresQuery, MeasureFragment, MoneyFragment, SumsQuery } from './generated/query-results.ts';
import { createTestApiWith, type TestApi } from './test-api.ts';

let api: TestApi;
let figures: (MoneyFragment | MeasureFragment)[];
beforeAll(async () => {
  api = await createTestApiWith('article', 'industry');
  figures = [];
  for (let after: string | null = null; ;) {
    const { claims }: FiguresQuery = await api.data<FiguresQuery>(FIGURES_QUERY, { after });
    for (const { terms } of claims.nodes)
      figures.push(...Object.values(terms).filter((figure) => figure !== null));
    if (!claims.pageInfo.hasNextPage) break;
    after = claims.pageInfo.endCursor;
  }
});
afterAll(() => api.close());

const FIGURES_QUERY = gql`
  query Figures($after: String) {
    claims(first: 100, after: $after) {
      nodes {
        terms {
          amount {
            ...Money
          }
          valuation {
            ...Money
          }
          stakePercent {
            ...Measure
          }
          capacityMegawatts {
            ...Measure
          }
          units {
            ...Measure
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  fragment Money on Amount {
    value
    to
    qualifier
    low
    high
    display
  }
  fragment Measure on Quantity {
    value
    to
    qualifier
    low
    high
    display
  }
`;

test('every stated figure has the interval of its qualifier', () => {
  expect(new Set(figures.map(({ qualifier }) => qualifier)).size).toBeGreaterThan(4);
  for (const { value, to, qualifier, low, high } of figures)
    switch (qualifier) {
      case 'EXACTLY':
        expect([low, high]).toEqual([value, value]);
        break;
      case 'ABOUT':
        expect(low).toBeCloseTo(value * 0.9, 3);
        expect(high).toBeCloseTo(value * 1.1, 3);
        break;
      case 'UP_TO':
        expect([low, high]).toEqual([0, value]);
        break;
      case 'BETWEEN':
        expect([low, high]).toEqual([value, to]);
        break;
      default:
        expect(['AT_LEAST', 'OVER']).toContain(qualifier);
        expect([low, high]).toEqual([value, null]);
    }
});

test('the display text of a figure contains its qualifier', () => {
  const words = {
    EXACTLY: /^(?!.*\b(about|up to|at least|over|between) )/,
    ABOUT: /\babout /,
    UP_TO: /\bup to /,
    AT_LEAST: /\bat least /,
    OVER: /\bover /,
    BETWEEN: /\bbetween .* and /,
  };
  for (const { qualifier, display } of figures) expect(display).toMatch(words[qualifier]);
});

test('an amount filter matches stated amounts in its range and currency', async () => {
  const { dollars, euros } = await api.data<SumsQuery>(gql`
    query Sums {
      dollars: relationships(filter: { amount: { gte: 10000000000, lte: 20000000000 } }, first: 100) {
        nodes {
          ...Sum
        }
      }
      euros: relationships(filter: { amount: { currency: "EUR" } }, first: 100) {
        nodes {
          ...Sum
        }
      }
    }
    fragment Sum on Relationship {
      terms {
        amount {
          value
          to
          currency
        }
      }
    }
  `);
  expect(dollars.nodes.length).toBeGreaterThan(3);
  expect(euros.nodes.length).toBeGreaterThan(0);
  for (const { terms } of dollars.nodes) {
    expect(terms.amount?.currency).toBe('USD');
    expect(terms.amount?.to ?? terms.amount?.value).toBeGreaterThanOrEqual(10e9);
    expect(terms.amount?.value).toBeLessThanOrEqual(20e9);
  }
  for (const { terms } of euros.nodes) expect(terms.amount?.currency).toBe('EUR');
});
