import type { Id } from '../domain/id.ts';
import type { Unplaced } from './dataset-folder.ts';

/** The part of a data set that says what it builds on. */
export interface Using {
  readonly id: Id;
  readonly uses: readonly Id[];
}

/** All data sets that one builds on, directly and through others; not itself. */
export function usedBy(id: Id, all: ReadonlyMap<Id, Using>): Set<Id> {
  const found = new Set<Id>();
  const open = [...(all.get(id)?.uses ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(all.get(next)?.uses ?? []));
  }
  return found;
}

/** What is wrong with the data sets that one names: one that nobody knows, or a circle. */
export function usesProblems({ id, uses }: Using, all: ReadonlyMap<Id, Using>): Unplaced[] {
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
    return usedBy(used, all).has(id)
      ? [{ path, message: `"${used}" itself uses "${id}"; data sets use one another in one direction only` }]
      : [];
  });
}

/** The data sets in an order in which each comes after those that it uses; otherwise by id. */
export function inOrderOfUse<T extends Using>(given: readonly T[], all: ReadonlyMap<Id, Using>): T[] {
  const left = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ordered: T[] = [];
  while (left.length > 0) {
    const ready = left.findIndex(({ id }) => {
      const used = usedBy(id, all);
      return !left.some((other) => other.id !== id && used.has(other.id));
    });
    ordered.push(...left.splice(Math.max(ready, 0), 1));
  }
  return ordered;
}
