/** Holds the best of the items added, at most `limit`: a heap with the worst of them on top. */
export class TopK<T> {
  readonly #limit: number;
  readonly #compare: (a: T, b: T) => number;
  readonly #heap: T[] = [];
  #overflowed = false;

  /** @param compare negative if the first item is better; no two items are equal. */
  constructor(limit: number, compare: (a: T, b: T) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  /** Whether the limit is reached, so that a new item has to be better than the worst one. */
  get isFull(): boolean {
    return this.#heap.length >= this.#limit;
  }

  get size(): number {
    return this.#heap.length;
  }

  /** Whether any item was dropped. */
  get overflowed(): boolean {
    return this.#overflowed;
  }

  /** Worst item held. */
  get worst(): T | undefined {
    return this.#heap[0];
  }

  /** Adds an item unless enough better ones are held. */
  add(item: T): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push(item);
      this.#siftUp(heap.length - 1);
      return;
    }
    this.#overflowed = true;
    const worst = heap[0];
    if (worst === undefined || this.#compare(item, worst) >= 0) return;
    heap[0] = item;
    this.#siftDown(0);
  }

  /** Items held, best first. */
  sorted(): T[] {
    return [...this.#heap].sort(this.#compare);
  }

  #isWorse(a: number, b: number): boolean {
    return this.#compare(this.#heap[a] as T, this.#heap[b] as T) > 0;
  }

  #swap(a: number, b: number): void {
    const heap = this.#heap;
    [heap[a], heap[b]] = [heap[b] as T, heap[a] as T];
  }

  #siftUp(index: number): void {
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#isWorse(index, parent)) return;
      this.#swap(index, parent);
      index = parent;
    }
  }

  #siftDown(index: number): void {
    for (;;) {
      let worst = index;
      for (const child of [2 * index + 1, 2 * index + 2])
        if (child < this.#heap.length && this.#isWorse(child, worst)) worst = child;
      if (worst === index) return;
      this.#swap(index, worst);
      index = worst;
    }
  }
}
