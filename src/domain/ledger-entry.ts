import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Entity } from './entity.ts';
import type { Id } from './id.ts';
import type { Relationship } from './relationship.ts';
import type { Source } from './source.ts';

/**
 * The kinds of ledger entries with the record of each; the graph is rebuilt from these alone. An
 * entry has the full record after the act, so that a replay needs no earlier state. The DATASET
 * kinds describe data sets, which are not nodes of the graph.
 */
export interface EntryRecords {
  readonly DATASET_ADDED: DatasetRecord;
  readonly DATASET_UPDATED: DatasetRecord;
  readonly ENTITY_ADDED: EntityRecord;
  readonly ENTITY_UPDATED: EntityRecord;
  readonly RELATIONSHIP_ADDED: RelationshipRecord;
  readonly RELATIONSHIP_UPDATED: RelationshipRecord;
  readonly SOURCE_ADDED: SourceRecord;
  readonly SOURCE_UPDATED: SourceRecord;
  readonly CLAIM_ADDED: ClaimRecord;
  /** Retracts a claim, or changes the details of its retraction. */
  readonly CLAIM_RETRACTED: ClaimRecord;
  /** Undoes a retraction. */
  readonly CLAIM_RESTORED: ClaimRecord;
  /** Merges the entity `from` into the entity `into`. The subject is `from`. */
  readonly ENTITIES_MERGED: EntityMerge;
  /** Undoes the merge of an entity. */
  readonly ENTITIES_SPLIT: EntitySplit;
}

/** The kinds of entries that hold a record; the others change how records are read. */
export type RecordEntryKind = Exclude<keyof EntryRecords, 'ENTITIES_MERGED' | 'ENTITIES_SPLIT'>;

/** The merge of two records of one entity. */
export interface EntityMerge {
  readonly from: Id;
  readonly into: Id;
  readonly reason: string;
}

/** The end of a merge: the entity `id` is one of its own again. */
export interface EntitySplit {
  readonly id: Id;
  readonly reason?: string;
}

/** A recorded entity, with its data set. */
export type EntityRecord = Entity & { readonly dataset: Id };
/** A recorded relationship, with its data set. */
export type RelationshipRecord = Relationship & { readonly dataset: Id };
/** A recorded source, with its data set and the time of recording (RFC 3339, UTC). */
export type SourceRecord = Source & { readonly dataset: Id; readonly recordedAt: string };
/** A recorded claim. */
export type ClaimRecord = Claim;
/** A recorded data set; the `fingerprint` of its files identifies an unchanged folder. */
export type DatasetRecord = Dataset & { readonly fingerprint: string };

/** One entry of the append-only ledger. */
export interface LedgerEntry<K extends keyof EntryRecords = keyof EntryRecords> {
  /** Number of the entry in the ledger, from 1 without gaps. */
  readonly seq: number;
  /** Revision of the graph after the submission; the same for all entries of a submission. */
  readonly revision: number;
  /** Time of the submission (RFC 3339, UTC). */
  readonly at: string;
  /** Author of the submission. */
  readonly by: string;
  readonly kind: K;
  /** ID of the record. */
  readonly subject: Id;
  readonly record: EntryRecords[K];
  readonly note?: string;
}

/**
 * The first line of an exported ledger, a JSON Lines file in UTF-8 for moving a graph between
 * stores. The entries follow in order, one per line. The last line is a `LedgerFileFooter`, so that
 * an incomplete file is detected.
 */
export const LEDGER_FILE_HEADER = { format: 'dealgraph-ledger', version: 1 } as const;

/** The last line of an exported ledger: the number of entries and the last revision. */
export interface LedgerFileFooter {
  readonly entries: number;
  readonly revision: number;
}
