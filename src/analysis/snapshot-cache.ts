import { setImmediate as yieldToEventLoop, setTimeout as delay } from 'node:timers/promises';
import { StoreUnavailable } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { SnapshotBuilder } from './snapshot-builder.ts';
import type { Snapshot } from './snapshot.ts';

/** Number of attempts to read the graph without a change meanwhile. */
const MAX_READ_ATTEMPTS = 20;

/**
 * Snapshot of one store: built on first use, then updated incrementally to the store's revision.
 */
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
   * Returns the existing snapshot, or waits for the first one.
   * @param seconds maximum wait. On a large graph, the first snapshot takes longer than a client
   * should wait.
   * @throws StoreUnavailable if the first snapshot is not ready in time, and the errors of the
   * store.
   */
  async current(seconds?: number): Promise<Snapshot> {
    if (this.#snapshot !== null) return this.#snapshot;
    const first = this.refresh();
    if (seconds === undefined) return first;
    const abortController = new AbortController();
    const timeout = delay(seconds * 1000, undefined, { signal: abortController.signal }).then(() => {
      throw new StoreUnavailable(
        'the snapshot for analysis is still loading, as after every start; try again in a few seconds',
      );
    });
    try {
      return await Promise.race([first, timeout]);
    } finally {
      abortController.abort();
    }
  }

  /**
   * Returns a snapshot at the store's current revision or a later one.
   * @throws StoreUnavailable if the graph changes faster than it can be read.
   */
  async refresh(): Promise<Snapshot> {
    // Concurrent calls wait for the pending refresh. Only a newer revision starts another one.
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
    throw new StoreUnavailable('the graph changes faster than it can be analyzed; try again later');
  }

  /**
   * Reads everything after the last entry read, and returns the revision at the start of reading.
   */
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
