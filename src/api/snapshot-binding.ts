import type { Snapshot } from '../analysis/snapshot.ts';
import type { GraphView } from '../domain/graph-view.ts';
import type { EntityNode } from '../store/fetch-result.ts';

/** Snapshot and view that a result agrees with. */
export interface SnapshotBinding {
  readonly snapshot: Snapshot;
  readonly view: GraphView;
}

/** Property of an entity that holds its binding. */
const BINDING = Symbol('snapshot binding');

interface BoundNode {
  readonly nodeType?: string;
  [BINDING]?: SnapshotBinding;
}

/**
 * Binds every entity in a result to its snapshot, so that fields computed later have the same
 * revision and view.
 */
export function bindSnapshot(result: unknown, binding: SnapshotBinding): void {
  if (typeof result !== 'object' || result === null) return;
  const node: BoundNode = result;
  if (node.nodeType === 'ENTITY') node[BINDING] = binding;
  for (const value of Object.values(result)) bindSnapshot(value, binding);
}

/** Snapshot that an entity is bound to. */
export function snapshotBinding(entity: EntityNode): SnapshotBinding {
  const { [BINDING]: binding }: BoundNode = entity;
  if (binding === undefined) throw new TypeError(`entity "${entity.id}" is not bound to a snapshot`);
  return binding;
}
