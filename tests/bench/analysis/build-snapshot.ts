/**
 * Builds the snapshot of a store in a process of its own, started with --expose-gc, and prints the
 * cost: `build-snapshot.ts STORE`.
 */
import { setTimeout as after } from 'node:timers/promises';
import { SnapshotCache } from '../../../src/analysis/snapshot-cache.ts';
import { openStore } from '../../../src/store/open.ts';

/** Cost of building a snapshot. */
export interface SnapshotCost {
  readonly seconds: number;
  readonly relationships: number;
  readonly participations: number;
  /** Memory of the snapshot, in bytes. */
  readonly bytes: number;
  /** Peak memory of the process while building, minus that before, in megabytes. */
  readonly peakMegabytes: number;
}

const MEGABYTE = 1024 * 1024;

function usedMemory(): number {
  if (globalThis.gc === undefined) throw new Error('measuring memory needs --expose-gc');
  // The second run collects what the first one released.
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
  // Uses the cache last, so that the complete snapshot is alive when memory is measured.
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
