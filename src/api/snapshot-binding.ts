import type { Snapshot } from '../analysis/snapshot.ts';
import type { Day } from '../domain/partial-date.ts';
import type { EntityNode } from '../store/fetch-result.ts';

/** Which snapshot an answer agrees with, and the day that it is about. */
export interface SnapshotBinding {
  readonly snapshot: Snapshot;
  readonly knownOn: Day | null;
}

const bindingsByEntity = new WeakMap<object, SnapshotBinding>();

/** Notes for every entity in an answer which snapshot it agrees with, so that what is worked out for it is of the same revision and day. */
export function bindSnapshot(answer: unknown, binding: SnapshotBinding): void {
  if (Array.isArray(answer)) {
    for (const each of answer as unknown[]) bindSnapshot(each, binding);
    return;
  }
  if (typeof answer !== 'object' || answer === null) return;
  if ((answer as { nodeType?: unknown }).nodeType === 'ENTITY') bindingsByEntity.set(answer, binding);
  for (const value of Object.values(answer)) if (typeof value === 'object') bindSnapshot(value, binding);
}

/** The snapshot that an entity agrees with. */
export function snapshotBinding(entity: EntityNode): SnapshotBinding {
  const binding = bindingsByEntity.get(entity);
  if (binding === undefined) throw new TypeError(`"${entity.id}" was read without a snapshot`);
  return binding;
}
