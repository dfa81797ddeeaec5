import { BadUserInput, LimitExceeded } from '../errors.ts';

/** Minimum, maximum and default of the integer arguments of analyses, as documented in the SDL. */
export const ARGUMENT_BOUNDS = {
  neighborhood: { depth: [0, 6, 1], limit: [1, 2000, 200] },
  paths: { maxLength: [1, 8, 4], limit: [1, 100, 5] },
  moneyCycles: { maxLength: [2, 6, 4], limit: [1, 100, 20] },
  totals: { first: [1, 100, 20] },
  concentration: { first: [1, 100, 20] },
  dependence: { first: [1, 100, 20] },
} as const;

/**
 * Value of an argument within its bounds; null means the default.
 * @throws BadUserInput below the minimum, LimitExceeded above the maximum.
 */
export function boundedArgument(
  name: string,
  input: number | null | undefined,
  [min, max, defaultValue]: readonly [number, number, number],
): number {
  const value = input ?? defaultValue;
  const message = `\`${name}\` must be between ${min} and ${max} (got ${value})`;
  if (value < min) throw new BadUserInput(message, [name]);
  if (value > max) throw new LimitExceeded(message, max, value);
  return value;
}

/** Value of an argument; null means the default. */
export function orDefault<T>(input: T | null | undefined, defaultValue: T): T {
  return input ?? defaultValue;
}
