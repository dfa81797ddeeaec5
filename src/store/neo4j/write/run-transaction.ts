import type { LedgerEntry } from '../../../domain/ledger-entry.ts';
import type { WriteTransaction } from '../../port.ts';
import { LONG_TRANSACTION_TIMEOUT, type DatabaseConnection, type RunStatement } from '../connection.ts';
import { lockGraph } from './graph-lock.ts';
import { StoreTransaction, TransactionTooLarge } from './transaction.ts';
import { undoUnfinishedTransaction } from './undo-log.ts';

/** Thrown where another submission broke off, which has to be undone first. */
class UnfinishedTransaction extends Error {}

/**
 * Does a submission: in one transaction, or where it does not fit into one, in several. It is done again from its beginning where Neo4j went away.
 * When that happened while the last transaction was being committed, nobody knows whether it was: the ledger does, so that a submission is never
 * written twice.
 * @param maxTransactionSize how many entries and records are written in one transaction at most.
 */
export async function runTransaction<T>(
  connection: DatabaseConnection,
  work: (transaction: WriteTransaction) => Promise<T>,
  maxTransactionSize: number,
): Promise<T> {
  let written: { readonly first: LedgerEntry; readonly result: T } | undefined;
  const attempt = async (run: RunStatement, extraConnection: DatabaseConnection | null): Promise<T> => {
    const state = await lockGraph(run);
    if (state.unfinished === 'SUBMISSION') throw new UnfinishedTransaction();
    const transaction = new StoreTransaction(run, state, { maxTransactionSize, extraConnection });
    if (written !== undefined && (await transaction.hasEntry(written.first))) return written.result;
    written = undefined;
    try {
      const result = await work(transaction);
      await transaction.finish();
      const { firstEntry } = transaction;
      if (firstEntry !== undefined) written = { first: firstEntry, result };
      return result;
    } catch (error) {
      await transaction.drain();
      throw error;
    }
  };
  for (let extraConnection: DatabaseConnection | null = null; ;)
    try {
      return await connection.write(
        (run) => attempt(run, extraConnection),
        extraConnection === null ? undefined : LONG_TRANSACTION_TIMEOUT,
      );
    } catch (error) {
      if (error instanceof UnfinishedTransaction) await undoUnfinishedTransaction(connection);
      else if (error instanceof TransactionTooLarge) extraConnection = connection;
      else {
        // Where Neo4j is gone, whoever writes next undoes it.
        if (extraConnection !== null) await undoUnfinishedTransaction(connection).catch(() => undefined);
        throw error;
      }
    }
}
