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
import type { Connection } from '../connection.ts';
import { sql, type Value } from '../sql.ts';
import type { TableWriter } from './table-writer.ts';
import type { WordWriter } from './search-index.ts';

/** How many relationships are remembered from one batch to the next. */
const REMEMBERED = 200_000;

/** Adds the versions of a relationship that has none. */
export function insertVersions(
  tables: TableWriter,
  type: Value,
  { relationship, versions }: RelationshipVersions,
): void {
  for (const version of versions) {
    tables.insert('version', { relationship, type, ...versionColumns(version) });
    for (const conflict of conflictColumns(version)) tables.insert('conflict', { relationship, ...conflict });
  }
}

/** Writes relationships and their versions into a graph that may have them, and counts the degrees of their parties. */
export class RelationshipWriter {
  readonly #connection: Connection;
  readonly #tables: TableWriter;
  readonly #words: WordWriter;
  /** By how much the degrees of entities change; written once, at the end, however many relationships a hub gains. */
  readonly #degrees = new Map<Id, number>();
  /** Relationships that were added and not tied yet: mostly their versions come soon, and with them the day from which they are known. */
  readonly #recent = new Map<Id, { readonly record: RelationshipRecord; readonly key: number }>();

  constructor(connection: Connection, tables: TableWriter, words: WordWriter) {
    this.#connection = connection;
    this.#tables = tables;
    this.#words = words;
  }

  /** The degree with which a new entity begins: that which relationships give it which were there first, less what is still to be written. */
  degreeAtFirst(entity: Id): number {
    const row = this.#connection.get(
      sql`SELECT count(*) FROM tie WHERE entity = ${entity} AND known_from IS NOT NULL`,
    );
    return Number(row?.[0]) - (this.#degrees.get(entity) ?? 0);
  }

  /** Adds relationships, or puts them in the place of those with their ids. */
  putRelationships(records: readonly RelationshipRecord[]): void {
    const columnsOf = (record: RelationshipRecord) => ({ ...relationshipColumns(record), knownFrom: null });
    for (const { record, columns, key } of this.#tables.put('relationship', records, columnsOf)) {
      if (key === null) {
        this.#replace(record, columns);
        continue;
      }
      this.#words.put('relationship', key, columns.titleKey, undefined);
      if (this.#recent.size >= REMEMBERED) this.#writeRecent();
      this.#recent.set(record.id, { record, key });
    }
  }

  /** Puts versions in the place of all that their relationships have. */
  putVersions(all: readonly RelationshipVersions[]): void {
    for (const each of all) {
      const from = each.versions[0]?.knownFrom ?? null;
      const recent = this.#recent.get(each.relationship);
      let type: Value;
      if (recent === undefined) type = this.#renew(each.relationship, from);
      else {
        type = recent.record.type;
        const entities = this.#tie(recent.record, from);
        this.#recent.delete(each.relationship);
        if (from !== null) {
          this.#connection.run('UPDATE relationship SET known_from = ? WHERE key = ?', from, recent.key);
          for (const entity of entities) this.#degrees.set(entity, (this.#degrees.get(entity) ?? 0) + 1);
        }
      }
      insertVersions(this.#tables, type, each);
    }
  }

  /** Writes what was kept back until the end. */
  finish(): void {
    this.#writeRecent();
    this.#flush();
    for (const [id, change] of this.#degrees)
      if (change !== 0)
        this.#connection.run('UPDATE entity SET degree = degree + ? WHERE id = ?', change, id);
    this.#degrees.clear();
  }

  /** Forgets what is kept back, because the graph is emptied. */
  clear(): void {
    this.#degrees.clear();
    this.#recent.clear();
  }

  #flush(): void {
    this.#words.flush();
    this.#tables.flush();
  }

  #replace(record: RelationshipRecord, columns: ColumnValues & { readonly titleKey: string }): void {
    this.#writeRecent();
    this.#flush();
    const [key, titleKey, from] = this.#tables.before(
      'key, title_key, known_from',
      'relationship',
      record.id,
    );
    const knownFrom = from === null || from === undefined ? null : String(from);
    this.#tables.replace('relationship', { ...columns, knownFrom });
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
    const ties = participationColumns(record);
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
