import type { DatasetRecord, LedgerEntry } from '../../domain/ledger-entry.ts';
import type { GraphView } from '../../domain/graph-view.ts';
import { StaleRevision, StoreUnavailable } from '../../errors.ts';
import type { FetchResult } from '../fetch-result.ts';
import type { Bindings, Plan } from '../plan.ts';
import type {
  GraphStore,
  ProjectedRecord,
  ProjectionState,
  SnapshotBatch,
  WriteTransaction,
} from '../port.ts';
import { DatabaseConnection, type Neo4jOptions, type RunStatement } from './connection.ts';
import { toStoreError } from './errors.ts';
import { checkStore } from './maintain/check.ts';
import { fetchPlan, MergeCache } from './read/fetch.ts';
import { snapshotBatches, relationshipIdsWithWords } from './read/snapshot-batches.ts';
import type { UnfinishedKind } from './write/graph-lock.ts';
import { migrate } from './maintain/migrate.ts';
import { GRAPH_ID } from './model.ts';
import { ledgerBatches, projectedBatches } from './read/projection.ts';
import { runTransaction } from './write/run-transaction.ts';
import { undoUnfinishedTransaction } from './write/undo-log.ts';

const SELECT_REVISION = 'MATCH (g:Graph {id: $id}) RETURN g.revision AS revision';
const SELECT_PROJECTION_STATE =
  'MATCH (g:Graph {id: $id}) RETURN coalesce(g.projectionVersion, 0) AS version, g.lastSeq AS lastSeq';
const SELECT_DATASETS =
  'RETURN COLLECT { MATCH (d:Dataset) WHERE d.id > "" RETURN d.doc ORDER BY d.id } AS documents';

/** Maximum number of entries and records in one transaction; they take 200 MB in Neo4j. */
const MAX_TRANSACTION_SIZE = 10_000;

/** Suffix for a statement that ends with its columns: adds the revision of the graph. */
const AT_REVISION = `, head(COLLECT { MATCH (g:Graph {id: '${GRAPH_ID}'}) RETURN g.revision }) AS revision`;

/** Suffix for a statement that ends with its columns: adds whether a write is unfinished. */
const IS_UNFINISHED = ', EXISTS { (u:Unfinished) } AS unfinished';
const SELECT_UNFINISHED = 'MATCH (u:Unfinished) RETURN u.kind AS kind';

const UNFINISHED_REASONS: Readonly<Record<UnfinishedKind, string>> = {
  SUBMISSION: 'the store is writing a large submission; try again when it is complete',
  REBUILD:
    'the store is being rebuilt, or a rebuild was interrupted; try again later, or run `dealgraph rebuild`',
};

/** Store in a Neo4j database: on one server, in a cluster, or with a hosting provider. */
export class Neo4jStore implements GraphStore {
  readonly name = 'neo4j';
  readonly #uri: string;
  readonly #maxTransactionSize: number;
  readonly #connection: DatabaseConnection;
  readonly #read: RunStatement = (statement, parameters) => this.#connection.read(statement, parameters);
  /** Settles after all requested writes. */
  #lastWrite: Promise<unknown> = Promise.resolve();
  readonly #inFlight = new Set<Promise<unknown>>();
  readonly #mergeCache = new MergeCache();
  #undoing = false;
  #closing: Promise<void> | undefined;

  /**
   * Creates a store that connects on first use. `migrate` must be called before any other method.
   * @param maxTransactionSize maximum number of entries and records in one transaction; lower in
   * tests.
   */
  constructor(options: Neo4jOptions, maxTransactionSize = MAX_TRANSACTION_SIZE) {
    this.#maxTransactionSize = maxTransactionSize;
    this.#uri = options.uri;
    this.#connection = new DatabaseConnection(options);
  }

  fetch(plan: Plan, bindings: Bindings): Promise<FetchResult> {
    const { revision } = bindings;
    const read = revision === undefined ? this.#readComplete : this.#readAtRevision(revision);
    return this.#track(() => fetchPlan(read, plan, bindings, this.#mergeCache));
  }

  revision(): Promise<number> {
    return this.#track(async () => {
      const [row] = await this.#readComplete(SELECT_REVISION, { id: GRAPH_ID });
      return Number(row?.get('revision') ?? 0);
    });
  }

  async *snapshotBatches(after: number): AsyncIterable<SnapshotBatch> {
    yield* this.#batches(() => snapshotBatches(this.#readComplete, after));
  }

  relationshipIdsWithWords(words: readonly string[], view: GraphView) {
    return this.#track(() => relationshipIdsWithWords(this.#readComplete, words, view));
  }

  datasets(): Promise<DatasetRecord[]> {
    return this.#track(async () => {
      const [row] = await this.#readComplete(SELECT_DATASETS);
      const documents = row?.get('documents') as string[];
      return documents.map((document) => JSON.parse(document) as DatasetRecord);
    });
  }

  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const done = this.#lastWrite.then(() =>
      this.#track(() => runTransaction(this.#connection, work, this.#maxTransactionSize)),
    );
    this.#lastWrite = done.catch(() => undefined);
    return done;
  }

  entries(): AsyncIterable<readonly LedgerEntry[]> {
    return this.#batches(ledgerBatches);
  }

  async *projection(): AsyncIterable<readonly ProjectedRecord[]> {
    // Fails with the reason if the projection is incomplete.
    await this.revision();
    yield* this.#batches(projectedBatches);
  }

  /** @throws StoreUnavailable, StoreUnusable with a message that names the address. */
  async migrate(): Promise<void> {
    try {
      await migrate(this.#connection);
      await undoUnfinishedTransaction(this.#connection);
    } catch (error) {
      throw toStoreError(error, this.#uri);
    }
  }

  projectionState(): Promise<ProjectionState> {
    return this.#track(async () => {
      const [row] = await this.#read(SELECT_PROJECTION_STATE, { id: GRAPH_ID });
      return { version: Number(row?.get('version') ?? 0), lastSeq: Number(row?.get('lastSeq') ?? 0) };
    });
  }

  check(): Promise<string[]> {
    return this.#track(() => checkStore(this.#read));
  }

  close(): Promise<void> {
    this.#closing ??= (async () => {
      await this.#lastWrite;
      await Promise.allSettled(this.#inFlight);
      await this.#connection.close();
    })();
    return this.#closing;
  }

  /** Reads at exactly one revision of the graph. */
  #readAtRevision(revision: number): RunStatement {
    return async (statement, parameters) => {
      const rows = await this.#readComplete(statement + AT_REVISION, parameters);
      if (rows[0] !== undefined && Number(rows[0].get('revision') ?? 0) !== revision)
        throw new StaleRevision();
      return rows;
    };
  }

  /** Reads only if no write is unfinished. The statement must end with its columns. */
  readonly #readComplete: RunStatement = async (statement, parameters) => {
    const rows = await this.#read(statement + IS_UNFINISHED, parameters);
    if (rows[0]?.get('unfinished') !== true) return rows;
    const [row] = await this.#read(SELECT_UNFINISHED);
    // Waits for the current writer; if there is none, the submission was interrupted.
    if (!this.#undoing) void this.#undoUnfinished();
    throw new StoreUnavailable(UNFINISHED_REASONS[(row?.get('kind') ?? 'SUBMISSION') as UnfinishedKind]);
  };

  async #undoUnfinished(): Promise<void> {
    this.#undoing = true;
    await undoUnfinishedTransaction(this.#connection).catch(() => undefined);
    this.#undoing = false;
  }

  /** Runs work that `close` waits for, and converts its errors. */
  async #track<T>(work: () => Promise<T>): Promise<T> {
    const done = work();
    this.#inFlight.add(done);
    try {
      return await done;
    } catch (error) {
      throw toStoreError(error);
    } finally {
      this.#inFlight.delete(done);
    }
  }

  async *#batches<B>(batches: (read: RunStatement) => AsyncIterable<B>): AsyncIterable<B> {
    try {
      yield* batches(this.#read);
    } catch (error) {
      throw toStoreError(error);
    }
  }
}
