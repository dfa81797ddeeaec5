import neo4j from 'neo4j-driver';
import type { Id } from '../../../domain/id.ts';
import type { LedgerEntry } from '../../../domain/ledger-entry.ts';
import { PROJECTION_VERSION } from '../../../domain/projection-version.ts';
import { StoreUnavailable, StoreUnusable } from '../../../errors.ts';
import type { WriteBatch, ClaimWithSource, ExistingRecord, WriteTransaction } from '../../port.ts';
import type { DatabaseConnection, RunStatement } from '../connection.ts';
import { updateGraphState, type lockGraph } from './graph-lock.ts';
import { schemaProblems } from '../maintain/schema.ts';
import { MultiTransactionSender, SingleTransactionSender } from './statement-sender.ts';
import { claimsAbout, existingRecords, mergeTable, namesakes, referrers } from './existing-records.ts';
import { recordUndo } from './undo-log.ts';
import { BatchWriter } from './batch-writer.ts';

/** Thrown if a submission does not fit into one transaction and must be repeated in several. */
export class TransactionTooLarge extends Error {}

/** Labels of all nodes that are derived from the ledger, including words and names. */
const PROJECTED_LABELS = [
  'Conflict',
  'Version',
  'Claim',
  'Relationship',
  'Source',
  'Name',
  'SearchKey',
  'Entity',
  'Dataset',
  'Word',
  'Merged',
  'Original',
];
/** Number of nodes that are deleted per transaction if not all fit into one. */
const DELETE_BATCH_SIZE = 10_000;

const FIND_ENTRY =
  'MATCH (c:Change {seq: $seq}) RETURN c.at AS at, c.by AS by, c.kind AS kind, c.record AS record';

const ADD_DEGREES =
  'UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) SET e.degree = e.degree + row.change';

/**
 * A submission in the transaction that holds the lock. Others see nothing of it until the commit.
 */
export class StoreTransaction implements WriteTransaction {
  readonly revision: number;
  readonly lastSeq: number;
  readonly projectionVersion: number;
  /** First appended entry. */
  firstEntry: LedgerEntry | undefined;
  readonly #runLocked: RunStatement;
  readonly #maxTransactionSize: number;
  readonly #sender: SingleTransactionSender | MultiTransactionSender;
  /** Runs a statement after all pending writes. */
  readonly #query: RunStatement;
  readonly #writer: BatchWriter;
  readonly #initialOrdinal: number;
  #revision: number;
  #lastEntrySeq: number;
  #projectionVersion: number;
  /** Number of appended entries and records. */
  #size = 0;
  /** Whether the projection is incomplete because a rebuild was interrupted. */
  #rebuildUnfinished: boolean;

  /**
   * @param runLocked runs a statement in the transaction that holds the lock.
   * @param state state of the graph, as read with the lock. Only a rebuild can be unfinished.
   * @param options maximum number of entries and records in this transaction; and for larger
   * submissions, the connection for further ones, or else null.
   */
  constructor(
    runLocked: RunStatement,
    state: Awaited<ReturnType<typeof lockGraph>>,
    {
      maxTransactionSize,
      extraConnection,
    }: { readonly maxTransactionSize: number; readonly extraConnection: DatabaseConnection | null },
  ) {
    this.revision = this.#revision = state.revision;
    this.lastSeq = this.#lastEntrySeq = state.lastSeq;
    this.projectionVersion = this.#projectionVersion = state.projectionVersion;
    // The first submission starts a projection.
    if (state.lastSeq === 0) this.#projectionVersion = PROJECTION_VERSION;
    this.#initialOrdinal = state.lastOrdinal;
    this.#rebuildUnfinished = state.unfinished !== null;
    this.#runLocked = runLocked;
    this.#maxTransactionSize = maxTransactionSize;
    this.#sender =
      extraConnection === null
        ? new SingleTransactionSender(runLocked)
        : new MultiTransactionSender(extraConnection, runLocked);
    this.#query = (statement, parameters) => this.#sender.query(statement, parameters);
    this.#writer = new BatchWriter(this.#sender, state.lastOrdinal);
  }

  /** Whether the ledger contains exactly this entry. */
  async hasEntry(entry: LedgerEntry): Promise<boolean> {
    const [found] = await this.#runLocked(FIND_ENTRY, { seq: neo4j.int(entry.seq) });
    return (
      found?.get('at') === entry.at &&
      found.get('by') === entry.by &&
      found.get('kind') === entry.kind &&
      found.get('record') === JSON.stringify(entry.record)
    );
  }

  find(ids: readonly Id[]): Promise<Map<Id, ExistingRecord>> {
    return existingRecords(this.#query, ids);
  }

  claimsAbout(ids: readonly Id[]): Promise<Map<Id, readonly ClaimWithSource[]>> {
    return claimsAbout(this.#query, ids);
  }

  referrers(ids: readonly Id[]): Promise<Map<Id, readonly Id[]>> {
    // References between nodes of one kind are deferred.
    this.#writer.finish();
    return referrers(this.#query, ids);
  }

  namesakes(foldedNames: readonly string[]): Promise<Map<string, readonly Id[]>> {
    return namesakes(this.#query, foldedNames);
  }

  merges(): Promise<Map<Id, Id>> {
    return mergeTable(this.#query);
  }

  async append(batch: WriteBatch): Promise<void> {
    if (this.#rebuildUnfinished)
      throw new StoreUnavailable('a rebuild of the store was interrupted; run `dealgraph rebuild` again');
    for (const entry of batch.entries) this.#acceptEntry(entry);
    for (const list of Object.values(batch) as readonly unknown[][]) this.#size += list.length;
    if (this.#sender instanceof SingleTransactionSender) {
      if (this.#size > this.#maxTransactionSize) throw new TransactionTooLarge();
    } else if (this.lastSeq > 0 && this.#sender.kind === 'SUBMISSION')
      await recordUndo(this.#sender, batch, this.#initialOrdinal);
    await this.#writer.write(batch);
    await this.#sender.throttle();
  }

  async clearProjection(): Promise<void> {
    const changed = await schemaProblems(this.#runLocked);
    if (changed.length > 0)
      throw new StoreUnusable(
        `cannot rebuild: the schema differs from the migrations; ${changed.join('; ')}`,
      );
    if (this.#sender instanceof SingleTransactionSender) {
      if (this.lastSeq > this.#maxTransactionSize) throw new TransactionTooLarge();
      for (const label of [...PROJECTED_LABELS, 'Unfinished'])
        await this.#runLocked(`MATCH (n:${label}) DETACH DELETE n`);
    } else {
      this.#sender.kind = 'REBUILD';
      await this.#sender.mark();
      for (const label of PROJECTED_LABELS) {
        const some = `MATCH (n:${label}) WITH n LIMIT ${DELETE_BATCH_SIZE} DETACH DELETE n RETURN count(*) AS deleted`;
        for (let deleted = DELETE_BATCH_SIZE; deleted === DELETE_BATCH_SIZE;) {
          // A single row stands for the complete statement.
          this.#sender.send(some, [null], ([row]) => {
            deleted = Number(row?.get('deleted'));
          });
          await this.#sender.drain();
        }
      }
    }
    this.#writer.clear();
    this.#projectionVersion = PROJECTION_VERSION;
    this.#rebuildUnfinished = false;
  }

  /** Waits for pending work before a submission is aborted. */
  async drain(): Promise<void> {
    await this.#sender.drain().catch(() => undefined);
  }

  /** Writes everything deferred. Nothing can be appended afterwards. */
  async finish(): Promise<void> {
    this.#writer.finish();
    await this.#sender.drain();
    const rows = this.#writer.degreeChanges();
    if (rows.length > 0) await this.#runLocked(ADD_DEGREES, { rows });
    if (this.#sender instanceof MultiTransactionSender) await this.#sender.unmark();
    await updateGraphState(this.#runLocked, {
      revision: this.#revision,
      lastSeq: this.#lastEntrySeq,
      lastOrdinal: this.#writer.lastOrdinal,
      projectionVersion: this.#projectionVersion,
    });
  }

  /**
   * Accepts the number and revision of an entry. The database itself would reject only a number
   * that exists already.
   * @throws TypeError if the entry does not follow the last one.
   */
  #acceptEntry(entry: LedgerEntry): void {
    if (entry.seq !== this.#lastEntrySeq + 1 || entry.revision < this.#revision)
      throw new TypeError(
        `the ledger is append-only: entry ${entry.seq} of revision ${entry.revision} cannot follow entry ${this.#lastEntrySeq} of revision ${this.#revision}`,
      );
    this.#lastEntrySeq = entry.seq;
    this.#revision = entry.revision;
    this.firstEntry ??= entry;
  }
}
