import { Best } from './top-k.ts';
import { entitiesById } from './evidence-order.ts';
import type { View, Work } from './snapshot.ts';
import { BACK, degree, Ties, type Direction } from './adjacency.ts';

/** How many steps are made between two places where the work may be interrupted. */
const SLICE = 500;

/** How far entities are from one, level by level. */
class Reach {
  /** One more than the distance; 0 where an entity was not reached yet. */
  readonly distances: Uint8Array;
  /** All distances up to this one are known. */
  levels = 0;
  readonly #ties: Ties;
  #frontier: number[];

  constructor(ties: Ties, start: number) {
    this.#ties = ties;
    this.distances = new Uint8Array(ties.view.snapshot.entityCount);
    this.distances[start] = 1;
    this.#frontier = [start];
  }

  /** How many links one more level has to look at. */
  get cost(): number {
    const { snapshot } = this.#ties.view;
    let cost = 0;
    for (const entity of this.#frontier) cost += degree(snapshot, entity);
    return cost;
  }

  /** Reaches one level further; gives the least distance over those reached that `other` has reached too. */
  *further(other: Reach): Work<number> {
    const { distances } = this;
    const ties = this.#ties;
    const next: number[] = [];
    const mark = this.levels + 2;
    let shortest = Infinity;
    let steps = 0;
    for (const entity of this.#frontier) {
      steps += ties.read(entity) + 1;
      for (let place = 0; place < ties.count; place++) {
        const reached = ties.others[place] ?? 0;
        const back = other.distances[reached] ?? 0;
        // On a way back to its start, that is where the two meet, though it was reached before.
        if (back === 1) shortest = Math.min(shortest, mark - 1);
        if (distances[reached] !== 0) continue;
        distances[reached] = mark;
        next.push(reached);
        if (back > 0) shortest = Math.min(shortest, mark + back - 2);
      }
      if (steps > SLICE) {
        steps = 0;
        yield;
      }
    }
    this.#frontier = next;
    // Where nothing new was reached, nothing ever will be, and the distance of everything is known.
    this.levels = next.length === 0 ? Infinity : this.levels + 1;
    return shortest;
  }
}

/** A walk that meets nobody twice: the entities on its way and the strength of its weakest step. */
export interface Walk {
  readonly entities: readonly number[];
  readonly weakest: number;
}

/** The steps from an entity from which the end can be reached in so many steps more. */
interface Steps {
  readonly entities: readonly number[];
  readonly strengths: readonly number[];
}

const NO_STEPS: Steps = { entities: [], strengths: [] };

/**
 * All ways from one entity to another, or from one back to itself, that meet nobody twice, by their length: the distances from both ends, as far as they are needed, say
 * which steps can still arrive.
 */
export class Walks {
  readonly #from: number;
  readonly #to: number;
  readonly #ties: Ties;
  readonly #tiesBack: Ties;
  readonly #ahead: Reach;
  readonly #back: Reach;
  #shortest = Infinity;
  readonly #byId: (a: number, b: number) => number;
  /** By the number of steps left, the steps from each entity. */
  readonly #steps: Map<number, Steps>[] = [];
  /** By entity one step before the end, the strength of that step. */
  #last: ReadonlyMap<number, number> | undefined;
  #spent = 0;

  constructor(view: View, { from, to, direction }: { from: number; to: number; direction: Direction }) {
    this.#from = from;
    this.#to = to;
    this.#ties = new Ties(view, direction);
    this.#tiesBack = direction === 'ANY' ? this.#ties : new Ties(view, BACK[direction]);
    this.#ahead = new Reach(this.#ties, from);
    this.#back = new Reach(this.#tiesBack, to);
    this.#byId = entitiesById(view.snapshot);
  }

  /** Whether there is no walk of this length or a longer one; told after `ofLength` was asked for it. */
  get exhausted(): boolean {
    return this.#shortest === Infinity && (this.#ahead.levels === Infinity || this.#back.levels === Infinity);
  }

  /** The best walks of a length, at most `limit`: those whose weakest step is better evidenced first, then by the ids on the way. */
  *ofLength(length: number, limit: number): Work<Walk[]> {
    while (this.#ahead.levels + this.#back.levels < length) {
      const [near, far] =
        this.#ahead.cost <= this.#back.cost ? [this.#ahead, this.#back] : [this.#back, this.#ahead];
      this.#shortest = Math.min(this.#shortest, yield* near.further(far));
    }
    if (length < this.#shortest) return [];
    this.#steps.length = 0;
    return yield* this.#search(length, limit);
  }

  /** Walks in the order of their ids, so that of two that are evidenced as well, the one found first is the better. */
  *#search(length: number, limit: number): Work<Walk[]> {
    let found = 0;
    const best = new Best<Walk & { readonly order: number }>(
      limit,
      (a, b) => b.weakest - a.weakest || a.order - b.order,
    );
    const way = [this.#from];
    const weakest = [Infinity];
    const steps = [this.#stepsFrom(this.#from, length)];
    const places = [0];
    for (let depth = 0; depth >= 0;) {
      const { entities, strengths } = steps[depth] as Steps;
      const place = places[depth] ?? 0;
      if (place === entities.length) {
        depth--;
        continue;
      }
      places[depth] = place + 1;
      if (++this.#spent > SLICE) {
        this.#spent = 0;
        yield;
      }
      const next = entities[place] ?? 0;
      const least = Math.min(weakest[depth] ?? 0, strengths[place] ?? 0);
      if (best.full && least <= (best.worst?.weakest ?? 0)) continue;
      if (depth === length - 1)
        best.offer({ entities: [...way.slice(0, length), next], weakest: least, order: found++ });
      else if (way.lastIndexOf(next, depth) < 0) {
        depth++;
        way[depth] = next;
        weakest[depth] = least;
        steps[depth] = this.#stepsFrom(next, length - depth);
        places[depth] = 0;
      }
    }
    return best.sorted();
  }

  /** The steps from an entity after which the end can be reached in `left - 1` more, in the order of their ids. */
  #stepsFrom(entity: number, left: number): Steps {
    if (left === 1) return this.#lastStep(entity);
    const known = (this.#steps[left] ??= new Map());
    const kept = known.get(entity);
    if (kept !== undefined) return kept;
    this.#spent += this.#ties.read(entity);
    const { distances, levels } = this.#back;
    const strengths = this.#ties.strongest((next) => {
      const distance = distances[next] ?? 0;
      return next !== this.#to && (distance > 0 ? distance <= left : levels < left - 1);
    });
    const entities = [...strengths.keys()].sort(this.#byId);
    const steps = { entities, strengths: entities.map((next) => strengths.get(next) ?? 0) };
    known.set(entity, steps);
    return steps;
  }

  /** The step from an entity to the end. */
  #lastStep(entity: number): Steps {
    const own = this.#lastFrom(entity);
    return own === undefined ? NO_STEPS : { entities: [this.#to], strengths: [own] };
  }

  /** How strong it is; undefined where there is none. */
  #lastFrom(entity: number): number | undefined {
    const { snapshot } = this.#ties.view;
    // Whether the two ends are tied themselves is read where there are fewer ties.
    if (entity === this.#from && degree(snapshot, entity) < degree(snapshot, this.#to)) {
      this.#spent += this.#ties.read(entity);
      return this.#ties.strongest().get(this.#to);
    }
    // Otherwise from the end, once: whoever comes just before it may have far more ties.
    if (this.#last === undefined) {
      this.#spent += this.#tiesBack.read(this.#to);
      this.#last = this.#tiesBack.strongest();
    }
    return this.#last.get(entity);
  }
}
