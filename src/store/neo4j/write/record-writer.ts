import type { Integer } from 'neo4j-driver';
import { entityKeys } from '../../../domain/entity-keys.ts';
import type { Id } from '../../../domain/id.ts';
import type {
  ClaimRecord,
  DatasetRecord,
  EntityRecord,
  LedgerEntry,
  SourceRecord,
} from '../../../domain/ledger-entry.ts';
import { OFFICIAL_SOURCE_KINDS } from '../../../domain/source.ts';
import type { MergeChange, OriginalChange } from '../../port.ts';
import { claimEnd, foldedEntityNames } from '../../columns.ts';
import {
  claimProperties,
  datasetProperties,
  documentJson,
  ENTITY_LABELS,
  ENTITY_REFERENCE_TYPES,
  entityProperties,
  truncateToIndexLimit,
  sourceProperties,
} from '../model.ts';
import type { StatementSender } from './statement-sender.ts';
import { PropertyTable } from './property-table.ts';
import type { SearchIndexWriter } from './search-index.ts';
import { createEntryClause, entryTable } from './entry-writer.ts';

const datasetStatement = (table: PropertyTable): string => `UNWIND $rows AS row
MERGE (d:Dataset {id: ${table.valueExpression('id', 'row')}})
SET ${table.setClause('d', 'row')}`;

type ReferenceField = keyof typeof ENTITY_REFERENCE_TYPES;
const REFERENCES = Object.entries(ENTITY_REFERENCE_TYPES) as [ReferenceField, string][];

/** Replaces an existing entity. Its references are deleted here and written at the end. */
const REPLACE_ENTITY = `WITH e, forms, keys
CALL (e) { MATCH (e)-[reference:${Object.values(ENTITY_REFERENCE_TYPES).join('|')}]->() DELETE reference }
CALL (e, forms, keys) {
  MATCH (e)-[known:KNOWN_AS|FOUND_BY]->(name:Name|SearchKey)
  WHERE NOT coalesce(name.form IN forms, name.key IN keys)
  DELETE known
  WITH DISTINCT name WHERE NOT EXISTS { (name)<-[:KNOWN_AS|FOUND_BY]-() }
  DELETE name
}`;

const SAVE_ORIGINALS = `UNWIND $rows AS row
MERGE (o:Original {id: row.id})
SET o.kind = row.kind, o.doc = row.doc`;
const DELETE_ORIGINALS = 'UNWIND $rows AS id MATCH (o:Original {id: id}) DELETE o';

const MERGE_ENTITIES = `UNWIND $rows AS row
MERGE (m:Merged {id: row.from})
SET m.into = row.into
WITH m
MATCH (e:Entity {id: m.id})
SET m.ordinal = e.ordinal
WITH e
CALL (e) {
  OPTIONAL MATCH (e)-[known:KNOWN_AS|FOUND_BY]->(name:Name|SearchKey)
  DELETE known
  WITH DISTINCT name WHERE name IS NOT NULL AND NOT EXISTS { (name)<-[:KNOWN_AS|FOUND_BY]-() }
  DELETE name
}
DETACH DELETE e`;
/** An entity that returns has the ordinal from before the merge. */
const SPLIT_ENTITIES = `UNWIND $rows AS id
MATCH (m:Merged {id: id})
OPTIONAL MATCH (e:Entity {id: id})
SET e.ordinal = coalesce(m.ordinal, e.ordinal)
DELETE m`;

/** A row is [properties, entry, ordinal, label, folded names, search keys]. */
const entityStatement = (table: PropertyTable, entries: PropertyTable | null): string => `UNWIND $rows AS row
${
  entries === null
    ? `MERGE (e:Entity {id: ${table.valueExpression('id', 'row[0]')}})
ON CREATE SET e.ordinal = row[2], e.degree = 0
REMOVE e:${Object.values(ENTITY_LABELS).join(':')}`
    : `CREATE (e:Entity {id: ${table.valueExpression('id', 'row[0]')}, ordinal: row[2], degree: 0})
${createEntryClause(entries, table)}`
}
SET e:$(row[3]), ${table.setClause('e', 'row[0]')}
WITH e, row[4] AS forms, row[5] AS keys
${entries === null ? REPLACE_ENTITY : ''}
CALL (e, forms) {
  UNWIND forms AS form
  MERGE (name:Name {form: form})
  MERGE (e)-[:KNOWN_AS]->(name)
}
CALL (e, keys) {
  UNWIND keys AS key
  MERGE (searchKey:SearchKey {key: key})
  MERGE (e)-[:FOUND_BY]->(searchKey)
}`;

/** A missing target is null, and creating a relationship to null fails the statement. */
const referenceStatement = (type: string): string => `UNWIND $rows AS row
MATCH (e:Entity {id: row.from})
OPTIONAL MATCH (to:Entity {id: row.to})
CREATE (e)-[:${type}]->(to)`;

/** A row is [properties, entry, ordinal]. */
const sourceStatement = (table: PropertyTable, entries: PropertyTable | null): string => `UNWIND $rows AS row
${
  entries === null
    ? `MERGE (s:Source {id: ${table.valueExpression('id', 'row[0]')}})
ON CREATE SET s.ordinal = row[2]`
    : `CREATE (s:Source {id: ${table.valueExpression('id', 'row[0]')}, ordinal: row[2]})
${createEntryClause(entries, table)}`
}
SET ${table.setClause('s', 'row[0]')}`;

/** A source that leaves `knownFrom` at the day of recording. */
const UNDATED_SOURCE = { kind: 'OTHER', publishedTo: undefined } as const;

const CLAIMS_FROM = `UNWIND $ids AS id
MATCH (s:Source {id: id})
CALL (s) { MATCH (s)<-[:FROM]-(c:Claim) RETURN c }
RETURN c.doc AS doc ORDER BY c.seq`;

/**
 * A row is [properties, entry, day of recording, end]. The claim is known from the day of
 * recording, or from the last possible day of publication, whichever is earlier. It is in view
 * until its end if it was known before, and official if its source is.
 */
const claimStatement = (table: PropertyTable, entries: PropertyTable | null): string => `UNWIND $rows AS row
OPTIONAL MATCH (s:Source {id: ${table.valueExpression('source', 'row[0]')}})
OPTIONAL MATCH (r:Relationship {id: ${table.valueExpression('about', 'row[0]')}})
OPTIONAL MATCH (e:Entity {id: CASE WHEN r IS NULL THEN ${table.valueExpression('about', 'row[0]')} END})
WITH row, s, coalesce(r, e) AS about
${
  entries === null
    ? `MERGE (c:Claim {id: ${table.valueExpression('id', 'row[0]')}})
WITH row, s, about, c
CALL (c) { MATCH (c)-[end:ABOUT|FROM]->() DELETE end }`
    : `CREATE (c:Claim {id: ${table.valueExpression('id', 'row[0]')}})
${createEntryClause(entries, table)}`
}
CREATE (c)-[:ABOUT]->(about), (c)-[:FROM]->(s)
SET ${table.setClause('c', 'row[0]')}, c.knownFrom = CASE WHEN s.publishedTo < row[2] THEN s.publishedTo ELSE row[2] END, c.official = s.kind IN [${OFFICIAL_SOURCE_KINDS.map((kind) => `'${kind}'`).join(', ')}]
SET c.knownTo = CASE WHEN row[3] > c.knownFrom THEN row[3] ELSE '' END`;

/**
 * Writes everything but relationships. Entries, if present, add the records with the same index.
 * One statement writes both, and no record with the ID may exist.
 */
export class RecordWriter {
  readonly #sender: StatementSender;
  readonly #searchIndex: SearchIndexWriter;
  readonly #ordinal: () => Integer;
  /**
   * References of entities by type. They are written at the end, because targets can come later.
   */
  readonly #references = new Map<string, Map<Id, Id>>(REFERENCES.map(([, type]) => [type, new Map()]));

  /** @param ordinal returns the next ordinal. */
  constructor(sender: StatementSender, searchIndex: SearchIndexWriter, ordinal: () => Integer) {
    this.#sender = sender;
    this.#searchIndex = searchIndex;
    this.#ordinal = ordinal;
  }

  /** Writes data sets. */
  putDatasets(records: readonly DatasetRecord[]): void {
    const table = new PropertyTable(
      records.map((record) => ({ ...datasetProperties(record), doc: documentJson(record) })),
    );
    this.#sender.send(datasetStatement(table), table.rows);
  }

  /** Writes entities with their folded names and keys. */
  putEntities(records: readonly EntityRecord[], entries: readonly LedgerEntry[] | null): void {
    const properties = records.map((record) => ({ ...entityProperties(record), doc: documentJson(record) }));
    const [table, added] = [new PropertyTable(properties), entryTable(entries)];
    const rows = records.map((record, index) => [
      table.rows[index],
      added?.rows[index],
      this.#ordinal(),
      ENTITY_LABELS[record.kind],
      foldedEntityNames(record).map(truncateToIndexLimit),
      entityKeys(record).map(truncateToIndexLimit),
    ]);
    this.#sender.send(entityStatement(table, added), rows);
    for (const { id, ...record } of records)
      for (const [field, type] of REFERENCES) this.#setReference(type, id, record[field]);
    this.#searchIndex.addTexts(properties.map(({ names }) => names));
  }

  /** Writes sources. For existing ones, also updates the properties of their claims. */
  async putSources(records: readonly SourceRecord[], entries: readonly LedgerEntry[] | null): Promise<void> {
    if (records.length === 0) return;
    const claims =
      entries === null ? await this.#sender.query(CLAIMS_FROM, { ids: records.map(({ id }) => id) }) : [];
    const properties = records.map((record) => ({ ...sourceProperties(record), doc: documentJson(record) }));
    const [table, added] = [new PropertyTable(properties), entryTable(entries)];
    this.#sender.send(
      sourceStatement(table, added),
      records.map((_, index) => [table.rows[index], added?.rows[index], this.#ordinal()]),
    );
    this.#searchIndex.addTexts(properties.map(({ titleKey }) => titleKey));
    this.putClaims(
      claims.map((row) => JSON.parse(String(row.get('doc'))) as ClaimRecord),
      null,
    );
  }

  /** Writes the recorded forms of records that differ in the graph. */
  putOriginals(changes: readonly OriginalChange[]): void {
    this.#sender.send(
      SAVE_ORIGINALS,
      changes.flatMap(({ id, original }) =>
        original === null ? [] : [{ id, kind: original.kind, doc: JSON.stringify(original.record) }],
      ),
    );
    this.#sender.send(
      DELETE_ORIGINALS,
      changes.flatMap(({ id, original }) => (original === null ? [id] : [])),
    );
  }

  /** Removes merged entities, and the marks of those that returned. */
  putMerges(changes: readonly MergeChange[]): void {
    this.#sender.send(
      MERGE_ENTITIES,
      changes.filter(({ into }) => into !== null),
    );
    this.#sender.send(
      SPLIT_ENTITIES,
      changes.flatMap(({ from, into }) => (into === null ? [from] : [])),
    );
  }

  /** Writes claims. Their subjects and sources must exist. */
  putClaims(records: readonly ClaimRecord[], entries: readonly LedgerEntry[] | null): void {
    const properties = records.map((record) => {
      // The statement takes the properties that depend on the source from its node.
      const { knownFrom, knownTo: _, official: __, ...others } = claimProperties(record, UNDATED_SOURCE);
      return { days: [knownFrom, claimEnd(record)], others: { ...others, doc: documentJson(record) } };
    });
    const [table, added] = [new PropertyTable(properties.map(({ others }) => others)), entryTable(entries)];
    this.#sender.send(
      claimStatement(table, added),
      properties.map(({ days }, index) => [table.rows[index], added?.rows[index], ...days]),
    );
    this.#searchIndex.addTexts(properties.map(({ others }) => others.words));
  }

  /** Clears all caches, after the graph was cleared. */
  clear(): void {
    for (const references of this.#references.values()) references.clear();
  }

  /** Writes everything deferred. */
  finish(): void {
    for (const [type, references] of this.#references) {
      this.#sender.send(
        referenceStatement(type),
        [...references].map(([from, to]) => ({ from, to })),
      );
      references.clear();
    }
  }

  #setReference(type: string, from: Id, to: Id | undefined): void {
    const references = this.#references.get(type);
    if (to === undefined) references?.delete(from);
    else references?.set(from, to);
  }
}
