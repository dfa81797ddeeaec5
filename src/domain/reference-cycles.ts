import type { Id } from './id.ts';

/**
 * The circles in which things lead to one another, each once and as the ids on its way.
 * @param starts where to look; of those in one circle, the first finds it.
 * @param next what a thing leads to.
 */
export function findCycles(starts: Iterable<Id>, next: (id: Id) => Id | undefined): Id[][] {
  const cycles: Id[][] = [];
  const visited = new Set<Id>();
  for (const start of starts) {
    const path = new Set<Id>();
    let current: Id | undefined = start;
    while (current !== undefined && !visited.has(current) && !path.has(current)) {
      path.add(current);
      current = next(current);
    }
    for (const id of path) visited.add(id);
    if (current !== undefined && path.has(current)) cycles.push([...path].slice([...path].indexOf(current)));
  }
  return cycles;
}

/** A circle in words, from one of its ids and back to it: "a" → "b" → "a". */
export function formatCycle(cycle: readonly Id[], from: Id): string {
  const index = cycle.indexOf(from);
  return [...cycle.slice(index), ...cycle.slice(0, index + 1)].map((id) => `"${id}"`).join(' → ');
}
