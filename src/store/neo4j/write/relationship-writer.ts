import neo4j, { type Integer, type Record } from 'neo4j-driver';
import type { Id } from '../../../domain/id.ts';
import type { LedgerEntry, RelationshipRecord } from '../../../domain/ledger-entry.ts';
import { RELATIONSHIP_TYPES } from '../../../domain/relationship-types.ts';
import { floorVersions } from '../../columns.ts';
import type { RelationshipVersions } from '../../port.ts';
import {
  conflictNodes,
  documentJson,
  propertiesFromVersions,
  relationshipLabel,
  relationshipProperties,
  versionProperties,
} from '../model.ts';
import type { StatementSender } from './statement-sender.ts';
import { PropertyTable } from './property-table.ts';
import type { SearchIndexWriter } from './search-index.ts';
import { createEntryClause, entryTable } from './entry-writer.ts';

/** Replaces an existing relationship, and returns its previous parties. */
const REPLACE_RELATIONSHIP = `WITH r, row
CALL (r) { MATCH (r)-[reference:CONCERNS|PART_OF]->() DELETE reference }
CALL (r) { MATCH (e:Entity)-[participation]->(r) DELETE participation RETURN collect(DISTINCT e.id) AS before }`;

/**
 * A row is [properties, entry, ordinal, label, parties, about], and a party is [entity, role,
 * ordinal]. A missing entity is null, and creating a relationship to null fails the statement.
 * Returns the parties of relationships in view now, before and after, because their degrees change.
 */
const relationshipStatement = (
  table: PropertyTable,
  entries: PropertyTable | null,
): string => `UNWIND $rows AS row
${
  entries === null
    ? `MERGE (r:Relationship {id: ${table.valueExpression('id', 'row[0]')}})
ON CREATE SET r.ordinal = row[2]
REMOVE r:${RELATIONSHIP_TYPES.map(relationshipLabel).join(':')}`
    : `CREATE (r:Relationship {id: ${table.valueExpression('id', 'row[0]')}, ordinal: row[2]})
${createEntryClause(entries, table)}`
}
SET r:$(row[3]), ${table.setClause('r', 'row[0]')}
${entries === null ? REPLACE_RELATIONSHIP : 'WITH r, row, [] AS before'}
CALL (r, row) {
  UNWIND row[4] AS party
  OPTIONAL MATCH (e:Entity {id: party[0]})
  CREATE (e)-[:$(party[1]) {ordinal: party[2]}]->(r)
}
CALL (r, row) {
  UNWIND row[5] AS id
  OPTIONAL MATCH (e:Entity {id: id})
  CREATE (r)-[:CONCERNS]->(e)
}
WITH r, row, before WHERE r.evidence IS NOT NULL
RETURN before, [party IN row[4] | party[0]] AS after`;

const CREATE_PART_OF = `UNWIND $rows AS row
MATCH (r:Relationship {id: row.relationship})
OPTIONAL MATCH (whole:Relationship {id: row.whole})
CREATE (r)-[:PART_OF]->(whole)`;

const createVersionsClause = (table: PropertyTable): string => `WITH r, row, before
CALL (r, row) {
  UNWIND row[2] AS version
  CREATE (r)-[:VERSION]->(v:Version)
  SET ${table.setClause('v', 'version')}
}`;

/**
 * Replaces all versions of relationships. A row is [relationship, properties from its versions,
 * versions]. Returns the parties of relationships that came into the current view or left it,
 * because their degrees change.
 */
const versionStatement = (derived: PropertyTable, versions: PropertyTable): string => `UNWIND $rows AS row
OPTIONAL MATCH (r:Relationship {id: row[0]})
WITH r, row, r.evidence AS before
CALL (r) {
  WITH r WHERE r.knownFrom IS NOT NULL
  MATCH (r)-[:VERSION]->(v:Version)
  OPTIONAL MATCH (v)-[:CONFLICT]->(x:Conflict)
  DETACH DELETE x, v
}
SET ${derived.setClause('r', 'row[1]')}
${versions.rows.length === 0 ? '' : createVersionsClause(versions)}
WITH r, before, ${derived.valueExpression('evidence', 'row[1]')} AS now
WHERE (before IS NULL) <> (now IS NULL)
WITH now, before, COLLECT { MATCH (e:Entity)-->(r) RETURN DISTINCT e.id } AS parties
RETURN CASE WHEN before IS NULL THEN [] ELSE parties END AS before, CASE WHEN now IS NULL THEN [] ELSE parties END AS after`;

/** A row is [properties, claims], and a claim is [position, claim]. */
const conflictStatement = (table: PropertyTable): string => `UNWIND $rows AS row
MATCH (r:Relationship {id: ${table.valueExpression('relationship', 'row[0]')}})
MATCH (r)-[:VERSION]->(v:Version) WHERE v.knownTo = ${table.valueExpression('knownTo', 'row[0]')}
CREATE (v)-[:CONFLICT]->(x:Conflict)
SET ${table.setClause('x', 'row[0]')}
WITH x, row[1] AS statedBy
UNWIND statedBy AS stated
OPTIONAL MATCH (c:Claim {id: stated[1]})
CREATE (x)-[:STATED_BY {position: stated[0]}]->(c)`;

/** Writes relationships and their versions, and counts the changes of degrees. */
export class RelationshipWriter {
  readonly #sender: StatementSender;
  readonly #searchIndex: SearchIndexWriter;
  readonly #ordinal: () => Integer;
  /**
   * Changes of degrees by entity. They are written once, at the end, even for a hub with many new
   * relationships.
   */
  readonly #degreeChanges = new Map<Id, number>();
  /** Wholes by part. They are written at the end, because wholes can come later. */
  readonly #partOf = new Map<Id, Id>();

  /** @param ordinal returns the next ordinal. */
  constructor(sender: StatementSender, searchIndex: SearchIndexWriter, ordinal: () => Integer) {
    this.#sender = sender;
    this.#searchIndex = searchIndex;
    this.#ordinal = ordinal;
  }

  /**
   * Writes relationships. Their parties and subjects must exist. Entries, if present, add the
   * relationships with the same index. One statement writes both, and no relationship with the ID
   * may exist.
   */
  putRelationships(records: readonly RelationshipRecord[], entries: readonly LedgerEntry[] | null): void {
    const properties = records.map((record) => ({
      ...relationshipProperties(record),
      doc: documentJson(record),
    }));
    const [table, added] = [new PropertyTable(properties), entryTable(entries)];
    const rows = records.map(({ type, parties, about }, index) => [
      table.rows[index],
      added?.rows[index],
      this.#ordinal(),
      relationshipLabel(type),
      parties.map(({ entity, role }, position) => [entity, role, neo4j.int(position)]),
      [...new Set(about)],
    ]);
    this.#sender.send(relationshipStatement(table, added), rows, this.#countDegrees);
    for (const { id, partOf } of records)
      if (partOf === undefined) this.#partOf.delete(id);
      else this.#partOf.set(id, partOf);
    this.#searchIndex.addTexts(properties.map(({ titleKey }) => titleKey));
  }

  /** Replaces all versions of relationships. */
  putVersions(lists: readonly RelationshipVersions[]): void {
    const derived = new PropertyTable(lists.map(propertiesFromVersions));
    const versionLists = lists.map((each) => ({
      relationship: each.relationship,
      versions: floorVersions(each),
    }));
    const table = new PropertyTable(
      versionLists.flatMap(({ relationship, versions }) =>
        versions.map((version) => versionProperties(relationship, version)),
      ),
    );
    let position = 0;
    const rows = versionLists.map(({ relationship, versions }, index) => [
      relationship,
      derived.rows[index],
      table.rows.slice(position, (position += versions.length)),
    ]);
    this.#sender.send(versionStatement(derived, table), rows, this.#countDegrees);
    const conflicts = versionLists.flatMap(({ relationship, versions }) =>
      versions.flatMap((version) => conflictNodes(relationship, version)),
    );
    const conflictTable = new PropertyTable(conflicts.map(({ properties }) => properties));
    this.#sender.send(
      conflictStatement(conflictTable),
      conflicts.map(({ statedBy }, index) => [conflictTable.rows[index], statedBy]),
    );
  }

  /** Clears all caches, after the graph was cleared. */
  clear(): void {
    this.#degreeChanges.clear();
    this.#partOf.clear();
  }

  /** Writes the references from parts to wholes. */
  finish(): void {
    this.#sender.send(
      CREATE_PART_OF,
      [...this.#partOf].map(([relationship, whole]) => ({ relationship, whole })),
    );
    this.#partOf.clear();
  }

  /** Changes of the degrees of entities, after all responses have arrived. */
  degreeChanges(): { readonly entity: Id; readonly change: Integer }[] {
    return [...this.#degreeChanges].flatMap(([entity, change]) =>
      change === 0 ? [] : [{ entity, change: neo4j.int(change) }],
    );
  }

  readonly #countDegrees = (records: readonly Record[]): void => {
    const add = (entities: readonly Id[], change: 1 | -1): void => {
      for (const entity of new Set(entities))
        this.#degreeChanges.set(entity, (this.#degreeChanges.get(entity) ?? 0) + change);
    };
    for (const row of records) {
      add(row.get('before') as Id[], -1);
      add(row.get('after') as Id[], 1);
    }
  };
}
