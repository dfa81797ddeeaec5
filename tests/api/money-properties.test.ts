import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { createTestApi, type TestApi } from './test-api.ts';
import type { MoneyClaim, MoneyDeal, MoneyGraph, GraphFigure } from './money-oracle/graphs.ts';
import { importGraphs } from './money-oracle/import.ts';

const { array, constantFrom, integer, option, record } = fc;
const SEED = 20_251_119;
const GRAPHS = 60;
const COMPLETIONS = 20;

/** Sources of decreasing weight; claims refer to them by index. */
const KINDS = ['FILING', 'NEWS', 'BLOG', 'OTHER'] as const;
const FILING = 0;

const figure: fc.Arbitrary<GraphFigure> = record({
  value: integer({ min: 1, max: 200 }),
  width: integer({ min: 1, max: 50 }),
  qualifier: constantFrom('EXACTLY', 'ABOUT', 'UP_TO', 'AT_LEAST', 'OVER', 'BETWEEN'),
}).map(({ value, width, qualifier }) => ({
  value,
  qualifier,
  currency: 'USD',
  ...(qualifier === 'BETWEEN' ? { to: value + width } : {}),
}));

const claimOf = (amount: GraphFigure | null, source: number = FILING): MoneyClaim => ({
  source,
  modality: 'FACT',
  assertedBy: null,
  terms: amount === null ? {} : { amount },
});

const graphOf = (deals: readonly MoneyDeal[]): MoneyGraph => ({
  companies: [null, null, null, null, null, null],
  sources: KINDS.map((kind, index) => ({ kind, publisher: `Publisher ${index}`, publishedOn: '2025-06-01' })),
  deals,
  status: [],
  day: '2025-12-31',
});

/** Interval of a stated figure. Its end is null without a limit. */
function intervalOf(stated: GraphFigure | null): readonly [number, number | null] {
  if (stated === null) return [0, null];
  const { value, to, qualifier, basis } = stated;
  const tenth = Math.ceil(value / 10);
  const intervals: Readonly<Record<string, readonly [number, number | null]>> = {
    EXACTLY: [value, value],
    ABOUT: [value - tenth, value + tenth],
    UP_TO: [0, value],
    AT_LEAST: [value, null],
    OVER: [value + 1, null],
    BETWEEN: [value, to ?? null],
  };
  const [low, high] = intervals[qualifier] ?? [0, null];
  if (basis === 'TRANCHE') return [low, null];
  if (basis === 'WITH_OPTIONS' || basis === 'PROJECT') return [0, high];
  return [low, high];
}

interface ShareBounds {
  readonly percentLow: number;
  readonly percentHigh: number;
}

interface ShareAnswers {
  readonly dependence: readonly (ShareBounds & {
    readonly customer: { readonly id: string };
    readonly supplier: { readonly id: string };
  })[];
  readonly concentration: {
    readonly shares: readonly (ShareBounds & { readonly entity: { readonly id: string } })[];
  };
}

interface SumOfGroup {
  readonly totals: readonly {
    readonly total: readonly { readonly low: number; readonly high: number | null }[];
  }[];
}

describe('money', () => {
  let store: GraphStore;
  let api: TestApi;
  beforeAll(async () => {
    store = await openStore({ path: ':memory:' });
    api = await createTestApi(store, { limits: { cost: 1_000_000 } });
  });
  afterAll(() => api.close());

  /** Imports graphs as data sets with a common prefix, and returns their names. */
  async function imported(prefix: string, graphs: readonly MoneyGraph[]): Promise<string[]> {
    const named = new Map(graphs.map((graph, index) => [`${prefix}-${index}`, graph]));
    await importGraphs(store, named);
    return [...named.keys()];
  }

  test('has shares whose range holds for every completion of uncertain amounts', async () => {
    const basis = constantFrom(null, null, 'TOTAL', 'TRANCHE', 'WITH_OPTIONS', 'PROJECT', 'ESTIMATE');
    const contract = record({
      customer: constantFrom(0, 0, 1),
      suppliers: fc.uniqueArray(constantFrom(2, 3, 4, 5), { minLength: 1, maxLength: 3 }),
      amount: option(figure, { nil: null, freq: 6 }),
      basis,
    }).map(({ amount, basis: each, ...rest }) => ({
      ...rest,
      amount: amount === null || each === null ? amount : { ...amount, basis: each },
    }));
    const completion = record({
      /** Position of the true amount within its interval, and what each supplier gets of it. */
      deals: array(
        record({
          amount: integer({ min: 0, max: 10 }),
          excess: constantFrom(0, 1, 50, 100_000),
          parts: array(constantFrom(0, 0, 1, 2, 100), { minLength: 3, maxLength: 3 }),
        }),
        { minLength: 6, maxLength: 6 },
      ),
    });
    const cases = fc.sample(
      record({
        contracts: array(contract, { minLength: 2, maxLength: 6 }),
        completions: array(completion, { minLength: COMPLETIONS, maxLength: COMPLETIONS }),
      }),
      { seed: SEED, numRuns: GRAPHS },
    );
    const names = await imported(
      'shares',
      cases.map(({ contracts }) =>
        graphOf(
          contracts.map(({ customer, suppliers, amount }) => ({
            type: 'CLOUD_CONTRACT',
            payers: [customer],
            payees: suppliers,
            partOf: null,
            claims: [claimOf(amount)],
          })),
        ),
      ),
    );
    let compared = 0;
    for (const [index, { contracts, completions }] of cases.entries()) {
      const name = names[index] ?? '';
      const answers = await api.data<ShareAnswers>(
        `query ($datasets: [String!]) {
          dependence(on: CLOUD, minPercent: 0.000001, filter: { datasets: $datasets }, first: 100) {
            customer { id } supplier { id } percentLow percentHigh
          }
          concentration(type: CLOUD_CONTRACT, filter: { datasets: $datasets }, first: 100) {
            shares { entity { id } percentLow percentHigh }
          }
        }`,
        { datasets: [name] },
      );
      for (const { deals } of completions) {
        const payments = contracts.flatMap(({ customer, suppliers, amount }, number) => {
          const drawn = deals[number];
          const [low, high] = intervalOf(amount);
          const paid =
            high === null ? low + (drawn?.excess ?? 0) : low + ((high - low) * (drawn?.amount ?? 0)) / 10;
          const weights = suppliers.map((_, each) => drawn?.parts[each] ?? 0);
          const sum = weights.reduce<number>((a, b) => a + b, 0);
          return suppliers.map((supplier, each) => ({
            customer: `${name}-company-${customer}`,
            supplier: `${name}-company-${supplier}`,
            paid: (paid * (sum === 0 ? Number(each === 0) : (weights[each] ?? 0))) / (sum === 0 ? 1 : sum),
          }));
        });
        const expectInRange = (
          { percentLow, percentHigh }: ShareBounds,
          purchases: typeof payments,
          supplier: string,
        ): void => {
          const paid = (of: typeof payments): number => of.reduce((sum, each) => sum + each.paid, 0);
          const all = paid(purchases);
          if (all === 0) return;
          const share = (100 * paid(purchases.filter((each) => each.supplier === supplier))) / all;
          const about = JSON.stringify({ supplier, contracts, purchases });
          expect(share, about).toBeGreaterThanOrEqual(percentLow - 1e-6);
          expect(share, about).toBeLessThanOrEqual(percentHigh + 1e-6);
          compared += 1;
        };
        for (const { customer, supplier, ...range } of answers.dependence)
          expectInRange(
            range,
            payments.filter((each) => each.customer === customer.id),
            supplier.id,
          );
        for (const { entity, ...range } of answers.concentration.shares)
          expectInRange(range, payments, entity.id);
      }
    }
    expect(compared).toBeGreaterThan(GRAPHS * COMPLETIONS);
  });

  test('keeps the value of the strongest source, whatever weaker sources state', async () => {
    const cases = fc.sample(
      record({
        strong: array(figure, { minLength: 1, maxLength: 3 }),
        weak: array(record({ amount: figure, source: integer({ min: 1, max: 3 }) }), {
          minLength: 1,
          maxLength: 3,
        }),
        weakFirst: fc.boolean(),
      }),
      { seed: SEED, numRuns: GRAPHS },
    );
    const dealWith = (claims: readonly MoneyClaim[]): MoneyGraph =>
      graphOf([{ type: 'INVESTMENT', payers: [0], payees: [1], partOf: null, claims }]);
    const names = await imported(
      'strength',
      cases.map(({ strong, weak, weakFirst }) => {
        const weaker = weak.map(({ amount, source }) => claimOf(amount, source));
        const stronger = strong.map((amount) => claimOf(amount));
        return dealWith(weakFirst ? [...weaker, ...stronger] : [...stronger, ...weaker]);
      }),
    );
    for (const [index, { strong, ...others }] of cases.entries()) {
      const { relationship } = await api.data<{
        relationship: { terms: { amount: { value: number; to: number | null; qualifier: string } } };
      }>('query ($id: ID!) { relationship(id: $id) { terms { amount { value to qualifier } } } }', {
        id: `${names[index]}-deal-0`,
      });
      // One of the strongest statements: the only one, if there is only one.
      const possible = strong.map(({ value, to, qualifier }) => ({ value, to: to ?? null, qualifier }));
      expect(possible, JSON.stringify(others)).toContainEqual(relationship.terms.amount);
    }
  });

  test('counts a whole and its parts as no less than either', async () => {
    const amount = option(figure, { nil: null, freq: 5 });
    const cases = fc.sample(record({ whole: amount, parts: array(amount, { minLength: 1, maxLength: 4 }) }), {
      seed: SEED,
      numRuns: GRAPHS,
    });
    const dealOf = (stated: GraphFigure | null, partOf: number | null): MoneyDeal => ({
      type: 'INVESTMENT',
      payers: [0],
      payees: [1],
      partOf,
      claims: [claimOf(stated)],
    });
    const variants = {
      together: cases.map(({ whole, parts }) => [
        dealOf(whole, null),
        ...parts.map((each) => dealOf(each, 0)),
      ]),
      whole: cases.map(({ whole }) => [dealOf(whole, null)]),
      parts: cases.map(({ parts }) => parts.map((each) => dealOf(each, null))),
    };
    /** Ends of the sum of each case, 0 and 0 where nothing is stated. */
    const endsOf = async (variant: keyof typeof variants): Promise<(readonly [number, number])[]> => {
      const names = await imported(`parts-and-wholes-${variant}`, variants[variant].map(graphOf));
      return Promise.all(
        names.map(async (name) => {
          const { totals } = await api.data<SumOfGroup>(
            'query ($datasets: [String!]) { totals(by: PAYER, filter: { datasets: $datasets }) { total { low high } } }',
            { datasets: [name] },
          );
          const [sum] = totals[0]?.total ?? [];
          return sum === undefined ? ([0, 0] as const) : ([sum.low, sum.high ?? Infinity] as const);
        }),
      );
    };
    const [together, wholes, parts] = [
      await endsOf('together'),
      await endsOf('whole'),
      await endsOf('parts'),
    ];
    for (const [index, ends] of together.entries())
      for (const end of [0, 1] as const)
        expect(ends[end], JSON.stringify(cases[index])).toBe(
          Math.max(wholes[index]?.[end] ?? NaN, parts[index]?.[end] ?? NaN),
        );
  });
});
