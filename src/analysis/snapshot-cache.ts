import { setImmediate as letOthers, setTimeout as after } from 'node:timers/promises';
import { StoreUnavailable } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { Building } from './snapshot-builder.ts';
import type { Snapshot } from './snapshot.ts';

/** How often links are read again because the graph changed meanwhile, before somebody has to wait. */
const READ_AGAIN = 20;

/** The snapshot of one store: built when it is first wanted, and brought up to the store's revision without building it anew. */
export class Snapshots {
  readonly #store: Pick<GraphStore, 'snapshotBatches' | 'revision'>;
  #building = new Building();
  #lastSeq = 0;
  #snapshot: Snapshot | null = null;
  #following: Promise<Snapshot> | null = null;

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
    const first = this.follow();
    if (seconds === undefined) return first;
    const done = new AbortController();
    const late = after(seconds * 1000, undefined, { signal: done.signal }).then(() => {
      throw new StoreUnavailable(
        'the graph is still being read for analysis, as it is after every start; try again in some seconds',
      );
    });
    try {
      return await Promise.race([first, late]);
    } finally {
      done.abort();
    }
  }

  /** A snapshot at the revision that the store has now, or at a later one. @throws StoreUnavailable where the graph changes faster than it can be read. */
  async follow(): Promise<Snapshot> {
    // Whoever asks while one is made waits for that one: only what it then lacks makes another.
    const begun = this.#following;
    const made = begun === null ? null : await begun.catch(() => null);
    if (made !== null && made.revision === (await this.#store.revision())) return made;
    this.#following ??= this.#follow().finally(() => {
      this.#following = null;
    });
    return this.#following;
  }

  async #follow(): Promise<Snapshot> {
    if (this.#building.worn) {
      this.#building = new Building();
      this.#lastSeq = 0;
    }
    for (let time = 0; time < READ_AGAIN; time++) {
      const revision = await this.#read();
      if (revision !== (await this.#store.revision())) continue;
      if (this.#snapshot?.revision !== revision) this.#snapshot = this.#building.snapshot(revision);
      return this.#snapshot;
    }
    throw new StoreUnavailable('the graph changes faster than it can be analysed; try again later');
  }

  /** Reads what came after the last entry that was read; gives the revision when that began. */
  async #read(): Promise<number> {
    const building = this.#building;
    let state = { revision: 0, lastSeq: this.#lastSeq };
    for await (const batch of this.#store.snapshotBatches(this.#lastSeq)) {
      state = batch;
      building.add(batch);
      await letOthers();
    }
    this.#lastSeq = state.lastSeq;
    return state.revision;
  }
}
