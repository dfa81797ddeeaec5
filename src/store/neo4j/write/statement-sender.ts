import { randomUUID } from 'node:crypto';
import neo4j, { type Record } from 'neo4j-driver';
import { StoreUnavailable } from '../../../errors.ts';
import type { DatabaseConnection, QueryParameters, RunStatement } from '../connection.ts';

/**
 * Prefix of all write statements, which are planned only once. Each starts from index lookups,
 * which are right for any graph size. Planning would otherwise repeat while the graph grows.
 */
const SKIP_REPLANNING = 'CYPHER replan=skip ';

/** Receives the rows of a statement. */
type RecordsHandler = (records: readonly Record[]) => void;

/**
 * Sends statements in order without waiting for responses, so that the server works while the next
 * rows are prepared. A failure surfaces at the next wait, and all later statements fail too.
 */
export interface StatementSender {
  /** Sends a statement over `$rows`, unless there are none. `onRecords` receives its rows. */
  send(statement: string, rows: readonly unknown[], onRecords?: RecordsHandler): void;
  /** Runs a read statement that sees everything sent before, and returns its rows. */
  query(statement: string, parameters?: QueryParameters): Promise<Record[]>;
  /** Waits until the amount of pending work is bounded. */
  throttle(): Promise<void>;
  /** Waits until all work is done. */
  drain(): Promise<void>;
}

/** Sender that uses a single transaction. */
export class SingleTransactionSender implements StatementSender {
  readonly #run: RunStatement;
  #earlier: Promise<unknown>[] = [];
  #latest: Promise<unknown>[] = [];

  constructor(run: RunStatement) {
    this.#run = run;
  }

  send(statement: string, rows: readonly unknown[], onRecords?: RecordsHandler): void {
    if (rows.length === 0) return;
    const answered = this.#run(SKIP_REPLANNING + statement, { rows }).then(onRecords);
    answered.catch(() => undefined);
    this.#latest.push(answered);
  }

  query(statement: string, parameters?: QueryParameters): Promise<Record[]> {
    return this.#run(statement, parameters);
  }

  async throttle(): Promise<void> {
    await Promise.all(this.#earlier);
    [this.#earlier, this.#latest] = [this.#latest, []];
  }

  async drain(): Promise<void> {
    await this.throttle();
    await this.throttle();
  }
}

/**
 * Number of rows per transaction, if a submission takes several. It is low, because every garbage
 * collection copies the contents of open transactions.
 */
const ROWS_PER_TRANSACTION = 2000;
/**
 * Number of concurrent transactions: while one is written, the server already has the next one,
 * which waits for it.
 */
const MAX_IN_FLIGHT = 2;

const CREATE_MARK = 'MERGE (u:Unfinished) SET u.kind = $kind, u.token = $token, u.pieces = 0';
/**
 * Writing to the mark makes a transaction wait for the previous one, and a returning server that
 * was considered dead wait for its successor. The mark is read after that: it must have our token,
 * and all previous transactions must be committed.
 */
const TAKE_TURN = `MATCH (u:Unfinished)
SET u.locked = true
WITH u WHERE u.token = $token AND u.pieces = $before
SET u.pieces = u.pieces + 1
RETURN count(u) AS ours`;
const DELETE_MARK = 'MATCH (u:Unfinished {token: $token}) DELETE u RETURN count(*) AS ours';
const DELETE_UNDO_RECORDS = 'MATCH (u:Undo) DELETE u';

interface QueuedStatement {
  readonly statement: string;
  readonly rows: readonly unknown[];
  readonly onRecords: RecordsHandler | undefined;
}

/**
 * Sends a submission that is too large for one transaction in several, while another transaction
 * holds the lock. The first one creates a mark, which the transaction with the lock deletes at the
 * end. Whoever gets the lock and finds a mark knows that the submission is incomplete. The
 * transactions are committed in order, and each only if all previous ones are.
 */
export class MultiTransactionSender implements StatementSender {
  /** Consequence of an interruption: a submission is undone, a rebuild is repeated. */
  kind: 'SUBMISSION' | 'REBUILD' = 'SUBMISSION';
  readonly #connection: DatabaseConnection;
  readonly #runLocked: RunStatement;
  readonly #token = randomUUID();
  #marked: Promise<void> | undefined;
  #queue: QueuedStatement[] = [];
  #rows = 0;
  #transactionCount = 0;
  /** Resolves when the next transaction can be sent: the previous one has written to the mark. */
  #turn: Promise<void> = Promise.resolve();
  /** Resolves when everything that was sent is committed. */
  #done: Promise<void> = Promise.resolve();
  #inFlight: Promise<void>[] = [];

  /** @param runLocked runs a statement in the transaction that holds the lock. */
  constructor(connection: DatabaseConnection, runLocked: RunStatement) {
    this.#connection = connection;
    this.#runLocked = runLocked;
  }

  send(statement: string, rows: readonly unknown[], onRecords?: RecordsHandler): void {
    for (let from = 0; from < rows.length; from += ROWS_PER_TRANSACTION) {
      const slice = rows.slice(from, from + ROWS_PER_TRANSACTION);
      if (this.#rows + slice.length > ROWS_PER_TRANSACTION) this.#sendQueue();
      this.#queue.push({ statement, rows: slice, onRecords });
      this.#rows += slice.length;
    }
  }

  async query(statement: string, parameters?: QueryParameters): Promise<Record[]> {
    await this.drain();
    return this.#runLocked(statement, parameters);
  }

  async throttle(): Promise<void> {
    while (this.#inFlight.length > MAX_IN_FLIGHT) await this.#inFlight.shift();
  }

  async drain(): Promise<void> {
    this.#sendQueue();
    await this.#done;
  }

  /** Creates the mark, or takes over an existing one. */
  mark(): Promise<void> {
    this.#marked ??= this.#connection.writeOnce(async (run) => {
      await run(CREATE_MARK, { kind: this.kind, token: this.#token });
    });
    return this.#marked;
  }

  /**
   * Deletes the mark and the undo log when everything is done, in the transaction that holds the
   * lock.
   */
  async unmark(): Promise<void> {
    await this.drain();
    if (this.#marked === undefined) return;
    checkMarkIsOurs(await this.#runLocked(DELETE_MARK, { token: this.#token }));
    await this.#runLocked(DELETE_UNDO_RECORDS);
  }

  #sendQueue(): void {
    if (this.#queue.length === 0) return;
    const [statements, before, turn] = [this.#queue, this.#transactionCount++, this.#turn];
    this.#queue = [];
    this.#rows = 0;
    let onTurnTaken = (): void => undefined;
    this.#turn = new Promise((resolve) => (onTurnTaken = resolve));
    const written = turn.then(() => this.#write(statements, before, onTurnTaken)).finally(onTurnTaken);
    // Reports the first failure.
    this.#done = this.#done.then(() => written);
    this.#done.catch(() => undefined);
    written.catch(() => undefined);
    this.#inFlight.push(this.#done);
  }

  /** Writes one transaction. Calls `onTurnTaken` when the next one can be sent. */
  async #write(
    statements: readonly QueuedStatement[],
    before: number,
    onTurnTaken: () => void,
  ): Promise<void> {
    await this.mark();
    // Fails if the lock is lost, and prevents the connection from being cut as idle.
    await this.#runLocked('RETURN 1');
    await this.#connection.writeOnce(async (run) => {
      const turnTaken = run(TAKE_TURN, { token: this.#token, before: neo4j.int(before) });
      await Promise.all([
        turnTaken.then(checkMarkIsOurs).then(onTurnTaken),
        ...statements.map(({ statement, rows, onRecords }) =>
          run(SKIP_REPLANNING + statement, { rows }).then(onRecords),
        ),
      ]);
    });
  }
}

function checkMarkIsOurs([row]: readonly Record[]): void {
  if (Number(row?.get('ours')) !== 1)
    throw new StoreUnavailable(
      'another server treated this submission as interrupted and undid it; submit it again',
    );
}
