import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addIntervals,
  figureInterval,
  roundFloatError,
  QUALIFIERS,
  intervalWidth,
  type Interval,
} from '../../src/domain/interval.ts';

const MAX = Number.MAX_SAFE_INTEGER;

/** Intervals of whole numbers, including large ones whose sums exceed 2^53 − 1. */
const intervals: fc.Arbitrary<Interval> = fc
  .tuple(
    fc.oneof(fc.nat(100), fc.maxSafeNat(), fc.constantFrom(0, MAX, MAX - 1)),
    fc.oneof(fc.constant(null), fc.nat(100), fc.maxSafeNat()),
  )
  .map(([low, more]) => ({ low, high: more === null || low + more > MAX ? null : low + more }));

describe('the interval of a figure', () => {
  test.each([
    ['EXACTLY', 100, 100],
    ['ABOUT', 90, 110],
    ['UP_TO', 0, 100],
    ['AT_LEAST', 100, null],
    ['OVER', 100, null],
  ] as const)('%s 100 is from %s to %s', (qualifier, low, high) => {
    expect(figureInterval({ value: 100, qualifier })).toEqual({ low, high });
  });

  test('BETWEEN 100 and 130 is from 100 to 130', () => {
    expect(figureInterval({ value: 100, to: 130, qualifier: 'BETWEEN' })).toEqual({ low: 100, high: 130 });
  });

  test('has no error of binary fractions', () => {
    expect(figureInterval({ value: 0.3, qualifier: 'ABOUT' })).toEqual({ low: 0.27, high: 0.33 });
    expect(figureInterval({ value: 4.1, qualifier: 'ABOUT' })).toEqual({ low: 3.69, high: 4.51 });
    expect(roundFloatError(0.1 + 0.2)).toBe(0.3);
    expect(roundFloatError(MAX)).toBe(MAX);
  });

  test('always contains the figure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...QUALIFIERS),
        fc.double({ min: 0, max: 1e15, noNaN: true }),
        (qualifier, value) => {
          const { low, high } = figureInterval({
            value,
            qualifier,
            ...(qualifier === 'BETWEEN' ? { to: value } : {}),
          });
          expect(low).toBeLessThanOrEqual(value);
          expect(high ?? Infinity).toBeGreaterThanOrEqual(value);
        },
      ),
    );
  });
});

describe('the sum of two intervals', () => {
  test('adds the bounds, and has no upper bound if either has none', () => {
    expect(addIntervals({ low: 1, high: 2 }, { low: 10, high: 20 })).toEqual({ low: 11, high: 22 });
    expect(addIntervals({ low: 1, high: null }, { low: 10, high: 20 })).toEqual({ low: 11, high: null });
    expect(addIntervals({ low: 1, high: 2 }, { low: 10, high: null })).toEqual({ low: 11, high: null });
  });

  test('above 2^53 − 1 has this lower bound and no upper bound', () => {
    expect(addIntervals({ low: MAX, high: MAX }, { low: 0, high: 0 })).toEqual({ low: MAX, high: MAX });
    expect(addIntervals({ low: MAX, high: MAX }, { low: 1, high: 1 })).toEqual({ low: MAX, high: null });
    expect(addIntervals({ low: 0, high: MAX }, { low: 0, high: 1 })).toEqual({ low: 0, high: null });
    expect(addIntervals({ low: MAX, high: null }, { low: MAX, high: null })).toEqual({
      low: MAX,
      high: null,
    });
  });

  test('does not depend on the order', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(addIntervals(a, b)).toEqual(addIntervals(b, a));
      }),
    );
  });

  test('does not depend on the grouping', () => {
    fc.assert(
      fc.property(intervals, intervals, intervals, (a, b, c) => {
        expect(addIntervals(addIntervals(a, b), c)).toEqual(addIntervals(a, addIntervals(b, c)));
      }),
    );
  });

  test('with zero equals the interval', () => {
    fc.assert(
      fc.property(intervals, (a) => {
        expect(addIntervals(a, { low: 0, high: 0 })).toEqual(a);
      }),
    );
  });

  test('is never narrower than its parts or below them', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const sum = addIntervals(a, b);
        expect(intervalWidth(sum)).toBeGreaterThanOrEqual(Math.max(intervalWidth(a), intervalWidth(b)));
        expect(sum.low).toBeGreaterThanOrEqual(Math.max(a.low, b.low));
        expect(sum.high ?? Infinity).toBeGreaterThanOrEqual(sum.low);
      }),
    );
  });

  test('contains every sum of values in its parts, for whole numbers of any size', () => {
    const within = (interval: Interval) =>
      fc.nat(1000).map((part) => BigInt(interval.low) + (interval.high === null ? BigInt(part) : 0n));
    const cases = fc
      .tuple(intervals, intervals)
      .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), within(a), within(b)));
    fc.assert(
      fc.property(cases, ([a, b, x, y]) => {
        const sum = addIntervals(a, b);
        expect(x + y >= BigInt(sum.low)).toBe(true);
        expect(sum.high === null || x + y <= BigInt(sum.high)).toBe(true);
      }),
    );
  });
});
