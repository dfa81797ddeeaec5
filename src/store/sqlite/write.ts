import type {
  ClaimRecord,
  EntityRecord,
  LedgerEntry,
  RelationshipRecord,
  SourceRecord,
} from '../../domain/ledger-entry.ts';
import type { Id } from '../../domain/id.ts';
import type { Day } from '../../domain/partial-date.ts';
import { StoreUnusable } from '../../errors.ts';
import type { Batch, ClaimWithSource, Existing, RelationshipVersions, Transaction } from '../port.ts';
import type { Connection } from './connection.ts';
import {
  claimColumns,
  conflictColumns,
  entityColumns,
  nameForms,
  relationshipColumns,
  tieColumns,
  versionColumns,
  type Columns,
} from '../columns.ts';
import { claimsAbout, existing, namesakes } from './existing.ts';
import { sourceRow } from './fields.ts';
import { setAside } from './late-indexes.ts';
import { schemaFaults } from './schema.ts';
import { sql, type Value } from './sql.ts';
import { TableWriter } from './table-writer.ts';
import { WordWriter, type Indexed } from './words.ts';

/** The tables that are worked out from the ledger, in an order in which they can be emptied. */
const PROJECTED = [
  'conflict', 'version', 'claim', 'subject', 'tie', 'relationship', 'source', 'entity_name_form', 'entity', 'dataset', 'word',
]; // prettier-ignore

/** How many sources, and how many relationships, are remembered from one batch to the next. */
const REMEMBERED = 200_000;

/** A submission under way on the connection that writes; what it changes is seen by nobody else until it is committed. */
export class Submission implements Transaction {
  readonly revision: number;
  readonly lastSeq: number;
  readonly #connection: Connection;
  readonly #tables: TableWriter;
  readonly #words: WordWriter;
  /** By how much the degrees of entities change; written once, at the end, however many relationships a hub gains. */
  readonly #degrees = new Map<Id, number>();
  /** Relationships that were added and not tied yet: mostly their versions come soon, and with them the day from which they are known. */
  readonly #recent = new Map<Id, { readonly record: RelationshipRecord; readonly key: number }>();
  readonly #published = new Map<Id, string | undefined>();
  /** Whether all of the graph is written by this submission. */
  #isNew: boolean;
  /** What puts back the indexes that were set aside. */
  #aside: string[] = [];

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#tables = new TableWriter(connection);
    this.#words = new WordWriter(connection, this.#tables);
    const last = connection.get(sql`SELECT seq, revision FROM ledger ORDER BY seq DESC LIMIT 1`);
    this.lastSeq = Number(last?.[0] ?? 0);
    this.revision = Number(last?.[1] ?? 0);
    this.#isNew = last === undefined;
  }

  find(ids: readonly Id[]): Promise<Map<Id, Existing>> {
    return Promise.resolve(existing(this.#connection, ids));
  }

  claimsAbout(ids: readonly Id[]): Promise<Map<Id, readonly ClaimWithSource[]>> {
    return Promise.resolve(claimsAbout(this.#connection, ids));
  }

  namesakes(foldedNames: readonly string[]): Promise<Map<string, readonly Id[]>> {
    return Promise.resolve(namesakes(this.#connection, foldedNames));
  }

  async append(batch: Batch): Promise<void> {
    this.put(batch);
    return Promise.resolve();
  }

  /** What `append` does, at once. */
  put(batch: Batch): void {
    if (this.#isNew && this.#aside.length === 0) this.#aside = setAside(this.#connection);
    for (const entry of batch.entries) this.#appendEntry(entry);
    for (const record of batch.datasets)
      this.#connection.run(
        'INSERT INTO dataset (id, doc) VALUES (?, ?) ON CONFLICT DO UPDATE SET doc = excluded.doc',
        record.id,
        this.#tables.document(record),
      );
    this.#putEntities(batch.entities);
    this.#putSources(batch.sources);
    this.#putRelationships(batch.relationships);
    this.#putClaims(batch.claims);
    for (const versions of batch.versions) this.#putVersions(versions);
    this.#flush();
  }

  async clearProjection(): Promise<void> {
    const changed = schemaFaults(this.#connection);
    if (changed.length > 0)
      throw new StoreUnusable(
        `the graph cannot be written anew before its tables are as they have to be: ${changed.join('; ')}`,
      );
    this.#connection.exec('PRAGMA defer_foreign_keys = ON');
    for (const table of PROJECTED) this.#connection.exec(`DELETE FROM ${table}`);
    this.#isNew = true;
    this.#words.clear();
    this.#degrees.clear();
    this.#recent.clear();
    this.#published.clear();
    return Promise.resolve();
  }

  /** Writes what was kept back until the end. Nothing may be appended afterwards. */
  finish(): void {
    this.#writeRecent();
    this.#flush();
    for (const [id, change] of this.#degrees)
      if (change !== 0)
        this.#connection.run('UPDATE entity SET degree = degree + ? WHERE id = ?', change, id);
    this.#degrees.clear();
    for (const index of this.#aside) this.#connection.exec(index);
    this.#aside = [];
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

  #flush(): void {
    this.#words.flush();
    this.#tables.flush();
  }

  /** Adds those of the records that are new; gives each with its columns and its key, which is null where it was there and was left as it is. */
  #add<R extends { readonly id: Id }, C extends Columns>(
    table: Indexed,
    records: readonly R[],
    columnsOf: (record: R) => C,
  ): { readonly record: R; readonly columns: C & Columns; readonly key: number | null }[] {
    const ids = records.map(({ id }) => id);
    const there = this.#tables.there(table, 'id', ids);
    const rows = records.map((record) => {
      const isNew = !there.has(record.id);
      there.add(record.id);
      // A source has no document: all of it is in columns.
      const document = table === 'source' ? {} : { doc: this.#tables.document(record) };
      return { record, columns: { ...columnsOf(record), ...document }, isNew };
    });
    const added = rows.filter(({ isNew }) => isNew).map(({ columns }) => columns);
    const keys = this.#tables.add(table, added).values();
    return rows.map(({ record, columns, isNew }) => ({
      record,
      columns,
      key: isNew ? (keys.next().value ?? null) : null,
    }));
  }

  #putEntities(records: readonly EntityRecord[]): void {
    // A new one has the degree that relationships give it which were there first, less what is still to be written.
    const degree = ({ id }: EntityRecord): number =>
      Number(
        this.#connection.get(
          sql`SELECT count(*) FROM tie WHERE entity = ${id} AND known_from IS NOT NULL`,
        )?.[0],
      ) - (this.#degrees.get(id) ?? 0);
    const added = this.#add('entity', records, (record) => ({
      ...entityColumns(record),
      degree: degree(record),
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
    this.#words.put('entity', key, names, before);
    if (before !== undefined)
      this.#connection.run('DELETE FROM entity_name_form WHERE entity = ?', record.id);
    for (const form of nameForms(record))
      this.#tables.insert('entity_name_form', { form, entity: record.id });
  }

  #putSources(records: readonly SourceRecord[]): void {
    for (const { record, columns, key } of this.#add('source', records, sourceRow)) {
      this.#published.set(record.id, columns.publishedTo ?? undefined);
      if (key !== null) {
        this.#words.put('source', key, columns.titleKey, undefined);
        continue;
      }
      const [there, titleKey] = this.#tables.before('key, title_key', 'source', record.id);
      this.#tables.replace('source', columns);
      this.#words.put('source', Number(there), columns.titleKey, String(titleKey));
      const claims = this.#connection.all(sql`SELECT doc FROM claim WHERE source = ${record.id}`);
      this.#putClaims(claims.map(([document]) => JSON.parse(String(document)) as ClaimRecord));
    }
  }

  #putRelationships(records: readonly RelationshipRecord[]): void {
    for (const { record, columns, key } of this.#add('relationship', records, relationshipColumns)) {
      if (key === null) {
        this.#replaceRelationship(record, columns);
        continue;
      }
      this.#words.put('relationship', key, columns.titleKey, undefined);
      if (this.#recent.size >= REMEMBERED) this.#writeRecent();
      this.#recent.set(record.id, { record, key });
    }
  }

  #replaceRelationship(record: RelationshipRecord, columns: Columns & { readonly titleKey: string }): void {
    this.#writeRecent();
    this.#flush();
    const [key, titleKey, from] = this.#tables.before(
      'key, title_key, known_from',
      'relationship',
      record.id,
    );
    const knownFrom = from === null || from === undefined ? null : String(from);
    this.#tables.replace('relationship', columns);
    this.#words.put('relationship', Number(key), columns.titleKey, String(titleKey));
    if (knownFrom !== null) this.#countDegrees(record.id, -1);
    this.#connection.run('DELETE FROM tie WHERE relationship = ?', record.id);
    this.#connection.run('DELETE FROM subject WHERE relationship = ?', record.id);
    this.#connection.run('UPDATE version SET type = ? WHERE relationship = ?', record.type, record.id);
    this.#tie(record, knownFrom);
    this.#flush();
    if (knownFrom !== null) this.#countDegrees(record.id, 1);
  }

  /** Ties a relationship to its parties and subjects; gives the parties. */
  #tie(record: RelationshipRecord, knownFrom: Day | null): Id[] {
    const ties = tieColumns(record);
    for (const tie of ties) this.#tables.insert('tie', { ...tie, knownFrom });
    for (const entity of new Set(record.about))
      this.#tables.insert('subject', {
        entity,
        relationship: record.id,
        type: record.type,
        knownFrom,
      });
    return ties.map(({ entity }) => entity);
  }

  /** Ties the relationships that were added and have no versions yet. */
  #writeRecent(): void {
    for (const { record } of this.#recent.values()) this.#tie(record, null);
    this.#recent.clear();
  }

  #putClaims(records: readonly ClaimRecord[]): void {
    const added = this.#add('claim', records, (record) => claimColumns(record, this.#publishedTo(record)));
    for (const { record, columns, key } of added) {
      let before: string | undefined;
      if (key === null) {
        const [seq, words] = this.#tables.before('seq, words', 'claim', record.id);
        if (seq !== record.seq)
          throw new TypeError(`the claim "${record.id}" has the number ${String(seq)} in the ledger`);
        before = String(words);
        this.#tables.replace('claim', columns);
      }
      this.#words.put('claim', record.seq, columns.words, before);
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

  #putVersions({ relationship, versions }: RelationshipVersions): void {
    const from = versions[0]?.knownFrom ?? null;
    const recent = this.#recent.get(relationship);
    let type: Value;
    if (recent === undefined) type = this.#renew(relationship, from);
    else {
      type = recent.record.type;
      const entities = this.#tie(recent.record, from);
      this.#recent.delete(relationship);
      if (from !== null) {
        this.#connection.run('UPDATE relationship SET known_from = ? WHERE key = ?', from, recent.key);
        for (const entity of entities) this.#degrees.set(entity, (this.#degrees.get(entity) ?? 0) + 1);
      }
    }
    for (const version of versions) {
      this.#tables.insert('version', { relationship, type, ...versionColumns(version) });
      for (const conflict of conflictColumns(version))
        this.#tables.insert('conflict', { relationship, ...conflict });
    }
  }

  /** Takes away the versions of a relationship, and says from when on it is known; gives its type. */
  #renew(relationship: Id, from: Day | null): Value {
    this.#flush();
    const row = this.#connection.get(
      sql`SELECT type, known_from FROM relationship WHERE id = ${relationship}`,
    );
    if (row === undefined)
      throw new TypeError(`versions were appended before their relationship "${relationship}"`);
    const [type, knownFrom] = row;
    this.#connection.run('DELETE FROM version WHERE relationship = ?', relationship);
    this.#connection.run('DELETE FROM conflict WHERE relationship = ?', relationship);
    if (knownFrom !== from)
      for (const table of ['relationship', 'tie', 'subject'] as const)
        this.#connection.run(
          `UPDATE ${table} SET known_from = ? WHERE ${table === 'relationship' ? 'id' : 'relationship'} = ?`,
          from,
          relationship,
        );
    if (knownFrom === null && from !== null) this.#countDegrees(relationship, 1);
    if (knownFrom !== null && from === null) this.#countDegrees(relationship, -1);
    return type ?? null;
  }

  #countDegrees(relationship: Id, change: 1 | -1): void {
    const ties = this.#connection.all(sql`SELECT entity FROM tie WHERE relationship = ${relationship}`);
    for (const [entity] of ties) {
      const id = String(entity);
      this.#degrees.set(id, (this.#degrees.get(id) ?? 0) + change);
    }
  }
}
