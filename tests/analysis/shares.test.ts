import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentration, type ConcentrationResult } from '../../src/analysis/concentration.ts';
import { dependence, type DependenceKind } from '../../src/analysis/dependence.ts';
import type { ShareMeasure } from '../../src/analysis/shares.ts';
import type { Amount } from '../../src/domain/amount.ts';
import { amountInterval } from '../../src/domain/amount.ts';
import { DEAL_STATUSES } from '../../src/domain/terms.ts';
import { dollars, runToCompletion, snapshotOfDeals, viewOf, type Deal } from '../support/deals.ts';

/** A deal of the customer "x" with a supplier and perhaps an amount. */
const purchase = (supplier: string | readonly string[], amount?: Amount, more: Partial<Deal> = {}): Deal => ({
  payers: ['x'],
  payees: typeof supplier === 'string' ? [supplier] : supplier,
  terms: [amount === undefined ? {} : { amount }],
  ...more,
});

interface ShareData {
  readonly percent: number | null;
  readonly percentLow: number;
  readonly percentHigh: number;
}

async function market(
  deals: readonly Deal[],
  measure: ShareMeasure = 'MONEY',
): Promise<{ result: ConcentrationResult; shares: Record<string, ShareData & { statedDeals: number }> }> {
  const snapshot = await snapshotOfDeals(deals);
  const result = runToCompletion(
    concentration(viewOf(snapshot), { type: 'CLOUD_CONTRACT', measure, currency: 'USD', first: 100 }),
  );
  const shares = Object.fromEntries(
    result.shares.map(({ entity, percent, percentLow, percentHigh, statedDeals }) => [
      snapshot.entityId(entity),
      { percent, percentLow, percentHigh, statedDeals },
    ]),
  );
  return { result, shares };
}

async function reliance(deals: readonly Deal[], kind: DependenceKind, minPercent = 50) {
  const snapshot = await snapshotOfDeals(deals);
  const rows = runToCompletion(
    dependence(viewOf(snapshot), { kind, minPercent, measure: 'MONEY', currency: 'USD', first: 100 }),
  );
  return rows.map(({ customer, supplier, cancelled, rumored, counted, unstated, leftOut }) => ({
    customer: snapshot.entityId(customer),
    supplier: snapshot.entityId(supplier.entity),
    percent: supplier.percent,
    range: [supplier.percentLow, supplier.percentHigh],
    cancelled,
    rumored,
    counted,
    unstated,
    leftOut,
  }));
}

describe('a share', () => {
  test('is a single value if all amounts are exact', async () => {
    const { result, shares } = await market([purchase('a', dollars(30)), purchase('b', dollars(10))]);
    expect(shares['a']).toEqual({ percent: 75, percentLow: 75, percentHigh: 75, statedDeals: 1 });
    expect(result.hhi).toBe(75 ** 2 + 25 ** 2);
  });

  test('of a supplier has no lower bound while a deal of another one is unknown', async () => {
    for (const unknown of [
      undefined,
      dollars(5, { currency: 'EUR' }),
      dollars(100, { qualifier: 'AT_LEAST' }),
    ]) {
      const { shares } = await market([purchase('a', dollars(30)), purchase('b', unknown)]);
      expect(shares['a']).toMatchObject({ percent: null, percentLow: 0 });
      expect(shares['b']).toMatchObject({ percent: null, percentHigh: 100 });
    }
    const { shares } = await market([
      purchase('a', dollars(30)),
      purchase('b', dollars(90, { qualifier: 'AT_LEAST' })),
    ]);
    expect(shares['a']?.percentHigh).toBe(25);
    expect(shares['b']?.percentLow).toBe(75);
  });

  test('has a point value only if most deals state a bounded amount, and none only a lower bound', async () => {
    const [two, one] = [dollars(10), dollars(5)];
    const most = await market([purchase('a', two), purchase('b', one), purchase('c')]);
    expect(most.shares['a']?.percent).toBeCloseTo(66.67, 1);
    expect(most.shares['c']).toMatchObject({ percent: null, percentLow: 0, percentHigh: 100 });
    expect(most.result.hhi).not.toBeNull();
    const half = await market([purchase('a', two), purchase('b', one), purchase('c'), purchase('c')]);
    expect(Object.values(half.shares).map(({ percent }) => percent)).toEqual([null, null, null]);
    expect(half.result).toMatchObject({ hhi: null, hhiHigh: null, counted: 2, unstated: 2 });
    // Without the large deal, it would be 100 percent.
    const capped = await market([
      purchase('a', two),
      purchase('a', two),
      purchase('b', dollars(80, { qualifier: 'AT_LEAST' })),
    ]);
    expect(capped.shares['a']).toMatchObject({ percent: null, percentLow: 0, percentHigh: 20 });
  });

  test('counts a shared deal from 0 for each supplier', async () => {
    const { shares } = await market([purchase(['a', 'b'], dollars(10)), purchase('c', dollars(10))]);
    expect(shares['a']).toMatchObject({ percentLow: 0, percentHigh: 50 });
    expect(shares['c']).toMatchObject({ percentLow: 50, percentHigh: 50 });
  });

  test('counts a whole and its parts once', async () => {
    const { shares, result } = await market([
      purchase('a', dollars(30)),
      purchase('a', dollars(20), { partOf: 0 }),
      purchase('b', dollars(10)),
    ]);
    expect(shares['a']).toMatchObject({ percent: 75, statedDeals: 2 });
    expect(result.counted).toBe(3);
  });

  test('by number of deals counts all that count', async () => {
    const { shares, result } = await market(
      [
        purchase('a'),
        purchase('a'),
        purchase('b'),
        purchase('b', undefined, { terms: [{ status: 'CANCELLED' }] }),
      ],
      'LINKS',
    );
    expect(shares['a']?.percent).toBeCloseTo(66.67, 1);
    expect(result).toMatchObject({ counted: 3, cancelled: 1, rumored: 0 });
  });

  test('comes first if its supplier has the best evidence', async () => {
    const { result } = await market([
      purchase('a', dollars(90)),
      purchase('b', dollars(10), { terms: [{ amount: dollars(10) }, { amount: dollars(10) }] }),
    ]);
    expect(result.shares.map(({ percent }) => percent)).toEqual([10, 90]);
  });
});

describe('dependence', () => {
  const income = (payer: string, amount: Amount, more: Partial<Deal> = {}): Deal => ({
    type: 'LOAN',
    payers: [payer],
    payees: ['x'],
    terms: [{ amount }],
    ...more,
  });

  test('does not follow from bids that were called off, and counts them', async () => {
    const rejected = { type: 'INVESTMENT', terms: [{ amount: dollars(9), status: 'CANCELLED' }] } as const;
    expect(await reliance([income('a', dollars(9), rejected)], 'MONEY')).toEqual([]);
    const rumored = { terms: [{ amount: dollars(50), status: 'RUMOURED' }] } as const;
    expect(
      await reliance([income('a', dollars(9), rejected), income('b', dollars(1)), income('c', dollars(5), rumored)], 'MONEY'),
    ).toEqual([
      { customer: 'x', supplier: 'b', percent: 100, range: [100, 100], cancelled: 1, rumored: 1, counted: 1, unstated: 0, leftOut: 0 },
    ]); // prettier-ignore
  });

  test('on money does not count what the owners of a company get', async () => {
    const deals = [
      income('a', dollars(900), { type: 'ACQUISITION' }),
      income('b', dollars(800, { basis: 'PROCEEDS' }), { type: 'INVESTMENT' }),
      income('c', dollars(10)),
    ];
    expect(await reliance(deals, 'MONEY')).toMatchObject([
      { supplier: 'c', percent: 100, counted: 1, unstated: 0 },
    ]);
  });

  test('has no certain share beside a large deal without an upper bound', async () => {
    const open = purchase('b', dollars(100, { qualifier: 'AT_LEAST' }));
    expect(
      await reliance([purchase('a', dollars(40)), purchase('a', dollars(40)), open], 'CLOUD', 1),
    ).toMatchObject([{ supplier: 'b', percent: null, range: [expect.closeTo(55.6, 1), 100], leftOut: 1 }]);
    expect(await reliance([purchase('a', dollars(40)), open], 'CLOUD', 80)).toEqual([]);
  });
});

interface RandomDeal {
  readonly suppliers: readonly string[];
  readonly whole: number | undefined;
  readonly amount: Amount | undefined;
  readonly status: (typeof DEAL_STATUSES)[number] | undefined;
}

const randomAmount: fc.Arbitrary<Amount> = fc
  .record({
    value: fc.nat(100),
    currency: fc.constantFrom('USD', 'USD', 'USD', 'EUR'),
    qualifier: fc.constantFrom('EXACTLY', 'ABOUT', 'UP_TO', 'AT_LEAST', 'BETWEEN'),
    basis: fc.constantFrom('TOTAL', 'TOTAL', 'ESTIMATE', 'PER_YEAR'),
  })
  .map(
    (amount) => (amount.qualifier === 'BETWEEN' ? { ...amount, to: amount.value + 50 } : amount) as Amount,
  );
const randomDeals: fc.Arbitrary<readonly RandomDeal[]> = fc.array(
  fc.record({
    suppliers: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 }),
    whole: fc.option(fc.nat(5), { nil: undefined, freq: 2 }),
    amount: fc.option(randomAmount, { nil: undefined, freq: 5 }),
    status: fc.option(fc.constantFrom(...DEAL_STATUSES), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The money that each supplier gets if every unknown amount is drawn. */
function completion(
  deals: readonly RandomDeal[],
  draw: (low: number, high: number) => number,
): Map<string, number> {
  const counting = deals.map(({ status }) => status !== 'CANCELLED' && status !== 'RUMOURED');
  const wholeOf = (index: number): number | undefined => {
    const whole = deals[index]?.whole;
    return whole !== undefined && whole < index && counting[whole] === true ? whole : undefined;
  };
  const partsOf = (whole: number): number[] =>
    [...deals.keys()].filter((each) => counting[each] === true && wholeOf(each) === whole);
  const values = deals.map(({ amount }) => {
    const isKnown = amount?.currency === 'USD' && amount.basis !== 'PER_YEAR';
    const { low, high } = isKnown ? amountInterval(amount) : { low: 0, high: null };
    return draw(low, high ?? low + 1000);
  });
  const together = (index: number): number =>
    Math.max(
      values[index] ?? 0,
      partsOf(index).reduce((sum, part) => sum + together(part), 0),
    );
  const supplierSets = (index: number): string[] => [
    (deals[index]?.suppliers ?? []).join(),
    ...partsOf(index).flatMap(supplierSets),
  ];
  const result = new Map<string, number>();
  const split = (suppliers: readonly string[], value: number): void => {
    const weights = suppliers.map(() => draw(0.001, 1));
    const total = weights.reduce((a, b) => a + b, 0);
    for (const [index, supplier] of suppliers.entries())
      result.set(supplier, (result.get(supplier) ?? 0) + (value * (weights[index] ?? 0)) / total);
  };
  const add = (index: number): void => {
    const suppliers = deals[index]?.suppliers ?? [];
    const parts = partsOf(index);
    if (parts.length === 0 || (suppliers.length === 1 && new Set(supplierSets(index)).size === 1)) {
      split(suppliers, together(index));
      return;
    }
    for (const part of parts) add(part);
    const taken = parts.flatMap((part) => deals[part]?.suppliers ?? []);
    const rest = suppliers.filter((supplier) => !taken.includes(supplier));
    const partsTotal = parts.reduce((sum, part) => sum + together(part), 0);
    split(rest.length === 0 ? suppliers : rest, Math.max(0, (values[index] ?? 0) - partsTotal));
  };
  for (const index of deals.keys()) if (counting[index] === true && wholeOf(index) === undefined) add(index);
  return result;
}

test('the range of a share holds for every completion of the unknown amounts', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomDeals,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      async (deals, random) => {
        const { shares } = await market(
          deals.map(({ suppliers, whole, amount, status }, index) => ({
            payers: ['x'],
            payees: suppliers,
            ...(whole !== undefined && whole < index ? { partOf: whole } : {}),
            terms: [{ ...(amount !== undefined && { amount }), ...(status !== undefined && { status }) }],
          })),
        );
        for (const { percent, percentLow, percentHigh } of Object.values(shares)) {
          expect(percentLow).toBeLessThanOrEqual(percentHigh);
          if (percent === null) continue;
          expect(percent).toBeGreaterThanOrEqual(percentLow);
          expect(percent).toBeLessThanOrEqual(percentHigh);
        }
        for (let round = 0; round < 20; round++) {
          const actual = completion(deals, (low, high) => low + (high - low) * Number(random.next().value));
          const total = [...actual.values()].reduce((a, b) => a + b, 0);
          if (total < 1e-6) continue;
          for (const [supplier, { percentLow, percentHigh }] of Object.entries(shares)) {
            const percent = (100 * (actual.get(supplier) ?? 0)) / total;
            expect(percent).toBeGreaterThanOrEqual(percentLow - 1e-6);
            expect(percent).toBeLessThanOrEqual(percentHigh + 1e-6);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
