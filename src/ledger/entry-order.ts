import { isId, type Id } from '../domain/id.ts';
import { IdMap } from '../domain/id-map.ts';
import { findCycles, formatCycle } from '../domain/reference-cycles.ts';
import type {
  ClaimRecord,
  EntityMerge,
  EntityRecord,
  EntryRecords,
  LedgerEntry,
  RecordEntryKind,
} from '../domain/ledger-entry.ts';
import {
  describeTarget,
  readEntityKind,
  matchesTarget,
  readId,
  RECORD_KIND_NAMES,
  referencesOf,
  describeRecord,
  ACYCLIC_FIELDS,
  type RecordReference,
} from '../domain/references.ts';
import type { RecordSummary } from '../domain/dataset-validator.ts';
import { canonicalJson, sha256 } from './canonical-json.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';

type LedgerEntryKind = keyof EntryRecords;

const RECORD_KIND_BY_ENTRY = {
  ENTITY_ADDED: 'ENTITY',
  ENTITY_UPDATED: 'ENTITY',
  RELATIONSHIP_ADDED: 'RELATIONSHIP',
  RELATIONSHIP_UPDATED: 'RELATIONSHIP',
  SOURCE_ADDED: 'SOURCE',
  SOURCE_UPDATED: 'SOURCE',
  CLAIM_ADDED: 'CLAIM',
  CLAIM_RETRACTED: 'CLAIM',
  CLAIM_RESTORED: 'CLAIM',
} as const satisfies {
  [K in Exclude<RecordEntryKind, 'DATASET_ADDED' | 'DATASET_UPDATED'>]: RecordSummary['kind'];
};

function isAddition(kind: LedgerEntryKind): boolean {
  return kind.endsWith('_ADDED');
}

/** A 32-bit fingerprint of the part of a claim that never changes. */
function claimFingerprint(record: LedgerEntry['record']): number {
  const { state: _state, retraction: _retraction, ...content } = record as ClaimRecord;
  return Number.parseInt(sha256(canonicalJson(content)).slice(0, 8), 16);
}

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
  /** Fingerprints of the claims. */
  readonly #claims = new IdMap();
  readonly #retracted = new Set<Id>();
  readonly #merges = new Map<Id, Id>();
  readonly #acyclic: Readonly<Record<keyof typeof ACYCLIC_FIELDS, AcyclicReferences>> = {
    ENTITY: new Map(),
    RELATIONSHIP: new Map(),
  };
  /** The latest references of each entity, which a later change of a kind can make invalid. */
  readonly #entityReferences = new Map<
    Id,
    { readonly index: number; readonly references: readonly RecordReference[] }
  >();
  #hasChangedKind = false;
  readonly #unresolved: { readonly index: number; readonly reference: RecordReference }[] = [];

  /** Adds an invalid entry or line, so that it causes no problems in later entries. */
  addFaulty(value: unknown): void {
    this.seq += 1;
    const { kind, subject, record } = (value ?? {}) as Partial<LedgerEntry>;
    if (kind === undefined || typeof subject !== 'string' || !isId(subject)) return;
    if (isDatasetEntry(kind)) this.#datasets.add(subject);
    else if (kind in RECORD_KIND_BY_ENTRY && typeof record === 'object')
      this.#addRecord(subject, toRecordSummary(kind as keyof typeof RECORD_KIND_BY_ENTRY, record));
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
    if (kind === 'ENTITIES_MERGED' || kind === 'ENTITIES_SPLIT') {
      const problem = kind === 'ENTITIES_MERGED' ? this.#merge(record as EntityMerge) : this.#split(subject);
      if (problem !== null) addProblem(['subject'], problem);
      return;
    }
    const added = toRecordSummary(kind, record);
    const problem = this.#idProblem(kind, subject, added);
    if (problem !== null) addProblem(['subject'], problem);
    if (!this.#datasets.has(added.dataset))
      addProblem(['record', 'dataset'], `unknown data set "${added.dataset}"; an earlier entry must add it`);
    if (this.#records.get(subject)?.entityKind !== added.entityKind && kind === 'ENTITY_UPDATED')
      this.#hasChangedKind = true;
    this.#addRecord(subject, added);
    if (added.kind === 'ENTITY')
      this.#entityReferences.set(subject, { index, references: referencesOf('ENTITY', record) });
    if (added.kind === 'CLAIM') {
      const claimProblem = this.#claimProblem(kind, record as ClaimRecord);
      if (claimProblem !== null) addProblem(...claimProblem);
    }
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
    if (this.#hasChangedKind && this.problems.length === 0)
      for (const { index, references } of this.#entityReferences.values())
        for (const reference of references) this.#resolve(index, reference, ' in this ledger');
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

  /** Applies a merge; returns its problem. */
  #merge({ from, into }: EntityMerge): string | null {
    const [one, other] = [this.#records.get(from), this.#records.get(into)];
    if (one?.kind !== 'ENTITY' || other?.kind !== 'ENTITY' || one.entityKind !== other.entityKind)
      return `"${from}" and "${into}" must be entities of the same kind before this entry`;
    if (from === into || this.#merges.has(from) || this.#merges.has(into))
      return `"${from}" and "${into}" must be two entities that are not merged before this entry`;
    this.#merges.set(from, into);
    return null;
  }

  /** Applies a split; returns its problem. */
  #split(id: Id): string | null {
    return this.#merges.delete(id) ? null : `"${id}" is not merged before this entry`;
  }

  #datasetProblem(kind: 'DATASET_ADDED' | 'DATASET_UPDATED', id: Id): string | null {
    const exists = this.#datasets.has(id);
    if (kind === 'DATASET_ADDED')
      return exists ? `duplicate data set "${id}"; an earlier entry has added it` : null;
    return exists ? null : `unknown data set "${id}"; an earlier entry must add it`;
  }

  #idProblem(kind: keyof typeof RECORD_KIND_BY_ENTRY, id: Id, added: RecordSummary): string | null {
    const existing = this.#records.get(id);
    if (isAddition(kind))
      return existing === undefined
        ? null
        : `"${id}" is already the ID of ${describeRecord(existing)}; IDs must be unique across all records`;
    if (existing === undefined)
      return `unknown ${RECORD_KIND_NAMES[added.kind]} "${id}"; an earlier entry must add it`;
    return existing.kind === added.kind && existing.dataset === added.dataset
      ? null
      : `"${id}" is ${describeRecord(existing)} in the data set "${existing.dataset}"; a later entry cannot change its kind or data set`;
  }

  /** The problem of an entry with a claim, with its path in the entry; updates the known claims. */
  #claimProblem(kind: LedgerEntryKind, record: ClaimRecord): [readonly string[], string] | null {
    const { id, retraction } = record;
    const fingerprint = claimFingerprint(record);
    if (kind === 'CLAIM_ADDED') {
      this.#claims.set(id, fingerprint);
      return null;
    }
    const isRetracted = this.#retracted.has(id);
    if (kind === 'CLAIM_RESTORED') this.#retracted.delete(id);
    else this.#retracted.add(id);
    const existing = this.#claims.get(id);
    if (existing !== undefined && existing !== fingerprint)
      return [['record'], `a later entry cannot change the claim "${id}"; retract it and add another one`];
    if (kind === 'CLAIM_RESTORED' && !isRetracted)
      return [['subject'], `the claim "${id}" is not retracted, so it cannot be restored`];
    const { replacedBy } = retraction ?? {};
    return replacedBy === undefined || (this.#claims.has(replacedBy) && !this.#retracted.has(replacedBy))
      ? null
      : [
          ['record', 'retraction', 'replacedBy'],
          `"${replacedBy}" is no accepted claim before this entry; another accepted claim is required`,
        ];
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
