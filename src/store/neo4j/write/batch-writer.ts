import neo4j, { type Integer } from 'neo4j-driver';
import type { Id } from '../../../domain/id.ts';
import type { LedgerEntry } from '../../../domain/ledger-entry.ts';
import type { WriteBatch } from '../../port.ts';
import type { StatementSender } from './statement-sender.ts';
import { SearchIndexWriter } from './search-index.ts';
import { appendEntries } from './entry-writer.ts';
import { RelationshipWriter } from './relationship-writer.ts';
import { RecordWriter } from './record-writer.ts';

/** Of records with the same id the last one, which replaces the others. */
function latestById<T extends { readonly id: Id }>(records: readonly T[]): T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

const ADDING_KINDS: ReadonlySet<LedgerEntry['kind']> = new Set([
  'ENTITY_ADDED',
  'SOURCE_ADDED',
  'RELATIONSHIP_ADDED',
  'CLAIM_ADDED',
]);

/** A batch's records of one collection, each once: those that an entry of the same batch adds, in its words, and the others. */
class BatchCollection<T extends { readonly id: Id }> {
  readonly added: readonly T[];
  /** The entries that add them, in their order. */
  readonly entries: readonly LedgerEntry[];
  readonly others: readonly T[];

  constructor(records: readonly T[], entriesByRecord: ReadonlyMap<object, LedgerEntry>) {
    const all = latestById(records);
    this.added = all.filter((record) => entriesByRecord.has(record));
    this.entries = this.added.flatMap((record) => entriesByRecord.get(record) ?? []);
    this.others = all.filter((record) => !entriesByRecord.has(record));
  }
}

/** Writes batches as nodes and what leads from one to another. */
export class BatchWriter {
  /** The place in the order in which things are written of what was written last. */
  lastOrdinal: number;
  readonly #sender: StatementSender;
  readonly #searchIndex: SearchIndexWriter;
  readonly #records: RecordWriter;
  readonly #relationships: RelationshipWriter;

  /** Whether nothing was there before: what an entry adds is new then, and need not be looked for. */
  #isEmptyGraph: boolean;

  constructor(sender: StatementSender, lastOrdinal: number) {
    this.lastOrdinal = lastOrdinal;
    this.#isEmptyGraph = lastOrdinal === 0;
    const ordinal = (): Integer => neo4j.int(++this.lastOrdinal);
    this.#sender = sender;
    this.#searchIndex = new SearchIndexWriter(sender);
    this.#records = new RecordWriter(sender, this.#searchIndex, ordinal);
    this.#relationships = new RelationshipWriter(sender, this.#searchIndex, ordinal);
  }

  /** Writes a batch. In a graph that was empty, an entry goes with the record that it adds. */
  async write(batch: WriteBatch): Promise<void> {
    const entriesByRecord = new Map<object, LedgerEntry>(
      this.#isEmptyGraph
        ? batch.entries.flatMap((entry) => (ADDING_KINDS.has(entry.kind) ? [[entry.record, entry]] : []))
        : [],
    );
    const [records, relationships] = [this.#records, this.#relationships];
    const entities = new BatchCollection(batch.entities, entriesByRecord);
    const sources = new BatchCollection(batch.sources, entriesByRecord);
    const relationshipRecords = new BatchCollection(batch.relationships, entriesByRecord);
    const claims = new BatchCollection(batch.claims, entriesByRecord);
    const combined = new Set(
      [entities, sources, relationshipRecords, claims].flatMap(({ entries }) => entries),
    );
    appendEntries(
      this.#sender,
      batch.entries.filter((entry) => !combined.has(entry)),
    );
    records.putDatasets(latestById(batch.datasets));
    records.putEntities(entities.added, entities.entries);
    records.putEntities(entities.others, null);
    await records.putSources(sources.added, sources.entries);
    await records.putSources(sources.others, null);
    relationships.putRelationships(relationshipRecords.added, relationshipRecords.entries);
    relationships.putRelationships(relationshipRecords.others, null);
    records.putClaims(claims.added, claims.entries);
    records.putClaims(claims.others, null);
    relationships.putVersions(batch.versions);
  }

  /** Writes what was kept back until the end, but the degrees of entities. */
  finish(): void {
    this.#records.finish();
    this.#relationships.finish();
  }

  /** By how much the degrees of entities change, when everything is written. */
  degreeChanges(): { readonly entity: Id; readonly change: Integer }[] {
    return this.#relationships.degreeChanges();
  }

  /** Forgets what was remembered of the graph, which is emptied. */
  clear(): void {
    this.#records.clear();
    this.#relationships.clear();
    this.#searchIndex.clear();
    this.lastOrdinal = 0;
    this.#isEmptyGraph = true;
  }
}
