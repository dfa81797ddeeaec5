import type { GraphStore } from '../store/port.ts';

/** The current revision of a store, which is read once for concurrent requests. */
export class RevisionMonitor {
  readonly #store: Pick<GraphStore, 'revision'>;
  readonly #maxAgeMs: number;
  #pending: Promise<number> | null = null;
  #revision = 0;
  #readAt = -Infinity;

  /** @param maxAgeMs age up to which a revision is reused; 0 reads it each time. */
  constructor(store: Pick<GraphStore, 'revision'>, maxAgeMs: number) {
    this.#store = store;
    this.#maxAgeMs = maxAgeMs;
  }

  /** The revision; null if the store does not respond. */
  current(): Promise<number | null> {
    if (this.#maxAgeMs === 0) return this.#store.revision().catch(() => null);
    if (performance.now() - this.#readAt < this.#maxAgeMs) return Promise.resolve(this.#revision);
    this.#pending ??= this.#read();
    return this.#pending.catch(() => null);
  }

  async #read(): Promise<number> {
    const startedAt = performance.now();
    try {
      this.#revision = await this.#store.revision();
      this.#readAt = startedAt;
      return this.#revision;
    } finally {
      this.#pending = null;
    }
  }
}
