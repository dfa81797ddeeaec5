import type { LedgerEntry } from '../../../domain/ledger-entry.ts';
import type { WriteTransaction } from '../../port.ts';
import { HOLDING, type Connection, type Run } from '../connection.ts';
import { lock } from './graph-lock.ts';
import { Submission, TooLarge } from './transaction.ts';
import { undoUnfinished } from './undo-log.ts';

/** Thrown where another submission broke off, which has to be undone first. */
class BrokeOff extends Error {}

/**
 * Does a submission: in one transaction, or where it does not fit into one, in several. It is done again from its beginning where Neo4j went away.
 * When that happened while the last transaction was being committed, nobody knows whether it was: the ledger does, so that a submission is never
 * written twice.
 * @param together how many entries and records are written in one transaction at most.
 */
export async function submit<T>(
  connection: Connection,
  work: (transaction: WriteTransaction) => Promise<T>,
  together: number,
): Promise<T> {
  let sent: { readonly first: LedgerEntry; readonly result: T } | undefined;
  const attempt = async (run: Run, pieces: Connection | null): Promise<T> => {
    const reached = await lock(run);
    if (reached.unfinished === 'SUBMISSION') throw new BrokeOff();
    const submission = new Submission(run, reached, { together, pieces });
    if (sent !== undefined && (await submission.holds(sent.first))) return sent.result;
    sent = undefined;
    try {
      const result = await work(submission);
      await submission.finish();
      const { first } = submission;
      if (first !== undefined) sent = { first, result };
      return result;
    } catch (error) {
      await submission.settle();
      throw error;
    }
  };
  for (let pieces: Connection | null = null; ;)
    try {
      return await connection.write((run) => attempt(run, pieces), pieces === null ? undefined : HOLDING);
    } catch (error) {
      if (error instanceof BrokeOff) await undoUnfinished(connection);
      else if (error instanceof TooLarge) pieces = connection;
      else {
        // Where Neo4j is gone, whoever writes next undoes it.
        if (pieces !== null) await undoUnfinished(connection).catch(() => undefined);
        throw error;
      }
    }
}
