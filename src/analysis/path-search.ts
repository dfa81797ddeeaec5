import { TopK } from './top-k.ts';
import { entityIdComparator } from './evidence-order.ts';
import type { View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { REVERSE_DIRECTION, degree, Adjacency, type TraversalDirection } from './adjacency.ts';

/** Number of steps between two yields. */
const YIELD_INTERVAL = 500;

/** Distances from one entity, computed level by level. */
class DistanceMap {
  /** Distance plus one; 0 for an entity that is not reached yet. */
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

  /** Number of relationships that the next level reads. */
  get nextLevelCost(): number {
    const { snapshot } = this.#adjacency.view;
    let cost = 0;
    for (const entity of this.#frontier) cost += degree(snapshot, entity);
    return cost;
  }

  /**
   * Computes the next level. Returns the length of the shortest path over an entity that `other`
   * has reached too; Infinity for none.
   */
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
        // The start of `other`. In a search for cycles, this map has the same start.
        if (otherMark === 1) shortest = Math.min(shortest, mark - 1);
        if (distances[neighbor] !== 0) continue;
        distances[neighbor] = mark;
        next.push(neighbor);
        if (otherMark > 0) shortest = Math.min(shortest, mark + otherMark - 2);
      }
      if (ticker.due(steps)) yield;
    }
    this.#frontier = next;
    // Nothing new can be reached after an empty level, so every distance is known.
    this.completedLevels = next.length === 0 ? Infinity : this.completedLevels + 1;
    return shortest;
  }
}

/** A path with the strength of its weakest hop. A cycle ends with its first entity. */
export interface RankedPath {
  readonly entities: readonly number[];
  readonly minStrength: number;
}

/** Next entities from which the end is in reach with the remaining steps. */
interface NextSteps {
  readonly entities: readonly number[];
  readonly strengths: readonly number[];
}

const NO_NEXT_STEPS: NextSteps = { entities: [], strengths: [] };

/**
 * Finds the paths between two entities, or the cycles through one, by length. The distances from
 * both ends show which steps can still reach the end; they are computed only as far as needed.
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
  /** By number of remaining steps, the next steps of each entity. */
  readonly #nextSteps: Map<number, NextSteps>[] = [];
  /** By entity before the end, the strength of the last step. */
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
      REVERSE_DIRECTION[direction] === direction
        ? this.#adjacency
        : new Adjacency(view, REVERSE_DIRECTION[direction]);
    this.#forward = new DistanceMap(this.#adjacency, from);
    this.#backward = new DistanceMap(this.#reverseAdjacency, to);
    this.#compareIds = entityIdComparator(view.snapshot);
  }

  /** Whether no path of the length last searched, or of a greater one, exists. */
  get exhausted(): boolean {
    return (
      this.#shortest === Infinity &&
      (this.#forward.completedLevels === Infinity || this.#backward.completedLevels === Infinity)
    );
  }

  /** Best paths of a length, at most `limit`: the best-evidenced weakest hop first, then by ID. */
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

  /**
   * Searches in ID order, so that the first of several paths with equal evidence is the better one.
   */
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

  /**
   * Steps from an entity after which the end is in reach with `remaining - 1` more, in ID order.
   */
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

  /** Step from an entity to the end. */
  #lastStep(entity: number): NextSteps {
    const strength = this.#lastStepStrength(entity);
    return strength === undefined ? NO_NEXT_STEPS : { entities: [this.#to], strengths: [strength] };
  }

  /** Strength of the step from an entity to the end; undefined for none. */
  #lastStepStrength(entity: number): number | undefined {
    const { snapshot } = this.#adjacency.view;
    // A direct step between the two ends is read at the end of the lower degree.
    if (entity === this.#from && degree(snapshot, entity) < degree(snapshot, this.#to)) {
      this.#ticker.add(this.#adjacency.read(entity));
      return this.#adjacency.strongestByNeighbor().get(this.#to);
    }
    // All others are read once, at the end: an entity before it may have a far higher degree.
    if (this.#lastStepStrengths === undefined) {
      this.#ticker.add(this.#reverseAdjacency.read(this.#to));
      this.#lastStepStrengths = this.#reverseAdjacency.strongestByNeighbor();
    }
    return this.#lastStepStrengths.get(entity);
  }
}
