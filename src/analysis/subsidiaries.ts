import type { Snapshot } from './snapshot.ts';

const childrenBySnapshot = new WeakMap<Snapshot, ReadonlyMap<number, readonly number[]>>();

/** Entities by their direct parent. */
function childrenOf(snapshot: Snapshot): ReadonlyMap<number, readonly number[]> {
  const cached = childrenBySnapshot.get(snapshot);
  if (cached !== undefined) return cached;
  const children = new Map<number, number[]>();
  for (let entity = 0; entity < snapshot.entityCount; entity++) {
    const parent = snapshot.entityParent[entity] ?? -1;
    if (parent < 0) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [entity]);
    else siblings.push(entity);
  }
  childrenBySnapshot.set(snapshot, children);
  return children;
}

/** An entity, and every entity whose chain of parents leads to it. */
export function withSubsidiaries(snapshot: Snapshot, entity: number): number[] {
  const children = childrenOf(snapshot);
  const group = new Set([entity]);
  for (const member of group) for (const child of children.get(member) ?? []) group.add(child);
  return [...group];
}
