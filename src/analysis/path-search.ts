import { TopK } from './top-k.ts';
import { entityIdComparator } from './evidence-order.ts';
import type { View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { REVERSE_DIRECTION, degree, Adjacency, type TraversalDirection } from './adjacency.ts';

/** How many steps are made between two places where the work may be interrupted. */
const YIELD_INTERVAL = 500;

/** How far entities are from one, level by level. */
class DistanceMap {
  /** One more than the distance; 0 where an entity was not reached yet. */
  readonly distances: Uint8Array;
  /** All distances up to this one are known. */
  completedLevels = 0;
  readonly #adjacency: Adjacency;
  #frontier: number[];

  constructor(adjacency: Adjacency, start: number) {
    this.#adjacency = adjacency;
    this.distances = new Uint8Array(adjacency.view.snapshot.entityCount);
    this.distances[start] = 1;
    this.#frontier = [start];
  }

  /** How many links one more level has to look at. */
  get nextLevelCost(): number {
    const { snapshot } = this.#adjacency.view;
    let cost = 0;
    for (const entity of this.#frontier) cost += degree(snapshot, entity);
    return cost;
  }

  /** Reaches one level further; gives the least distance over those reached that `other` has reached too. */
  *expandLevel(other: DistanceMap): SlicedTask<number> {
    const { distances } = this;
    const adjacency = this.#adjacency;
    const next: number[] = [];
    const mark = this.completedLevels + 2;
    let shortest = Infinity;
    const ticker = new YieldTicker(YIELD_INTERVAL);
    for (const entity of this.#frontier) {
      const steps = adjacency.read(entity) + 1;
      for (let index = 0; index < adjacency.count; index++) {
        const neighbor = adjacency.neighbors[index] ?? 0;
        const otherMark = other.distances[neighbor] ?? 0;
        // On a way back to its start, that is where the two meet, though it was reached before.
        if (otherMark === 1) shortest = Math.min(shortest, mark - 1);
        if (distances[neighbor] !== 0) continue;
        distances[neighbor] = mark;
        next.push(neighbor);
        if (otherMark > 0) shortest = Math.min(shortest, mark + otherMark - 2);
      }
      if (ticker.due(steps)) yield;
    }
    this.#frontier = next;
    // Where nothing new was reached, nothing ever will be, and the distance of everything is known.
    this.completedLevels = next.length === 0 ? Infinity : this.completedLevels + 1;
    return shortest;
  }
}

/** A walk that meets nobody twice: the entities on its way and the strength of its weakest step. */
export interface RankedPath {
  readonly entities: readonly number[];
  readonly minStrength: number;
}

/** The steps from an entity from which the end can be reached in so many steps more. */
interface NextSteps {
  readonly entities: readonly number[];
  readonly strengths: readonly number[];
}

const NO_NEXT_STEPS: NextSteps = { entities: [], strengths: [] };

/**
 * All ways from one entity to another, or from one back to itself, that meet nobody twice, by their length: the distances from both ends, as far as they are needed, say
 * which steps can still arrive.
 */
export class PathSearch {
  readonly #from: number;
  readonly #to: number;
  readonly #adjacency: Adjacency;
  readonly #reverseAdjacency: Adjacency;
  readonly #forward: DistanceMap;
  readonly #backward: DistanceMap;
  #shortest = Infinity;
  readonly #compareIds: (a: number, b: number) => number;
  /** By the number of steps left, the steps from each entity. */
  readonly #nextSteps: Map<number, NextSteps>[] = [];
  /** By entity one step before the end, the strength of that step. */
  #lastStepStrengths: ReadonlyMap<number, number> | undefined;
  readonly #ticker = new YieldTicker(YIELD_INTERVAL);

  constructor(
    view: View,
    { from, to, direction }: { from: number; to: number; direction: TraversalDirection },
  ) {
    this.#from = from;
    this.#to = to;
    this.#adjacency = new Adjacency(view, direction);
    this.#reverseAdjacency =
      direction === 'ANY' ? this.#adjacency : new Adjacency(view, REVERSE_DIRECTION[direction]);
    this.#forward = new DistanceMap(this.#adjacency, from);
    this.#backward = new DistanceMap(this.#reverseAdjacency, to);
    this.#compareIds = entityIdComparator(view.snapshot);
  }

  /** Whether there is no walk of this length or a longer one; told after `ofLength` was asked for it. */
  get exhausted(): boolean {
    return (
      this.#shortest === Infinity &&
      (this.#forward.completedLevels === Infinity || this.#backward.completedLevels === Infinity)
    );
  }

  /** The best walks of a length, at most `limit`: those whose weakest step is better evidenced first, then by the ids on the way. */
  *pathsOfLength(length: number, limit: number): SlicedTask<RankedPath[]> {
    while (this.#forward.completedLevels + this.#backward.completedLevels < length) {
      const [near, far] =
        this.#forward.nextLevelCost <= this.#backward.nextLevelCost
          ? [this.#forward, this.#backward]
          : [this.#backward, this.#forward];
      this.#shortest = Math.min(this.#shortest, yield* near.expandLevel(far));
    }
    if (length < this.#shortest) return [];
    this.#nextSteps.length = 0;
    return yield* this.#search(length, limit);
  }

  /** Walks in the order of their ids, so that of two that are evidenced as well, the one found first is the better. */
  *#search(length: number, limit: number): SlicedTask<RankedPath[]> {
    let pathCount = 0;
    const top = new TopK<RankedPath & { readonly order: number }>(
      limit,
      (a, b) => b.minStrength - a.minStrength || a.order - b.order,
    );
    const path = [this.#from];
    const minStrengths = [Infinity];
    const steps = [this.#nextStepsFrom(this.#from, length)];
    const positions = [0];
    for (let depth = 0; depth >= 0;) {
      const { entities, strengths } = steps[depth] as NextSteps;
      const index = positions[depth] ?? 0;
      if (index === entities.length) {
        depth--;
        continue;
      }
      positions[depth] = index + 1;
      if (this.#ticker.due()) yield;
      const next = entities[index] ?? 0;
      const nextStrength = Math.min(minStrengths[depth] ?? 0, strengths[index] ?? 0);
      if (top.isFull && nextStrength <= (top.worst?.minStrength ?? 0)) continue;
      if (depth === length - 1)
        top.add({
          entities: [...path.slice(0, length), next],
          minStrength: nextStrength,
          order: pathCount++,
        });
      else if (path.lastIndexOf(next, depth) < 0) {
        depth++;
        path[depth] = next;
        minStrengths[depth] = nextStrength;
        steps[depth] = this.#nextStepsFrom(next, length - depth);
        positions[depth] = 0;
      }
    }
    return top.sorted();
  }

  /** The steps from an entity after which the end can be reached in `left - 1` more, in the order of their ids. */
  #nextStepsFrom(entity: number, remaining: number): NextSteps {
    if (remaining === 1) return this.#lastStep(entity);
    const cache = (this.#nextSteps[remaining] ??= new Map());
    const cached = cache.get(entity);
    if (cached !== undefined) return cached;
    this.#ticker.add(this.#adjacency.read(entity));
    const { distances, completedLevels } = this.#backward;
    const strengths = this.#adjacency.strongestByNeighbor((next) => {
      const distance = distances[next] ?? 0;
      return next !== this.#to && (distance > 0 ? distance <= remaining : completedLevels < remaining - 1);
    });
    const entities = [...strengths.keys()].sort(this.#compareIds);
    const steps = { entities, strengths: entities.map((next) => strengths.get(next) ?? 0) };
    cache.set(entity, steps);
    return steps;
  }

  /** The step from an entity to the end. */
  #lastStep(entity: number): NextSteps {
    const strength = this.#lastStepStrength(entity);
    return strength === undefined ? NO_NEXT_STEPS : { entities: [this.#to], strengths: [strength] };
  }

  /** How strong it is; undefined where there is none. */
  #lastStepStrength(entity: number): number | undefined {
    const { snapshot } = this.#adjacency.view;
    // Whether the two ends are tied themselves is read where there are fewer ties.
    if (entity === this.#from && degree(snapshot, entity) < degree(snapshot, this.#to)) {
      this.#ticker.add(this.#adjacency.read(entity));
      return this.#adjacency.strongestByNeighbor().get(this.#to);
    }
    // Otherwise from the end, once: whoever comes just before it may have far more ties.
    if (this.#lastStepStrengths === undefined) {
      this.#ticker.add(this.#reverseAdjacency.read(this.#to));
      this.#lastStepStrengths = this.#reverseAdjacency.strongestByNeighbor();
    }
    return this.#lastStepStrengths.get(entity);
  }
}
