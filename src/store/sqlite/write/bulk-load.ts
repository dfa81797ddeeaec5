import type { Id } from '../../../domain/id.ts';
import type { RelationshipRecord } from '../../../domain/ledger-entry.ts';
import {
  FOREVER,
  inViewColumns,
  isInViewNow,
  participationColumns,
  relationshipColumns,
  type InViewColumns,
} from '../../columns.ts';
import type { WriteBatch, RelationshipVersions } from '../../port.ts';
import type { DatabaseConnection } from '../connection.ts';
import { sql } from '../sql.ts';
import type { TableWriter } from './table-writer.ts';
import { insertVersions } from './relationship-writer.ts';

/** Every index except those of unique keys. */
const DEFERRED_INDEXES = [
  'entity_name', 'entity_kind', 'entity_kind_country', 'entity_degree', 'entity_maker', 'entity_parent',
  'relationship_title', 'relationship_type', 'relationship_part', 'relationship_shown', 'tie_relationship', 'subject_relationship',
  'source_shown',
  'claim_about', 'claim_source', 'claim_dataset',
  'version_relationship', 'version_announced', 'version_amount', 'version_evidence',
] as const; // prettier-ignore

/** The tables with a search index, each with the columns of its key and of its texts. */
const TEXT_COLUMNS = [
  ['entity', 'key', 'names'],
  ['relationship', 'key', 'title_key'],
  ['source', 'key', 'title_key'],
  ['claim', 'seq', 'words'],
] as const;

/**
 * Temporary tables. `party` has the parties of relationships, and, without roles, the entities that
 * they are about; `known` has the first periods in which a relationship is in view, and whether it
 * is in view now in a later period.
 */
const CREATE_TEMP_TABLES = `
CREATE TEMP TABLE party (relationship INTEGER NOT NULL, entity TEXT NOT NULL, roles TEXT) STRICT;
CREATE TEMP TABLE known (
  relationship INTEGER NOT NULL PRIMARY KEY, known_from TEXT, known_to TEXT, official_from TEXT, official_to TEXT, returned INTEGER NOT NULL
) STRICT;
`;

/** Values as long as the later ones, so that the later update moves no row. */
const IN_VIEW_PLACEHOLDERS: InViewColumns = {
  knownFrom: '0000-00-00',
  knownTo: FOREVER,
  officialFrom: '0000-00-00',
  officialTo: FOREVER,
};

const WRITE_PARTICIPATIONS = `
UPDATE relationship SET (known_from, known_to, official_from, official_to) =
  (SELECT k.known_from, k.known_to, k.official_from, k.official_to FROM temp.known k WHERE k.relationship = relationship.key);
INSERT INTO tie (entity, relationship, roles, type, known_from, known_to, official_from, official_to)
  SELECT p.entity, r.id, p.roles, r.type, r.known_from, r.known_to, r.official_from, r.official_to FROM temp.party p JOIN relationship r ON r.key = p.relationship
  WHERE p.roles IS NOT NULL ORDER BY p.entity, r.id;
INSERT INTO subject (entity, relationship, type, known_from, known_to, official_from, official_to)
  SELECT p.entity, r.id, r.type, r.known_from, r.known_to, r.official_from, r.official_to FROM temp.party p JOIN relationship r ON r.key = p.relationship
  WHERE p.roles IS NULL ORDER BY p.entity, r.id;
UPDATE entity SET degree = t.degree
  FROM (SELECT entity, count(*) AS degree FROM tie
    WHERE known_to = '${FOREVER}' OR relationship IN
      (SELECT r.id FROM temp.known k JOIN relationship r ON r.key = k.relationship WHERE k.returned = 1)
    GROUP BY entity) t
  WHERE t.entity = entity.id;
DROP TABLE temp.party;
DROP TABLE temp.known;
`;

const statementPerTable = (
  statement: (table: string, key: string, text: string) => string,
  between = '\n',
): string => TEXT_COLUMNS.map(([table, key, text]) => statement(table, key, text)).join(between);

/** The search indexes, and the vocabulary from their terms. */
const BUILD_SEARCH_INDEXES = `
${statementPerTable((table, key, text) => `INSERT INTO ${table}_words (rowid, words) SELECT ${key}, ${text} FROM ${table};`)}
${statementPerTable((table) => `CREATE VIRTUAL TABLE temp.${table}_vocabulary USING fts5vocab (main, ${table}_words, row);`)}
INSERT INTO word (word) ${statementPerTable((table) => `SELECT term FROM temp.${table}_vocabulary`, ' UNION ')} ORDER BY term;
INSERT INTO word_trigram (rowid, word) SELECT key, ' ' || word || ' ' FROM word;
${statementPerTable((table) => `DROP TABLE temp.${table}_vocabulary;`)}
`;

/**
 * A bulk load into an empty graph. Rows derived from other tables are written at the end, and
 * indexes are built from whole tables, which takes half the time of row-by-row writes. Until
 * `finish`, only records can be read, by their IDs.
 */
export class BulkLoad {
  readonly #connection: DatabaseConnection;
  readonly #tables: TableWriter;
  /** The statements that recreate the dropped indexes. */
  readonly #indexStatements: Map<string, string>;

  constructor(connection: DatabaseConnection, tables: TableWriter) {
    this.#connection = connection;
    this.#tables = tables;
    const rows = connection.all(
      sql`SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND name IN (SELECT value FROM json_each(${JSON.stringify(DEFERRED_INDEXES)}))`,
    );
    this.#indexStatements = new Map(rows.map(([name, text]) => [String(name), String(text)]));
    for (const name of DEFERRED_INDEXES) connection.exec(`DROP INDEX ${name}`);
    connection.exec(CREATE_TEMP_TABLES);
  }

  /**
   * Whether a batch replaces no records except entities. To replace other records, the load would
   * have to read rows that do not exist yet.
   */
  accepts({ relationships, sources, claims, versions, merges = [] }: WriteBatch): boolean {
    return (
      merges.length === 0 &&
      this.#areNew('relationship', relationships) &&
      this.#areNew('source', sources) &&
      this.#areNew('claim', claims) &&
      this.#haveNoVersions(versions.map(({ relationship }) => relationship))
    );
  }

  /** Adds new relationships. */
  putRelationships(records: readonly RelationshipRecord[]): void {
    const columnsOf = (record: RelationshipRecord) => ({
      ...relationshipColumns(record),
      ...IN_VIEW_PLACEHOLDERS,
    });
    for (const { record, key } of this.#tables.insertMissing('relationship', records, columnsOf, new Set())) {
      for (const { entity, roles } of participationColumns(record))
        this.#tables.insert('temp.party', { relationship: key, entity, roles });
      for (const entity of new Set(record.about))
        this.#tables.insert('temp.party', { relationship: key, entity, roles: null });
    }
  }

  /** Adds the versions of relationships without versions. */
  putVersions(all: readonly RelationshipVersions[]): void {
    if (all.length === 0) return;
    const ids = all.map(({ relationship }) => relationship);
    const rows = this.#connection.all(
      sql`SELECT id, key, type FROM relationship WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
    );
    const rowsById = new Map(rows.map(([id, key, type]) => [id, { key: key ?? null, type: type ?? null }]));
    for (const each of all) {
      const relationship = rowsById.get(each.relationship);
      if (relationship === undefined)
        throw new TypeError(`cannot append versions before their relationship: "${each.relationship}"`);
      const { key, type } = relationship;
      const inView = inViewColumns(each);
      const returned = inView.knownTo !== FOREVER && isInViewNow(each.versions) ? 1 : 0;
      this.#tables.insert('temp.known', { relationship: key, ...inView, returned });
      insertVersions(this.#tables, type, each);
    }
  }

  /** Recreates an index that is needed before `finish`. */
  restoreIndex(name: (typeof DEFERRED_INDEXES)[number]): void {
    const text = this.#indexStatements.get(name);
    if (text === undefined) return;
    this.#connection.exec(text);
    this.#indexStatements.delete(name);
  }

  /** Writes the derived rows and recreates the indexes. The caller must flush the tables before. */
  finish(): void {
    this.#connection.exec(WRITE_PARTICIPATIONS);
    this.#connection.exec(BUILD_SEARCH_INDEXES);
    for (const name of DEFERRED_INDEXES) this.restoreIndex(name);
  }

  #areNew(table: string, records: readonly { readonly id: Id }[]): boolean {
    if (records.length === 0) return true;
    const ids = new Set(records.map(({ id }) => id));
    return ids.size === records.length && this.#tables.existingValues(table, 'id', [...ids]).size === 0;
  }

  #haveNoVersions(ids: readonly Id[]): boolean {
    if (ids.length === 0) return true;
    const selectKnown = sql`SELECT 1 FROM relationship r JOIN temp.known k ON k.relationship = r.key WHERE r.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
    return new Set(ids).size === ids.length && this.#connection.get(selectKnown) === undefined;
  }
}
