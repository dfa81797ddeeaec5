/** Builds the snapshot of a store in a process of its own, started with --expose-gc, and prints what that took: `build-snapshot.ts STORE`. */
import { setTimeout as after } from 'node:timers/promises';
import { SnapshotCache } from '../../../src/analysis/snapshot-cache.ts';
import { openStore } from '../../../src/store/open.ts';

/** What building the snapshot of a store took. */
export interface SnapshotCost {
  readonly seconds: number;
  readonly relationships: number;
  readonly participations: number;
  /** What the snapshot itself keeps, in bytes. */
  readonly bytes: number;
  /** The most memory that the process had meanwhile, beyond what it had before, in megabytes. */
  readonly peakMegabytes: number;
}

const MEGABYTE = 1024 * 1024;

function usedMemory(): number {
  if (globalThis.gc === undefined) throw new Error('memory is measured with --expose-gc');
  // The second one counts what the first has let go of.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const [path = ''] = process.argv.slice(2);
const store = await openStore({ path });
try {
  const before = usedMemory();
  const resident = process.memoryUsage().rss;
  const startedAt = performance.now();
  const snapshots = new SnapshotCache(store);
  const snapshot = await snapshots.current();
  const seconds = (performance.now() - startedAt) / 1000;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024 - resident / MEGABYTE;
  await after(100);
  const bytes = usedMemory() - before;
  let participations = 0;
  for (let entity = 0; entity < snapshot.entityCount; entity++)
    participations += (snapshot.participationEnd[entity] ?? 0) - (snapshot.participationStart[entity] ?? 0);
  // Asked of it last, so that all of it is still there when memory is measured.
  await snapshots.current();
  const cost: SnapshotCost = {
    seconds,
    relationships: snapshot.relationshipCount,
    participations,
    bytes,
    peakMegabytes,
  };
  process.stdout.write(JSON.stringify(cost));
} finally {
  await store.close();
}
