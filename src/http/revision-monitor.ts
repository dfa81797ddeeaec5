import type { GraphStore } from '../store/port.ts';

/** Age up to which the revision of a store behind a network is reused, in milliseconds. */
const REMOTE_MAX_AGE_MS = 250;

/**
 * The current revision of a store. The embedded store is asked each time, which takes microseconds;
 * a store behind a network at most every 250 ms.
 */
export class RevisionMonitor {
  readonly #store: Pick<GraphStore, 'revision' | 'isRemote'>;
  #pending: Promise<number> | null = null;
  #revision = 0;
  #readAt = -Infinity;

  constructor(store: Pick<GraphStore, 'revision' | 'isRemote'>) {
    this.#store = store;
  }

  /** The revision; null if the store does not respond. */
  current(): Promise<number | null> {
    if (!this.#store.isRemote) return this.#store.revision().catch(() => null);
    if (performance.now() - this.#readAt < REMOTE_MAX_AGE_MS) return Promise.resolve(this.#revision);
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
