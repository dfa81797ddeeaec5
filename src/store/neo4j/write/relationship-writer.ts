import neo4j, { type Integer, type Record } from 'neo4j-driver';
import type { Id } from '../../../domain/id.ts';
import type { LedgerEntry, RelationshipRecord } from '../../../domain/ledger-entry.ts';
import { RELATIONSHIP_TYPES } from '../../../domain/relationship-types.ts';
import type { RelationshipVersions } from '../../port.ts';
import {
  conflictsOf,
  documentOf,
  heldProperties,
  relationshipLabel,
  relationshipProperties,
  versionProperties,
} from '../model.ts';
import type { Sender } from './statement-sender.ts';
import { Table } from './property-table.ts';
import type { Vocabulary } from './search-index.ts';
import { addEntry, entryTable } from './entry-writer.ts';

/** In the place of what was there; gives who took part. */
const REPLACE_RELATIONSHIP = `WITH r, row
CALL (r) { MATCH (r)-[reference:CONCERNS|PART_OF]->() DELETE reference }
CALL (r) { MATCH (e:Entity)-[tie]->(r) DELETE tie RETURN collect(DISTINCT e.id) AS before }`;

/**
 * A row is [properties, entry, ordinal, label, parties, about], a party [entity, role, ordinal]. What cannot be found is null, and nothing leads to null: the
 * statement fails. Gives the parties, before and after, of what is in view already: their degrees change.
 */
const writeRelationships = (table: Table, entries: Table | null): string => `UNWIND $rows AS row
${
  entries === null
    ? `MERGE (r:Relationship {id: ${table.value('id', 'row[0]')}})
ON CREATE SET r.ordinal = row[2]
REMOVE r:${RELATIONSHIP_TYPES.map(relationshipLabel).join(':')}`
    : `CREATE (r:Relationship {id: ${table.value('id', 'row[0]')}, ordinal: row[2]})
${addEntry(entries, table)}`
}
SET r:$(row[3]), ${table.set('r', 'row[0]')}
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

const PUT_PARTS = `UNWIND $rows AS row
MATCH (r:Relationship {id: row.relationship})
OPTIONAL MATCH (whole:Relationship {id: row.whole})
CREATE (r)-[:PART_OF]->(whole)`;

const createVersions = (table: Table): string => `WITH r, row, before
CALL (r, row) {
  UNWIND row[2] AS version
  CREATE (r)-[:VERSION]->(v:Version)
  SET ${table.set('v', 'version')}
}`;

/**
 * All versions of relationships, in the place of those that are there. A row is [relationship, what it has from its versions, versions]. Gives the parties of
 * what came into view, or left it: their degrees change.
 */
const writeVersions = (held: Table, versions: Table): string => `UNWIND $rows AS row
OPTIONAL MATCH (r:Relationship {id: row[0]})
WITH r, row, r.knownFrom AS before
CALL (r, before) {
  WITH r, before WHERE before IS NOT NULL
  MATCH (r)-[:VERSION]->(v:Version)
  OPTIONAL MATCH (v)-[:CONFLICT]->(x:Conflict)
  DETACH DELETE x, v
}
SET ${held.set('r', 'row[1]')}
${versions.rows.length === 0 ? '' : createVersions(versions)}
WITH r, before, ${held.value('knownFrom', 'row[1]')} AS now
WHERE (before IS NULL) <> (now IS NULL)
WITH now, before, COLLECT { MATCH (e:Entity)-->(r) RETURN DISTINCT e.id } AS parties
RETURN CASE WHEN before IS NULL THEN [] ELSE parties END AS before, CASE WHEN now IS NULL THEN [] ELSE parties END AS after`;

/** A row is [properties, who states it], which are [position, claim] each. */
const putConflicts = (table: Table): string => `UNWIND $rows AS row
MATCH (r:Relationship {id: ${table.value('relationship', 'row[0]')}})
MATCH (r)-[:VERSION]->(v:Version) WHERE v.knownTo = ${table.value('knownTo', 'row[0]')}
CREATE (v)-[:CONFLICT]->(x:Conflict)
SET ${table.set('x', 'row[0]')}
WITH x, row[1] AS statedBy
UNWIND statedBy AS stated
OPTIONAL MATCH (c:Claim {id: stated[1]})
CREATE (x)-[:STATED_BY {position: stated[0]}]->(c)`;

/** Writes relationships and their versions, and counts what they change in the degrees of entities. */
export class RelationshipWriter {
  readonly #sender: Sender;
  readonly #vocabulary: Vocabulary;
  readonly #ordinal: () => Integer;
  /** By how much the degrees of entities change: written once, at the end, however many relationships a hub gains. */
  readonly #degrees = new Map<Id, number>();
  /** What relationships are part of: written at the end, because it may come after them. */
  readonly #wholes = new Map<Id, Id>();

  /** @param ordinal gives the next place in the order in which things are written. */
  constructor(sender: Sender, vocabulary: Vocabulary, ordinal: () => Integer) {
    this.#sender = sender;
    this.#vocabulary = vocabulary;
    this.#ordinal = ordinal;
  }

  /**
   * Writes relationships; their parties and what they are about are there. Where it is told of entries, each adds the relationship in the same place: both
   * are written by one statement, and nothing is there in the place of the relationship.
   */
  putRelationships(records: readonly RelationshipRecord[], entries: readonly LedgerEntry[] | null): void {
    const properties = records.map((record) => ({
      ...relationshipProperties(record),
      doc: documentOf(record),
    }));
    const [table, added] = [new Table(properties), entryTable(entries)];
    const rows = records.map(({ type, parties, about }, index) => [
      table.rows[index],
      added?.rows[index],
      this.#ordinal(),
      relationshipLabel(type),
      parties.map(({ entity, role }, place) => [entity, role, neo4j.int(place)]),
      [...new Set(about)],
    ]);
    this.#sender.send(writeRelationships(table, added), rows, this.#count);
    for (const { id, partOf } of records)
      if (partOf === undefined) this.#wholes.delete(id);
      else this.#wholes.set(id, partOf);
    this.#vocabulary.learn(properties.map(({ titleKey }) => titleKey));
  }

  /** Writes all versions of relationships, in the place of those that are there. */
  putVersions(lists: readonly RelationshipVersions[]): void {
    const held = new Table(lists.map(({ versions }) => heldProperties(versions)));
    const table = new Table(
      lists.flatMap(({ relationship, versions }) =>
        versions.map((version) => versionProperties(relationship, version)),
      ),
    );
    let place = 0;
    const rows = lists.map(({ relationship, versions }, index) => [
      relationship,
      held.rows[index],
      table.rows.slice(place, (place += versions.length)),
    ]);
    this.#sender.send(writeVersions(held, table), rows, this.#count);
    const conflicts = lists.flatMap(({ relationship, versions }) =>
      versions.flatMap((version) => conflictsOf(relationship, version)),
    );
    const disputes = new Table(conflicts.map(({ properties }) => properties));
    this.#sender.send(
      putConflicts(disputes),
      conflicts.map(({ statedBy }, index) => [disputes.rows[index], statedBy]),
    );
  }

  /** Forgets what was remembered of the graph, which is emptied. */
  clear(): void {
    this.#degrees.clear();
    this.#wholes.clear();
  }

  /** Writes what relationships are part of. */
  finish(): void {
    this.#sender.send(
      PUT_PARTS,
      [...this.#wholes].map(([relationship, whole]) => ({ relationship, whole })),
    );
    this.#wholes.clear();
  }

  /** By how much the degrees of entities change, when everything that was sent is answered. */
  degrees(): { readonly entity: Id; readonly change: Integer }[] {
    return [...this.#degrees].flatMap(([entity, change]) =>
      change === 0 ? [] : [{ entity, change: neo4j.int(change) }],
    );
  }

  readonly #count = (records: readonly Record[]): void => {
    const add = (entities: readonly Id[], change: 1 | -1): void => {
      for (const entity of new Set(entities))
        this.#degrees.set(entity, (this.#degrees.get(entity) ?? 0) + change);
    };
    for (const row of records) {
      add(row.get('before') as Id[], -1);
      add(row.get('after') as Id[], 1);
    }
  };
}
