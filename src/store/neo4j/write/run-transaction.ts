import type { LedgerEntry } from '../../../domain/ledger-entry.ts';
import type { WriteTransaction } from '../../port.ts';
import { LONG_TRANSACTION_TIMEOUT, type DatabaseConnection, type RunStatement } from '../connection.ts';
import { lockGraph } from './graph-lock.ts';
import { StoreTransaction, TransactionTooLarge } from './transaction.ts';
import { undoUnfinishedTransaction } from './undo-log.ts';

/** Thrown if another submission was interrupted and must be undone first. */
class UnfinishedTransaction extends Error {}

/**
 * Runs a submission in one transaction, or in several if it is too large for one. Repeats it from
 * the start after a failure of Neo4j. If the failure occurred during the last commit, its outcome
 * is unknown. The ledger then shows whether it was committed, so no submission is written twice.
 * @param maxTransactionSize maximum number of entries and records in one transaction.
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
        // If Neo4j is down, the next writer undoes the submission.
        if (extraConnection !== null) await undoUnfinishedTransaction(connection).catch(() => undefined);
        throw error;
      }
    }
}
