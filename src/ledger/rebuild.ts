import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { StoreUnavailable } from '../errors.ts';
import type { GraphStore, Transaction } from '../store/port.ts';
import { replayInto, type Replayed } from './replay.ts';

/** What a rebuild went through. */
export interface Rebuilt extends Replayed {
  /** The revision of the graph, which a rebuild does not change. */
  readonly revision: number;
}

/** Raised inside the transaction when somebody wrote between the beginning of the reading and that of the transaction. */
class LedgerGrew extends Error {}

const ATTEMPTS = 5;

/**
 * Empties the graph and works it out anew from the ledger, in one transaction: until that is committed everybody sees the old one.
 * @throws StoreUnavailable where others write all the time.
 */
export async function rebuild(store: GraphStore): Promise<Rebuilt> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    // A transaction cannot wait for a reading of the store, which waits for transactions: so the reading begins first.
    const ledger = store.entries()[Symbol.asyncIterator]();
    const first = await ledger.next();
    try {
      return await store.write((transaction) => rewrite(transaction, continued(first, ledger)));
    } catch (error) {
      if (!(error instanceof LedgerGrew)) throw error;
    } finally {
      await ledger.return?.();
    }
  }
  throw new StoreUnavailable('others write to the store all the time; rebuild it when they do not');
}

async function* continued<T>(first: IteratorResult<T>, rest: AsyncIterator<T>): AsyncGenerator<T> {
  for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
}

async function rewrite(
  transaction: Transaction,
  ledger: AsyncIterable<readonly LedgerEntry[]>,
): Promise<Rebuilt> {
  await transaction.clearProjection();
  const replayed = await replayInto(transaction, ledger, 'PROJECTION_ONLY');
  if (replayed.entries !== transaction.lastSeq) throw new LedgerGrew();
  return { revision: transaction.revision, ...replayed };
}
