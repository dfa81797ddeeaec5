import type { Id } from '../../../domain/id.ts';
import type { RelationshipRecord } from '../../../domain/ledger-entry.ts';
import type { Day } from '../../../domain/partial-date.ts';
import {
  conflictColumns,
  relationshipColumns,
  participationColumns,
  versionColumns,
  type ColumnValues,
} from '../../columns.ts';
import type { RelationshipVersions } from '../../port.ts';
import type { DatabaseConnection } from '../connection.ts';
import { sql, type SqlValue } from '../sql.ts';
import type { TableWriter } from './table-writer.ts';
import type { SearchIndexWriter } from './search-index.ts';

/** Maximum number of new relationships that wait for their versions. */
const MAX_PENDING = 200_000;

/** Adds the versions of a relationship without versions. */
export function insertVersions(
  tables: TableWriter,
  type: SqlValue,
  { relationship, versions }: RelationshipVersions,
): void {
  for (const version of versions) {
    tables.insert('version', { relationship, type, ...versionColumns(version) });
    for (const conflict of conflictColumns(version)) tables.insert('conflict', { relationship, ...conflict });
  }
}

/** Writes or replaces relationships and versions, and updates the degrees of their parties. */
export class RelationshipWriter {
  readonly #connection: DatabaseConnection;
  readonly #tables: TableWriter;
  readonly #searchIndex: SearchIndexWriter;
  /** The changes of degrees, written at the end, once per entity. */
  readonly #degreeChanges = new Map<Id, number>();
  /**
   * New relationships without participations yet. Usually their versions follow soon, and with them
   * the day from which they are known.
   */
  readonly #pending = new Map<Id, { readonly record: RelationshipRecord; readonly key: number }>();

  constructor(connection: DatabaseConnection, tables: TableWriter, searchIndex: SearchIndexWriter) {
    this.#connection = connection;
    this.#tables = tables;
    this.#searchIndex = searchIndex;
  }

  /** The degree of a new entity from existing relationships, less the changes still pending. */
  initialDegree(entity: Id): number {
    const row = this.#connection.get(
      sql`SELECT count(*) FROM tie WHERE entity = ${entity} AND known_from IS NOT NULL`,
    );
    return Number(row?.[0]) - (this.#degreeChanges.get(entity) ?? 0);
  }

  /** Adds relationships, or replaces those with their IDs. */
  putRelationships(records: readonly RelationshipRecord[]): void {
    const columnsOf = (record: RelationshipRecord) => ({ ...relationshipColumns(record), knownFrom: null });
    for (const { record, columns, key } of this.#tables.insertMissing('relationship', records, columnsOf)) {
      if (key === null) {
        this.#replace(record, columns);
        continue;
      }
      this.#searchIndex.indexText('relationship', key, columns.titleKey, undefined);
      if (this.#pending.size >= MAX_PENDING) this.#flushPending();
      this.#pending.set(record.id, { record, key });
    }
  }

  /** Replaces all versions of the relationships. */
  putVersions(all: readonly RelationshipVersions[]): void {
    for (const each of all) {
      const from = each.versions[0]?.knownFrom ?? null;
      const pending = this.#pending.get(each.relationship);
      let type: SqlValue;
      if (pending === undefined) type = this.#replaceVersions(each.relationship, from);
      else {
        type = pending.record.type;
        const entities = this.#insertParticipations(pending.record, from);
        this.#pending.delete(each.relationship);
        if (from !== null) {
          this.#connection.run('UPDATE relationship SET known_from = ? WHERE key = ?', from, pending.key);
          for (const entity of entities)
            this.#degreeChanges.set(entity, (this.#degreeChanges.get(entity) ?? 0) + 1);
        }
      }
      insertVersions(this.#tables, type, each);
    }
  }

  /** Writes the pending participations and degrees. */
  finish(): void {
    this.#flushPending();
    this.#flush();
    for (const [id, change] of this.#degreeChanges)
      if (change !== 0)
        this.#connection.run('UPDATE entity SET degree = degree + ? WHERE id = ?', change, id);
    this.#degreeChanges.clear();
  }

  /** Writes the pending participations, so that they can be read. */
  flush(): void {
    this.#flushPending();
    this.#flush();
  }

  /** Discards the pending participations and degrees, when the projection is deleted. */
  clear(): void {
    this.#degreeChanges.clear();
    this.#pending.clear();
  }

  #flush(): void {
    this.#searchIndex.flush();
    this.#tables.flush();
  }

  #replace(record: RelationshipRecord, columns: ColumnValues & { readonly titleKey: string }): void {
    this.#flushPending();
    this.#flush();
    const [key, titleKey, from] = this.#tables.currentRow(
      'key, title_key, known_from',
      'relationship',
      record.id,
    );
    const knownFrom = from === null || from === undefined ? null : String(from);
    this.#tables.replace('relationship', { ...columns, knownFrom });
    this.#searchIndex.indexText('relationship', Number(key), columns.titleKey, String(titleKey));
    if (knownFrom !== null) this.#changeDegrees(record.id, -1);
    this.#connection.run('DELETE FROM tie WHERE relationship = ?', record.id);
    this.#connection.run('DELETE FROM subject WHERE relationship = ?', record.id);
    this.#connection.run('UPDATE version SET type = ? WHERE relationship = ?', record.type, record.id);
    this.#insertParticipations(record, knownFrom);
    this.#flush();
    if (knownFrom !== null) this.#changeDegrees(record.id, 1);
  }

  /** Adds the participations and subjects of a relationship, and returns its parties. */
  #insertParticipations(record: RelationshipRecord, knownFrom: Day | null): Id[] {
    const participations = participationColumns(record);
    for (const participation of participations) this.#tables.insert('tie', { ...participation, knownFrom });
    for (const entity of new Set(record.about))
      this.#tables.insert('subject', {
        entity,
        relationship: record.id,
        type: record.type,
        knownFrom,
      });
    return participations.map(({ entity }) => entity);
  }

  /** Adds the participations of the relationships that have no versions yet. */
  #flushPending(): void {
    for (const { record } of this.#pending.values()) this.#insertParticipations(record, null);
    this.#pending.clear();
  }

  /** Deletes the versions of a relationship, updates its `known_from` and returns its type. */
  #replaceVersions(relationship: Id, from: Day | null): SqlValue {
    this.#flush();
    const row = this.#connection.get(
      sql`SELECT type, known_from FROM relationship WHERE id = ${relationship}`,
    );
    if (row === undefined)
      throw new TypeError(`cannot append versions before their relationship: "${relationship}"`);
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
    if (knownFrom === null && from !== null) this.#changeDegrees(relationship, 1);
    if (knownFrom !== null && from === null) this.#changeDegrees(relationship, -1);
    return type ?? null;
  }

  #changeDegrees(relationship: Id, change: 1 | -1): void {
    const participations = this.#connection.all(
      sql`SELECT entity FROM tie WHERE relationship = ${relationship}`,
    );
    for (const [entity] of participations) {
      const id = String(entity);
      this.#degreeChanges.set(id, (this.#degreeChanges.get(id) ?? 0) + change);
    }
  }
}
