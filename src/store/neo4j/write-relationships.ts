import neo4j, { type Integer, type Record } from 'neo4j-driver';
import type { Id } from '../../domain/id.ts';
import type { RelationshipRecord } from '../../domain/ledger-entry.ts';
import { RELATIONSHIP_TYPES } from '../../domain/relationship-types.ts';
import type { RelationshipVersions } from '../port.ts';
import {
  conflictsOf,
  documentOf,
  heldProperties,
  relationshipLabel,
  relationshipProperties,
  versionProperties,
} from './model.ts';
import type { Sender } from './sender.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Takes relationships that are there off their parties, and says by how much the degrees of those change. */
const FORGET_TIES = `UNWIND $rows AS id
MATCH (e:Entity)-[tie]->(r:Relationship {id: id})
DELETE tie
WITH DISTINCT e, r WHERE r.knownFrom IS NOT NULL
RETURN e.id AS entity, -count(*) AS change`;

const FORGET_REFERENCES = `UNWIND $rows AS id
MATCH (:Relationship {id: id})-[reference:CONCERNS|PART_OF]->()
DELETE reference`;

const PUT_RELATIONSHIPS = `UNWIND $rows AS row
MERGE (r:Relationship {id: row.properties.id})
ON CREATE SET r.ordinal = row.ordinal
REMOVE r:${RELATIONSHIP_TYPES.map(relationshipLabel).join(':')}
SET r:$(row.label), r += row.properties
WITH r
MATCH (r)-[:VERSION]->(v:Version)
SET v.type = r.type`;

/** What cannot be found is null, and nothing leads from null: the statement fails. */
const PUT_TIES = `UNWIND $rows AS row
MATCH (r:Relationship {id: row.relationship})
OPTIONAL MATCH (e:Entity {id: row.entity})
CREATE (e)-[:$(row.role) {ordinal: row.ordinal, type: r.type, knownFrom: r.knownFrom}]->(r)
WITH DISTINCT e, r WHERE r.knownFrom IS NOT NULL
RETURN e.id AS entity, count(*) AS change`;

const PUT_SUBJECTS = `UNWIND $rows AS row
MATCH (r:Relationship {id: row.relationship})
OPTIONAL MATCH (e:Entity {id: row.entity})
CREATE (r)-[:CONCERNS {type: r.type, knownFrom: r.knownFrom}]->(e)`;

const PUT_PARTS = `UNWIND $rows AS row
MATCH (r:Relationship {id: row.relationship})
OPTIONAL MATCH (whole:Relationship {id: row.whole})
CREATE (r)-[:PART_OF]->(whole)`;

const FORGET_VERSIONS = `UNWIND $rows AS id
MATCH (:Relationship {id: id})-[:VERSION]->(v:Version)
OPTIONAL MATCH (v)-[:CONFLICT]->(x:Conflict)
DETACH DELETE x, v`;

/** Says what holds now, and by how much the degrees of the parties change where a relationship comes into view or leaves it. */
const HOLD = `UNWIND $rows AS row
MATCH (r:Relationship {id: row.relationship})
WITH r, row.held AS held, r.knownFrom AS before
SET r += held
WITH r, held.knownFrom AS now, before
WHERE coalesce(before, '') <> coalesce(now, '')
CALL (r, now) { MATCH (r)-[subject:CONCERNS]->() SET subject.knownFrom = now }
MATCH (e:Entity)-[tie]->(r)
SET tie.knownFrom = now
WITH DISTINCT e, r, CASE WHEN now IS NULL THEN -1 WHEN before IS NULL THEN 1 ELSE 0 END AS change
RETURN e.id AS entity, sum(change) AS change`;

const PUT_VERSIONS = `UNWIND $rows AS row
OPTIONAL MATCH (r:Relationship {id: row.properties.relationship})
CREATE (r)-[:VERSION]->(v:Version)
SET v = row.properties, v.type = r.type
WITH v, row
UNWIND row.conflicts AS conflict
CREATE (v)-[:CONFLICT]->(x:Conflict)
SET x = conflict.properties
WITH x, conflict
UNWIND conflict.statedBy AS stated
OPTIONAL MATCH (c:Claim {id: stated.claim})
CREATE (x)-[:STATED_BY {position: stated.position}]->(c)`;

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

  /** Writes relationships; their parties and what they are about are there. */
  putRelationships(records: readonly RelationshipRecord[]): void {
    const ids = records.map(({ id }) => id);
    this.#sender.send(FORGET_TIES, ids, this.#count);
    this.#sender.send(FORGET_REFERENCES, ids);
    const rows = records.map((record) => ({
      label: relationshipLabel(record.type),
      ordinal: this.#ordinal(),
      properties: { ...relationshipProperties(record), doc: documentOf(record) },
    }));
    this.#sender.send(PUT_RELATIONSHIPS, rows);
    const ties = records.flatMap(({ id, parties }) =>
      parties.map((party, ordinal) => ({ relationship: id, ...party, ordinal: neo4j.int(ordinal) })),
    );
    this.#sender.send(PUT_TIES, ties, this.#count);
    const subjects = records.flatMap(({ id, about }) =>
      [...new Set(about)].map((entity) => ({ relationship: id, entity })),
    );
    this.#sender.send(PUT_SUBJECTS, subjects);
    for (const { id, partOf } of records)
      if (partOf === undefined) this.#wholes.delete(id);
      else this.#wholes.set(id, partOf);
    this.#vocabulary.learn(rows.map(({ properties }) => properties.titleKey));
  }

  /** Writes all versions of relationships, in the place of those that are there. */
  putVersions(lists: readonly RelationshipVersions[]): void {
    this.#sender.send(
      FORGET_VERSIONS,
      lists.map(({ relationship }) => relationship),
    );
    const held = lists.map(({ relationship, versions }) => ({
      relationship,
      held: heldProperties(versions),
    }));
    this.#sender.send(HOLD, held, this.#count);
    const rows = lists.flatMap(({ relationship, versions }) =>
      versions.map((version) => ({
        properties: versionProperties(relationship, version),
        conflicts: conflictsOf(relationship, version),
      })),
    );
    this.#sender.send(PUT_VERSIONS, rows);
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
    for (const row of records) {
      const entity = row.get('entity') as Id;
      this.#degrees.set(entity, (this.#degrees.get(entity) ?? 0) + Number(row.get('change')));
    }
  };
}
