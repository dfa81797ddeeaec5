import type { SnapshotCache } from '../analysis/snapshot-cache.ts';
import { runSliced } from '../analysis/sliced-task.ts';
import type { Snapshot, View } from '../analysis/snapshot.ts';
import type { SlicedTask } from '../analysis/sliced-task.ts';
import { createView } from '../analysis/view.ts';
import type { Day } from '../domain/partial-date.ts';
import { BadUserInput, StaleRevision, StoreUnavailable } from '../errors.ts';
import type { RelationshipFilter } from '../store/plan.ts';
import type { GraphStore } from '../store/port.ts';

/** How often an answer is worked out anew because the graph changed meanwhile. */
const MAX_ATTEMPTS = 10;

/** Works on snapshots of the links for one API: each answer of one revision, and within its time. */
export class AnalysisRunner {
  readonly #store: GraphStore;
  readonly #snapshots: SnapshotCache;
  readonly #timeLimitSeconds: number;

  /** @param timeLimitSeconds how long one analysis may take. */
  constructor(store: GraphStore, snapshots: SnapshotCache, timeLimitSeconds: number) {
    this.#store = store;
    this.#snapshots = snapshots;
    this.#timeLimitSeconds = timeLimitSeconds;
  }

  /**
   * What an attempt gives at a revision that the graph has: it is made again where it finds with StaleRevision that the graph has another one by now, or finds something missing
   * that has come since.
   * @throws what the attempt throws, StoreUnavailable where the graph has not been read yet or changes faster than it can be analysed.
   */
  async withConsistentSnapshot<T>(attempt: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    let snapshot = await this.#snapshots.current(this.#timeLimitSeconds);
    for (let tries = 0; tries < MAX_ATTEMPTS; tries++)
      try {
        return await attempt(snapshot);
      } catch (error) {
        const stale =
          error instanceof StaleRevision ||
          (error instanceof BadUserInput && (await this.#store.revision()) !== snapshot.revision);
        if (!stale) throw error;
        snapshot = await this.#snapshots.refresh();
      }
    throw new StoreUnavailable('the graph changes faster than it can be analysed; try again later');
  }

  /** A snapshot on a day, through a filter. @throws StaleRevision where words are looked for and the graph has another revision. */
  async view(snapshot: Snapshot, knownOn: Day | null, filter: RelationshipFilter): Promise<View> {
    const { words } = filter;
    if (words === undefined) return createView(snapshot, { knownOn, filter, textMatches: null });
    const { revision, ids } = await this.#store.relationshipIdsWithWords(words, knownOn);
    if (revision !== snapshot.revision) throw new StaleRevision();
    return createView(snapshot, { knownOn, filter, textMatches: ids });
  }

  /** Does work in slices. @throws LimitExceeded where it takes too long. */
  run<T>(task: SlicedTask<T>): Promise<T> {
    return runSliced(task, this.#timeLimitSeconds);
  }

  /** Makes sure that the graph still has the revision of a snapshot. @throws StaleRevision where it has not. */
  async assertCurrent({ revision }: Snapshot): Promise<void> {
    if ((await this.#store.revision()) !== revision) throw new StaleRevision();
  }
}
