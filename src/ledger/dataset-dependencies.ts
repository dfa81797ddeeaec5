import type { Id } from '../domain/id.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';

/** A data set and the data sets that it uses. */
export interface DatasetUses {
  readonly id: Id;
  readonly uses: readonly Id[];
}

/** All data sets that one uses, directly and indirectly, without itself. */
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

/** The problems in `uses` of a data set: unknown data sets and cycles. */
export function usesProblems(
  { id, uses }: DatasetUses,
  all: ReadonlyMap<Id, DatasetUses>,
): UnlocatedProblem[] {
  return uses.flatMap((used, index) => {
    const path = ['dataset', 'uses', String(index)];
    if (used === id) return [{ path, message: 'a data set cannot use itself' }];
    if (!all.has(used))
      return [
        {
          path,
          message: `unknown data set "${used}"; import it first, or together with this one`,
        },
      ];
    return transitiveUses(used, all).has(id)
      ? [{ path, message: `"${used}" already uses "${id}"; data sets must not use each other in a cycle` }]
      : [];
  });
}

/** Sorts data sets by ID, with each one after those that it uses. */
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
