import type { DatasetRecord, LedgerEntry } from '../../domain/ledger-entry.ts';
import type { GraphView } from '../../domain/graph-view.ts';
import { StaleRevision } from '../../errors.ts';
import { resolveBindings } from '../merged-bindings.ts';
import type { FetchResult } from '../fetch-result.ts';
import type { Bindings, Plan } from '../plan.ts';
import type {
  GraphStore,
  ProjectedRecord,
  ProjectionState,
  SnapshotBatch,
  WriteTransaction,
} from '../port.ts';
import { DatabaseConnection, READ_CACHE_KILOBYTES, WRITE_CACHE_KILOBYTES } from './connection.ts';
import { toStoreError } from './errors.ts';
import { checkStore } from './maintain/check.ts';
import { fetchPlan } from './read/fetch.ts';
import { WorkerTransaction } from './write/worker-transaction.ts';
import { PlanCache } from './read/plan-cache.ts';
import { snapshotBatches, relationshipIdsWithWords } from './read/snapshot-batches.ts';
import { enableWal, migrate, prepareFile, projectionVersion } from './maintain/migrate.ts';
import { ledgerBatches, projectedBatches } from './read/projection.ts';
import { sql } from './sql.ts';
import { mergeTable } from './write/existing-records.ts';
import { StoreTransaction, type CommittableTransaction } from './write/transaction.ts';

/**
 * Minimum number of records of a submission that is written in a worker thread; starting one takes
 * as long as writing a few hundred records.
 */
const WORKER_THRESHOLD = 20_000;

const IN_MEMORY = ':memory:';

/** A store in one SQLite file, or in memory for tests. */
export class SqliteStore implements GraphStore {
  readonly name = 'sqlite';
  readonly #path: string;
  /** Reads the last committed state while the writer writes; the same connection in memory. */
  readonly #reader: DatabaseConnection;
  readonly #writer: DatabaseConnection;
  readonly #planCache: PlanCache;
  /** Settles after all submissions so far. */
  #lastWrite: Promise<unknown> = Promise.resolve();
  /** Whether the write-ahead log is on, so that reads are possible during writes. */
  #walEnabled: boolean;
  #closed = false;

  private constructor(path: string, writer: DatabaseConnection, walEnabled: boolean) {
    this.#path = path;
    this.#writer = writer;
    this.#walEnabled = walEnabled;
    this.#reader =
      path === IN_MEMORY
        ? writer
        : new DatabaseConnection(path, { readOnly: true, cacheKilobytes: READ_CACHE_KILOBYTES });
    this.#planCache = new PlanCache(this.#reader);
  }

  /**
   * Opens a store and migrates its schema.
   * @throws StoreUnusable with one sentence that names the path.
   */
  static async open(path: string): Promise<SqliteStore> {
    if (path !== IN_MEMORY) prepareFile(path);
    let writer: DatabaseConnection | undefined;
    try {
      writer = new DatabaseConnection(path, { cacheKilobytes: WRITE_CACHE_KILOBYTES });
      return new SqliteStore(path, writer, await migrate(writer, path));
    } catch (error) {
      writer?.close();
      throw toStoreError(error, path);
    }
  }

  fetch(plan: Plan, bindings: Bindings): Promise<FetchResult> {
    return this.#read(() => {
      if (bindings.revision !== undefined && bindings.revision !== this.#revision())
        throw new StaleRevision();
      const merges = mergeTable(this.#reader);
      return fetchPlan(this.#reader, this.#planCache, plan, resolveBindings(bindings, merges));
    });
  }

  revision(): Promise<number> {
    return this.#read(() => this.#revision());
  }

  async *snapshotBatches(after: number): AsyncIterable<SnapshotBatch> {
    yield* this.#batches((connection) => snapshotBatches(connection, after));
  }

  relationshipIdsWithWords(words: readonly string[], view: GraphView) {
    return this.#read(() => ({
      revision: this.#revision(),
      ids: relationshipIdsWithWords(this.#reader, words, view),
    }));
  }

  datasets(): Promise<DatasetRecord[]> {
    return this.#read(() =>
      this.#reader
        .all(sql`SELECT doc FROM dataset ORDER BY id`)
        .map(([document]) => JSON.parse(String(document)) as DatasetRecord),
    );
  }

  async write<T>(work: (transaction: WriteTransaction) => Promise<T>, expectedRecords = 0): Promise<T> {
    const done = this.#lastWrite.then(() => this.#runTransaction(work, expectedRecords));
    this.#lastWrite = done.catch(() => undefined);
    return done;
  }

  async *entries(): AsyncIterable<readonly LedgerEntry[]> {
    yield* this.#batches(ledgerBatches);
  }

  async *projection(): AsyncIterable<readonly ProjectedRecord[]> {
    yield* this.#batches((connection) => projectedBatches(connection));
  }

  async migrate(): Promise<void> {
    // A store in memory was migrated when it was opened, and has no file to check.
    if (this.#path !== IN_MEMORY) this.#walEnabled = await migrate(this.#writer, this.#path);
  }

  projectionState(): Promise<ProjectionState> {
    return this.#read(() => ({
      version: projectionVersion(this.#reader),
      lastSeq: Number(this.#reader.get(sql`SELECT seq FROM ledger ORDER BY seq DESC LIMIT 1`)?.[0] ?? 0),
    }));
  }

  async check(): Promise<string[]> {
    const problems: string[] = [];
    for await (const sentences of this.#batches(checkStore)) problems.push(...sentences);
    return problems;
  }

  async close(): Promise<void> {
    await this.#lastWrite;
    if (this.#closed) return;
    this.#closed = true;
    this.#reader.close();
    this.#writer.checkpointAndClose();
  }

  #revision(): number {
    return Number(this.#reader.get(sql`SELECT revision FROM ledger ORDER BY seq DESC LIMIT 1`)?.[0] ?? 0);
  }

  async #runTransaction<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    expectedRecords: number,
  ): Promise<T> {
    let transaction: CommittableTransaction | undefined;
    try {
      transaction =
        expectedRecords < WORKER_THRESHOLD || this.#path === IN_MEMORY
          ? await StoreTransaction.begin(this.#writer)
          : await WorkerTransaction.begin(this.#path);
      const result = await work(transaction);
      await transaction.commit();
      if (!this.#walEnabled) this.#walEnabled = enableWal(this.#writer);
      return result;
    } catch (error) {
      throw toStoreError(error, this.#path);
    } finally {
      await transaction?.end();
      this.#planCache.clearCounts();
    }
  }

  async #read<T>(work: () => T): Promise<T> {
    // In memory, the only connection must not show uncommitted records. Without the write-ahead
    // log, no read is possible during a bulk load.
    if (this.#reader === this.#writer || !this.#walEnabled) await this.#lastWrite;
    try {
      return this.#reader.inReadTransaction(() => {
        this.#planCache.clearCountsIfChanged();
        return work();
      });
    } catch (error) {
      throw toStoreError(error, this.#path);
    }
  }

  /** Batches of one state of the store, on a separate connection that blocks no other. */
  async *#batches<B>(read: (connection: DatabaseConnection) => Iterable<B>): AsyncIterable<B> {
    await this.#lastWrite;
    if (this.#path === IN_MEMORY) {
      yield* [...read(this.#reader)];
      return;
    }
    const connection = new DatabaseConnection(this.#path, { readOnly: true, cacheKilobytes: 8_000 });
    try {
      connection.exec('BEGIN');
      yield* read(connection);
    } catch (error) {
      throw toStoreError(error, this.#path);
    } finally {
      connection.close();
    }
  }
}
