import { entityKeys } from '../../../domain/entity-keys.ts';
import type { Id } from '../../../domain/id.ts';
import type { ClaimRecord, DatasetRecord, EntityRecord, SourceRecord } from '../../../domain/ledger-entry.ts';
import type { SourceKind } from '../../../domain/source.ts';
import type { MergeChange, OriginalChange } from '../../port.ts';
import { claimColumns, entityColumns, foldedEntityNames, type ClaimSourceColumns } from '../../columns.ts';
import type { DatabaseConnection } from '../connection.ts';
import { sourceRow } from '../model.ts';
import { sql } from '../sql.ts';
import type { RelationshipWriter } from './relationship-writer.ts';
import type { SearchIndexWriter } from './search-index.ts';
import type { TableWriter } from './table-writer.ts';

/** Maximum number of sources in the cache between batches. */
const MAX_CACHED_SOURCES = 200_000;

/**
 * Writes everything but relationships. A bulk load accepts only new records, so it needs no lookup
 * of existing ones; it indexes their texts at its end.
 */
export class RecordWriter {
  readonly #connection: DatabaseConnection;
  readonly #tables: TableWriter;
  readonly #searchIndex: SearchIndexWriter;
  readonly #relationships: RelationshipWriter;
  readonly #sources = new Map<Id, ClaimSourceColumns>();

  constructor(
    connection: DatabaseConnection,
    tables: TableWriter,
    searchIndex: SearchIndexWriter,
    relationships: RelationshipWriter,
  ) {
    this.#connection = connection;
    this.#tables = tables;
    this.#searchIndex = searchIndex;
    this.#relationships = relationships;
  }

  /** Writes data sets. */
  putDatasets(records: readonly DatasetRecord[]): void {
    for (const record of records)
      this.#connection.run(
        'INSERT INTO dataset (id, doc) VALUES (?, ?) ON CONFLICT DO UPDATE SET doc = excluded.doc',
        record.id,
        this.#tables.documentJson(record),
      );
  }

  /** Writes entities with their folded names and keys. */
  putEntities(records: readonly EntityRecord[], isBulkLoad: boolean): void {
    const added = this.#tables.insertMissing('entity', records, (record) => ({
      ...entityColumns(record),
      degree: isBulkLoad ? 0 : this.#relationships.initialDegree(record.id),
    }));
    for (const { record, columns, key } of added) {
      if (key !== null) {
        // A bulk load indexes all texts at its end.
        if (!isBulkLoad)
          this.#searchIndex.indexText('entity', this.#restoreKey(record.id, key), columns.names, undefined);
      } else {
        const [existingKey, names, doc] = this.#tables.currentRow('key, names, doc', 'entity', record.id);
        this.#tables.replace('entity', { ...entityColumns(record), doc: this.#tables.documentJson(record) });
        if (columns.names !== names && !isBulkLoad)
          this.#searchIndex.indexText('entity', Number(existingKey), columns.names, String(names));
        this.#removeNames(JSON.parse(String(doc)) as EntityRecord);
      }
      for (const form of foldedEntityNames(record))
        this.#tables.insert('entity_name_form', { form, entity: record.id });
      for (const key of entityKeys(record))
        this.#tables.insert('entity_key', { searchKey: key, entity: record.id });
    }
  }

  /** Writes the recorded forms of records that differ in the graph. */
  putOriginals(changes: readonly OriginalChange[]): void {
    for (const { id, original } of changes)
      if (original === null) this.#connection.run('DELETE FROM original WHERE id = ?', id);
      else
        this.#connection.run(
          'INSERT INTO original (id, kind, doc) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET kind = excluded.kind, doc = excluded.doc',
          id,
          original.kind,
          JSON.stringify(original.record),
        );
  }

  /** Removes merged entities, and the marks of those that returned. */
  putMerges(changes: readonly MergeChange[]): void {
    for (const { from, into } of changes) {
      if (into === null) {
        this.#connection.run('DELETE FROM merged WHERE id = ?', from);
        continue;
      }
      const row = this.#connection.get(sql`SELECT key, names, doc FROM entity WHERE id = ${from}`);
      if (row !== undefined) {
        this.#searchIndex.removeText('entity', Number(row[0]), String(row[1]));
        this.#removeNames(JSON.parse(String(row[2])) as EntityRecord);
        this.#connection.run('DELETE FROM entity WHERE id = ?', from);
      }
      this.#connection.run(
        'INSERT INTO merged (id, into_id, entity_key) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET into_id = excluded.into_id',
        from,
        into,
        row?.[0] ?? null,
      );
    }
  }

  /** Gives an entity that returns from a merge the key from before, unless another one has it. */
  #restoreKey(id: Id, key: number): number {
    const previous = this.#connection.get(
      sql`SELECT entity_key FROM merged WHERE id = ${id} AND NOT EXISTS (SELECT 1 FROM entity WHERE key = entity_key)`,
    )?.[0];
    if (typeof previous !== 'number') return key;
    this.#connection.run('UPDATE entity SET key = ? WHERE id = ?', previous, id);
    return previous;
  }

  /** Removes the folded names and keys of a record, by the start of the index of each table. */
  #removeNames(previous: EntityRecord): void {
    for (const form of foldedEntityNames(previous))
      this.#connection.run('DELETE FROM entity_name_form WHERE form = ? AND entity = ?', form, previous.id);
    for (const key of entityKeys(previous))
      this.#connection.run('DELETE FROM entity_key WHERE search_key = ? AND entity = ?', key, previous.id);
  }

  /** Writes sources. For existing ones, also updates the columns of their claims. */
  putSources(records: readonly SourceRecord[], isBulkLoad: boolean): void {
    for (const { record, columns, key } of this.#tables.insertMissing(
      'source',
      records,
      sourceRow,
      isBulkLoad ? new Set() : undefined,
    )) {
      this.#sources.set(record.id, { kind: record.kind, publishedTo: columns.publishedTo ?? undefined });
      if (key !== null) {
        if (!isBulkLoad) this.#searchIndex.indexText('source', key, columns.titleKey, undefined);
        continue;
      }
      const [existingKey, titleKey] = this.#tables.currentRow('key, title_key', 'source', record.id);
      this.#tables.replace('source', columns);
      if (!isBulkLoad)
        this.#searchIndex.indexText('source', Number(existingKey), columns.titleKey, String(titleKey));
      const claims = this.#connection.all(sql`SELECT doc FROM claim WHERE source = ${record.id}`);
      this.putClaims(
        claims.map(([document]) => JSON.parse(String(document)) as ClaimRecord),
        isBulkLoad,
      );
    }
  }

  /** Writes claims. Their sources must exist. */
  putClaims(records: readonly ClaimRecord[], isBulkLoad: boolean): void {
    const columnsOf = (record: ClaimRecord) => claimColumns(record, this.#sourceOf(record));
    const added = this.#tables.insertMissing('claim', records, columnsOf, isBulkLoad ? new Set() : undefined);
    for (const { record, columns, key } of added) {
      let previousText: string | undefined;
      if (key === null) {
        const [seq, words] = this.#tables.currentRow('seq, words', 'claim', record.id);
        if (seq !== record.seq)
          throw new TypeError(`claim "${record.id}" has seq ${record.seq}, but ${String(seq)} in the ledger`);
        previousText = String(words);
        this.#tables.replace('claim', columns);
      }
      if (!isBulkLoad) this.#searchIndex.indexText('claim', record.seq, columns.words, previousText);
    }
  }

  /** The properties of a claim's source that its columns depend on. */
  #sourceOf({ id, source }: ClaimRecord): ClaimSourceColumns {
    const cached = this.#sources.get(source);
    if (cached !== undefined) return cached;
    const row = this.#connection.get(sql`SELECT kind, published_to FROM source WHERE id = ${source}`);
    if (row === undefined) throw new TypeError(`cannot append claim "${id}" before its source: "${source}"`);
    const [kind, publishedTo] = row;
    const columns = {
      kind: kind as SourceKind,
      publishedTo: publishedTo === null ? undefined : String(publishedTo),
    };
    if (this.#sources.size >= MAX_CACHED_SOURCES) this.#sources.clear();
    this.#sources.set(source, columns);
    return columns;
  }

  /** Clears all caches, after the graph was cleared. */
  clear(): void {
    this.#sources.clear();
  }
}
