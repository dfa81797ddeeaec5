import { BadUserInput, LimitExceeded } from '../errors.ts';

/** The least and the most of each whole number that an analysis is given, and what it is where null is given; schema/analysis.graphql says the same in words. */
export const ARGUMENT_BOUNDS = {
  neighborhood: { depth: [0, 6, 1], limit: [1, 2000, 200] },
  paths: { maxLength: [1, 8, 4], limit: [1, 100, 5] },
  moneyCycles: { maxLength: [2, 6, 4], limit: [1, 100, 20] },
  totals: { first: [1, 100, 20] },
  concentration: { first: [1, 100, 20] },
  dependence: { first: [1, 100, 20] },
} as const;

/** A number that is within the bounds of an argument. @throws BadUserInput below them, LimitExceeded beyond. */
export function boundedArgument(
  name: string,
  input: number | null | undefined,
  [min, max, defaultValue]: readonly [number, number, number],
): number {
  const value = input ?? defaultValue;
  if (value < min)
    throw new BadUserInput(`"${name}" is ${value}, and has to be from ${min} to ${max}`, [name]);
  if (value > max) throw new LimitExceeded(`"${name}" is ${value}, and may be at most ${max}`, max, value);
  return value;
}

/** An argument that has a default, which a client may still give as null. */
export function orDefault<T>(input: T | null | undefined, defaultValue: T): T {
  return input ?? defaultValue;
}
