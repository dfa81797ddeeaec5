import type {
  ClaimRecord,
  DatasetRecord,
  EntityRecord,
  LedgerEntry,
  RelationshipRecord,
  SourceRecord,
} from '../domain/ledger-entry.ts';
import type { Id } from '../domain/id.ts';
import type { RelationshipVersion } from '../domain/versions.ts';

/** The operations of a submission, which sees the records that it appended. */
export interface WriteTransaction {
  /** The revision before this submission. */
  readonly revision: number;
  /** The number of the last entry of the ledger; 0 for an empty ledger. */
  readonly lastSeq: number;
  /** The version of the projection before this submission. */
  readonly projectionVersion: number;
  /** The existing records with these IDs, by ID, in their recorded form. */
  find(ids: readonly Id[]): Promise<Map<Id, ExistingRecord>>;
  /** All claims about these nodes, in every state, with their sources, by the ID of the node. */
  claimsAbout(ids: readonly Id[]): Promise<Map<Id, readonly ClaimWithSource[]>>;
  /**
   * The IDs of the records that refer to each of these: claims by their subject and source,
   * relationships by their parties, subjects and whole, and entities by their references. Merged
   * entities count as the entity that they were merged into.
   */
  referrers(ids: readonly Id[]): Promise<Map<Id, readonly Id[]>>;
  /** The IDs of the entities with one of these folded names, short names or aliases, by name. */
  namesakes(foldedNames: readonly string[]): Promise<Map<string, readonly Id[]>>;
  /** The merged entities, each with the entity that it was merged into. */
  merges(): Promise<Map<Id, Id>>;
  /** Adds to the ledger and to its projection; may be called once per batch of a submission. */
  append(batch: WriteBatch): Promise<void>;
  /**
   * Deletes the projection and leaves the ledger: the first step of a rebuild. With the commit, the
   * projection has the current version.
   * @throws StoreUnusable if the schema was changed, with the action to take.
   */
  clearProjection(): Promise<void>;
}

/** A record that exists under an ID. */
export type ExistingRecord =
  | { readonly kind: 'ENTITY'; readonly record: EntityRecord }
  | { readonly kind: 'RELATIONSHIP'; readonly record: RelationshipRecord }
  | { readonly kind: 'SOURCE'; readonly record: SourceRecord }
  | { readonly kind: 'CLAIM'; readonly record: ClaimRecord };

/** A claim and its source. */
export interface ClaimWithSource {
  readonly claim: ClaimRecord;
  readonly source: SourceRecord;
}

/** The records of one batch; each replaces the existing record with its ID. */
export interface WriteBatch {
  readonly entries: readonly LedgerEntry[];
  readonly datasets: readonly DatasetRecord[];
  readonly entities: readonly EntityRecord[];
  readonly sources: readonly SourceRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly claims: readonly ClaimRecord[];
  /**
   * All versions of these relationships, in place of the existing ones. An empty list takes a
   * relationship out of view.
   */
  readonly versions: readonly RelationshipVersions[];
  /**
   * Entities that leave the graph, each with the entity that it is merged into; `into` is null for
   * one that returns, whose record is in `entities`. Applied after all records.
   */
  readonly merges?: readonly MergeChange[];
  /** The recorded forms of records that differ in the graph; null where they no longer differ. */
  readonly originals?: readonly OriginalChange[];
}

/** A change of the table of merged entities. */
export interface MergeChange {
  readonly from: Id;
  readonly into: Id | null;
}

/** A change of the recorded form of a record. */
export interface OriginalChange {
  readonly id: Id;
  readonly original: ExistingRecord | null;
}

/** The versions of one relationship at both evidence floors, earliest first. */
export interface RelationshipVersions {
  readonly relationship: Id;
  readonly versions: readonly RelationshipVersion[];
  /** The versions at the floor OFFICIAL. */
  readonly officialVersions: readonly RelationshipVersion[];
}
