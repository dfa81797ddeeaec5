import type { Integer } from 'neo4j-driver';
import type { Id } from '../../domain/id.ts';
import type {
  ClaimRecord,
  DatasetRecord,
  EntityRecord,
  LedgerEntry,
  SourceRecord,
} from '../../domain/ledger-entry.ts';
import type { Day } from '../../domain/partial-date.ts';
import { nameForms } from '../columns.ts';
import {
  changeProperties,
  claimProperties,
  datasetProperties,
  documentOf,
  ENTITY_LABELS,
  ENTITY_REFERENCE_TYPES,
  entityProperties,
  indexable,
  sourceProperties,
} from './model.ts';
import type { Sender } from './sender.ts';
import type { Vocabulary } from './vocabulary.ts';

const ADD_CHANGES = 'UNWIND $rows AS row CREATE (c:Change) SET c = row';

const PUT_DATASETS = 'UNWIND $rows AS row MERGE (d:Dataset {id: row.id}) SET d = row';

const PUT_ENTITIES = `UNWIND $rows AS row
MERGE (e:Entity {id: row.properties.id})
ON CREATE SET e.ordinal = row.ordinal, e.degree = 0
REMOVE e:${Object.values(ENTITY_LABELS).join(':')}
SET e:$(row.label), e += row.properties`;

type Reference = keyof typeof ENTITY_REFERENCE_TYPES;
const REFERENCES = Object.entries(ENTITY_REFERENCE_TYPES) as [Reference, string][];

const FORGET_REFERENCES = `UNWIND $rows AS id
MATCH (:Entity {id: id})-[reference:${Object.values(ENTITY_REFERENCE_TYPES).join('|')}]->()
DELETE reference`;

/** What cannot be found is null, and nothing leads to null: the statement fails. */
const refer = (type: string): string => `UNWIND $rows AS row
MATCH (e:Entity {id: row.from})
OPTIONAL MATCH (to:Entity {id: row.to})
CREATE (e)-[:${type}]->(to)`;

const FORGET_NAMES = `UNWIND $rows AS row
MATCH (:Entity {id: row.id})-[known:KNOWN_AS]->(name:Name)
WHERE NOT name.form IN row.forms
DELETE known
WITH DISTINCT name
WHERE NOT EXISTS { (name)<-[:KNOWN_AS]-() }
DELETE name`;

const PUT_NAMES = `UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
UNWIND row.forms AS form
MERGE (name:Name {form: form})
MERGE (e)-[:KNOWN_AS]->(name)`;

const PUT_SOURCES = `UNWIND $rows AS row
MERGE (s:Source {id: row.properties.id})
ON CREATE SET s.ordinal = row.ordinal
SET s += row.properties`;

const CLAIMS_FROM = `UNWIND $ids AS id
MATCH (:Source {id: id})<-[:FROM]-(c:Claim)
RETURN c.doc AS doc ORDER BY c.seq`;

const PUBLISHED = 'UNWIND $ids AS id MATCH (s:Source {id: id}) RETURN id, s.publishedTo AS publishedTo';

const FORGET_ENDS = 'UNWIND $rows AS id MATCH (:Claim {id: id})-[end:ABOUT|FROM]->() DELETE end';

const PUT_CLAIMS = `UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
SET c = row
WITH c, row
OPTIONAL MATCH (source:Source {id: row.source})
OPTIONAL MATCH (relationship:Relationship {id: row.about})
OPTIONAL MATCH (entity:Entity {id: row.about})
WITH c, source, coalesce(relationship, entity) AS about
CREATE (c)-[:ABOUT]->(about)
CREATE (c)-[:FROM]->(source)`;

/** How many sources are remembered from one batch of claims to the next. */
const REMEMBERED = 50_000;

/** Writes everything but relationships. */
export class ThingWriter {
  readonly #sender: Sender;
  readonly #vocabulary: Vocabulary;
  readonly #ordinal: () => Integer;
  readonly #published = new Map<Id, Day | undefined>();
  /** What entities refer to, by type: written at the end, because it may come after them. */
  readonly #references = new Map<string, Map<Id, Id>>(REFERENCES.map(([, type]) => [type, new Map()]));

  /** @param ordinal gives the next place in the order in which things are written. */
  constructor(sender: Sender, vocabulary: Vocabulary, ordinal: () => Integer) {
    this.#sender = sender;
    this.#vocabulary = vocabulary;
    this.#ordinal = ordinal;
  }

  /** Appends entries to the ledger. */
  addChanges(entries: readonly LedgerEntry[]): void {
    const rows = entries.map((entry) => ({
      ...changeProperties(entry),
      record: documentOf(entry.record),
    }));
    this.#sender.send(ADD_CHANGES, rows);
  }

  /** Writes data sets. */
  putDatasets(records: readonly DatasetRecord[]): void {
    const rows = records.map((record) => ({
      ...datasetProperties(record),
      doc: documentOf(record),
    }));
    this.#sender.send(PUT_DATASETS, rows);
  }

  /** Writes entities and the names that they are known by. */
  putEntities(records: readonly EntityRecord[]): void {
    const rows = records.map((record) => ({
      label: ENTITY_LABELS[record.kind],
      ordinal: this.#ordinal(),
      properties: { ...entityProperties(record), doc: documentOf(record) },
    }));
    this.#sender.send(PUT_ENTITIES, rows);
    const named = records.map((record) => ({ id: record.id, forms: nameForms(record).map(indexable) }));
    this.#sender.send(FORGET_NAMES, named);
    this.#sender.send(PUT_NAMES, named);
    this.#sender.send(
      FORGET_REFERENCES,
      records.map(({ id }) => id),
    );
    for (const { id, ...record } of records)
      for (const [field, type] of REFERENCES) this.#refer(type, id, record[field]);
    this.#vocabulary.learn(rows.map(({ properties }) => properties.names));
  }

  /** Writes sources, and for those that were there from when on their claims are known. */
  async putSources(records: readonly SourceRecord[]): Promise<void> {
    if (records.length === 0) return;
    const claims = await this.#sender.ask(CLAIMS_FROM, { ids: records.map(({ id }) => id) });
    const rows = records.map((record) => ({
      ordinal: this.#ordinal(),
      properties: { ...sourceProperties(record), doc: documentOf(record) },
    }));
    this.#sender.send(PUT_SOURCES, rows);
    this.#vocabulary.learn(rows.map(({ properties }) => properties.titleKey));
    for (const { properties } of rows)
      this.#published.set(properties.id, properties.publishedTo ?? undefined);
    await this.putClaims(claims.map((row) => JSON.parse(String(row.get('doc'))) as ClaimRecord));
  }

  /** Writes claims; what they are about and their sources are there. */
  async putClaims(records: readonly ClaimRecord[]): Promise<void> {
    await this.#lookUp(records.map(({ source }) => source));
    const rows = records.map((record) => ({
      ...claimProperties(record, this.#published.get(record.source)),
      doc: documentOf(record),
    }));
    this.#sender.send(
      FORGET_ENDS,
      rows.map(({ id }) => id),
    );
    this.#sender.send(PUT_CLAIMS, rows);
    this.#vocabulary.learn(rows.map(({ words }) => words));
  }

  /** Forgets what was remembered of the graph, which is emptied. */
  clear(): void {
    this.#published.clear();
    for (const references of this.#references.values()) references.clear();
  }

  /** Writes what was kept back until the end. */
  finish(): void {
    for (const [type, references] of this.#references) {
      this.#sender.send(
        refer(type),
        [...references].map(([from, to]) => ({ from, to })),
      );
      references.clear();
    }
  }

  #refer(type: string, from: Id, to: Id | undefined): void {
    const references = this.#references.get(type);
    if (to === undefined) references?.delete(from);
    else references?.set(from, to);
  }

  /** Makes sure that the dates of these sources are remembered. */
  async #lookUp(sources: readonly Id[]): Promise<void> {
    if (this.#published.size > REMEMBERED) this.#published.clear();
    const ids = [...new Set(sources)].filter((id) => !this.#published.has(id));
    if (ids.length === 0) return;
    for (const row of await this.#sender.ask(PUBLISHED, { ids }))
      this.#published.set(row.get('id') as Id, (row.get('publishedTo') as Day | null) ?? undefined);
  }
}
