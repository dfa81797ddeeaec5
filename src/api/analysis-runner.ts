import type { SnapshotCache } from '../analysis/snapshot-cache.ts';
import { runSliced } from '../analysis/sliced-task.ts';
import type { Snapshot, View } from '../analysis/snapshot.ts';
import type { SlicedTask } from '../analysis/sliced-task.ts';
import { createView } from '../analysis/view.ts';
import type { GraphView } from '../domain/graph-view.ts';
import { BadUserInput, StaleRevision, StoreUnavailable } from '../errors.ts';
import type { RelationshipFilter } from '../store/plan.ts';
import type { GraphStore } from '../store/port.ts';

/** Maximum number of attempts while the graph keeps changing. */
const MAX_ATTEMPTS = 10;

/** Runs analyses for one API: each on a snapshot of one revision, and within a time limit. */
export class AnalysisRunner {
  readonly #store: GraphStore;
  readonly #snapshots: SnapshotCache;
  readonly #timeLimitSeconds: number;

  /** @param timeLimitSeconds maximum duration of one analysis. */
  constructor(store: GraphStore, snapshots: SnapshotCache, timeLimitSeconds: number) {
    this.#store = store;
    this.#snapshots = snapshots;
    this.#timeLimitSeconds = timeLimitSeconds;
  }

  /**
   * Result of an attempt at a revision that the graph still has. The attempt runs again after
   * StaleRevision, and after BadUserInput if the graph has changed since.
   * @throws StoreUnavailable if the first snapshot is not ready or the graph changes faster than it
   * can be analyzed, and the errors of the attempt.
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
    throw new StoreUnavailable('the graph changes faster than it can be analyzed; try again later');
  }

  /**
   * View of a snapshot through a filter.
   * @throws StaleRevision if the filter has words and the graph has another revision.
   */
  async view(
    snapshot: Snapshot,
    { knownOn, evidence }: GraphView,
    filter: RelationshipFilter,
  ): Promise<View> {
    const { words } = filter;
    if (words === undefined) return createView(snapshot, { knownOn, evidence, filter, textMatches: null });
    const { revision, ids } = await this.#store.relationshipIdsWithWords(words, { knownOn, evidence });
    if (revision !== snapshot.revision) throw new StaleRevision();
    return createView(snapshot, { knownOn, evidence, filter, textMatches: ids });
  }

  /**
   * Runs a task in slices.
   * @throws LimitExceeded if it takes too long.
   */
  run<T>(task: SlicedTask<T>): Promise<T> {
    return runSliced(task, this.#timeLimitSeconds);
  }

  /**
   * Checks that the graph still has the revision of a snapshot.
   * @throws StaleRevision if it has another one.
   */
  async assertCurrent({ revision }: Snapshot): Promise<void> {
    if ((await this.#store.revision()) !== revision) throw new StaleRevision();
  }
}
