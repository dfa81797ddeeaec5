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
import type { UnlocatedProblem } from './dataset-folder.ts';

type LedgerEntryKind = keyof EntryRecords;

const RECORD_KIND_BY_ENTRY = {
  ENTITY_ADDED: 'ENTITY',
  ENTITY_UPDATED: 'ENTITY',
  RELATIONSHIP_ADDED: 'RELATIONSHIP',
  SOURCE_ADDED: 'SOURCE',
  CLAIM_ADDED: 'CLAIM',
} as const satisfies {
  [K in Exclude<LedgerEntryKind, 'DATASET_ADDED' | 'DATASET_UPDATED'>]: RecordSummary['kind'];
};

function isDatasetEntry(kind: LedgerEntryKind): kind is 'DATASET_ADDED' | 'DATASET_UPDATED' {
  return kind === 'DATASET_ADDED' || kind === 'DATASET_UPDATED';
}

function toRecordSummary(
  kind: keyof typeof RECORD_KIND_BY_ENTRY,
  record: LedgerEntry['record'],
): RecordSummary {
  const { dataset } = record as EntityRecord;
  const entityKind = RECORD_KIND_BY_ENTRY[kind] === 'ENTITY' ? readEntityKind(record) : undefined;
  return { kind: RECORD_KIND_BY_ENTRY[kind], dataset, ...(entityKind === undefined ? {} : { entityKind }) };
}

/** The reference of each record of a kind, with the line of its entry. */
type AcyclicReferences = Map<Id, { readonly to: Id; readonly index: number }>;

/**
 * Validates that each entry of a ledger can follow the entries before it. It retains IDs and not
 * records, so a ledger can be larger than the memory.
 */
export class EntryOrderValidator {
  readonly problems: UnlocatedProblem[] = [];
  /** Number of the last entry; `revision` is its revision. */
  seq = 0;
  revision = 0;
  readonly #datasets = new Set<Id>();
  readonly #records = new Map<Id, RecordSummary>();
  /** One shared object per kind and data set, because there can be millions of records. */
  readonly #sharedSummaries = new Map<string, RecordSummary>();
  readonly #acyclic: Readonly<Record<keyof typeof ACYCLIC_FIELDS, AcyclicReferences>> = {
    ENTITY: new Map(),
    RELATIONSHIP: new Map(),
  };
  readonly #unresolved: { readonly index: number; readonly reference: RecordReference }[] = [];

  /** Adds an invalid entry or line, so that it causes no problems in later entries. */
  addFaulty(value: unknown): void {
    this.seq += 1;
    const { kind, subject, record } = (value ?? {}) as Partial<LedgerEntry>;
    if (kind === undefined || typeof subject !== 'string' || !isId(subject)) return;
    if (isDatasetEntry(kind)) this.#datasets.add(subject);
    else if (kind in RECORD_KIND_BY_ENTRY && typeof record === 'object')
      this.#addRecord(subject, toRecordSummary(kind, record));
  }

  /**
   * Adds a valid entry.
   * @param index the index of its line.
   */
  add(index: number, entry: LedgerEntry): void {
    const { seq, revision, kind, subject, record } = entry;
    const addProblem = (field: readonly string[], message: string): void =>
      void this.problems.push({ path: [String(index), ...field], message });
    if (seq !== this.seq + 1)
      addProblem(
        ['seq'],
        `entry ${seq} follows entry ${this.seq}; entries must be numbered from 1 without gaps`,
      );
    if (revision < Math.max(this.revision, 1) || revision > this.revision + 1)
      addProblem(
        ['revision'],
        `revision ${revision} follows revision ${this.revision}; revisions must start at 1 without gaps`,
      );
    [this.seq, this.revision] = [seq, revision];
    if (isDatasetEntry(kind)) {
      const problem = this.#datasetProblem(kind, subject);
      if (problem !== null) addProblem(['subject'], problem);
      this.#datasets.add(subject);
      return;
    }
    const added = toRecordSummary(kind, record);
    const problem = this.#idProblem(kind, subject, added);
    if (problem !== null) addProblem(['subject'], problem);
    if (!this.#datasets.has(added.dataset))
      addProblem(['record', 'dataset'], `unknown data set "${added.dataset}"; an earlier entry must add it`);
    this.#addRecord(subject, added);
    if (added.kind === 'ENTITY' || added.kind === 'RELATIONSHIP')
      this.#noteReference(added.kind, index, subject, record);
    // A record can refer to later records of its own kind, but only to earlier ones of other kinds.
    for (const reference of referencesOf(added.kind, record))
      if (!this.#records.has(reference.id) && reference.target.kinds.includes(added.kind))
        this.#unresolved.push({ index, reference });
      else this.#resolve(index, reference, ' before this entry');
  }

  /** Finds the problems that depend on the whole ledger: unknown references and cycles. */
  finish(): void {
    for (const { index, reference } of this.#unresolved) this.#resolve(index, reference, ' in this ledger');
    for (const kind of ['RELATIONSHIP', 'ENTITY'] as const) {
      const [field, message] = ACYCLIC_FIELDS[kind];
      const references = this.#acyclic[kind];
      for (const cycle of findCycles(references.keys(), (id) => references.get(id)?.to)) {
        const first = cycle[0] ?? '';
        this.problems.push({
          path: [String(references.get(first)?.index), 'record', field],
          message: `${message}: ${formatCycle(cycle, first)}`,
        });
      }
    }
  }

  #datasetProblem(kind: 'DATASET_ADDED' | 'DATASET_UPDATED', id: Id): string | null {
    const exists = this.#datasets.has(id);
    if (kind === 'DATASET_ADDED')
      return exists ? `duplicate data set "${id}"; an earlier entry has added it` : null;
    return exists ? null : `unknown data set "${id}"; an earlier entry must add it`;
  }

  #idProblem(kind: keyof typeof RECORD_KIND_BY_ENTRY, id: Id, added: RecordSummary): string | null {
    const existing = this.#records.get(id);
    if (kind !== 'ENTITY_UPDATED')
      return existing === undefined
        ? null
        : `"${id}" is already the ID of ${describeRecord(existing)}; IDs must be unique across all records`;
    if (existing === undefined) return `unknown entity "${id}"; an earlier entry must add it`;
    return existing.kind === 'ENTITY' &&
      existing.entityKind === added.entityKind &&
      existing.dataset === added.dataset
      ? null
      : `"${id}" is ${describeRecord(existing)} in the data set "${existing.dataset}"; an update cannot change its kind or data set`;
  }

  #addRecord(id: Id, record: RecordSummary): void {
    const key = `${record.kind} ${record.entityKind ?? ''} ${record.dataset}`;
    const shared = this.#sharedSummaries.get(key) ?? record;
    this.#sharedSummaries.set(key, shared);
    this.#records.set(id, shared);
  }

  #noteReference(
    kind: keyof typeof ACYCLIC_FIELDS,
    index: number,
    id: Id,
    record: LedgerEntry['record'],
  ): void {
    const to = readId(record, ACYCLIC_FIELDS[kind][0]);
    if (to === undefined) this.#acyclic[kind].delete(id);
    else this.#acyclic[kind].set(id, { to, index });
  }

  #resolve(index: number, { path, id, target }: RecordReference, where: string): void {
    const existing = this.#records.get(id);
    if (existing !== undefined && matchesTarget(existing, target)) return;
    const finding =
      existing === undefined ? `unknown ID "${id}"${where}` : `"${id}" is ${describeRecord(existing)}`;
    this.problems.push({
      path: [String(index), 'record', ...path],
      message: `${finding}; ${describeTarget(target)} is required`,
    });
  }
}
