import neo4j, { type Integer } from 'neo4j-driver';
import type { Id } from '../../../domain/id.ts';
import type { LedgerEntry } from '../../../domain/ledger-entry.ts';
import type { WriteBatch } from '../../port.ts';
import type { StatementSender } from './statement-sender.ts';
import { SearchIndexWriter } from './search-index.ts';
import { appendEntries } from './entry-writer.ts';
import { RelationshipWriter } from './relationship-writer.ts';
import { RecordWriter } from './record-writer.ts';

/** The last record of each ID, which replaces the others. */
function latestById<T extends { readonly id: Id }>(records: readonly T[]): T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

const ADDING_KINDS: ReadonlySet<LedgerEntry['kind']> = new Set([
  'ENTITY_ADDED',
  'SOURCE_ADDED',
  'RELATIONSHIP_ADDED',
  'CLAIM_ADDED',
]);

/** Records of one collection, each once: those that an entry of the batch adds, and others. */
class BatchCollection<T extends { readonly id: Id }> {
  readonly added: readonly T[];
  /** Entries that add the records in `added`, in the same order. */
  readonly entries: readonly LedgerEntry[];
  readonly others: readonly T[];

  constructor(records: readonly T[], entriesByRecord: ReadonlyMap<object, LedgerEntry>) {
    const all = latestById(records);
    this.added = all.filter((record) => entriesByRecord.has(record));
    this.entries = this.added.flatMap((record) => entriesByRecord.get(record) ?? []);
    this.others = all.filter((record) => !entriesByRecord.has(record));
  }
}

/** Writes batches as nodes and relationships of Neo4j. */
export class BatchWriter {
  /** Ordinal of the last written node. */
  lastOrdinal: number;
  readonly #sender: StatementSender;
  readonly #searchIndex: SearchIndexWriter;
  readonly #records: RecordWriter;
  readonly #relationships: RelationshipWriter;

  /** Whether the graph was empty. Added records are then new, and need no lookup. */
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

  /** Writes a batch. If the graph was empty, entries are written with the records they add. */
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
    records.putOriginals(batch.originals ?? []);
    if (batch.merges !== undefined) {
      // The references of other entities are written before the merged ones disappear.
      this.finish();
      records.putMerges(batch.merges);
    }
  }

  /** Writes everything deferred, except the degrees of entities. */
  finish(): void {
    this.#records.finish();
    this.#relationships.finish();
  }

  /** Changes of the degrees of entities, after everything is written. */
  degreeChanges(): { readonly entity: Id; readonly change: Integer }[] {
    return this.#relationships.degreeChanges();
  }

  /** Clears all caches, after the graph was cleared. */
  clear(): void {
    this.#records.clear();
    this.#relationships.clear();
    this.#searchIndex.clear();
    this.lastOrdinal = 0;
    this.#isEmptyGraph = true;
  }
}
