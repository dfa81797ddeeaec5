import { randomUUID } from 'node:crypto';
import neo4j, { type Record } from 'neo4j-driver';
import { StoreUnavailable } from '../../../errors.ts';
import type { DatabaseConnection, QueryParameters, RunStatement } from '../connection.ts';

/**
 * Before each statement that writes: it is planned once and for all. Each begins at nodes that an index finds, whatever the size of the graph, which
 * planning would look at again and again while that grows.
 */
const SKIP_REPLANNING = 'CYPHER replan=skip ';

/** Takes the answer to a statement. */
type RecordsHandler = (records: readonly Record[]) => void;

/**
 * Sends statements in order and without waiting for their answers, so that the server works while the next rows are made. One that failed shows at the
 * next wait, and everything after it fails too.
 */
export interface StatementSender {
  /** Sends a statement that goes through `$rows`, unless there are none; `take` gets its answers. */
  send(statement: string, rows: readonly unknown[], onRecords?: RecordsHandler): void;
  /** Sends a statement that reads, and gives its answer, which knows of everything that was sent before. */
  query(statement: string, parameters?: QueryParameters): Promise<Record[]>;
  /** Waits until so much is done that what is under way stays bounded. */
  throttle(): Promise<void>;
  /** Waits until everything is done. */
  drain(): Promise<void>;
}

/** Sends everything in one transaction. */
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

/** How many rows are written in one transaction where a submission takes several: few, because what a transaction holds is copied by each collection of garbage. */
const ROWS_PER_TRANSACTION = 2000;
/** How many of these transactions are under way: one is written while the server has the next one already, which waits for it. */
const MAX_IN_FLIGHT = 2;

const CREATE_MARK = 'MERGE (u:Unfinished) SET u.kind = $kind, u.token = $token, u.pieces = 0';
/**
 * Writing to the mark makes a transaction wait for the one before it, and a server that was given up and comes back wait for the one that took over. What
 * the mark says is read after that: whether it is still ours, and whether all pieces before this one are there.
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
 * Sends what is too large for one transaction in several, while another transaction holds the lock. Before the first of them a mark is left, which the
 * transaction with the lock takes away at its end: whoever gets the lock and finds a mark knows that the rest never came. They are committed in order, and
 * none without all that come before it.
 */
export class MultiTransactionSender implements StatementSender {
  /** What is left where the rest never comes: something to be undone, or a rebuild to be done again. */
  kind: 'SUBMISSION' | 'REBUILD' = 'SUBMISSION';
  readonly #connection: DatabaseConnection;
  readonly #runLocked: RunStatement;
  readonly #token = randomUUID();
  #marked: Promise<void> | undefined;
  #queue: QueuedStatement[] = [];
  #rows = 0;
  #transactionCount = 0;
  /** Done when the next piece may be sent: the one before it is at the mark. */
  #turn: Promise<void> = Promise.resolve();
  /** Done when everything is done that was sent. */
  #done: Promise<void> = Promise.resolve();
  #inFlight: Promise<void>[] = [];

  /** @param runLocked the transaction that holds the lock. */
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

  /** Leaves the mark, or makes one that is there its own. */
  mark(): Promise<void> {
    this.#marked ??= this.#connection.writeOnce(async (run) => {
      await run(CREATE_MARK, { kind: this.kind, token: this.#token });
    });
    return this.#marked;
  }

  /** Takes the mark away when everything is done, in the transaction that holds the lock, and with it what was noted to be put back. */
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
    // The first that failed is the one to be told.
    this.#done = this.#done.then(() => written);
    this.#done.catch(() => undefined);
    written.catch(() => undefined);
    this.#inFlight.push(this.#done);
  }

  /** Writes a piece; `begun` is told when the next one has to wait for it. */
  async #write(
    statements: readonly QueuedStatement[],
    before: number,
    onTurnTaken: () => void,
  ): Promise<void> {
    await this.mark();
    // Fails where the lock is lost, and keeps its connection from being cut for being idle.
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
    throw new StoreUnavailable('another server has taken this submission for given up, and has undone it');
}
