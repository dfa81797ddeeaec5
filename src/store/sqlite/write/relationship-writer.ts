import type { Id } from '../../../domain/id.ts';
import type { RelationshipRecord } from '../../../domain/ledger-entry.ts';
import {
  conflictColumns,
  CURRENT_STORE_VIEW,
  FOREVER,
  floorVersions,
  inViewColumns,
  isInViewNow,
  NEVER_IN_VIEW,
  participationColumns,
  relationshipColumns,
  versionColumns,
  type ColumnValues,
  type InViewColumns,
} from '../../columns.ts';
import type { RelationshipVersions } from '../../port.ts';
import type { DatabaseConnection } from '../connection.ts';
import { relationshipInView } from '../read/view-conditions.ts';
import { sql, type SqlValue } from '../sql.ts';
import type { TableWriter } from './table-writer.ts';
import type { SearchIndexWriter } from './search-index.ts';

/** Maximum number of new relationships that wait for their versions. */
const MAX_PENDING = 200_000;

/** The assignments of the columns of a relationship's periods in view, and their values. */
const SET_IN_VIEW = 'known_from = ?, known_to = ?, official_from = ?, official_to = ?';
const inViewValues = ({ knownFrom, knownTo, officialFrom, officialTo }: InViewColumns): SqlValue[] => [
  knownFrom,
  knownTo,
  officialFrom,
  officialTo,
];

/** Adds the versions of a relationship without versions. */
export function insertVersions(tables: TableWriter, type: SqlValue, versions: RelationshipVersions): void {
  const { relationship } = versions;
  for (const version of floorVersions(versions)) {
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
   * the period in which they are in view.
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
      sql`SELECT count(*) FROM tie t WHERE t.entity = ${entity} AND ${relationshipInView('t', 't.relationship', CURRENT_STORE_VIEW)}`,
    );
    return Number(row?.[0]) - (this.#degreeChanges.get(entity) ?? 0);
  }

  /** Adds relationships, or replaces those with their IDs. */
  putRelationships(records: readonly RelationshipRecord[]): void {
    const columnsOf = (record: RelationshipRecord) => ({ ...relationshipColumns(record), ...NEVER_IN_VIEW });
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
      const inView = inViewColumns(each);
      const isCurrent = isInViewNow(each.versions);
      const pending = this.#pending.get(each.relationship);
      let type: SqlValue;
      if (pending === undefined) type = this.#replaceVersions(each.relationship, inView, isCurrent);
      else {
        type = pending.record.type;
        const entities = this.#insertParticipations(pending.record, inView);
        this.#pending.delete(each.relationship);
        if (inView.knownFrom !== null)
          this.#connection.run(
            `UPDATE relationship SET ${SET_IN_VIEW} WHERE key = ?`,
            ...inViewValues(inView),
            pending.key,
          );
        if (isCurrent)
          for (const entity of entities)
            this.#degreeChanges.set(entity, (this.#degreeChanges.get(entity) ?? 0) + 1);
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
    const [key, titleKey, ...values] = this.#tables.currentRow(
      'key, title_key, known_from, known_to, official_from, official_to',
      'relationship',
      record.id,
    );
    const [knownFrom = null, knownTo = null, officialFrom = null, officialTo = null] = values as (
      string | null
    )[];
    const inView = { knownFrom, knownTo, officialFrom, officialTo };
    const isCurrent = this.#isCurrent(record.id);
    this.#tables.replace('relationship', { ...columns, ...inView });
    this.#searchIndex.indexText('relationship', Number(key), columns.titleKey, String(titleKey));
    if (isCurrent) this.#changeDegrees(record.id, -1);
    this.#connection.run('DELETE FROM tie WHERE relationship = ?', record.id);
    this.#connection.run('DELETE FROM subject WHERE relationship = ?', record.id);
    this.#connection.run('UPDATE version SET type = ? WHERE relationship = ?', record.type, record.id);
    this.#insertParticipations(record, inView);
    this.#flush();
    if (isCurrent) this.#changeDegrees(record.id, 1);
  }

  /** Adds the participations and subjects of a relationship, and returns its parties. */
  #insertParticipations(record: RelationshipRecord, inView: InViewColumns): Id[] {
    const participations = participationColumns(record);
    for (const participation of participations) this.#tables.insert('tie', { ...participation, ...inView });
    for (const entity of new Set(record.about))
      this.#tables.insert('subject', {
        entity,
        relationship: record.id,
        type: record.type,
        ...inView,
      });
    return participations.map(({ entity }) => entity);
  }

  /** Adds the participations of the relationships that have no versions yet. */
  #flushPending(): void {
    for (const { record } of this.#pending.values()) this.#insertParticipations(record, NEVER_IN_VIEW);
    this.#pending.clear();
  }

  /** Whether a relationship is in view now, by its stored versions. */
  #isCurrent(relationship: Id): boolean {
    const current = sql`SELECT 1 FROM version WHERE relationship = ${relationship} AND known_to = ${FOREVER}`;
    return this.#connection.get(current) !== undefined;
  }

  /** Deletes the versions of a relationship, updates its periods in view and returns its type. */
  #replaceVersions(relationship: Id, inView: InViewColumns, isCurrent: boolean): SqlValue {
    this.#flush();
    const row = this.#connection.get(
      sql`SELECT type, known_from, known_to, official_from, official_to FROM relationship WHERE id = ${relationship}`,
    );
    if (row === undefined)
      throw new TypeError(`cannot append versions before their relationship: "${relationship}"`);
    const [type, ...before] = row;
    const wasCurrent = this.#isCurrent(relationship);
    const values = inViewValues(inView);
    this.#connection.run('DELETE FROM version WHERE relationship = ?', relationship);
    this.#connection.run('DELETE FROM conflict WHERE relationship = ?', relationship);
    if (values.some((value, index) => value !== before[index]))
      for (const table of ['relationship', 'tie', 'subject'] as const)
        this.#connection.run(
          `UPDATE ${table} SET ${SET_IN_VIEW} WHERE ${table === 'relationship' ? 'id' : 'relationship'} = ?`,
          ...values,
          relationship,
        );
    if (isCurrent !== wasCurrent) this.#changeDegrees(relationship, isCurrent ? 1 : -1);
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
