import { isId, type Id } from '../domain/id.ts';
import { findCycles, formatCycle } from '../domain/reference-cycles.ts';
import type { EntityRecord, EntryRecords, LedgerEntry } from '../domain/ledger-entry.ts';
import {
  describeTarget,
  readEntityKind,
  matchesTarget,
  readId,
  referencesOf,
  describeRecord,
  ACYCLIC_FIELDS,
  type RecordReference,
} from '../domain/references.ts';
import type { RecordSummary } from '../domain/dataset-validator.ts';
import type { Unplaced } from './dataset-folder.ts';

type Kind = keyof EntryRecords;

const KIND_OF = {
  ENTITY_ADDED: 'ENTITY',
  ENTITY_UPDATED: 'ENTITY',
  RELATIONSHIP_ADDED: 'RELATIONSHIP',
  SOURCE_ADDED: 'SOURCE',
  CLAIM_ADDED: 'CLAIM',
} as const satisfies { [K in Exclude<Kind, 'DATASET_ADDED' | 'DATASET_UPDATED'>]: RecordSummary['kind'] };

function isOfDataset(kind: Kind): kind is 'DATASET_ADDED' | 'DATASET_UPDATED' {
  return kind === 'DATASET_ADDED' || kind === 'DATASET_UPDATED';
}

function asKnown(kind: keyof typeof KIND_OF, record: LedgerEntry['record']): RecordSummary {
  const { dataset } = record as EntityRecord;
  const entityKind = KIND_OF[kind] === 'ENTITY' ? readEntityKind(record) : undefined;
  return { kind: KIND_OF[kind], dataset, ...(entityKind === undefined ? {} : { entityKind }) };
}

/** Where records of a kind lead, and the entry that says so. */
type Ways = Map<Id, { readonly to: Id; readonly index: number }>;

/** Whether each entry of a ledger may follow those before it. Ids are kept and records are not, so that a ledger may be larger than memory. */
export class LedgerOrder {
  readonly problems: Unplaced[] = [];
  /** The number and the revision of the last entry. */
  seq = 0;
  revision = 0;
  readonly #datasets = new Set<Id>();
  readonly #known = new Map<Id, RecordSummary>();
  /** One object for all records of a kind, because there may be millions of them. */
  readonly #shared = new Map<string, RecordSummary>();
  readonly #ways: Readonly<Record<keyof typeof ACYCLIC_FIELDS, Ways>> = {
    ENTITY: new Map(),
    RELATIONSHIP: new Map(),
  };
  readonly #open: { readonly index: number; readonly reference: RecordReference }[] = [];

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
    if (added.kind === 'ENTITY' || added.kind === 'RELATIONSHIP')
      this.#noteWay(added.kind, index, subject, record);
    // A thing may lead to a later one of its own kind; to others only when they are there.
    for (const reference of referencesOf(added.kind, record))
      if (!this.#known.has(reference.id) && reference.target.kinds.includes(added.kind))
        this.#open.push({ index, reference });
      else this.#settle(index, reference, ' before this entry');
  }

  /** Settles what only the end of the ledger tells. */
  finish(): void {
    for (const { index, reference } of this.#open) this.#settle(index, reference, ' in this ledger');
    for (const kind of ['RELATIONSHIP', 'ENTITY'] as const) {
      const [field, message] = ACYCLIC_FIELDS[kind];
      const ways = this.#ways[kind];
      for (const circle of findCycles(ways.keys(), (id) => ways.get(id)?.to)) {
        const first = circle[0] ?? '';
        this.problems.push({
          path: [String(ways.get(first)?.index), 'record', field],
          message: `${message}: ${formatCycle(circle, first)}`,
        });
      }
    }
  }

  #datasetFault(kind: 'DATASET_ADDED' | 'DATASET_UPDATED', id: Id): string | null {
    const isThere = this.#datasets.has(id);
    if (kind === 'DATASET_ADDED') return isThere ? `the data set "${id}" is added twice` : null;
    return isThere ? null : `there is no data set "${id}" before this entry`;
  }

  #idFault(kind: keyof typeof KIND_OF, id: Id, added: RecordSummary): string | null {
    const there = this.#known.get(id);
    if (kind !== 'ENTITY_UPDATED')
      return there === undefined
        ? null
        : `"${id}" is already the id of ${describeRecord(there)}; ids are unique over everything`;
    if (there === undefined) return `there is no entity "${id}" before this entry`;
    return there.kind === 'ENTITY' && there.entityKind === added.entityKind && there.dataset === added.dataset
      ? null
      : `"${id}" is ${describeRecord(there)} of the data set "${there.dataset}"; an update changes neither`;
  }

  #know(id: Id, record: RecordSummary): void {
    const key = `${record.kind} ${record.entityKind ?? ''} ${record.dataset}`;
    const shared = this.#shared.get(key) ?? record;
    this.#shared.set(key, shared);
    this.#known.set(id, shared);
  }

  #noteWay(kind: keyof typeof ACYCLIC_FIELDS, index: number, id: Id, record: LedgerEntry['record']): void {
    const to = readId(record, ACYCLIC_FIELDS[kind][0]);
    if (to === undefined) this.#ways[kind].delete(id);
    else this.#ways[kind].set(id, { to, index });
  }

  #settle(index: number, { path, id, target }: RecordReference, where: string): void {
    const known = this.#known.get(id);
    if (known !== undefined && matchesTarget(known, target)) return;
    const is = known === undefined ? `there is no "${id}"${where}` : `"${id}" is ${describeRecord(known)}`;
    this.problems.push({
      path: [String(index), 'record', ...path],
      message: `${is}; ${describeTarget(target)} is allowed here`,
    });
  }
}
