import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountInterval, type Amount } from '../../src/domain/amount.ts';
import { AMOUNT_BASES, type Basis } from '../../src/domain/basis.ts';
import { dealMoney } from '../../src/domain/deal-money.ts';
import { QUALIFIERS } from '../../src/domain/interval.ts';

const usd = (value: number, basis?: Basis, qualifier: Amount['qualifier'] = 'EXACTLY'): Amount => ({
  value,
  currency: 'USD',
  qualifier,
  ...(basis === undefined ? {} : { basis }),
});
const moneyOf = (first: Amount, ...otherAmounts: Amount[]) => dealMoney({ amount: first, otherAmounts });
const range = (low: number, high: number | null) => ({ low, high });

describe('the money of a deal', () => {
  test('is its total, whatever else is stated', () => {
    expect(moneyOf(usd(15, 'TOTAL', 'UP_TO'), usd(3, 'TRANCHE'), usd(99, 'PROJECT'))).toEqual({
      currency: 'USD',
      paid: range(0, 15),
      received: range(0, 15),
      estimated: false,
    });
    expect(moneyOf(usd(7))?.paid).toEqual(range(7, 7));
  });

  test('is the estimate if the parties named no sum', () => {
    expect(moneyOf(usd(40, 'ROUND'), usd(10, 'ESTIMATE', 'ABOUT'))).toMatchObject({
      paid: range(9, 11),
      estimated: true,
    });
  });

  test('is at least a tranche, and at most what options, a project or a round allow', () => {
    expect(moneyOf(usd(10, 'TRANCHE'))?.paid).toEqual(range(10, null));
    expect(moneyOf(usd(38, 'WITH_OPTIONS'), usd(10, 'TRANCHE'))?.paid).toEqual(range(10, 38));
    expect(moneyOf(usd(50, 'PROJECT', 'ABOUT'))?.paid).toEqual(range(0, 55));
    expect(moneyOf(usd(50, 'WITH_OPTIONS', 'AT_LEAST'))?.paid).toEqual(range(0, null));
    expect(moneyOf(usd(40, 'ROUND'), usd(30, 'PROJECT'))?.paid).toEqual(range(0, 30));
  });

  test('of a round is received in full, and paid by others too', () => {
    expect(moneyOf(usd(40, 'ROUND'))).toMatchObject({ paid: range(0, 40), received: range(40, 40) });
  });

  test('is never below a tranche, even if sources state less as its limit', () => {
    expect(moneyOf(usd(8, 'WITH_OPTIONS'), usd(10, 'TRANCHE'))?.paid).toEqual(range(10, 10));
  });

  test('is unknown if only rates, values and the like are stated', () => {
    for (const basis of [
      'TO_DATE',
      'PER_YEAR',
      'PER_MONTH',
      'PROCEEDS',
      'MARKET_VALUE',
      'GUARANTEE',
      'OTHER',
    ] as const)
      expect(moneyOf(usd(30, basis), usd(5, 'OTHER'))).toBeNull();
    expect(dealMoney({})).toBeNull();
  });

  test('never mixes currencies', () => {
    const euros: Amount = { value: 1, currency: 'EUR', qualifier: 'EXACTLY', basis: 'TRANCHE' };
    expect(moneyOf(usd(38, 'WITH_OPTIONS'), euros)).toMatchObject({ currency: 'USD', paid: range(0, 38) });
  });

  test('lies within every bound that is stated, and received is at least what is paid', () => {
    const amounts = fc.record({
      value: fc.nat(100),
      currency: fc.constant('USD'),
      qualifier: fc.constantFrom(...QUALIFIERS.filter((each) => each !== 'BETWEEN')),
      basis: fc.constantFrom(...AMOUNT_BASES),
    });
    fc.assert(
      fc.property(fc.uniqueArray(amounts, { selector: ({ basis }) => basis, minLength: 1 }), (stated) => {
        const [first, ...others] = [...stated].sort(
          (a, b) => AMOUNT_BASES.indexOf(a.basis) - AMOUNT_BASES.indexOf(b.basis),
        ) as [Amount, ...Amount[]];
        const money = moneyOf(first, ...others);
        if (money === null) return;
        expect(money.paid.high ?? Infinity).toBeGreaterThanOrEqual(money.paid.low);
        expect(money.received.low).toBeGreaterThanOrEqual(money.paid.low);
        const basis = first.basis ?? 'TOTAL';
        if (basis === 'TOTAL') expect(money.paid).toEqual(amountInterval(first));
        const tranche = stated.find((each) => each.basis === 'TRANCHE');
        if (basis !== 'TOTAL' && !money.estimated && tranche !== undefined)
          expect(money.paid.low).toBe(amountInterval(tranche).low);
      }),
      { numRuns: 500 },
    );
  });
});
