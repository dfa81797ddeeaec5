/** Takes things one after the other and keeps the best of them, at most so many: a heap with the worst that is kept on top. */
export class Best<T> {
  readonly #limit: number;
  readonly #order: (a: T, b: T) => number;
  readonly #heap: T[] = [];
  #refused = false;

  /** @param order negative where the first is the better one; no two things are equal. */
  constructor(limit: number, order: (a: T, b: T) => number) {
    this.#limit = limit;
    this.#order = order;
  }

  /** Whether there is no room left: something new has to be better than the worst that is kept. */
  get full(): boolean {
    return this.#heap.length >= this.#limit;
  }

  get size(): number {
    return this.#heap.length;
  }

  /** Whether anything was left out. */
  get refused(): boolean {
    return this.#refused;
  }

  /** The worst that is kept. */
  get worst(): T | undefined {
    return this.#heap[0];
  }

  /** Takes a thing, unless there are enough better ones. */
  offer(thing: T): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push(thing);
      this.#rise(heap.length - 1);
      return;
    }
    this.#refused = true;
    const worst = heap[0];
    if (worst === undefined || this.#order(thing, worst) >= 0) return;
    heap[0] = thing;
    this.#sink(0);
  }

  /** All that is kept, the best first. */
  sorted(): T[] {
    return [...this.#heap].sort(this.#order);
  }

  #worse(a: number, b: number): boolean {
    return this.#order(this.#heap[a] as T, this.#heap[b] as T) > 0;
  }

  #swap(a: number, b: number): void {
    const heap = this.#heap;
    [heap[a], heap[b]] = [heap[b] as T, heap[a] as T];
  }

  #rise(place: number): void {
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#worse(place, above)) return;
      this.#swap(place, above);
      place = above;
    }
  }

  #sink(place: number): void {
    for (;;) {
      let worst = place;
      for (const below of [2 * place + 1, 2 * place + 2])
        if (below < this.#heap.length && this.#worse(below, worst)) worst = below;
      if (worst === place) return;
      this.#swap(place, worst);
      place = worst;
    }
  }
}
