import type { Id } from './id.ts';

/**
 * The cycles of references, each once, as the IDs along it.
 * @param starts the IDs to search from; a cycle begins with the first ID that reaches it.
 * @param next the ID that a record refers to.
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

/** The text of a cycle that starts and ends with one of its IDs: "a" → "b" → "a". */
export function formatCycle(cycle: readonly Id[], from: Id): string {
  const index = cycle.indexOf(from);
  return [...cycle.slice(index), ...cycle.slice(0, index + 1)].map((id) => `"${id}"`).join(' → ');
}
