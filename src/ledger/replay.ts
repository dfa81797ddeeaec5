import type { Id } from '../domain/id.ts';
import type {
  ClaimRecord,
  DatasetRecord,
  EntityMerge,
  EntityRecord,
  LedgerEntry,
  RecordEntryKind,
  RelationshipRecord,
  SourceRecord,
} from '../domain/ledger-entry.ts';
import type { WriteTransaction } from '../store/port.ts';
import { EMPTY_BATCH } from './empty-batch.ts';
import { projectBatch, recordsAround } from './merge-projection.ts';
import { batches } from './progress.ts';
import { projectVersions } from './version-projection.ts';

/** The records after the replayed part of a ledger, by ID. */
export interface LedgerRecords {
  readonly datasets: Map<Id, DatasetRecord>;
  readonly entities: Map<Id, EntityRecord>;
  readonly sources: Map<Id, SourceRecord>;
  readonly relationships: Map<Id, RelationshipRecord>;
  readonly claims: Map<Id, ClaimRecord>;
  /** The merged entities, each with the entity that it was merged into. */
  readonly merges: Map<Id, Id>;
}

/** The records of an empty ledger. */
export function emptyRecords(): LedgerRecords {
  return {
    datasets: new Map(),
    entities: new Map(),
    sources: new Map(),
    relationships: new Map(),
    claims: new Map(),
    merges: new Map(),
  };
}

const COLLECTION_BY_KIND = {
  DATASET_ADDED: 'datasets',
  DATASET_UPDATED: 'datasets',
  ENTITY_ADDED: 'entities',
  ENTITY_UPDATED: 'entities',
  RELATIONSHIP_ADDED: 'relationships',
  RELATIONSHIP_UPDATED: 'relationships',
  SOURCE_ADDED: 'sources',
  SOURCE_UPDATED: 'sources',
  CLAIM_ADDED: 'claims',
  CLAIM_RETRACTED: 'claims',
  CLAIM_RESTORED: 'claims',
} as const satisfies Record<RecordEntryKind, keyof LedgerRecords>;

/** Applies an entry to the records. */
export function applyEntry({ kind, subject, record }: LedgerEntry, records: LedgerRecords): void {
  if (kind === 'ENTITIES_MERGED') records.merges.set(subject, (record as EntityMerge).into);
  else if (kind === 'ENTITIES_SPLIT') records.merges.delete(subject);
  else (records[COLLECTION_BY_KIND[kind]] as Map<Id, typeof record>).set(subject, record);
}

/** Numbers of replayed entries and relationships. */
export interface ReplayCounts {
  readonly entries: number;
  readonly relationships: number;
}

/**
 * Writes the projection of a whole ledger into a store without one: first the records, then the
 * versions of all relationships.
 * @param write whether to write the entries too, or only the projection of existing entries.
 */
export async function replayInto(
  transaction: WriteTransaction,
  ledger: AsyncIterable<readonly LedgerEntry[]> | Iterable<readonly LedgerEntry[]>,
  write: 'ENTRIES_AND_PROJECTION' | 'PROJECTION_ONLY',
): Promise<ReplayCounts> {
  let entries = 0;
  const relationships = new Set<Id>();
  const merges = new Map<Id, Id>();
  for await (const batch of ledger) {
    const records = { ...emptyRecords(), merges };
    for (const entry of batch) applyEntry(entry, records);
    entries += batch.length;
    for (const id of records.relationships.keys()) relationships.add(id);
    await transaction.append({
      ...EMPTY_BATCH,
      entries: write === 'ENTRIES_AND_PROJECTION' ? batch : [],
      datasets: [...records.datasets.values()],
      entities: [...records.entities.values()],
      sources: [...records.sources.values()],
      relationships: [...records.relationships.values()],
      claims: [...records.claims.values()],
    });
  }
  if (merges.size > 0) await replayMerges(transaction, merges);
  for (const batch of batches(relationships)) {
    const claims = await transaction.claimsAbout(batch);
    await transaction.append({
      ...EMPTY_BATCH,
      versions: batch.map((id) => projectVersions(id, claims.get(id) ?? [])),
    });
  }
  return { entries, relationships: relationships.size };
}

/** Applies all merges at once to a projection without any. */
async function replayMerges(transaction: WriteTransaction, merges: ReadonlyMap<Id, Id>): Promise<void> {
  const records = await recordsAround(transaction, [...merges.keys()]);
  const batch = await projectBatch((ids) => transaction.find(ids), merges, records);
  await transaction.append({
    ...EMPTY_BATCH,
    ...batch,
    merges: [...merges].map(([from, into]) => ({ from, into })),
  });
}
