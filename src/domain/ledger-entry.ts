import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Entity } from './entity.ts';
import type { Id } from './id.ts';
import type { Relationship } from './relationship.ts';
import type { Source } from './source.ts';

/**
 * What an entry of the ledger did, and the record that it carries; the graph can be rebuilt from these alone. The DATASET kinds describe data
 * sets, which are no nodes of the graph.
 */
export interface EntryRecords {
  readonly DATASET_ADDED: DatasetRecord;
  readonly DATASET_UPDATED: DatasetRecord;
  readonly ENTITY_ADDED: EntityRecord;
  readonly ENTITY_UPDATED: EntityRecord;
  readonly RELATIONSHIP_ADDED: RelationshipRecord;
  readonly SOURCE_ADDED: SourceRecord;
  readonly CLAIM_ADDED: ClaimRecord;
}

/** An entity as it is recorded, with the data set that it belongs to. */
export type EntityRecord = Entity & { readonly dataset: Id };
/** A relationship as it is recorded, with the data set that it belongs to. */
export type RelationshipRecord = Relationship & { readonly dataset: Id };
/** A source as it is recorded, with the data set that it belongs to and when it was recorded (RFC 3339, UTC). */
export type SourceRecord = Source & { readonly dataset: Id; readonly recordedAt: string };
/** A claim as it is recorded. */
export type ClaimRecord = Claim;
/** A data set as it is recorded; `fingerprint` is that of its files, by which an unchanged folder is known without reading it. */
export type DatasetRecord = Dataset & { readonly fingerprint: string };

/** One entry of the append-only record of everything added, reviewed, retracted and merged. */
export interface LedgerEntry<K extends keyof EntryRecords = keyof EntryRecords> {
  /** Its place in the ledger, counting from 1 without gaps. */
  readonly seq: number;
  /** The revision of the graph that its submission made; all entries of one submission have the same. */
  readonly revision: number;
  /** When it was committed, RFC 3339, UTC. */
  readonly at: string;
  /** Who did it. */
  readonly by: string;
  readonly kind: K;
  /** The id of what it is about. */
  readonly subject: Id;
  readonly record: EntryRecords[K];
  readonly note?: string;
}

/**
 * A ledger as a file, for moving a graph from one store to another: JSON Lines in UTF-8. The first line is this, each line after it an entry, in order, and
 * the last line is a `LedgerEnd`, so that a file that was cut off can be told.
 */
export const LEDGER_FILE_HEADER = { format: 'dealgraph-ledger', version: 1 } as const;

/** The last line of a ledger as a file: what came before it. */
export interface LedgerFileFooter {
  readonly entries: number;
  readonly revision: number;
}
