import type { Id } from '../domain/id.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';

/** The part of a data set that says what it builds on. */
export interface DatasetUses {
  readonly id: Id;
  readonly uses: readonly Id[];
}

/** All data sets that one builds on, directly and through others; not itself. */
export function transitiveUses(id: Id, all: ReadonlyMap<Id, DatasetUses>): Set<Id> {
  const result = new Set<Id>();
  const pending = [...(all.get(id)?.uses ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (result.has(next)) continue;
    result.add(next);
    pending.push(...(all.get(next)?.uses ?? []));
  }
  return result;
}

/** What is wrong with the data sets that one names: one that nobody knows, or a circle. */
export function usesProblems(
  { id, uses }: DatasetUses,
  all: ReadonlyMap<Id, DatasetUses>,
): UnlocatedProblem[] {
  return uses.flatMap((used, index) => {
    const path = ['dataset', 'uses', String(index)];
    if (used === id) return [{ path, message: 'a data set does not use itself' }];
    if (!all.has(used))
      return [
        {
          path,
          message: `there is no data set "${used}"; import it first, or give its folder together with this`,
        },
      ];
    return transitiveUses(used, all).has(id)
      ? [{ path, message: `"${used}" itself uses "${id}"; data sets use one another in one direction only` }]
      : [];
  });
}

/** The data sets in an order in which each comes after those that it uses; otherwise by id. */
export function sortByDependency<T extends DatasetUses>(
  datasets: readonly T[],
  all: ReadonlyMap<Id, DatasetUses>,
): T[] {
  const remaining = [...datasets].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ordered: T[] = [];
  while (remaining.length > 0) {
    const ready = remaining.findIndex(({ id }) => {
      const used = transitiveUses(id, all);
      return !remaining.some((other) => other.id !== id && used.has(other.id));
    });
    ordered.push(...remaining.splice(Math.max(ready, 0), 1));
  }
  return ordered;
}
