import { expect, test } from 'vitest';
import { SnapshotCache } from '../../src/analysis/snapshot-cache.ts';
import { AnalysisRunner } from '../../src/api/analysis-runner.ts';
import { StoreUnavailable } from '../../src/errors.ts';
import { openStore } from '../../src/store/open.ts';

test('an analysis fails without a long wait while the first snapshot is loading, and succeeds afterwards', async () => {
  const store = await openStore({ path: ':memory:' });
  try {
    let releaseBatches: () => void = () => undefined;
    const batchesReleased = new Promise<void>((resolve) => (releaseBatches = resolve));
    const snapshots = new SnapshotCache({
      revision: () => store.revision(),
      async *snapshotBatches(after) {
        await batchesReleased;
        yield* store.snapshotBatches(after);
      },
    });
    const runner = new AnalysisRunner(store, snapshots, 0.05);
    const runAnalysis = () =>
      runner.withConsistentSnapshot(({ entityCount }) => Promise.resolve(entityCount));
    await expect(runAnalysis()).rejects.toThrow(
      new StoreUnavailable(
        'the snapshot for analysis is still loading, as after every start; try again in a few seconds',
      ),
    );
    releaseBatches();
    await expect(runAnalysis()).resolves.toBe(0);
  } finally {
    await store.close();
  }
});
