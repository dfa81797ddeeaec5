import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { StoreUnavailable } from '../errors.ts';
import type { GraphStore, WriteTransaction } from '../store/port.ts';
import { replayInto, type ReplayCounts } from './replay.ts';

/** What a rebuild went through. */
export interface RebuildReport extends ReplayCounts {
  /** The revision of the graph, which a rebuild does not change. */
  readonly revision: number;
}

/** Raised inside the transaction when somebody wrote between the beginning of the reading and that of the transaction. */
class ConcurrentWriteError extends Error {}

const MAX_ATTEMPTS = 5;

/**
 * Empties the graph and works it out anew from the ledger, in one transaction: until that is committed everybody sees the old one.
 * @throws StoreUnavailable where others write all the time.
 */
export async function rebuild(store: GraphStore): Promise<RebuildReport> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    // A transaction cannot wait for a reading of the store, which waits for transactions: so the reading begins first.
    const ledger = store.entries()[Symbol.asyncIterator]();
    const first = await ledger.next();
    try {
      return await store.write((transaction) => rebuildGraph(transaction, resumeIteration(first, ledger)));
    } catch (error) {
      if (!(error instanceof ConcurrentWriteError)) throw error;
    } finally {
      await ledger.return?.();
    }
  }
  throw new StoreUnavailable('others write to the store all the time; rebuild it when they do not');
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
