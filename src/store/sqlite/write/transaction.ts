import type { ClaimRecord, EntityRecord, LedgerEntry, SourceRecord } from '../../../domain/ledger-entry.ts';
import type { Id } from '../../../domain/id.ts';
import { StoreUnusable } from '../../../errors.ts';
import type { WriteBatch, ClaimWithSource, ExistingRecord, WriteTransaction } from '../../port.ts';
import { retryWhileBusy, type DatabaseConnection } from '../connection.ts';
import { claimColumns, entityColumns, foldedEntityNames } from '../../columns.ts';
import { claimsAbout, existingRecords, namesakes } from './existing-records.ts';
import { sourceRow } from '../model.ts';
import { BulkLoad } from './bulk-load.ts';
import { schemaProblems } from '../maintain/schema.ts';
import { sql } from '../sql.ts';
import { TableWriter } from './table-writer.ts';
import { SearchIndexWriter, type IndexedTable } from './search-index.ts';
import { RelationshipWriter } from './relationship-writer.ts';

/** The tables of the projection, in an order in which they can be emptied. */
const PROJECTED_TABLES = [
  'conflict', 'version', 'claim', 'subject', 'tie', 'relationship', 'source', 'entity_name_form', 'entity', 'dataset', 'word',
]; // prettier-ignore

/** Maximum number of sources in the cache between batches. */
const MAX_CACHED_SOURCES = 200_000;

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
  readonly #connection: DatabaseConnection;
  readonly #tables: TableWriter;
  readonly #searchIndex: SearchIndexWriter;
  readonly #relationships: RelationshipWriter;
  readonly #publishedToBySource = new Map<Id, string | undefined>();
  /** Whether the graph is empty, so that the next batch starts a bulk load. */
  #isEmpty: boolean;
  /** The current bulk load, if any. */
  #bulkLoad: BulkLoad | null = null;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
    this.#tables = new TableWriter(connection);
    this.#searchIndex = new SearchIndexWriter(connection, this.#tables);
    this.#relationships = new RelationshipWriter(connection, this.#tables, this.#searchIndex);
    const last = connection.get(sql`SELECT seq, revision FROM ledger ORDER BY seq DESC LIMIT 1`);
    this.lastSeq = Number(last?.[0] ?? 0);
    this.revision = Number(last?.[1] ?? 0);
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

  namesakes(foldedNames: readonly string[]): Promise<Map<string, readonly Id[]>> {
    return Promise.resolve(namesakes(this.#connection, foldedNames));
  }

  async append(batch: WriteBatch): Promise<void> {
    this.appendSync(batch);
    return Promise.resolve();
  }

  /** The synchronous form of `append`. */
  appendSync(batch: WriteBatch): void {
    if (this.#isEmpty) this.#bulkLoad = new BulkLoad(this.#connection, this.#tables);
    this.#isEmpty = false;
    if (this.#bulkLoad?.accepts(batch) === false) this.#finishBulkLoad();
    for (const entry of batch.entries) this.#appendEntry(entry);
    for (const record of batch.datasets)
      this.#connection.run(
        'INSERT INTO dataset (id, doc) VALUES (?, ?) ON CONFLICT DO UPDATE SET doc = excluded.doc',
        record.id,
        this.#tables.documentJson(record),
      );
    this.#putEntities(batch.entities);
    this.#putSources(batch.sources);
    const relationships = this.#bulkLoad ?? this.#relationships;
    relationships.putRelationships(batch.relationships);
    this.#putClaims(batch.claims);
    relationships.putVersions(batch.versions);
    this.#flush();
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
    this.#publishedToBySource.clear();
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

  /** Indexes a text under a key, unless a bulk load does so at its end. */
  #indexText(index: IndexedTable, key: number, text: string, previousText: string | undefined): void {
    if (this.#bulkLoad === null) this.#searchIndex.indexText(index, key, text, previousText);
  }

  /**
   * The existing IDs of a batch, if known without a lookup: a bulk load accepts only new records.
   */
  #existingIds(): Set<Id> | undefined {
    return this.#bulkLoad === null ? undefined : new Set();
  }

  #flush(): void {
    this.#searchIndex.flush();
    this.#tables.flush();
  }

  #putEntities(records: readonly EntityRecord[]): void {
    const added = this.#tables.insertMissing('entity', records, (record) => ({
      ...entityColumns(record),
      degree: this.#bulkLoad === null ? this.#relationships.initialDegree(record.id) : 0,
    }));
    for (const { record, columns, key } of added) {
      if (key !== null) this.#putNames(record, key, columns.names, undefined);
      else {
        const [existingKey, names] = this.#tables.currentRow('key, names', 'entity', record.id);
        this.#tables.replace('entity', { ...entityColumns(record), doc: this.#tables.documentJson(record) });
        if (columns.names !== names)
          this.#putNames(record, Number(existingKey), columns.names, String(names));
      }
    }
  }

  #putNames(record: EntityRecord, key: number, names: string, previousText: string | undefined): void {
    this.#indexText('entity', key, names, previousText);
    if (previousText !== undefined)
      this.#connection.run('DELETE FROM entity_name_form WHERE entity = ?', record.id);
    for (const form of foldedEntityNames(record))
      this.#tables.insert('entity_name_form', { form, entity: record.id });
  }

  #putSources(records: readonly SourceRecord[]): void {
    for (const { record, columns, key } of this.#tables.insertMissing(
      'source',
      records,
      sourceRow,
      this.#existingIds(),
    )) {
      this.#publishedToBySource.set(record.id, columns.publishedTo ?? undefined);
      if (key !== null) {
        this.#indexText('source', key, columns.titleKey, undefined);
        continue;
      }
      const [existingKey, titleKey] = this.#tables.currentRow('key, title_key', 'source', record.id);
      this.#tables.replace('source', columns);
      this.#indexText('source', Number(existingKey), columns.titleKey, String(titleKey));
      const claims = this.#connection.all(sql`SELECT doc FROM claim WHERE source = ${record.id}`);
      this.#putClaims(claims.map(([document]) => JSON.parse(String(document)) as ClaimRecord));
    }
  }

  #putClaims(records: readonly ClaimRecord[]): void {
    const columnsOf = (record: ClaimRecord) => claimColumns(record, this.#publishedTo(record));
    const added = this.#tables.insertMissing('claim', records, columnsOf, this.#existingIds());
    for (const { record, columns, key } of added) {
      let previousText: string | undefined;
      if (key === null) {
        const [seq, words] = this.#tables.currentRow('seq, words', 'claim', record.id);
        if (seq !== record.seq)
          throw new TypeError(`claim "${record.id}" has seq ${record.seq}, but ${String(seq)} in the ledger`);
        previousText = String(words);
        this.#tables.replace('claim', columns);
      }
      this.#indexText('claim', record.seq, columns.words, previousText);
    }
  }

  /** The last possible day of publication of a claim's source; undefined for an unknown date. */
  #publishedTo({ id, source }: ClaimRecord): string | undefined {
    if (this.#publishedToBySource.has(source)) return this.#publishedToBySource.get(source);
    const row = this.#connection.get(sql`SELECT published_to FROM source WHERE id = ${source}`);
    if (row === undefined) throw new TypeError(`cannot append claim "${id}" before its source: "${source}"`);
    const publishedTo = row[0] === null ? undefined : String(row[0]);
    if (this.#publishedToBySource.size >= MAX_CACHED_SOURCES) this.#publishedToBySource.clear();
    this.#publishedToBySource.set(source, publishedTo);
    return publishedTo;
  }
}
