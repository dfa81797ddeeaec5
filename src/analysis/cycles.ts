import { Best } from './top-k.ts';
import { byText } from './evidence-order.ts';
import type { Snapshot, View, Work } from './snapshot.ts';
import { Ties } from './adjacency.ts';

/** How many steps are made between two places where the work may be interrupted. */
const SLICE = 500;
/** Of how many entities the payees are remembered. */
const REMEMBERED = 50_000;

/** Whom an entity pays, each once, with the best evidenced of the relationships between the two. */
interface Payees {
  readonly entities: readonly number[];
  readonly strengths: readonly number[];
}

/** A circle that was found: its entities from the smallest id on, and the strength of its weakest step. */
interface Circle {
  readonly entities: readonly number[];
  readonly ids: readonly string[];
  readonly weakest: number;
}

function compare(a: Circle, b: Circle): number {
  if (a.weakest !== b.weakest) return b.weakest - a.weakest;
  for (const [place, id] of a.ids.entries()) {
    const order = byText(id, b.ids[place] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** The same circle from its smallest id on. */
function turned(snapshot: Snapshot, entities: readonly number[], weakest: number): Circle {
  const ids = entities.map((entity) => snapshot.entityId(entity));
  const start = ids.reduce((least, id, place) => (byText(id, ids[least] ?? '') < 0 ? place : least), 0);
  const turn = <T>(list: readonly T[]): T[] => [...list.slice(start), ...list.slice(0, start)];
  return { entities: turn(entities), ids: turn(ids), weakest };
}

class Search {
  readonly best: Best<Circle>;
  readonly #view: View;
  readonly #length: number;
  readonly #pays: Ties;
  readonly #paidBy: Ties;
  readonly #payees = new Map<number, Payees>();
  /** By entity, the last start that it is known to lead back to: in one step, and in one step or two. */
  readonly #one: Int32Array;
  readonly #two: Int32Array;
  /** By entity that pays the start, the strength of that. */
  #closing = new Map<number, number>();
  readonly #way: number[] = [];
  #spent = 0;

  constructor(view: View, length: number, limit: number) {
    this.#view = view;
    this.#length = length;
    this.#pays = new Ties(view, 'PAYS');
    this.#paidBy = new Ties(view, 'PAID_BY');
    this.#one = new Int32Array(view.snapshot.entityCount).fill(-1);
    this.#two = new Int32Array(view.snapshot.entityCount).fill(-1);
    this.best = new Best(limit, compare);
  }

  /** Finds the circles in which an entity has the smallest number. */
  *from(start: number): Work<void> {
    const payees = this.#payeesOf(start);
    if (!payees.entities.some((payee) => payee > start)) return;
    this.#closing = this.#payersOf(start);
    for (const payer of this.#closing.keys()) {
      this.#one[payer] = start;
      this.#two[payer] = start;
    }
    if (this.#length > 2)
      for (const payer of this.#closing.keys()) {
        this.#spent += this.#paidBy.read(payer);
        for (let place = 0; place < this.#paidBy.count; place++)
          this.#two[this.#paidBy.others[place] ?? 0] = start;
        if (this.#tired()) yield;
      }
    this.#way.length = 0;
    this.#way.push(start);
    if (this.#closing.size > 0) yield* this.#further(start, payees, Infinity);
  }

  /** Follows the payees of the last one on the way. */
  *#further(start: number, { entities, strengths }: Payees, weakest: number): Work<void> {
    const left = this.#length - this.#way.length;
    for (const [place, next] of entities.entries()) {
      if (this.#tired()) yield;
      this.#spent += 1;
      if (next <= start || this.#way.includes(next)) continue;
      if (left === 1 ? this.#one[next] !== start : left === 2 && this.#two[next] !== start) continue;
      const least = Math.min(weakest, strengths[place] ?? 0);
      if (this.best.full && least < (this.best.worst?.weakest ?? 0)) continue;
      this.#way.push(next);
      if (left === 1)
        this.best.offer(
          turned(this.#view.snapshot, this.#way, Math.min(least, this.#closing.get(next) ?? 0)),
        );
      else yield* this.#further(start, this.#payeesOf(next), least);
      this.#way.pop();
    }
  }

  #tired(): boolean {
    if (this.#spent < SLICE) return false;
    this.#spent = 0;
    return true;
  }

  #payeesOf(entity: number): Payees {
    const known = this.#payees.get(entity);
    if (known !== undefined) return known;
    this.#spent += this.#pays.read(entity);
    const best = this.#pays.strongest();
    const payees = { entities: [...best.keys()], strengths: [...best.values()] };
    if (this.#payees.size >= REMEMBERED) this.#payees.clear();
    this.#payees.set(entity, payees);
    return payees;
  }

  #payersOf(start: number): Map<number, number> {
    this.#spent += this.#paidBy.read(start);
    const best = this.#paidBy.strongest();
    for (const payer of best.keys()) if (payer < start) best.delete(payer);
    return best;
  }
}

/** The best circles of this many entities along which money goes, at most `limit`, anywhere in the graph. */
export function* circles(view: View, length: number, limit: number): Work<(readonly number[])[]> {
  const search = new Search(view, length, limit);
  for (let start = 0; start < view.snapshot.entityCount; start++) {
    yield* search.from(start);
    if (start % SLICE === SLICE - 1) yield;
  }
  return search.best.sorted().map(({ entities }) => entities);
}
