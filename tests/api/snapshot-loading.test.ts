import { expect, test } from 'vitest';
import { SnapshotCache } from '../../src/analysis/snapshot-cache.ts';
import { AnalysisRunner } from '../../src/api/analysis-runner.ts';
import { StoreUnavailable } from '../../src/errors.ts';
import { openStore } from '../../src/store/open.ts';

test('whoever asks for an analysis while the graph is read after a start is told so, and not kept waiting', async () => {
  const store = await openStore({ path: ':memory:' });
  try {
    let releaseLinks: () => void = () => undefined;
    const linksReleased = new Promise<void>((resolve) => (releaseLinks = resolve));
    const snapshots = new SnapshotCache({
      revision: () => store.revision(),
      async *snapshotBatches(after) {
        await linksReleased;
        yield* store.snapshotBatches(after);
      },
    });
    const analyst = new AnalysisRunner(store, snapshots, 0.05);
    const runAnalysis = () =>
      analyst.withConsistentSnapshot(({ entityCount }) => Promise.resolve(entityCount));
    await expect(runAnalysis()).rejects.toThrow(
      new StoreUnavailable(
        'the graph is still being read for analysis, as it is after every start; try again in some seconds',
      ),
    );
    releaseLinks();
    await expect(runAnalysis()).resolves.toBe(0);
  } finally {
    await store.close();
  }
});
