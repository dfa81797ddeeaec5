import type { ValidationProblem } from '../errors.ts';
import { findCycles, formatCycle } from './reference-cycles.ts';
import { ENTITY_KINDS, type EntityKind } from './entity.ts';
import type { Id } from './id.ts';
import { IdMap } from './id-map.ts';
import {
  describeTarget,
  readEntityKind,
  matchesTarget,
  readId,
  RECORD_KINDS,
  referencesOf,
  describeRecord,
  ACYCLIC_FIELDS,
  type ReferencedRecord,
  type RecordKind,
  type RecordReference,
  type ReferenceTarget,
} from './references.ts';

const COLLECTION_BY_KIND = {
  SOURCE: 'sources',
  ENTITY: 'entities',
  RELATIONSHIP: 'relationships',
  CLAIM: 'claims',
} as const satisfies Record<RecordKind, string>;

/** The properties of a record that validation of references uses. */
export interface RecordSummary extends ReferencedRecord {
  readonly dataset: Id;
  /** Parent company of an entity. */
  readonly parent?: Id;
}

interface AddedRecord extends RecordSummary {
  readonly index: number;
}

/** Number of combinations of record kind and entity kind that a packed record can hold. */
const KIND_CODE_COUNT = 64;

/** Packs the kinds and the index of a record into one number, to hold millions of records. */
function packRecord(kind: RecordKind, index: number, entityKind: EntityKind | undefined): number {
  const entity = entityKind === undefined ? 0 : ENTITY_KINDS.indexOf(entityKind) + 1;
  return index * KIND_CODE_COUNT + entity * RECORD_KINDS.length + RECORD_KINDS.indexOf(kind);
}

/**
 * Validates the records of one submission together: IDs are unique, references lead to records of
 * the right kind in a data set that this one uses, and references do not form cycles. Records are
 * added one by one and not retained, so a submission can have any size.
 */
export class DatasetValidator {
  readonly dataset: Id;
  readonly #records = new IdMap();
  readonly #claimCounts = new IdMap();
  readonly #unresolved: RecordReference[] = [];
  readonly #problems: ValidationProblem[] = [];
  readonly #wholes = new Map<Id, Id>();
  readonly #parents = new Map<Id, Id>();

  constructor(dataset: Id) {
    this.dataset = dataset;
  }

  /** The added record with an ID. */
  findRecord(id: Id): AddedRecord | undefined {
    const number = this.#records.get(id);
    if (number === undefined) return undefined;
    const kind = RECORD_KINDS[number % RECORD_KINDS.length];
    if (kind === undefined) throw new RangeError(`unknown record kind in the packed record ${number}`);
    const entityKind = ENTITY_KINDS[Math.floor((number % KIND_CODE_COUNT) / RECORD_KINDS.length) - 1];
    const parent = this.#parents.get(id);
    return {
      kind,
      index: Math.floor(number / KIND_CODE_COUNT),
      dataset: this.dataset,
      ...(entityKind === undefined ? {} : { entityKind }),
      ...(parent === undefined ? {} : { parent }),
    };
  }

  /** Number of added claims about a node. */
  countClaimsAbout(id: Id): number {
    return this.#claimCounts.get(id) ?? 0;
  }

  /**
   * Adds a record, even one with problems. Its ID and references count if they are readable, so its
   * problems neither hide others nor cause problems in records that refer to it.
   */
  add(kind: RecordKind, index: number, record: unknown): void {
    const id = readId(record, 'id');
    if (id !== undefined) this.#addRecord(kind, index, id, record);
    const about = kind === 'CLAIM' ? readId(record, 'about') : undefined;
    if (about !== undefined) this.#claimCounts.set(about, this.countClaimsAbout(about) + 1);
    for (const { path, id: to, target } of referencesOf(kind, record)) {
      // References to later records are resolved after all records are added.
      const existing = this.findRecord(to);
      if (existing === undefined || !matchesTarget(existing, target))
        this.#unresolved.push({ path: [COLLECTION_BY_KIND[kind], String(index), ...path], id: to, target });
    }
  }

  #addRecord(kind: RecordKind, index: number, id: Id, record: unknown): void {
    const first = this.findRecord(id);
    if (first !== undefined) {
      this.#problems.push({
        path: [COLLECTION_BY_KIND[kind], String(index), 'id'],
        message: `duplicate ID "${id}"; ${COLLECTION_BY_KIND[first.kind]}.${first.index} has the same ID`,
      });
      return;
    }
    this.#records.set(id, packRecord(kind, index, kind === 'ENTITY' ? readEntityKind(record) : undefined));
    const parent = kind === 'ENTITY' ? readId(record, 'parent') : undefined;
    if (parent !== undefined) this.#parents.set(id, parent);
    const whole = kind === 'RELATIONSHIP' ? readId(record, 'partOf') : undefined;
    if (whole !== undefined) this.#wholes.set(id, whole);
  }

  /** The referenced IDs that are not in the submission. */
  externalIds(): Id[] {
    return [...new Set(this.#unresolved.map(({ id }) => id).filter((id) => !this.#records.has(id)))];
  }

  /**
   * All problems, after all records are added.
   * @param existing the recorded `externalIds` and their parent companies.
   * @param uses the other data sets that this one may refer to.
   */
  findProblems(existing: ReadonlyMap<Id, RecordSummary>, uses: ReadonlySet<Id>): ValidationProblem[] {
    const problems = [...this.#problems];
    for (const { path, id, target } of this.#unresolved) {
      const record = this.findRecord(id) ?? existing.get(id);
      const message = this.#referenceProblem(id, record, target, uses);
      if (message !== null) problems.push({ path, message });
    }
    // Recorded relationships never change, so none of them refers to an added one.
    const wholes = findCycles(this.#wholes.keys(), (id) => this.#wholes.get(id));
    const parents = findCycles(this.#parents.keys(), (id) =>
      this.#records.has(id) ? this.#parents.get(id) : existing.get(id)?.parent,
    );
    return [
      ...problems,
      ...wholes.flatMap((cycle) => this.#cycleProblem(cycle, ACYCLIC_FIELDS.RELATIONSHIP)),
      ...parents.flatMap((cycle) => this.#cycleProblem(cycle, ACYCLIC_FIELDS.ENTITY)),
    ];
  }

  #referenceProblem(
    id: Id,
    record: RecordSummary | undefined,
    target: ReferenceTarget,
    uses: ReadonlySet<Id>,
  ): string | null {
    if (record === undefined)
      return `unknown ID "${id}" in this data set and those it uses; ${describeTarget(target)} is required`;
    if (record.dataset !== this.dataset && !uses.has(record.dataset))
      return `"${id}" belongs to the data set "${record.dataset}"; add "${record.dataset}" to "uses" to refer to it`;
    return matchesTarget(record, target)
      ? null
      : `"${id}" is ${describeRecord(record)}; ${describeTarget(target)} is required`;
  }

  /** The problem of a cycle, at its first record in this submission; none without such a record. */
  #cycleProblem(
    cycle: readonly Id[],
    [field, message]: (typeof ACYCLIC_FIELDS)[keyof typeof ACYCLIC_FIELDS],
  ): ValidationProblem[] {
    const first = cycle.find((id) => this.#records.has(id));
    const firstRecord = first === undefined ? undefined : this.findRecord(first);
    if (first === undefined || firstRecord === undefined) return [];
    return [
      {
        path: [COLLECTION_BY_KIND[firstRecord.kind], String(firstRecord.index), field],
        message: `${message}: ${formatCycle(cycle, first)}`,
      },
    ];
  }
}
