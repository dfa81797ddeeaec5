import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, amountInterval, formatAmount, type Amount } from '../../src/domain/amount.ts';
import { QUALIFIERS } from '../../src/domain/interval.ts';
import { expectSentence, problems } from './problems.ts';

const MAX = Number.MAX_SAFE_INTEGER;
const CURRENCIES = Intl.supportedValuesOf('currency');
const QUALIFIER_PREFIXES = {
  EXACTLY: '',
  ABOUT: 'about ',
  UP_TO: 'up to ',
  AT_LEAST: 'at least ',
  OVER: 'over ',
  BETWEEN: 'between ',
};
const SCALES: Record<string, bigint> = {
  ' trillion': 10n ** 12n,
  ' billion': 10n ** 9n,
  ' million': 10n ** 6n,
  '': 1n,
};

/** Figures of every size: small, round, nearly round and maximal. */
const values = fc.oneof(
  fc.nat(2000),
  fc.maxSafeNat(),
  fc.constantFrom(MAX, MAX - 1, 999_999, 1_000_001, 999_999_999, 15e9, 2.3e9, 1.2345e9, 1e15),
  fc.tuple(fc.nat(9999), fc.constantFrom(1e3, 1e6, 1e9)).map(([count, unit]) => count * unit),
);
const amounts: fc.Arbitrary<Amount> = fc
  .record({
    value: values,
    more: values,
    currency: fc.constantFrom(...CURRENCIES),
    qualifier: fc.constantFrom(...QUALIFIERS),
  })
  .map(({ value, more, currency, qualifier }) =>
    qualifier === 'BETWEEN'
      ? { value: Math.min(value, more), to: Math.max(value, more), currency, qualifier }
      : { value, currency, qualifier },
  );

/** Parses one figure of a text to the exact number of currency units. */
function parseDisplay(display: string): bigint {
  const parts = /^\D*?([\d,]+)(?:\.(\d+))?( trillion| billion| million|)$/.exec(display);
  if (!parts) throw new Error(`cannot parse "${display}"`);
  const [, whole = '', fraction = '', scale = ''] = parts;
  if (whole.includes(',')) expect(whole).toMatch(/^\d{1,3}(,\d{3})*$/);
  const unit = SCALES[scale] ?? 0n;
  const units = BigInt(whole.replaceAll(',', '') + fraction) * unit;
  const divisor = 10n ** BigInt(fraction.length);
  expect(units % divisor).toBe(0n);
  return units / divisor;
}

describe('the text of an amount', () => {
  test.each([
    [{ value: 15_000_000_000, currency: 'USD', qualifier: 'EXACTLY' }, '$15 billion'],
    [{ value: 2_300_000_000, currency: 'USD', qualifier: 'EXACTLY' }, '$2.3 billion'],
    [{ value: 135_000_000_000, currency: 'USD', qualifier: 'ABOUT' }, 'about $135 billion'],
    [{ value: 5_000_000_000, currency: 'USD', qualifier: 'UP_TO' }, 'up to $5 billion'],
    [{ value: 2e9, to: 3e9, currency: 'EUR', qualifier: 'BETWEEN' }, 'between €2 billion and €3 billion'],
    [{ value: 1_400_000_000_000, currency: 'USD', qualifier: 'OVER' }, 'over $1.4 trillion'],
    [{ value: 250_000_000, currency: 'CHF', qualifier: 'AT_LEAST' }, 'at least CHF 250 million'],
    [{ value: 1_234_567_890, currency: 'JPY', qualifier: 'EXACTLY' }, '¥1,234,567,890'],
    [{ value: 999_999, currency: 'USD', qualifier: 'EXACTLY' }, '$999,999'],
    [{ value: 0, currency: 'USD', qualifier: 'EXACTLY' }, '$0'],
    [{ value: -0, currency: 'USD', qualifier: 'EXACTLY' }, '$0'],
    [{ value: MAX, currency: 'USD', qualifier: 'EXACTLY' }, '$9,007,199,254,740,991'],
  ] as const)('%o is %s', (stated, display) => {
    expect(formatAmount(stated)).toBe(display);
  });

  test('has exactly the stated figure and qualifier, in every currency and of any size', () => {
    fc.assert(
      fc.property(amounts, (stated) => {
        const display = formatAmount(stated);
        const word = QUALIFIER_PREFIXES[stated.qualifier];
        expect(display.startsWith(word)).toBe(true);
        const figures = display.slice(word.length).split(' and ');
        expect(figures.map(parseDisplay)).toEqual(
          stated.qualifier === 'BETWEEN'
            ? [BigInt(stated.value), BigInt(stated.to ?? 0)]
            : [BigInt(stated.value)],
        );
        if (stated.qualifier === 'EXACTLY') expect(display).not.toMatch(/about|up to|at least|over|between/);
      }),
      { numRuns: 1000 },
    );
  });

  test('has no special spaces, no double spaces, and differs for all currencies', () => {
    const all = CURRENCIES.map((currency) => formatAmount({ value: 1500, currency, qualifier: 'ABOUT' }));
    for (const display of all)
      expect(display).toMatch(/^about (?:[\p{Sc}A-Za-z.]|(?<=[A-Z.]) (?=[A-Z\d]))+1,500$/u);
    expect(new Set(all).size).toBe(CURRENCIES.length);
  });
});

describe('the interval of an amount', () => {
  test('depends on the qualifier', () => {
    expect(amountInterval({ value: 100, currency: 'USD', qualifier: 'ABOUT' })).toEqual({
      low: 90,
      high: 110,
    });
    expect(amountInterval({ value: 100, currency: 'USD', qualifier: 'OVER' })).toEqual({
      low: 100,
      high: null,
    });
  });

  test('with ABOUT is rounded outward to whole units by less than one, up to the largest amount', () => {
    const largest = 8_188_362_958_855_446;
    const stated = fc.oneof(
      fc.nat(1000),
      fc.nat({ max: largest }),
      fc.integer({ min: largest - 50, max: largest }),
    );
    fc.assert(
      fc.property(stated, (value) => {
        const { low, high } = amountInterval({ value, currency: 'USD', qualifier: 'ABOUT' });
        const [l, h, v] = [BigInt(low), BigInt(high ?? -1), BigInt(value)];
        expect(l * 10n <= v * 9n && v * 9n - l * 10n < 10n).toBe(true);
        expect(h * 10n >= v * 11n && h * 10n - v * 11n < 10n).toBe(true);
        expect(Number.isSafeInteger(low) && Number.isSafeInteger(high)).toBe(true);
      }),
    );
    expect(problems(amount, { value: largest, currency: 'USD', qualifier: 'ABOUT' })).toEqual([]);
    expect(problems(amount, { value: largest + 1, currency: 'USD', qualifier: 'ABOUT' })).toEqual([
      `value: an amount with ABOUT must be at most (2^53 − 1) / 1.1 currency units (got ${largest + 1})`,
    ]);
  });
});

describe('an amount in a data set', () => {
  test('is exact by default', () => {
    expect(amount.parse({ value: 1, currency: 'USD' })).toEqual({
      value: 1,
      currency: 'USD',
      qualifier: 'EXACTLY',
    });
  });

  test('can be 2^53 − 1', () => {
    expect(problems(amount, { value: MAX, currency: 'USD' })).toEqual([]);
  });

  test.each([
    [{ value: -1 }, 'value: an amount must not be negative (got -1)'],
    [{ value: 1.5 }, 'value: an amount must be a whole number of currency units (got 1.5)'],
    [{ value: 2 ** 53 }, 'value: an amount must be at most 2^53 − 1 currency units (got 9007199254740992)'],
    [{ value: 1e300 }, 'value: an amount must be at most 2^53 − 1 currency units (got 1e+300)'],
    [{ value: '15' }, 'value: an amount must be a whole number of currency units (got "15")'],
    [{ value: NaN }, 'value: an amount must be a whole number of currency units (got NaN)'],
    [{ value: undefined }, 'value: an amount must be a whole number of currency units (got nothing)'],
    [{ currency: 'ZZZ' }, 'currency: a currency must be an ISO 4217 code such as "USD" (got "ZZZ")'],
    [{ currency: 'usd' }, 'currency: a currency must be an ISO 4217 code such as "USD" (got "usd")'],
    [{ currency: undefined }, 'currency: a currency must be an ISO 4217 code such as "USD" (got nothing)'],
    [
      { qualifier: 'ROUGHLY' },
      'qualifier: "ROUGHLY" is not one of EXACTLY, ABOUT, UP_TO, AT_LEAST, OVER, BETWEEN',
    ],
    [{ qualifier: 'BETWEEN' }, 'to: "to" is required with the qualifier BETWEEN'],
    [{ qualifier: 'BETWEEN', to: 99 }, 'to: the upper bound must be at least the lower bound 100 (got 99)'],
    [{ to: 200 }, 'to: "to" is only allowed with the qualifier BETWEEN (got EXACTLY)'],
    [{ low: 1 }, 'unknown field "low"; an amount has the fields value, to, currency, qualifier, basis'],
  ])('with %o is rejected with one sentence', (fault, sentence) => {
    const messages = problems(amount, { value: 100, currency: 'USD', ...fault });
    expect(messages).toEqual([sentence]);
    messages.forEach(expectSentence);
  });
});
