import { isId, type Id } from '../domain/id.ts';
import type { EntityRecord, EntryRecords, LedgerEntry, RelationshipRecord } from '../domain/ledger-entry.ts';
import {
  allowedBy,
  circles,
  claimReferences,
  entityReferences,
  fits,
  relationshipReferences,
  shownCircle,
  shownKind,
  type KnownRecord,
  type Reference,
} from '../domain/references.ts';
import type { Unplaced } from './read-dataset.ts';

type Kind = keyof EntryRecords;

const KIND_OF = {
  ENTITY_ADDED: 'ENTITY',
  ENTITY_UPDATED: 'ENTITY',
  RELATIONSHIP_ADDED: 'RELATIONSHIP',
  SOURCE_ADDED: 'SOURCE',
  CLAIM_ADDED: 'CLAIM',
} as const satisfies { [K in Exclude<Kind, 'DATASET_ADDED' | 'DATASET_UPDATED'>]: KnownRecord['kind'] };

function isOfDataset(kind: Kind): kind is 'DATASET_ADDED' | 'DATASET_UPDATED' {
  return kind === 'DATASET_ADDED' || kind === 'DATASET_UPDATED';
}

function asKnown(kind: keyof typeof KIND_OF, record: LedgerEntry['record']): KnownRecord {
  const { dataset, kind: entityKind } = record as EntityRecord;
  return KIND_OF[kind] === 'ENTITY'
    ? { kind: KIND_OF[kind], dataset, entityKind }
    : { kind: KIND_OF[kind], dataset };
}

/** Where a record leads to others. */
function referencesOf({ kind, record }: LedgerEntry): Reference[] {
  switch (kind) {
    case 'ENTITY_ADDED':
    case 'ENTITY_UPDATED':
      return entityReferences(record as EntityRecord);
    case 'RELATIONSHIP_ADDED':
      return relationshipReferences(record as RelationshipRecord);
    case 'CLAIM_ADDED':
      return claimReferences(record as EntryRecords['CLAIM_ADDED']);
    case 'SOURCE_ADDED':
    case 'DATASET_ADDED':
    case 'DATASET_UPDATED':
      return [];
  }
}

/** Whether each entry of a ledger may follow those before it. Ids are kept and records are not, so that a ledger may be larger than memory. */
export class LedgerOrder {
  readonly problems: Unplaced[] = [];
  /** The number and the revision of the last entry. */
  seq = 0;
  revision = 0;
  readonly #datasets = new Set<Id>();
  readonly #known = new Map<Id, KnownRecord>();
  /** One object for all records of a kind, because there may be millions of them. */
  readonly #shared = new Map<string, KnownRecord>();
  readonly #wholes = new Map<Id, Id>();
  readonly #partAt = new Map<Id, number>();
  readonly #open: { readonly index: number; readonly reference: Reference }[] = [];

  /** Notes an entry that is wrong in itself, or a line that is none: what comes after it is not blamed for that. */
  addFaulty(value: unknown): void {
    this.seq += 1;
    const { kind, subject, record } = (value ?? {}) as Partial<LedgerEntry>;
    if (kind === undefined || typeof subject !== 'string' || !isId(subject)) return;
    if (isOfDataset(kind)) this.#datasets.add(subject);
    else if (kind in KIND_OF && typeof record === 'object') this.#know(subject, asKnown(kind, record));
  }

  /** Adds an entry; `index` is that of its line. */
  add(index: number, entry: LedgerEntry): void {
    const { seq, revision, kind, subject, record } = entry;
    const wrong = (field: readonly string[], message: string): void =>
      void this.problems.push({ path: [String(index), ...field], message });
    if (seq !== this.seq + 1)
      wrong(['seq'], `entry ${seq} follows entry ${this.seq}; they are numbered from 1 without gaps`);
    if (revision < Math.max(this.revision, 1) || revision > this.revision + 1)
      wrong(
        ['revision'],
        `revision ${revision} follows revision ${this.revision}; they count from 1 without gaps`,
      );
    [this.seq, this.revision] = [seq, revision];
    if (isOfDataset(kind)) {
      const fault = this.#datasetFault(kind, subject);
      if (fault !== null) wrong(['subject'], fault);
      this.#datasets.add(subject);
      return;
    }
    const added = asKnown(kind, record);
    const fault = this.#idFault(kind, subject, added);
    if (fault !== null) wrong(['subject'], fault);
    if (!this.#datasets.has(added.dataset))
      wrong(['record', 'dataset'], `there is no data set "${added.dataset}" before this entry`);
    this.#know(subject, added);
    if (kind === 'RELATIONSHIP_ADDED') this.#notePart(index, record as RelationshipRecord);
    // A thing may lead to a later one of its own kind; to others only when they are there.
    for (const reference of referencesOf(entry))
      if (!this.#known.has(reference.id) && reference.target.kinds.includes(added.kind))
        this.#open.push({ index, reference });
      else this.#settle(index, reference, ' before this entry');
  }

  /** Settles what only the end of the ledger tells. */
  finish(): void {
    for (const { index, reference } of this.#open) this.#settle(index, reference, ' in this ledger');
    for (const circle of circles(this.#wholes))
      this.problems.push({
        path: [String(this.#partAt.get(circle[0] ?? '')), 'record', 'partOf'],
        message: `a relationship is no part of itself: ${shownCircle(circle)}`,
      });
  }

  #datasetFault(kind: 'DATASET_ADDED' | 'DATASET_UPDATED', id: Id): string | null {
    const isThere = this.#datasets.has(id);
    if (kind === 'DATASET_ADDED') return isThere ? `the data set "${id}" is added twice` : null;
    return isThere ? null : `there is no data set "${id}" before this entry`;
  }

  #idFault(kind: keyof typeof KIND_OF, id: Id, added: KnownRecord): string | null {
    const there = this.#known.get(id);
    if (kind !== 'ENTITY_UPDATED')
      return there === undefined
        ? null
        : `"${id}" is already the id of ${shownKind(there)}; ids are unique over everything`;
    if (there === undefined) return `there is no entity "${id}" before this entry`;
    return there.kind === 'ENTITY' && there.entityKind === added.entityKind && there.dataset === added.dataset
      ? null
      : `"${id}" is ${shownKind(there)} of the data set "${there.dataset}"; an update changes neither`;
  }

  #know(id: Id, record: KnownRecord): void {
    const key = `${record.kind} ${record.entityKind ?? ''} ${record.dataset}`;
    const shared = this.#shared.get(key) ?? record;
    this.#shared.set(key, shared);
    this.#known.set(id, shared);
  }

  #notePart(index: number, { id, partOf }: RelationshipRecord): void {
    if (partOf === undefined) return;
    this.#wholes.set(id, partOf);
    this.#partAt.set(id, index);
  }

  #settle(index: number, { path, id, target }: Reference, where: string): void {
    const known = this.#known.get(id);
    if (known !== undefined && fits(known, target)) return;
    const is = known === undefined ? `there is no "${id}"${where}` : `"${id}" is ${shownKind(known)}`;
    this.problems.push({
      path: [String(index), 'record', ...path.map(String)],
      message: `${is}; ${allowedBy(target)} is allowed here`,
    });
  }
}
