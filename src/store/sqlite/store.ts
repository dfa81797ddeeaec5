import type { DatasetRecord, LedgerEntry } from '../../domain/ledger-entry.ts';
import type { Day } from '../../domain/partial-date.ts';
import { StaleRevision } from '../../errors.ts';
import type { FetchResult } from '../fetch-result.ts';
import type { Bindings, Plan } from '../plan.ts';
import type { GraphStore, SnapshotBatch, ProjectedRecord, WriteTransaction } from '../port.ts';
import { Connection, explained, READ_CACHE, WRITE_CACHE } from './connection.ts';
import { faults } from './maintain/check.ts';
import { Fetch } from './read/fetch.ts';
import { SubmissionInThread } from './write/worker-transaction.ts';
import { Kept } from './read/plan-cache.ts';
import { linkBatches, mentioning } from './read/snapshot-batches.ts';
import { migrate, prepareFile, writeAhead } from './maintain/migrate.ts';
import { ledgerBatches, projectedBatches } from './read/projection.ts';
import { sql } from './sql.ts';
import { Submission, type UnderWay } from './write/transaction.ts';

/** From how many records on a submission is written in a thread of its own: starting one takes as long as writing a few hundred. */
const MANY = 20_000;

const IN_MEMORY = ':memory:';

/** The store in one file, or for tests in memory. */
export class SqliteStore implements GraphStore {
  readonly name = 'sqlite';
  readonly #path: string;
  /** Reads at the last committed state while the other one writes; in memory both are one. */
  readonly #reader: Connection;
  readonly #writer: Connection;
  readonly #kept: Kept;
  /** Done when all writing that was asked for so far is done. */
  #writing: Promise<unknown> = Promise.resolve();
  /** Whether what is written waits in a file of its own until it is committed, so that one can read meanwhile. */
  #ahead: boolean;
  #closed = false;

  private constructor(path: string, writer: Connection, ahead: boolean) {
    this.#path = path;
    this.#writer = writer;
    this.#ahead = ahead;
    this.#reader =
      path === IN_MEMORY ? writer : new Connection(path, { readOnly: true, cacheKilobytes: READ_CACHE });
    this.#kept = new Kept(this.#reader);
  }

  /**
   * Opens a store and brings its schema up to date.
   * @throws StoreUnusable with one sentence that names the path.
   */
  static async open(path: string): Promise<SqliteStore> {
    if (path !== IN_MEMORY) prepareFile(path);
    let writer: Connection | undefined;
    try {
      writer = new Connection(path, { cacheKilobytes: WRITE_CACHE });
      return new SqliteStore(path, writer, await migrate(writer, path));
    } catch (error) {
      writer?.close();
      throw explained(error, path);
    }
  }

  fetch(plan: Plan, bindings: Bindings): Promise<FetchResult> {
    return this.#read(() => {
      if (bindings.revision !== undefined && bindings.revision !== this.#revision())
        throw new StaleRevision();
      return new Fetch(this.#reader, this.#kept, bindings).answer(plan);
    });
  }

  revision(): Promise<number> {
    return this.#read(() => this.#revision());
  }

  async *snapshotBatches(after: number): AsyncIterable<SnapshotBatch> {
    yield* this.#batches((connection) => linkBatches(connection, after));
  }

  relationshipIdsWithWords(words: readonly string[], knownOn: Day | null) {
    return this.#read(() => ({
      revision: this.#revision(),
      ids: mentioning(this.#reader, words, knownOn),
    }));
  }

  datasets(): Promise<DatasetRecord[]> {
    return this.#read(() =>
      this.#reader
        .all(sql`SELECT doc FROM dataset ORDER BY id`)
        .map(([document]) => JSON.parse(String(document)) as DatasetRecord),
    );
  }

  async write<T>(work: (transaction: WriteTransaction) => Promise<T>, records = 0): Promise<T> {
    const done = this.#writing.then(() => this.#submit(work, records));
    this.#writing = done.catch(() => undefined);
    return done;
  }

  async *entries(): AsyncIterable<readonly LedgerEntry[]> {
    yield* this.#batches(ledgerBatches);
  }

  async *projection(): AsyncIterable<readonly ProjectedRecord[]> {
    yield* this.#batches((connection) => projectedBatches(connection));
  }

  async migrate(): Promise<void> {
    // In memory it is as it was opened, and there is no file to be examined.
    if (this.#path !== IN_MEMORY) this.#ahead = await migrate(this.#writer, this.#path);
  }

  async check(): Promise<string[]> {
    const found: string[] = [];
    for await (const sentences of this.#batches(faults)) found.push(...sentences);
    return found;
  }

  async close(): Promise<void> {
    await this.#writing;
    if (this.#closed) return;
    this.#closed = true;
    this.#reader.close();
    this.#writer.closeWhole();
  }

  #revision(): number {
    return Number(this.#reader.get(sql`SELECT revision FROM ledger ORDER BY seq DESC LIMIT 1`)?.[0] ?? 0);
  }

  async #submit<T>(work: (transaction: WriteTransaction) => Promise<T>, records: number): Promise<T> {
    let submission: UnderWay | undefined;
    try {
      submission =
        records < MANY || this.#path === IN_MEMORY
          ? await Submission.begin(this.#writer)
          : await SubmissionInThread.begin(this.#path);
      const result = await work(submission);
      await submission.commit();
      if (!this.#ahead) this.#ahead = writeAhead(this.#writer);
      return result;
    } catch (error) {
      throw explained(error, this.#path);
    } finally {
      await submission?.end();
      this.#kept.forgetCounts();
    }
  }

  async #read<T>(work: () => T): Promise<T> {
    // In memory there is one connection, which must not show what a submission under way has written; and nothing is read while a first load is written.
    if (this.#reader === this.#writer || !this.#ahead) await this.#writing;
    try {
      return this.#reader.reading(() => {
        this.#kept.look();
        return work();
      });
    } catch (error) {
      throw explained(error, this.#path);
    }
  }

  /** Batches read at one state of the store, on a connection of their own while others read and write. */
  async *#batches<B>(read: (connection: Connection) => Iterable<B>): AsyncIterable<B> {
    await this.#writing;
    if (this.#path === IN_MEMORY) {
      yield* [...read(this.#reader)];
      return;
    }
    const connection = new Connection(this.#path, { readOnly: true, cacheKilobytes: 8_000 });
    try {
      connection.exec('BEGIN');
      yield* read(connection);
    } catch (error) {
      throw explained(error, this.#path);
    } finally {
      connection.close();
    }
  }
}
