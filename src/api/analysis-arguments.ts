import type { Snapshot } from '../analysis/snapshot.ts';
import { parseViewId } from '../domain/view-id.ts';
import { BadUserInput, LimitExceeded } from '../errors.ts';

/** Marks an argument that needs no reader. */
export const AS_GIVEN = Symbol('as given');

type ArgumentReader<Input> = typeof AS_GIVEN | ((value: Input, name: string) => unknown);

/**
 * A reader per argument of an analysis in the SDL, so that none can be ignored. The runner reads
 * `filter`.
 */
export type ArgumentReaders<Args> = {
  readonly [A in Exclude<keyof Args, 'filter'>]-?: ArgumentReader<Args[A]>;
};

/** Values of the arguments with these readers. */
export type ArgumentValues<Args, Readers> = {
  readonly [A in keyof Args & keyof Readers]: Readers[A] extends (value: never, name: string) => infer Value
    ? Value
    : Args[A];
};

/**
 * Values of the arguments of an analysis.
 * @throws BadUserInput and LimitExceeded, like its readers.
 */
export function readAnalysisArguments<Args, Readers extends ArgumentReaders<Args>>(
  readers: Readers,
  args: Args,
): ArgumentValues<Args, Readers> {
  const values = Object.keys(readers).map((name) => {
    const read = readers[name as keyof Readers] as ArgumentReader<unknown>;
    const value = args[name as keyof Args];
    return [name, read === AS_GIVEN ? value : read(value, name)];
  });
  return Object.fromEntries(values) as ArgumentValues<Args, Readers>;
}

/** Reader for which null means the default. */
export function orDefault<T>(defaultValue: T) {
  return (value: T | null | undefined): T => value ?? defaultValue;
}

/**
 * Reader of an integer; null means the default. The SDL documents all three.
 * @throws from the reader: BadUserInput below the minimum, LimitExceeded above the maximum.
 */
export function bounded(min: number, max: number, defaultValue: number) {
  return (input: number | null | undefined, name: string): number => {
    const value = input ?? defaultValue;
    const message = `\`${name}\` must be between ${min} and ${max} (got ${value})`;
    if (value < min) throw new BadUserInput(message, [name]);
    if (value > max) throw new LimitExceeded(message, max, value);
    return value;
  };
}

/**
 * Index of the entity that an argument names, by its slug or its ID in any view.
 * @throws BadUserInput for an unknown ID.
 */
export function entityIndex(snapshot: Snapshot, name: string, id: string): number {
  const entity = snapshot.entityIndex(parseViewId(id)?.slug ?? id);
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
export function entityIndexes(
  snapshot: Snapshot,
  ids: readonly string[],
  min: number,
  max: number,
): number[] {
  const indexes = [...new Set(ids.map((id) => entityIndex(snapshot, 'of', id)))];
  if (indexes.length < min || indexes.length > max)
    throw new BadUserInput(
      `\`of\` must have between ${min} and ${max} different IDs (got ${indexes.length})`,
      ['of'],
    );
  return indexes;
}
