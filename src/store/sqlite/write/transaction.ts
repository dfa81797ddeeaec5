import type { ClaimRecord, EntityRecord, LedgerEntry, SourceRecord } from '../../../domain/ledger-entry.ts';
import type { Id } from '../../../domain/id.ts';
import { StoreUnusable } from '../../../errors.ts';
import type { WriteBatch, ClaimWithSource, ExistingRecord, WriteTransaction } from '../../port.ts';
import type { Connection } from '../connection.ts';
import { claimColumns, entityColumns, foldedEntityNames } from '../../columns.ts';
import { claimsAbout, existing, namesakes } from './existing-records.ts';
import { sourceRow } from '../model.ts';
import { FirstLoad } from './bulk-load.ts';
import { withPatience } from '../maintain/migrate.ts';
import { schemaFaults } from '../maintain/schema.ts';
import { sql } from '../sql.ts';
import { TableWriter } from './table-writer.ts';
import { WordWriter, type Indexed } from './search-index.ts';
import { RelationshipWriter } from './relationship-writer.ts';

/** The tables that are worked out from the ledger, in an order in which they can be emptied. */
const PROJECTED = [
  'conflict', 'version', 'claim', 'subject', 'tie', 'relationship', 'source', 'entity_name_form', 'entity', 'dataset', 'word',
]; // prettier-ignore

/** How many sources are remembered from one batch to the next. */
const REMEMBERED = 200_000;

/** A submission under way; what it changes is seen by nobody else until it is committed. */
export interface UnderWay extends WriteTransaction {
  /** Makes all of it last. */
  commit(): Promise<void>;
  /** Lets go of what it holds; what is not committed is then as if it had never been. */
  end(): Promise<void>;
}

/** A submission on the connection that writes. */
export class Submission implements UnderWay {
  readonly revision: number;
  readonly lastSeq: number;
  readonly #connection: Connection;
  readonly #tables: TableWriter;
  readonly #words: WordWriter;
  readonly #relationships: RelationshipWriter;
  readonly #published = new Map<Id, string | undefined>();
  /** Whether there is nothing in the graph, so that the next batch begins to load it. */
  #empty: boolean;
  /** The load of an empty graph, while one is under way. */
  #load: FirstLoad | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#tables = new TableWriter(connection);
    this.#words = new WordWriter(connection, this.#tables);
    this.#relationships = new RelationshipWriter(connection, this.#tables, this.#words);
    const last = connection.get(sql`SELECT seq, revision FROM ledger ORDER BY seq DESC LIMIT 1`);
    this.lastSeq = Number(last?.[0] ?? 0);
    this.revision = Number(last?.[1] ?? 0);
    this.#empty = last === undefined;
  }

  /** Begins a submission when those under way elsewhere have ended. */
  static async begin(connection: Connection): Promise<Submission> {
    await withPatience(() => connection.exec('BEGIN IMMEDIATE'));
    return new Submission(connection);
  }

  find(ids: readonly Id[]): Promise<Map<Id, ExistingRecord>> {
    return Promise.resolve(existing(this.#connection, ids));
  }

  claimsAbout(ids: readonly Id[]): Promise<Map<Id, readonly ClaimWithSource[]>> {
    this.#load?.putBack('claim_about');
    return Promise.resolve(claimsAbout(this.#connection, ids));
  }

  namesakes(foldedNames: readonly string[]): Promise<Map<string, readonly Id[]>> {
    return Promise.resolve(namesakes(this.#connection, foldedNames));
  }

  async append(batch: WriteBatch): Promise<void> {
    this.put(batch);
    return Promise.resolve();
  }

  /** What `append` does, at once. */
  put(batch: WriteBatch): void {
    if (this.#empty) this.#load = new FirstLoad(this.#connection, this.#tables);
    this.#empty = false;
    if (this.#load?.takes(batch) === false) this.#endLoad();
    for (const entry of batch.entries) this.#appendEntry(entry);
    for (const record of batch.datasets)
      this.#connection.run(
        'INSERT INTO dataset (id, doc) VALUES (?, ?) ON CONFLICT DO UPDATE SET doc = excluded.doc',
        record.id,
        this.#tables.document(record),
      );
    this.#putEntities(batch.entities);
    this.#putSources(batch.sources);
    const relationships = this.#load ?? this.#relationships;
    relationships.putRelationships(batch.relationships);
    this.#putClaims(batch.claims);
    relationships.putVersions(batch.versions);
    this.#flush();
  }

  async clearProjection(): Promise<void> {
    this.#endLoad();
    const changed = schemaFaults(this.#connection);
    if (changed.length > 0)
      throw new StoreUnusable(
        `the graph cannot be written anew before its tables are as they have to be: ${changed.join('; ')}`,
      );
    this.#connection.exec('PRAGMA defer_foreign_keys = ON');
    for (const table of PROJECTED) this.#connection.exec(`DELETE FROM ${table}`);
    this.#empty = true;
    this.#words.clear();
    this.#relationships.clear();
    this.#published.clear();
    return Promise.resolve();
  }

  /** Writes what was kept back until the end. Nothing may be appended afterwards. */
  finish(): void {
    this.#endLoad();
    this.#relationships.finish();
  }

  async commit(): Promise<void> {
    this.finish();
    await withPatience(() => this.#connection.exec('COMMIT'));
  }

  end(): Promise<void> {
    if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK');
    return Promise.resolve();
  }

  /** Ends the load of an empty graph, if one is under way: what comes then is written as into any other. */
  #endLoad(): void {
    this.#load?.finish();
    this.#load = null;
  }

  #appendEntry(entry: LedgerEntry): void {
    this.#tables.insert('ledger', {
      seq: entry.seq,
      revision: entry.revision,
      at: entry.at,
      by: entry.by,
      kind: entry.kind,
      subject: entry.subject,
      record: this.#tables.document(entry.record),
      note: entry.note ?? null,
    });
  }

  /** Indexes a text under a key; the load of an empty graph does so at its end. */
  #index(index: Indexed, key: number, text: string, before: string | undefined): void {
    if (this.#load === null) this.#words.put(index, key, text, before);
  }

  /** The ids of what is there of a batch, where that needs no look: the load of an empty graph has taken only what is new. */
  #known(): Set<Id> | undefined {
    return this.#load === null ? undefined : new Set();
  }

  #flush(): void {
    this.#words.flush();
    this.#tables.flush();
  }

  #putEntities(records: readonly EntityRecord[]): void {
    const added = this.#tables.put('entity', records, (record) => ({
      ...entityColumns(record),
      degree: this.#load === null ? this.#relationships.degreeAtFirst(record.id) : 0,
    }));
    for (const { record, columns, key } of added) {
      if (key !== null) this.#putNames(record, key, columns.names, undefined);
      else {
        const [there, names] = this.#tables.before('key, names', 'entity', record.id);
        this.#tables.replace('entity', { ...entityColumns(record), doc: this.#tables.document(record) });
        if (columns.names !== names) this.#putNames(record, Number(there), columns.names, String(names));
      }
    }
  }

  #putNames(record: EntityRecord, key: number, names: string, before: string | undefined): void {
    this.#index('entity', key, names, before);
    if (before !== undefined)
      this.#connection.run('DELETE FROM entity_name_form WHERE entity = ?', record.id);
    for (const form of foldedEntityNames(record))
      this.#tables.insert('entity_name_form', { form, entity: record.id });
  }

  #putSources(records: readonly SourceRecord[]): void {
    for (const { record, columns, key } of this.#tables.put('source', records, sourceRow, this.#known())) {
      this.#published.set(record.id, columns.publishedTo ?? undefined);
      if (key !== null) {
        this.#index('source', key, columns.titleKey, undefined);
        continue;
      }
      const [there, titleKey] = this.#tables.before('key, title_key', 'source', record.id);
      this.#tables.replace('source', columns);
      this.#index('source', Number(there), columns.titleKey, String(titleKey));
      const claims = this.#connection.all(sql`SELECT doc FROM claim WHERE source = ${record.id}`);
      this.#putClaims(claims.map(([document]) => JSON.parse(String(document)) as ClaimRecord));
    }
  }

  #putClaims(records: readonly ClaimRecord[]): void {
    const columnsOf = (record: ClaimRecord) => claimColumns(record, this.#publishedTo(record));
    const added = this.#tables.put('claim', records, columnsOf, this.#known());
    for (const { record, columns, key } of added) {
      let before: string | undefined;
      if (key === null) {
        const [seq, words] = this.#tables.before('seq, words', 'claim', record.id);
        if (seq !== record.seq)
          throw new TypeError(`the claim "${record.id}" has the number ${String(seq)} in the ledger`);
        before = String(words);
        this.#tables.replace('claim', columns);
      }
      this.#index('claim', record.seq, columns.words, before);
    }
  }

  /** The last day on which the source of a claim can have been published. */
  #publishedTo({ id, source }: ClaimRecord): string | undefined {
    if (this.#published.has(source)) return this.#published.get(source);
    const row = this.#connection.get(sql`SELECT published_to FROM source WHERE id = ${source}`);
    if (row === undefined)
      throw new TypeError(`the claim "${id}" was appended before its source "${source}"`);
    const publishedTo = row[0] === null ? undefined : String(row[0]);
    if (this.#published.size >= REMEMBERED) this.#published.clear();
    this.#published.set(source, publishedTo);
    return publishedTo;
  }
}
