import type { Id } from '../domain/id.ts';
import type {
  ClaimRecord,
  DatasetRecord,
  EntityRecord,
  EntryRecords,
  LedgerEntry,
  RelationshipRecord,
  SourceRecord,
} from '../domain/ledger-entry.ts';

/** The records that the ledger adds up to, as far as it was replayed, by id. */
export interface Records {
  readonly datasets: Map<Id, DatasetRecord>;
  readonly entities: Map<Id, EntityRecord>;
  readonly sources: Map<Id, SourceRecord>;
  readonly relationships: Map<Id, RelationshipRecord>;
  readonly claims: Map<Id, ClaimRecord>;
}

/** No records: what an empty ledger adds up to. */
export function noRecords(): Records {
  return {
    datasets: new Map(),
    entities: new Map(),
    sources: new Map(),
    relationships: new Map(),
    claims: new Map(),
  };
}

const COLLECTION_OF = {
  DATASET_ADDED: 'datasets',
  DATASET_UPDATED: 'datasets',
  ENTITY_ADDED: 'entities',
  ENTITY_UPDATED: 'entities',
  RELATIONSHIP_ADDED: 'relationships',
  SOURCE_ADDED: 'sources',
  CLAIM_ADDED: 'claims',
} as const satisfies Record<keyof EntryRecords, keyof Records>;

/** Adds what an entry did to the records. */
export function replay({ kind, subject, record }: LedgerEntry, into: Records): void {
  (into[COLLECTION_OF[kind]] as Map<Id, typeof record>).set(subject, record);
}
