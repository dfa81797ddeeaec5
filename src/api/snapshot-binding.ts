import type { Snapshot } from '../analysis/snapshot.ts';
import type { Day } from '../domain/partial-date.ts';
import type { EntityNode } from '../store/fetch-result.ts';

/** Which snapshot an answer agrees with, and the day that it is about. */
export interface Seen {
  readonly snapshot: Snapshot;
  readonly knownOn: Day | null;
}

const seen = new WeakMap<object, Seen>();

/** Notes for every entity in an answer which snapshot it agrees with, so that what is worked out for it is of the same revision and day. */
export function seenIn(answer: unknown, by: Seen): void {
  if (Array.isArray(answer)) {
    for (const each of answer as unknown[]) seenIn(each, by);
    return;
  }
  if (typeof answer !== 'object' || answer === null) return;
  if ((answer as { nodeType?: unknown }).nodeType === 'ENTITY') seen.set(answer, by);
  for (const value of Object.values(answer)) if (typeof value === 'object') seenIn(value, by);
}

/** The snapshot that an entity agrees with. */
export function snapshotOf(entity: EntityNode): Seen {
  const by = seen.get(entity);
  if (by === undefined) throw new TypeError(`"${entity.id}" was read without a snapshot`);
  return by;
}
