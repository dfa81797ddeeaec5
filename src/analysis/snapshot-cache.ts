import { setImmediate as yieldToEventLoop, setTimeout as delay } from 'node:timers/promises';
import { StoreUnavailable } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { SnapshotBuilder } from './snapshot-builder.ts';
import type { Snapshot } from './snapshot.ts';

/** How often links are read again because the graph changed meanwhile, before somebody has to wait. */
const MAX_READ_ATTEMPTS = 20;

/** The snapshot of one store: built when it is first wanted, and brought up to the store's revision without building it anew. */
export class SnapshotCache {
  readonly #store: Pick<GraphStore, 'snapshotBatches' | 'revision'>;
  #builder = new SnapshotBuilder();
  #lastSeq = 0;
  #snapshot: Snapshot | null = null;
  #pendingRefresh: Promise<Snapshot> | null = null;

  constructor(store: Pick<GraphStore, 'snapshotBatches' | 'revision'>) {
    this.#store = store;
  }

  /**
   * The snapshot that there is; the first one is waited for.
   * @param seconds how long at most: on a large graph it takes longer than anybody should wait.
   * @throws what the store throws, StoreUnavailable where the first one is not there in that time.
   */
  async current(seconds?: number): Promise<Snapshot> {
    if (this.#snapshot !== null) return this.#snapshot;
    const first = this.refresh();
    if (seconds === undefined) return first;
    const abortController = new AbortController();
    const timeout = delay(seconds * 1000, undefined, { signal: abortController.signal }).then(() => {
      throw new StoreUnavailable(
        'the graph is still being read for analysis, as it is after every start; try again in some seconds',
      );
    });
    try {
      return await Promise.race([first, timeout]);
    } finally {
      abortController.abort();
    }
  }

  /** A snapshot at the revision that the store has now, or at a later one. @throws StoreUnavailable where the graph changes faster than it can be read. */
  async refresh(): Promise<Snapshot> {
    // Whoever asks while one is made waits for that one: only what it then lacks makes another.
    const pending = this.#pendingRefresh;
    const refreshed = pending === null ? null : await pending.catch(() => null);
    if (refreshed !== null && refreshed.revision === (await this.#store.revision())) return refreshed;
    this.#pendingRefresh ??= this.#readUntilCurrent().finally(() => {
      this.#pendingRefresh = null;
    });
    return this.#pendingRefresh;
  }

  async #readUntilCurrent(): Promise<Snapshot> {
    if (this.#builder.fragmented) {
      this.#builder = new SnapshotBuilder();
      this.#lastSeq = 0;
    }
    for (let attempt = 0; attempt < MAX_READ_ATTEMPTS; attempt++) {
      const revision = await this.#readNewBatches();
      if (revision !== (await this.#store.revision())) continue;
      if (this.#snapshot?.revision !== revision) this.#snapshot = this.#builder.build(revision);
      return this.#snapshot;
    }
    throw new StoreUnavailable('the graph changes faster than it can be analysed; try again later');
  }

  /** Reads what came after the last entry that was read; gives the revision when that began. */
  async #readNewBatches(): Promise<number> {
    const builder = this.#builder;
    let state = { revision: 0, lastSeq: this.#lastSeq };
    for await (const batch of this.#store.snapshotBatches(this.#lastSeq)) {
      state = batch;
      builder.addBatch(batch);
      await yieldToEventLoop();
    }
    this.#lastSeq = state.lastSeq;
    return state.revision;
  }
}
