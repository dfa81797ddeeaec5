import { TopK } from './top-k.ts';
import { compareText } from './evidence-order.ts';
import type { Snapshot, View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { Adjacency } from './adjacency.ts';

/** Number of steps between two yields. */
const YIELD_INTERVAL = 500;
/** Maximum number of entities with cached payees. */
const PAYEE_CACHE_SIZE = 50_000;

/** Payees of an entity, each once, with the strength of the best-evidenced relationship. */
interface PayeeList {
  readonly entities: readonly number[];
  readonly strengths: readonly number[];
}

/** A cycle from its smallest ID on, with the strength of its weakest step. */
interface RankedCycle {
  readonly entities: readonly number[];
  readonly ids: readonly string[];
  readonly minStrength: number;
}

function compareCycles(a: RankedCycle, b: RankedCycle): number {
  if (a.minStrength !== b.minStrength) return b.minStrength - a.minStrength;
  for (const [index, id] of a.ids.entries()) {
    const order = compareText(id, b.ids[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** The same cycle, starting at its smallest ID. */
function rotateToSmallestId(
  snapshot: Snapshot,
  entities: readonly number[],
  minStrength: number,
): RankedCycle {
  const ids = entities.map((entity) => snapshot.entityId(entity));
  const start = ids.reduce(
    (minIndex, id, index) => (compareText(id, ids[minIndex] ?? '') < 0 ? index : minIndex),
    0,
  );
  const rotate = <T>(list: readonly T[]): T[] => [...list.slice(start), ...list.slice(0, start)];
  return { entities: rotate(entities), ids: rotate(ids), minStrength };
}

class CycleSearch {
  readonly topCycles: TopK<RankedCycle>;
  readonly #view: View;
  readonly #length: number;
  readonly #outgoing: Adjacency;
  readonly #incoming: Adjacency;
  readonly #payeeCache = new Map<number, PayeeList>();
  /** By entity, the last start that it leads back to: in one step, and in at most two. */
  readonly #lastStartInOneStep: Int32Array;
  readonly #lastStartInTwoSteps: Int32Array;
  /** By payer of the start, the strength of that payment. */
  #closingStrengths = new Map<number, number>();
  readonly #path: number[] = [];
  readonly #ticker = new YieldTicker(YIELD_INTERVAL);

  constructor(view: View, length: number, limit: number) {
    this.#view = view;
    this.#length = length;
    this.#outgoing = new Adjacency(view, 'PAYS');
    this.#incoming = new Adjacency(view, 'PAID_BY');
    this.#lastStartInOneStep = new Int32Array(view.snapshot.entityCount).fill(-1);
    this.#lastStartInTwoSteps = new Int32Array(view.snapshot.entityCount).fill(-1);
    this.topCycles = new TopK(limit, compareCycles);
  }

  /** Finds the cycles in which the start has the smallest index. */
  *searchFrom(start: number): SlicedTask<void> {
    const payees = this.#payeesOf(start);
    if (!payees.entities.some((payee) => payee > start)) return;
    this.#closingStrengths = this.#payersOf(start);
    for (const payer of this.#closingStrengths.keys()) {
      this.#lastStartInOneStep[payer] = start;
      this.#lastStartInTwoSteps[payer] = start;
    }
    if (this.#length > 2)
      for (const payer of this.#closingStrengths.keys()) {
        const steps = this.#incoming.read(payer);
        for (let index = 0; index < this.#incoming.count; index++)
          this.#lastStartInTwoSteps[this.#incoming.neighbors[index] ?? 0] = start;
        if (this.#ticker.due(steps)) yield;
      }
    this.#path.length = 0;
    this.#path.push(start);
    if (this.#closingStrengths.size > 0) yield* this.#extend(start, payees, Infinity);
  }

  /** Extends the path by payees of its last entity. */
  *#extend(start: number, payees: PayeeList, minStrength: number): SlicedTask<void> {
    const remaining = this.#length - this.#path.length;
    for (const [index, next] of payees.entities.entries()) {
      if (this.#ticker.due()) yield;
      if (next <= start || this.#path.includes(next)) continue;
      if (
        remaining === 1
          ? this.#lastStartInOneStep[next] !== start
          : remaining === 2 && this.#lastStartInTwoSteps[next] !== start
      )
        continue;
      const nextStrength = Math.min(minStrength, payees.strengths[index] ?? 0);
      if (this.topCycles.isFull && nextStrength < (this.topCycles.worst?.minStrength ?? 0)) continue;
      this.#path.push(next);
      if (remaining === 1)
        this.topCycles.add(
          rotateToSmallestId(
            this.#view.snapshot,
            this.#path,
            Math.min(nextStrength, this.#closingStrengths.get(next) ?? 0),
          ),
        );
      else yield* this.#extend(start, this.#payeesOf(next), nextStrength);
      this.#path.pop();
    }
  }

  #payeesOf(entity: number): PayeeList {
    const cached = this.#payeeCache.get(entity);
    if (cached !== undefined) return cached;
    this.#ticker.add(this.#outgoing.read(entity));
    const strengths = this.#outgoing.strongestByNeighbor();
    const payees = { entities: [...strengths.keys()], strengths: [...strengths.values()] };
    if (this.#payeeCache.size >= PAYEE_CACHE_SIZE) this.#payeeCache.clear();
    this.#payeeCache.set(entity, payees);
    return payees;
  }

  #payersOf(start: number): Map<number, number> {
    this.#ticker.add(this.#incoming.read(start));
    const strengths = this.#incoming.strongestByNeighbor();
    for (const payer of strengths.keys()) if (payer < start) strengths.delete(payer);
    return strengths;
  }
}

/** Best cycles of a length in the whole graph, at most `limit`. */
export function* cyclesOfLength(
  view: View,
  length: number,
  limit: number,
): SlicedTask<(readonly number[])[]> {
  const search = new CycleSearch(view, length, limit);
  const ticker = new YieldTicker(YIELD_INTERVAL);
  for (let start = 0; start < view.snapshot.entityCount; start++) {
    yield* search.searchFrom(start);
    if (ticker.due()) yield;
  }
  return search.topCycles.sorted().map(({ entities }) => entities);
}
