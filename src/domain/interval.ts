/** What an uncertain figure allows: from `low` to `high`, both included; `high` is null where there is no limit. */
export interface Interval {
  readonly low: number;
  readonly high: number | null;
}

/**
 * How much is allowed by a figure with a qualifier (domain.md, Uncertain money): exactly v → [v, v]; about v → [0.9 v, 1.1 v];
 * up_to v → [0, v]; at_least v → [v, ∞); over v → (v, ∞), with v as its low; between v and w → [v, w].
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

/** A figure freed from what binary fractions add to it: 0.33 and not 0.32999999999999996. */
export function roundFloatError(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}

/** How a figure is qualified, in the words of the contract. */
export const QUALIFIERS = ['EXACTLY', 'ABOUT', 'UP_TO', 'AT_LEAST', 'OVER', 'BETWEEN'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** The sum of two lower ends. Beyond 2^53 − 1 it cannot be exact and stays at that number, which is below it. */
export function addLowerBounds(a: number, b: number): number {
  return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}

/** The sum of two upper ends, where no limit is Infinity. Beyond 2^53 − 1 it cannot be exact and has no limit, which is above it. */
export function addUpperBounds(a: number, b: number): number {
  const high = a + b;
  return high > Number.MAX_SAFE_INTEGER ? Infinity : high;
}

/** The sum of two intervals of non-negative whole numbers: it contains every value that it may have. */
export function addIntervals(a: Interval, b: Interval): Interval {
  const high = addUpperBounds(a.high ?? Infinity, b.high ?? Infinity);
  return { low: addLowerBounds(a.low, b.low), high: high === Infinity ? null : high };
}

/** How wide an interval is; Infinity where it is open. The narrower figure is the more exact one. */
export function intervalWidth(interval: Interval): number {
  return interval.high === null ? Infinity : interval.high - interval.low;
}
