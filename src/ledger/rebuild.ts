import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { PROJECTION_VERSION } from '../domain/projection-version.ts';
import { StoreUnavailable } from '../errors.ts';
import type { GraphStore, WriteTransaction } from '../store/port.ts';
import { replayInto, type ReplayCounts } from './replay.ts';

/** The result of a rebuild. */
export interface RebuildReport extends ReplayCounts {
  /** Revision of the graph, which a rebuild does not change. */
  readonly revision: number;
}

/** Thrown in the transaction after a write between the start of the reader and the transaction. */
class ConcurrentWriteError extends Error {}

const MAX_ATTEMPTS = 5;

/**
 * Recomputes the graph from the ledger and replaces it, in one transaction. Until the commit,
 * readers see the previous graph.
 * @throws StoreUnavailable if other processes keep writing.
 */
export function rebuild(store: GraphStore): Promise<RebuildReport> {
  return retryAfterWrites(store, 0, rebuildGraph);
}

/**
 * Rebuilds the graph of a store if an earlier version of dealgraph derived it from the ledger by
 * other rules. Safe if several processes start at the same time: one rebuilds the graph while the
 * others wait.
 * @param onStart called once before a rebuild, which can take minutes, with the number of entries.
 * @returns null if the graph was up to date, or another process rebuilt it meanwhile.
 * @throws StoreUnavailable if other processes keep writing.
 */
export async function upgradeProjection(
  store: GraphStore,
  onStart: (entries: number) => void,
): Promise<RebuildReport | null> {
  const { version, lastSeq } = await store.projectionState();
  if (version === PROJECTION_VERSION || lastSeq === 0) return null;
  let announced = false;
  return retryAfterWrites(store, lastSeq, async (transaction, ledger) => {
    if (transaction.projectionVersion === PROJECTION_VERSION) return null;
    if (!announced) onStart(transaction.lastSeq);
    announced = true;
    return rebuildGraph(transaction, ledger);
  });
}

/** Runs work on a whole ledger in one transaction, again if others have written meanwhile. */
async function retryAfterWrites<T>(
  store: GraphStore,
  expectedRecords: number,
  work: (transaction: WriteTransaction, ledger: AsyncIterable<readonly LedgerEntry[]>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    // The reader starts first: inside the transaction it would wait for the transaction to end.
    const ledger = store.entries()[Symbol.asyncIterator]();
    const first = await ledger.next();
    try {
      return await store.write(
        (transaction) => work(transaction, resumeIteration(first, ledger)),
        expectedRecords,
      );
    } catch (error) {
      if (!(error instanceof ConcurrentWriteError)) throw error;
    } finally {
      await ledger.return?.();
    }
  }
  throw new StoreUnavailable('other processes keep writing to the store; rebuild it when they have finished');
}

async function* resumeIteration<T>(first: IteratorResult<T>, rest: AsyncIterator<T>): AsyncGenerator<T> {
  for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
}

async function rebuildGraph(
  transaction: WriteTransaction,
  ledger: AsyncIterable<readonly LedgerEntry[]>,
): Promise<RebuildReport> {
  await transaction.clearProjection();
  const replayed = await replayInto(transaction, ledger, 'PROJECTION_ONLY');
  if (replayed.entries !== transaction.lastSeq) throw new ConcurrentWriteError();
  return { revision: transaction.revision, ...replayed };
}
