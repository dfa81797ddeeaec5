import { randomUUID } from 'node:crypto';
import neo4j, { type Record } from 'neo4j-driver';
import { StoreUnavailable } from '../../../errors.ts';
import type { Connection, Parameters, Run } from '../connection.ts';

/**
 * Before each statement that writes: it is planned once and for all. Each begins at nodes that an index finds, whatever the size of the graph, which
 * planning would look at again and again while that grows.
 */
const PLANNED_ONCE = 'CYPHER replan=skip ';

/** Takes the answer to a statement. */
type Take = (records: readonly Record[]) => void;

/**
 * Sends statements in order and without waiting for their answers, so that the server works while the next rows are made. One that failed shows at the
 * next wait, and everything after it fails too.
 */
export interface Sender {
  /** Sends a statement that goes through `$rows`, unless there are none; `take` gets its answers. */
  send(statement: string, rows: readonly unknown[], take?: Take): void;
  /** Sends a statement that reads, and gives its answer, which knows of everything that was sent before. */
  ask(statement: string, parameters?: Parameters): Promise<Record[]>;
  /** Waits until so much is done that what is under way stays bounded. */
  keepUp(): Promise<void>;
  /** Waits until everything is done. */
  settle(): Promise<void>;
}

/** Sends everything in one transaction. */
export class WholeSender implements Sender {
  readonly #run: Run;
  #earlier: Promise<unknown>[] = [];
  #latest: Promise<unknown>[] = [];

  constructor(run: Run) {
    this.#run = run;
  }

  send(statement: string, rows: readonly unknown[], take?: Take): void {
    if (rows.length === 0) return;
    const answered = this.#run(PLANNED_ONCE + statement, { rows }).then(take);
    answered.catch(() => undefined);
    this.#latest.push(answered);
  }

  ask(statement: string, parameters?: Parameters): Promise<Record[]> {
    return this.#run(statement, parameters);
  }

  async keepUp(): Promise<void> {
    await Promise.all(this.#earlier);
    [this.#earlier, this.#latest] = [this.#latest, []];
  }

  async settle(): Promise<void> {
    await this.keepUp();
    await this.keepUp();
  }
}

/** How many rows are written in one transaction where a submission takes several: few, because what a transaction holds is copied by each collection of garbage. */
const PIECE = 2000;
/** How many of these transactions are under way: one is written while the server has the next one already, which waits for it. */
const UNDER_WAY = 2;

const MARK = 'MERGE (u:Unfinished) SET u.kind = $kind, u.token = $token, u.pieces = 0';
/**
 * Writing to the mark makes a transaction wait for the one before it, and a server that was given up and comes back wait for the one that took over. What
 * the mark says is read after that: whether it is still ours, and whether all pieces before this one are there.
 */
const GO_ON = `MATCH (u:Unfinished)
SET u.locked = true
WITH u WHERE u.token = $token AND u.pieces = $before
SET u.pieces = u.pieces + 1
RETURN count(u) AS ours`;
const UNMARK = 'MATCH (u:Unfinished {token: $token}) DELETE u RETURN count(*) AS ours';
const FORGET_NOTES = 'MATCH (u:Undo) DELETE u';

interface Sent {
  readonly statement: string;
  readonly rows: readonly unknown[];
  readonly take: Take | undefined;
}

/**
 * Sends what is too large for one transaction in several, while another transaction holds the lock. Before the first of them a mark is left, which the
 * transaction with the lock takes away at its end: whoever gets the lock and finds a mark knows that the rest never came. They are committed in order, and
 * none without all that come before it.
 */
export class PiecewiseSender implements Sender {
  /** What is left where the rest never comes: something to be undone, or a rebuild to be done again. */
  kind: 'SUBMISSION' | 'REBUILD' = 'SUBMISSION';
  readonly #connection: Connection;
  readonly #main: Run;
  readonly #token = randomUUID();
  #marked: Promise<void> | undefined;
  #queue: Sent[] = [];
  #rows = 0;
  #pieces = 0;
  /** Done when the next piece may be sent: the one before it is at the mark. */
  #turn: Promise<void> = Promise.resolve();
  /** Done when everything is done that was sent. */
  #done: Promise<void> = Promise.resolve();
  #underWay: Promise<void>[] = [];

  /** @param main the transaction that holds the lock. */
  constructor(connection: Connection, main: Run) {
    this.#connection = connection;
    this.#main = main;
  }

  send(statement: string, rows: readonly unknown[], take?: Take): void {
    for (let from = 0; from < rows.length; from += PIECE) {
      const slice = rows.slice(from, from + PIECE);
      if (this.#rows + slice.length > PIECE) this.#handOver();
      this.#queue.push({ statement, rows: slice, take });
      this.#rows += slice.length;
    }
  }

  async ask(statement: string, parameters?: Parameters): Promise<Record[]> {
    await this.settle();
    return this.#main(statement, parameters);
  }

  async keepUp(): Promise<void> {
    while (this.#underWay.length > UNDER_WAY) await this.#underWay.shift();
  }

  async settle(): Promise<void> {
    this.#handOver();
    await this.#done;
  }

  /** Leaves the mark, or makes one that is there its own. */
  mark(): Promise<void> {
    this.#marked ??= this.#connection.writeOnce(async (run) => {
      await run(MARK, { kind: this.kind, token: this.#token });
    });
    return this.#marked;
  }

  /** Takes the mark away when everything is done, in the transaction that holds the lock, and with it what was noted to be put back. */
  async unmark(): Promise<void> {
    await this.settle();
    if (this.#marked === undefined) return;
    checkOurs(await this.#main(UNMARK, { token: this.#token }));
    await this.#main(FORGET_NOTES);
  }

  #handOver(): void {
    if (this.#queue.length === 0) return;
    const [piece, before, turn] = [this.#queue, this.#pieces++, this.#turn];
    this.#queue = [];
    this.#rows = 0;
    let begun = (): void => undefined;
    this.#turn = new Promise((resolve) => (begun = resolve));
    const written = turn.then(() => this.#write(piece, before, begun)).finally(begun);
    // The first that failed is the one to be told.
    this.#done = this.#done.then(() => written);
    this.#done.catch(() => undefined);
    written.catch(() => undefined);
    this.#underWay.push(this.#done);
  }

  /** Writes a piece; `begun` is told when the next one has to wait for it. */
  async #write(piece: readonly Sent[], before: number, begun: () => void): Promise<void> {
    await this.mark();
    // Fails where the lock is lost, and keeps its connection from being cut for being idle.
    await this.#main('RETURN 1');
    await this.#connection.writeOnce(async (run) => {
      const goOn = run(GO_ON, { token: this.#token, before: neo4j.int(before) });
      await Promise.all([
        goOn.then(checkOurs).then(begun),
        ...piece.map(({ statement, rows, take }) => run(PLANNED_ONCE + statement, { rows }).then(take)),
      ]);
    });
  }
}

function checkOurs([row]: readonly Record[]): void {
  if (Number(row?.get('ours')) !== 1)
    throw new StoreUnavailable('another server has taken this submission for given up, and has undone it');
}
