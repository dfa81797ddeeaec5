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
import { Table } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';

const addChanges = (table: Table): string =>
  `UNWIND $rows AS row CREATE (c:Change) SET ${table.set('c', 'row')}`;

const putDatasets = (table: Table): string => `UNWIND $rows AS row
MERGE (d:Dataset {id: ${table.value('id', 'row')}})
SET ${table.set('d', 'row')}`;

type Reference = keyof typeof ENTITY_REFERENCE_TYPES;
const REFERENCES = Object.entries(ENTITY_REFERENCE_TYPES) as [Reference, string][];

/** A row is [ordinal, label, folded names, properties]. What an entity refers to is taken away, and written at the end. */
const putEntities = (table: Table): string => `UNWIND $rows AS row
MERGE (e:Entity {id: ${table.value('id', 'row[3]')}})
ON CREATE SET e.ordinal = row[0], e.degree = 0
REMOVE e:${Object.values(ENTITY_LABELS).join(':')}
SET e:$(row[1]), ${table.set('e', 'row[3]')}
WITH e, row[2] AS forms
CALL (e) { MATCH (e)-[reference:${Object.values(ENTITY_REFERENCE_TYPES).join('|')}]->() DELETE reference }
CALL (e, forms) {
  MATCH (e)-[known:KNOWN_AS]->(name:Name) WHERE NOT name.form IN forms
  DELETE known
  WITH DISTINCT name WHERE NOT EXISTS { (name)<-[:KNOWN_AS]-() }
  DELETE name
}
CALL (e, forms) {
  UNWIND forms AS form
  MERGE (name:Name {form: form})
  MERGE (e)-[:KNOWN_AS]->(name)
}`;

/** What cannot be found is null, and nothing leads to null: the statement fails. */
const refer = (type: string): string => `UNWIND $rows AS row
MATCH (e:Entity {id: row.from})
OPTIONAL MATCH (to:Entity {id: row.to})
CREATE (e)-[:${type}]->(to)`;

/** A row is [ordinal, properties]. */
const putSources = (table: Table): string => `UNWIND $rows AS row
MERGE (s:Source {id: ${table.value('id', 'row[1]')}})
ON CREATE SET s.ordinal = row[0]
SET ${table.set('s', 'row[1]')}`;

const CLAIMS_FROM = `UNWIND $ids AS id
MATCH (s:Source {id: id})
CALL (s) { MATCH (s)<-[:FROM]-(c:Claim) RETURN c }
RETURN c.doc AS doc ORDER BY c.seq`;

const PUBLISHED = 'UNWIND $ids AS id MATCH (s:Source {id: id}) RETURN id, s.publishedTo AS publishedTo';

const putClaims = (table: Table): string => `UNWIND $rows AS row
MERGE (c:Claim {id: ${table.value('id', 'row')}})
SET ${table.set('c', 'row')}
WITH c, ${table.value('source', 'row')} AS source, ${table.value('about', 'row')} AS about
CALL (c) { MATCH (c)-[end:ABOUT|FROM]->() DELETE end }
OPTIONAL MATCH (s:Source {id: source})
OPTIONAL MATCH (r:Relationship {id: about})
OPTIONAL MATCH (e:Entity {id: CASE WHEN r IS NULL THEN about END})
WITH c, s, coalesce(r, e) AS about
CREATE (c)-[:ABOUT]->(about)
CREATE (c)-[:FROM]->(s)`;

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
    const table = new Table(
      entries.map((entry) => ({ ...changeProperties(entry), record: documentOf(entry.record) })),
    );
    this.#sender.send(addChanges(table), table.rows);
  }

  /** Writes data sets. */
  putDatasets(records: readonly DatasetRecord[]): void {
    const table = new Table(
      records.map((record) => ({ ...datasetProperties(record), doc: documentOf(record) })),
    );
    this.#sender.send(putDatasets(table), table.rows);
  }

  /** Writes entities and the names that they are known by. */
  putEntities(records: readonly EntityRecord[]): void {
    const properties = records.map((record) => ({ ...entityProperties(record), doc: documentOf(record) }));
    const table = new Table(properties);
    const rows = records.map((record, index) => [
      this.#ordinal(),
      ENTITY_LABELS[record.kind],
      nameForms(record).map(indexable),
      table.rows[index],
    ]);
    this.#sender.send(putEntities(table), rows);
    for (const { id, ...record } of records)
      for (const [field, type] of REFERENCES) this.#refer(type, id, record[field]);
    this.#vocabulary.learn(properties.map(({ names }) => names));
  }

  /** Writes sources, and for those that were there from when on their claims are known. */
  async putSources(records: readonly SourceRecord[]): Promise<void> {
    if (records.length === 0) return;
    const claims = await this.#sender.ask(CLAIMS_FROM, { ids: records.map(({ id }) => id) });
    const properties = records.map((record) => ({ ...sourceProperties(record), doc: documentOf(record) }));
    const table = new Table(properties);
    this.#sender.send(
      putSources(table),
      table.rows.map((row) => [this.#ordinal(), row]),
    );
    this.#vocabulary.learn(properties.map(({ titleKey }) => titleKey));
    for (const { id, publishedTo } of properties) this.#published.set(id, publishedTo ?? undefined);
    await this.putClaims(claims.map((row) => JSON.parse(String(row.get('doc'))) as ClaimRecord));
  }

  /** Writes claims; what they are about and their sources are there. */
  async putClaims(records: readonly ClaimRecord[]): Promise<void> {
    await this.#lookUp(records.map(({ source }) => source));
    const properties = records.map((record) => ({
      ...claimProperties(record, this.#published.get(record.source)),
      doc: documentOf(record),
    }));
    const table = new Table(properties);
    this.#sender.send(putClaims(table), table.rows);
    this.#vocabulary.learn(properties.map(({ words }) => words));
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
