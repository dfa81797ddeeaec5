import type { Snapshot } from '../analysis/snapshot.ts';
import type { Day } from '../domain/partial-date.ts';
import type { EntityNode } from '../store/fetch-result.ts';

/** Snapshot and day that a result agrees with. */
export interface SnapshotBinding {
  readonly snapshot: Snapshot;
  readonly knownOn: Day | null;
}

const bindingsByEntity = new WeakMap<object, SnapshotBinding>();

/**
 * Binds every entity in a result to its snapshot, so that fields computed later have the same
 * revision and day.
 */
export function bindSnapshot(result: unknown, binding: SnapshotBinding): void {
  if (Array.isArray(result)) {
    for (const item of result as unknown[]) bindSnapshot(item, binding);
    return;
  }
  if (typeof result !== 'object' || result === null) return;
  if ((result as { nodeType?: unknown }).nodeType === 'ENTITY') bindingsByEntity.set(result, binding);
  for (const value of Object.values(result)) if (typeof value === 'object') bindSnapshot(value, binding);
}

/** Snapshot that an entity is bound to. */
export function snapshotBinding(entity: EntityNode): SnapshotBinding {
  const binding = bindingsByEntity.get(entity);
  if (binding === undefined) throw new TypeError(`entity "${entity.id}" is not bound to a snapshot`);
  return binding;
}
