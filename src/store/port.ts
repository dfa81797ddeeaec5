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
import type { Day } from '../domain/partial-date.ts';
import type { SourceKind } from '../domain/source.ts';
import type { DealStatus } from '../domain/terms.ts';
import type { RelationshipVersion } from '../domain/versions.ts';
import type { FetchResult } from './fetch-result.ts';
import type { Bindings, Plan } from './plan.ts';

/**
 * What a store is: it answers plans, and it takes what the ledger gives it. Two adapters implement it and have to agree in every
 * answer. Each method is one round trip, and none is called once per row.
 *
 * Errors: BadUserInput for a cursor that is not one of the connection's own, LimitExceeded for an answer with more objects than the bindings allow, StaleRevision for a
 * graph that has another revision than they ask for,
 * StoreUnavailable where the store does not answer now, StoreUnusable where it never will.
 */
export interface GraphStore {
  /** What it is, for people: "sqlite", "neo4j". */
  readonly name: string;

  /**
   * Answers one root field with the whole tree that its plan selects, at one revision of the graph. Ids that have no node, or none in view,
   * give null in `nodes`. Unknown ids in filters match nothing.
   */
  fetch(plan: Plan, bindings: Bindings): Promise<FetchResult>;

  /** The revision of the graph: 0 when empty, one more after each submission. */
  revision(): Promise<number>;

  /**
   * What analysis reads: every entity and relationship that came or changed after an entry of the ledger, in batches, the entities first, each thing as it was at the revision
   * that the batch tells, or at a later one. Who wants all of them at one revision asks again, after the last entry that the first batch told, until the revision stays.
   * @param after the number of an entry; 0 for everything.
   */
  snapshotBatches(after: number): AsyncIterable<SnapshotBatch>;

  /**
   * The ids of the relationships in view on a day (null: now) in which each of these folded words occurs, as the filter `words` has it, and the revision of the graph.
   */
  relationshipIdsWithWords(
    words: readonly string[],
    knownOn: Day | null,
  ): Promise<{ readonly revision: number; readonly ids: readonly Id[] }>;

  /**
   * Does one submission: everything that `work` appends is written together when it resolves, and nothing of it when it rejects or the process ends. Submissions
   * run one after the other, in this process and among several.
   * @param expectedRecords about how many it will append, where they may be many: a store may go about that in another way.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, expectedRecords?: number): Promise<T>;

  /** All data sets that are recorded, by id. */
  datasets(): Promise<DatasetRecord[]>;

  /** The ledger from its beginning, in order, in batches. */
  entries(): AsyncIterable<readonly LedgerEntry[]>;

  /** All that is projected from the ledger, in batches, each thing once, ordered by kind and id: what `check` compares. */
  projection(): AsyncIterable<readonly ProjectedRecord[]>;

  /** Creates or upgrades the schema by the numbered migrations that are missing. Safe when several processes start at once. */
  migrate(): Promise<void>;

  /**
   * Faults of the store itself, one sentence each: a corrupted file, a changed schema, and whatever it keeps beside the records (indexes, columns to filter by)
   * that is not what these records give. None where it is sound; of very many the first ones and how many more there are.
   */
  check(): Promise<string[]>;

  /** Lets go of files and connections; requests under way are answered first. */
  close(): Promise<void>;
}

/** What a submission may do. It sees what it has appended itself. */
export interface WriteTransaction {
  /** The revision before this submission. */
  readonly revision: number;
  /** The number of the last entry of the ledger; 0 when it is empty. */
  readonly lastSeq: number;
  /** What of these ids is there already, by id. */
  find(ids: readonly Id[]): Promise<Map<Id, ExistingRecord>>;
  /** All claims about these relationships or entities, in every state, with their sources, by what they are about. */
  claimsAbout(ids: readonly Id[]): Promise<Map<Id, readonly ClaimWithSource[]>>;
  /** Entities whose folded name, short name or an alias is one of these, for warnings about namesakes: folded name → ids. */
  namesakes(foldedNames: readonly string[]): Promise<Map<string, readonly Id[]>>;
  /** Adds to the ledger and to what is projected from it. May be called repeatedly, for submissions that come in batches. */
  append(batch: WriteBatch): Promise<void>;
  /**
   * Empties all that is projected, and leaves the ledger: the first step of a rebuild.
   * @throws StoreUnusable where the schema was changed, with what to do about it.
   */
  clearProjection(): Promise<void>;
}

/** Something that is recorded under an id. */
export type ExistingRecord =
  | { readonly kind: 'ENTITY'; readonly record: EntityRecord }
  | { readonly kind: 'RELATIONSHIP'; readonly record: RelationshipRecord }
  | { readonly kind: 'SOURCE'; readonly record: SourceRecord }
  | { readonly kind: 'CLAIM'; readonly record: ClaimRecord };

/** A claim and the source that it comes from. */
export interface ClaimWithSource {
  readonly claim: ClaimRecord;
  readonly source: SourceRecord;
}

/** What is written together. Records replace what is there under the same id. */
export interface WriteBatch {
  readonly entries: readonly LedgerEntry[];
  readonly datasets: readonly DatasetRecord[];
  readonly entities: readonly EntityRecord[];
  readonly sources: readonly SourceRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly claims: readonly ClaimRecord[];
  /** All versions of these relationships, which replace those that are there; none takes a relationship out of view. */
  readonly versions: readonly RelationshipVersions[];
}

/** The versions of one relationship, the earliest first. */
export interface RelationshipVersions {
  readonly relationship: Id;
  readonly versions: readonly RelationshipVersion[];
}

/** One thing that is projected from the ledger. Entities carry their degree now, so that it is checked too. */
export type ProjectedRecord =
  | { readonly kind: 'CLAIM'; readonly id: Id; readonly record: ClaimRecord }
  | { readonly kind: 'DATASET'; readonly id: Id; readonly record: DatasetRecord }
  | { readonly kind: 'ENTITY'; readonly id: Id; readonly record: EntityRecord; readonly degree: number }
  | { readonly kind: 'RELATIONSHIP'; readonly id: Id; readonly record: RelationshipRecord }
  | { readonly kind: 'SOURCE'; readonly id: Id; readonly record: SourceRecord }
  | { readonly kind: 'VERSIONS'; readonly id: Id; readonly record: RelationshipVersions };

/** A part of what `links` gives. */
export interface SnapshotBatch {
  /** The revision of the graph when the reading began. */
  readonly revision: number;
  /** The number of the last entry of the ledger then. */
  readonly lastSeq: number;
  readonly entities: readonly Pick<EntityRecord, 'id' | 'country'>[];
  readonly relationships: readonly SnapshotRelationship[];
}

/** A relationship as analysis sees it. */
export interface SnapshotRelationship extends Pick<RelationshipRecord, 'id' | 'type' | 'parties' | 'partOf'> {
  /** All of its versions, the earliest first; none where it is out of view. */
  readonly versions: readonly SnapshotVersion[];
  /** Its accepted claims, in the order of the ledger. */
  readonly claims: readonly SnapshotClaim[];
}

/** A version of a relationship as analysis sees it, known until the next one is; what it does not state is null. */
export interface SnapshotVersion {
  readonly knownFrom: Day;
  readonly status: DealStatus | null;
  readonly amount: Amount | null;
  readonly announcedFrom: Day | null;
  readonly announcedTo: Day | null;
  readonly activeFrom: Day | null;
  readonly activeTo: Day | null;
  readonly publishers: number;
  readonly claims: number;
  readonly disputed: boolean;
}

/** A claim as analysis sees it. */
export interface SnapshotClaim {
  readonly knownFrom: Day;
  readonly modality: Modality;
  readonly sourceKind: SourceKind;
  readonly dataset: Id;
}
