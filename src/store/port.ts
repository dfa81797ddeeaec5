import type {
  ClaimRecord,
  DatasetRecord,
  EntityRecord,
  LedgerEntry,
  RelationshipRecord,
  SourceRecord,
} from '../domain/ledger-entry.ts';
import type { Id } from '../domain/id.ts';
import type { Modality } from '../domain/claim.ts';
import type { Amount } from '../domain/amount.ts';
import type { GraphView } from '../domain/graph-view.ts';
import type { Day } from '../domain/partial-date.ts';
import type { SourceKind } from '../domain/source.ts';
import type { DealStatus } from '../domain/terms.ts';
import type { FetchResult } from './fetch-result.ts';
import type { Bindings, Plan } from './plan.ts';
import type { ExistingRecord, RelationshipVersions, WriteTransaction } from './write-transaction.ts';

export type {
  ClaimWithSource,
  ExistingRecord,
  MergeChange,
  OriginalChange,
  RelationshipVersions,
  WriteBatch,
  WriteTransaction,
} from './write-transaction.ts';

/**
 * The port of a store, which runs plans and writes submissions. Two adapters implement it and must
 * return equal results. Each method is one round trip, and no method is called once per row.
 *
 * Errors:
 * - InvalidCursor for a cursor of another connection, thrown for the root of the plan and returned
 *   as the value of any other edge.
 * - LimitExceeded for a response with more objects than the bindings allow.
 * - StaleRevision for a graph of another revision than the bindings require.
 * - StoreUnavailable for a store that does not respond now.
 * - StoreUnusable for a store that cannot be used as it is.
 */
export interface GraphStore {
  /** The name of the database, for people: "sqlite", "neo4j". */
  readonly name: string;

  /**
   * Returns everything that the plan of one root field selects, at one revision of the graph.
   * `nodes` has null for each ID without a node in view. Unknown IDs in filters match nothing.
   */
  fetch(plan: Plan, bindings: Bindings): Promise<FetchResult>;

  /** The revision of the graph: 0 for an empty graph, and one more after each submission. */
  revision(): Promise<number>;

  /**
   * The input of a snapshot: every entity and relationship that was added or changed after an entry
   * of the ledger, in batches, entities first. Each node is as of the revision of its batch or of a
   * later one. To get one revision, call again with the `lastSeq` of the first batch until the
   * revision stays the same.
   * @param after the number of an entry; 0 for all nodes.
   */
  snapshotBatches(after: number): AsyncIterable<SnapshotBatch>;

  /**
   * The IDs of the relationships in view that match the filter `words`, and the revision of the
   * graph.
   * @param words folded words.
   */
  relationshipIdsWithWords(
    words: readonly string[],
    view: GraphView,
  ): Promise<{ readonly revision: number; readonly ids: readonly Id[] }>;

  /**
   * Writes one submission. Everything that `work` appends is committed together when it resolves.
   * Nothing is written if it rejects or the process ends. Submissions run one at a time, across
   * processes too.
   * @param expectedRecords approximate number of records; a store may write many in another way.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, expectedRecords?: number): Promise<T>;

  /** All recorded data sets, by ID. */
  datasets(): Promise<DatasetRecord[]>;

  /** The whole ledger in order, in batches. */
  entries(): AsyncIterable<readonly LedgerEntry[]>;

  /** The projection in batches, each record once, by kind and ID; a check compares it. */
  projection(): AsyncIterable<readonly ProjectedRecord[]>;

  /**
   * Runs the missing migrations of the schema; safe if several processes start at the same time.
   * The projection stays as it is, so `projectionState` shows whether it has to be rebuilt.
   */
  migrate(): Promise<void>;

  /** The state of the projection, also while it is incomplete. */
  projectionState(): Promise<ProjectionState>;

  /**
   * The faults of the store itself, one sentence each: a corrupted file, a changed schema, or an
   * index or a derived column that differs from the records. Empty for a sound store. If
   * there are very many, the first ones and the number of the others.
   */
  check(): Promise<string[]>;

  /** Completes pending requests, then closes files and connections. */
  close(): Promise<void>;
}

/** The version of a projection, and the end of its ledger. */
export interface ProjectionState {
  /** The `PROJECTION_VERSION` that wrote it; 0 if nothing or an early version of dealgraph did. */
  readonly version: number;
  /** The number of the last entry of the ledger; 0 for an empty ledger. */
  readonly lastSeq: number;
}

/** One record of the projection; an entity has its current degree, so that a check covers it. */
export type ProjectedRecord =
  | { readonly kind: 'CLAIM'; readonly id: Id; readonly record: ClaimRecord }
  | { readonly kind: 'DATASET'; readonly id: Id; readonly record: DatasetRecord }
  | { readonly kind: 'ENTITY'; readonly id: Id; readonly record: EntityRecord; readonly degree: number }
  | { readonly kind: 'MERGE'; readonly id: Id; readonly record: { readonly into: Id } }
  | { readonly kind: 'ORIGINAL'; readonly id: Id; readonly record: ExistingRecord }
  | { readonly kind: 'RELATIONSHIP'; readonly id: Id; readonly record: RelationshipRecord }
  | { readonly kind: 'SOURCE'; readonly id: Id; readonly record: SourceRecord }
  | { readonly kind: 'VERSIONS'; readonly id: Id; readonly record: RelationshipVersions };

/** A batch of `GraphStore.snapshotBatches`. */
export interface SnapshotBatch {
  /** The revision of the graph at the start of the read. */
  readonly revision: number;
  /** The number of the last entry of the ledger at the start of the read. */
  readonly lastSeq: number;
  readonly entities: readonly Pick<EntityRecord, 'id' | 'country' | 'parent'>[];
  readonly relationships: readonly SnapshotRelationship[];
  /** All merged entities, in the first batch; each with the entity that it was merged into. */
  readonly merges?: ReadonlyMap<Id, Id>;
}

/** A relationship in a snapshot. */
export interface SnapshotRelationship extends Pick<RelationshipRecord, 'id' | 'type' | 'parties' | 'partOf'> {
  /** All versions, earliest first; empty if the relationship is not in view on any day. */
  readonly versions: readonly SnapshotVersion[];
  /** The versions at the evidence floor OFFICIAL. */
  readonly officialVersions: readonly SnapshotVersion[];
  /** The claims that are in view on any day, in ledger order. */
  readonly claims: readonly SnapshotClaim[];
}

/** A version in a snapshot; unstated terms are null. */
export interface SnapshotVersion {
  readonly knownFrom: Day;
  /** Null if the version still holds. */
  readonly knownTo: Day | null;
  readonly status: DealStatus | null;
  readonly amount: Amount | null;
  /** The amounts of all other currencies and bases; null without any. */
  readonly otherAmounts: readonly Amount[] | null;
  readonly announcedFrom: Day | null;
  readonly announcedTo: Day | null;
  readonly activeFrom: Day | null;
  readonly activeTo: Day | null;
  readonly publishers: number;
  readonly claims: number;
  readonly disputed: boolean;
}

/** A claim in a snapshot. */
export interface SnapshotClaim {
  readonly knownFrom: Day;
  /** Null if the claim still counts. */
  readonly knownTo: Day | null;
  readonly modality: Modality;
  readonly sourceKind: SourceKind;
  readonly dataset: Id;
  /** Whether its source has a date of publication. */
  readonly dated: boolean;
}
