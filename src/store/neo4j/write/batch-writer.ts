import neo4j, { type Integer } from 'neo4j-driver';
import type { Id } from '../../../domain/id.ts';
import type { LedgerEntry } from '../../../domain/ledger-entry.ts';
import type { WriteBatch } from '../../port.ts';
import type { Sender } from './statement-sender.ts';
import { Vocabulary } from './search-index.ts';
import { putEntries } from './entry-writer.ts';
import { RelationshipWriter } from './relationship-writer.ts';
import { ThingWriter } from './record-writer.ts';

/** Of records with the same id the last one, which replaces the others. */
function latest<T extends { readonly id: Id }>(records: readonly T[]): T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

const ADDING: ReadonlySet<LedgerEntry['kind']> = new Set([
  'ENTITY_ADDED',
  'SOURCE_ADDED',
  'RELATIONSHIP_ADDED',
  'CLAIM_ADDED',
]);

/** A batch's records of one collection, each once: those that an entry of the same batch adds, in its words, and the others. */
class Collection<T extends { readonly id: Id }> {
  readonly added: readonly T[];
  /** The entries that add them, in their order. */
  readonly entries: readonly LedgerEntry[];
  readonly others: readonly T[];

  constructor(records: readonly T[], adding: ReadonlyMap<object, LedgerEntry>) {
    const all = latest(records);
    this.added = all.filter((record) => adding.has(record));
    this.entries = this.added.flatMap((record) => adding.get(record) ?? []);
    this.others = all.filter((record) => !adding.has(record));
  }
}

/** Writes batches as nodes and what leads from one to another. */
export class Writer {
  /** The place in the order in which things are written of what was written last. */
  lastOrdinal: number;
  readonly #sender: Sender;
  readonly #vocabulary: Vocabulary;
  readonly #things: ThingWriter;
  readonly #relationships: RelationshipWriter;

  /** Whether nothing was there before: what an entry adds is new then, and need not be looked for. */
  #first: boolean;

  constructor(sender: Sender, lastOrdinal: number) {
    this.lastOrdinal = lastOrdinal;
    this.#first = lastOrdinal === 0;
    const ordinal = (): Integer => neo4j.int(++this.lastOrdinal);
    this.#sender = sender;
    this.#vocabulary = new Vocabulary(sender);
    this.#things = new ThingWriter(sender, this.#vocabulary, ordinal);
    this.#relationships = new RelationshipWriter(sender, this.#vocabulary, ordinal);
  }

  /** Writes a batch. In a graph that was empty, an entry goes with the record that it adds. */
  async put(batch: WriteBatch): Promise<void> {
    const adding = new Map<object, LedgerEntry>(
      this.#first
        ? batch.entries.flatMap((entry) => (ADDING.has(entry.kind) ? [[entry.record, entry]] : []))
        : [],
    );
    const [things, relationships] = [this.#things, this.#relationships];
    const entities = new Collection(batch.entities, adding);
    const sources = new Collection(batch.sources, adding);
    const deals = new Collection(batch.relationships, adding);
    const claims = new Collection(batch.claims, adding);
    const together = new Set([entities, sources, deals, claims].flatMap(({ entries }) => entries));
    putEntries(
      this.#sender,
      batch.entries.filter((entry) => !together.has(entry)),
    );
    things.putDatasets(latest(batch.datasets));
    things.putEntities(entities.added, entities.entries);
    things.putEntities(entities.others, null);
    await things.putSources(sources.added, sources.entries);
    await things.putSources(sources.others, null);
    relationships.putRelationships(deals.added, deals.entries);
    relationships.putRelationships(deals.others, null);
    things.putClaims(claims.added, claims.entries);
    things.putClaims(claims.others, null);
    relationships.putVersions(batch.versions);
  }

  /** Writes what was kept back until the end, but the degrees of entities. */
  finish(): void {
    this.#things.finish();
    this.#relationships.finish();
  }

  /** By how much the degrees of entities change, when everything is written. */
  degrees(): { readonly entity: Id; readonly change: Integer }[] {
    return this.#relationships.degrees();
  }

  /** Forgets what was remembered of the graph, which is emptied. */
  clear(): void {
    this.#things.clear();
    this.#relationships.clear();
    this.#vocabulary.clear();
    this.lastOrdinal = 0;
    this.#first = true;
  }
}
