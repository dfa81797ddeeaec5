import neo4j, { type Integer, type Record } from 'neo4j-driver';
import type { Id } from '../../../domain/id.ts';
import type { LedgerEntry, RelationshipRecord } from '../../../domain/ledger-entry.ts';
import { RELATIONSHIP_TYPES } from '../../../domain/relationship-types.ts';
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

/** In the place of what was there; gives who took part. */
const REPLACE_RELATIONSHIP = `WITH r, row
CALL (r) { MATCH (r)-[reference:CONCERNS|PART_OF]->() DELETE reference }
CALL (r) { MATCH (e:Entity)-[participation]->(r) DELETE participation RETURN collect(DISTINCT e.id) AS before }`;

/**
 * A row is [properties, entry, ordinal, label, parties, about], a party [entity, role, ordinal]. What cannot be found is null, and nothing leads to null: the
 * statement fails. Gives the parties, before and after, of what is in view already: their degrees change.
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
WITH r, row, before WHERE r.knownFrom IS NOT NULL
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
 * All versions of relationships, in the place of those that are there. A row is [relationship, what it has from its versions, versions]. Gives the parties of
 * what came into view, or left it: their degrees change.
 */
const versionStatement = (derived: PropertyTable, versions: PropertyTable): string => `UNWIND $rows AS row
OPTIONAL MATCH (r:Relationship {id: row[0]})
WITH r, row, r.knownFrom AS before
CALL (r, before) {
  WITH r, before WHERE before IS NOT NULL
  MATCH (r)-[:VERSION]->(v:Version)
  OPTIONAL MATCH (v)-[:CONFLICT]->(x:Conflict)
  DETACH DELETE x, v
}
SET ${derived.setClause('r', 'row[1]')}
${versions.rows.length === 0 ? '' : createVersionsClause(versions)}
WITH r, before, ${derived.valueExpression('knownFrom', 'row[1]')} AS now
WHERE (before IS NULL) <> (now IS NULL)
WITH now, before, COLLECT { MATCH (e:Entity)-->(r) RETURN DISTINCT e.id } AS parties
RETURN CASE WHEN before IS NULL THEN [] ELSE parties END AS before, CASE WHEN now IS NULL THEN [] ELSE parties END AS after`;

/** A row is [properties, who states it], which are [position, claim] each. */
const conflictStatement = (table: PropertyTable): string => `UNWIND $rows AS row
MATCH (r:Relationship {id: ${table.valueExpression('relationship', 'row[0]')}})
MATCH (r)-[:VERSION]->(v:Version) WHERE v.knownTo = ${table.valueExpression('knownTo', 'row[0]')}
CREATE (v)-[:CONFLICT]->(x:Conflict)
SET ${table.setClause('x', 'row[0]')}
WITH x, row[1] AS statedBy
UNWIND statedBy AS stated
OPTIONAL MATCH (c:Claim {id: stated[1]})
CREATE (x)-[:STATED_BY {position: stated[0]}]->(c)`;

/** Writes relationships and their versions, and counts what they change in the degrees of entities. */
export class RelationshipWriter {
  readonly #sender: StatementSender;
  readonly #searchIndex: SearchIndexWriter;
  readonly #ordinal: () => Integer;
  /** By how much the degrees of entities change: written once, at the end, however many relationships a hub gains. */
  readonly #degreeChanges = new Map<Id, number>();
  /** What relationships are part of: written at the end, because it may come after them. */
  readonly #partOf = new Map<Id, Id>();

  /** @param ordinal gives the next place in the order in which things are written. */
  constructor(sender: StatementSender, searchIndex: SearchIndexWriter, ordinal: () => Integer) {
    this.#sender = sender;
    this.#searchIndex = searchIndex;
    this.#ordinal = ordinal;
  }

  /**
   * Writes relationships; their parties and what they are about are there. Where it is told of entries, each adds the relationship in the same place: both
   * are written by one statement, and nothing is there in the place of the relationship.
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

  /** Writes all versions of relationships, in the place of those that are there. */
  putVersions(lists: readonly RelationshipVersions[]): void {
    const derived = new PropertyTable(lists.map(({ versions }) => propertiesFromVersions(versions)));
    const table = new PropertyTable(
      lists.flatMap(({ relationship, versions }) =>
        versions.map((version) => versionProperties(relationship, version)),
      ),
    );
    let position = 0;
    const rows = lists.map(({ relationship, versions }, index) => [
      relationship,
      derived.rows[index],
      table.rows.slice(position, (position += versions.length)),
    ]);
    this.#sender.send(versionStatement(derived, table), rows, this.#countDegrees);
    const conflicts = lists.flatMap(({ relationship, versions }) =>
      versions.flatMap((version) => conflictNodes(relationship, version)),
    );
    const conflictTable = new PropertyTable(conflicts.map(({ properties }) => properties));
    this.#sender.send(
      conflictStatement(conflictTable),
      conflicts.map(({ statedBy }, index) => [conflictTable.rows[index], statedBy]),
    );
  }

  /** Forgets what was remembered of the graph, which is emptied. */
  clear(): void {
    this.#degreeChanges.clear();
    this.#partOf.clear();
  }

  /** Writes what relationships are part of. */
  finish(): void {
    this.#sender.send(
      CREATE_PART_OF,
      [...this.#partOf].map(([relationship, whole]) => ({ relationship, whole })),
    );
    this.#partOf.clear();
  }

  /** By how much the degrees of entities change, when everything that was sent is answered. */
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
