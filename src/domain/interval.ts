/** All values from `low` to `high`, both included; `high` is null if there is no upper bound. */
export interface Interval {
  readonly low: number;
  readonly high: number | null;
}

/**
 * The interval of a figure with a qualifier (domain.md, Uncertain money): EXACTLY v → [v, v]; ABOUT
 * v → [0.9 v, 1.1 v]; UP_TO v → [0, v]; AT_LEAST v → [v, ∞); OVER v → (v, ∞), with v as `low`;
 * BETWEEN v and w → [v, w].
 */
export function figureInterval(figure: {
  readonly value: number;
  readonly to?: number;
  readonly qualifier: Qualifier;
}): Interval {
  const { value, qualifier } = figure;
  switch (qualifier) {
    case 'EXACTLY':
      return { low: value, high: value };
    case 'ABOUT':
      return { low: roundFloatError((value * 9) / 10), high: roundFloatError((value * 11) / 10) };
    case 'UP_TO':
      return { low: 0, high: value };
    case 'AT_LEAST':
    case 'OVER':
      return { low: value, high: null };
    case 'BETWEEN':
      return { low: value, high: figure.to ?? value };
  }
}

/** Removes the error of binary fractions from a figure: 0.33 instead of 0.32999999999999996. */
export function roundFloatError(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}

/** The qualifiers of a figure, by their API names. */
export const QUALIFIERS = ['EXACTLY', 'ABOUT', 'UP_TO', 'AT_LEAST', 'OVER', 'BETWEEN'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** The sum of two lower bounds; at most 2^53 − 1, because larger sums are inexact. */
export function addLowerBounds(a: number, b: number): number {
  return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}

/** The sum of two upper bounds; Infinity for no upper bound and for a sum above 2^53 − 1. */
export function addUpperBounds(a: number, b: number): number {
  const high = a + b;
  return high > Number.MAX_SAFE_INTEGER ? Infinity : high;
}

/** The sum of two intervals of non-negative whole numbers; contains every possible sum. */
export function addIntervals(a: Interval, b: Interval): Interval {
  const high = addUpperBounds(a.high ?? Infinity, b.high ?? Infinity);
  return { low: addLowerBounds(a.low, b.low), high: high === Infinity ? null : high };
}

/** The width of an interval; Infinity if it has no upper bound. A narrower figure is more exact. */
export function intervalWidth(interval: Interval): number {
  return interval.high === null ? Infinity : interval.high - interval.low;
}
