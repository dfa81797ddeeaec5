import type { Snapshot } from '../analysis/snapshot.ts';
import type { Id } from '../domain/id.ts';
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

/**
 * Index of the entity that an argument names.
 * @throws BadUserInput for an unknown ID.
 */
export function entityIndex(snapshot: Snapshot, name: string, id: Id): number {
  const entity = snapshot.entityIndex(id);
  if (entity < 0)
    throw new BadUserInput(
      `\`${name}\` has an unknown entity ID: ${JSON.stringify(id.slice(0, 100))}; find IDs by name with \`search\``,
      [name],
    );
  return entity;
}

/**
 * Indexes of the entities that `of` names, each once.
 * @throws BadUserInput for an unknown ID, and for too few or too many entities.
 */
export function entityIndexes(snapshot: Snapshot, ids: readonly Id[], min: number, max: number): number[] {
  const indexes = [...new Set(ids)].map((id) => entityIndex(snapshot, 'of', id));
  if (indexes.length < min || indexes.length > max)
    throw new BadUserInput(
      `\`of\` must have between ${min} and ${max} different IDs (got ${indexes.length})`,
      ['of'],
    );
  return indexes;
}
