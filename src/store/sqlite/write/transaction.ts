import type { LedgerEntry } from '../../../domain/ledger-entry.ts';
import type { Id } from '../../../domain/id.ts';
import { PROJECTION_VERSION } from '../../../domain/projection-version.ts';
import { StoreUnusable } from '../../../errors.ts';
import type { WriteBatch, ClaimWithSource, ExistingRecord, WriteTransaction } from '../../port.ts';
import type { DatabaseConnection } from '../connection.ts';
import { retryWhileBusy } from '../errors.ts';
import { claimsAbout, existingRecords, mergeTable, namesakes, referrers } from './existing-records.ts';
import { BulkLoad } from './bulk-load.ts';
import { projectionVersion } from '../maintain/migrate.ts';
import { schemaProblems } from '../maintain/schema.ts';
import { sql } from '../sql.ts';
import { TableWriter } from './table-writer.ts';
import { SearchIndexWriter } from './search-index.ts';
import { RecordWriter } from './record-writer.ts';
import { RelationshipWriter } from './relationship-writer.ts';

/** The tables of the projection, in an order in which they can be emptied. */
const PROJECTED_TABLES = [
  'merged', 'original', 'conflict', 'version', 'claim', 'subject', 'tie', 'relationship', 'source', 'entity_name_form', 'entity_key', 'entity', 'dataset', 'word',
]; // prettier-ignore

/** A transaction whose changes are invisible to others until `commit`. */
export interface CommittableTransaction extends WriteTransaction {
  /** Makes all changes permanent. */
  commit(): Promise<void>;
  /** Releases its resources and rolls back uncommitted changes. */
  end(): Promise<void>;
}

/** A transaction on the connection that writes. */
export class StoreTransaction implements CommittableTransaction {
  readonly revision: number;
  readonly lastSeq: number;
  readonly projectionVersion: number;
  readonly #connection: DatabaseConnection;
  readonly #tables: TableWriter;
  readonly #searchIndex: SearchIndexWriter;
  readonly #relationships: RelationshipWriter;
  readonly #records: RecordWriter;
  /** Whether the graph is empty, so that the next batch starts a bulk load. */
  #isEmpty: boolean;
  /** The current bulk load, if any. */
  #bulkLoad: BulkLoad | null = null;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
    this.#tables = new TableWriter(connection);
    this.#searchIndex = new SearchIndexWriter(connection, this.#tables);
    this.#relationships = new RelationshipWriter(connection, this.#tables, this.#searchIndex);
    this.#records = new RecordWriter(connection, this.#tables, this.#searchIndex, this.#relationships);
    const last = connection.get(sql`SELECT seq, revision FROM ledger ORDER BY seq DESC LIMIT 1`);
    this.lastSeq = Number(last?.[0] ?? 0);
    this.revision = Number(last?.[1] ?? 0);
    this.projectionVersion = projectionVersion(connection);
    this.#isEmpty = last === undefined;
  }

  /** Begins a transaction after those of other processes. */
  static async begin(connection: DatabaseConnection): Promise<StoreTransaction> {
    await retryWhileBusy(() => connection.exec('BEGIN IMMEDIATE'));
    return new StoreTransaction(connection);
  }

  find(ids: readonly Id[]): Promise<Map<Id, ExistingRecord>> {
    return Promise.resolve(existingRecords(this.#connection, ids));
  }

  claimsAbout(ids: readonly Id[]): Promise<Map<Id, readonly ClaimWithSource[]>> {
    this.#bulkLoad?.restoreIndex('claim_about');
    return Promise.resolve(claimsAbout(this.#connection, ids));
  }

  referrers(ids: readonly Id[]): Promise<Map<Id, readonly Id[]>> {
    this.#finishBulkLoad();
    // Participations of new relationships wait for their versions.
    this.#relationships.flush();
    return Promise.resolve(referrers(this.#connection, ids));
  }

  namesakes(foldedNames: readonly string[]): Promise<Map<string, readonly Id[]>> {
    return Promise.resolve(namesakes(this.#connection, foldedNames));
  }

  merges(): Promise<Map<Id, Id>> {
    return Promise.resolve(mergeTable(this.#connection));
  }

  async append(batch: WriteBatch): Promise<void> {
    this.appendSync(batch);
    return Promise.resolve();
  }

  /** The synchronous form of `append`. */
  appendSync(batch: WriteBatch): void {
    if (this.#isEmpty) {
      this.#connection.run(
        'INSERT OR REPLACE INTO projection (id, version) VALUES (1, ?)',
        PROJECTION_VERSION,
      );
      this.#bulkLoad = new BulkLoad(this.#connection, this.#tables);
    }
    this.#isEmpty = false;
    if (this.#bulkLoad?.accepts(batch) === false) this.#finishBulkLoad();
    for (const entry of batch.entries) this.#appendEntry(entry);
    const isBulkLoad = this.#bulkLoad !== null;
    this.#records.putDatasets(batch.datasets);
    this.#records.putEntities(batch.entities, isBulkLoad);
    this.#records.putSources(batch.sources, isBulkLoad);
    const relationships = this.#bulkLoad ?? this.#relationships;
    relationships.putRelationships(batch.relationships);
    this.#records.putClaims(batch.claims, isBulkLoad);
    relationships.putVersions(batch.versions);
    this.#flush();
    this.#records.putOriginals(batch.originals ?? []);
    this.#records.putMerges(batch.merges ?? []);
  }

  async clearProjection(): Promise<void> {
    this.#finishBulkLoad();
    const changed = schemaProblems(this.#connection);
    if (changed.length > 0)
      throw new StoreUnusable(
        `cannot rebuild: the schema differs from the migrations; ${changed.join('; ')}`,
      );
    this.#connection.exec('PRAGMA defer_foreign_keys = ON');
    for (const table of PROJECTED_TABLES) this.#connection.exec(`DELETE FROM ${table}`);
    this.#isEmpty = true;
    this.#searchIndex.clear();
    this.#relationships.clear();
    this.#records.clear();
    return Promise.resolve();
  }

  /** Completes all pending writes; nothing can be appended afterwards. */
  finish(): void {
    this.#finishBulkLoad();
    this.#relationships.finish();
  }

  async commit(): Promise<void> {
    this.finish();
    await retryWhileBusy(() => this.#connection.exec('COMMIT'));
  }

  end(): Promise<void> {
    if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK');
    return Promise.resolve();
  }

  /** Completes the current bulk load, if any; later batches are written row by row. */
  #finishBulkLoad(): void {
    this.#bulkLoad?.finish();
    this.#bulkLoad = null;
  }

  #appendEntry(entry: LedgerEntry): void {
    this.#tables.insert('ledger', {
      seq: entry.seq,
      revision: entry.revision,
      at: entry.at,
      by: entry.by,
      kind: entry.kind,
      subject: entry.subject,
      record: this.#tables.documentJson(entry.record),
      note: entry.note ?? null,
    });
  }

  #flush(): void {
    this.#searchIndex.flush();
    this.#tables.flush();
  }
}
