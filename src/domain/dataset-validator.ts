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

/** What a submission has to know of a record that it names. */
export interface RecordSummary extends ReferencedRecord {
  /** The data set that it belongs to. */
  readonly dataset: Id;
  /** The company that an entity belongs to. */
  readonly parent?: Id;
}

interface AddedRecord extends RecordSummary {
  readonly index: number;
}

/** How many different kinds of record and of entity a number can tell apart, which holds the index beside them. */
const KIND_CODE_COUNT = 64;

/** What is known of a record as one number, because there may be millions of them. */
function packRecord(kind: RecordKind, index: number, entityKind: EntityKind | undefined): number {
  const entity = entityKind === undefined ? 0 : ENTITY_KINDS.indexOf(entityKind) + 1;
  return index * KIND_CODE_COUNT + entity * RECORD_KINDS.length + RECORD_KINDS.indexOf(kind);
}

/**
 * Checks the records of one submission together: that no id is given twice, that each reference leads to a record of the right kind which this
 * data set may name, and that nothing is a part of itself. Records are added one by one and not kept, so that a submission may be of any size.
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

  /** What was added under an id. */
  findRecord(id: Id): AddedRecord | undefined {
    const number = this.#records.get(id);
    if (number === undefined) return undefined;
    const kind = RECORD_KINDS[number % RECORD_KINDS.length];
    if (kind === undefined) throw new RangeError(`no kind of record has the number ${number}`);
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

  /** How many of the claims are about a thing. */
  countClaimsAbout(id: Id): number {
    return this.#claimCounts.get(id) ?? 0;
  }

  /**
   * Adds a record, which may have problems of its own: what can be read of its id and its references counts, so that its faults neither hide
   * others nor make what refers to it a problem as well.
   */
  add(kind: RecordKind, index: number, record: unknown): void {
    const id = readId(record, 'id');
    if (id !== undefined) this.#addRecord(kind, index, id, record);
    const about = kind === 'CLAIM' ? readId(record, 'about') : undefined;
    if (about !== undefined) this.#claimCounts.set(about, this.countClaimsAbout(about) + 1);
    for (const { path, id: to, target } of referencesOf(kind, record)) {
      // What was added already is settled at once; the others wait until everything was added.
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
        message: `the id "${id}" is given twice; it is also that of ${COLLECTION_BY_KIND[first.kind]}.${first.index}`,
      });
      return;
    }
    this.#records.set(id, packRecord(kind, index, kind === 'ENTITY' ? readEntityKind(record) : undefined));
    const parent = kind === 'ENTITY' ? readId(record, 'parent') : undefined;
    if (parent !== undefined) this.#parents.set(id, parent);
    const whole = kind === 'RELATIONSHIP' ? readId(record, 'partOf') : undefined;
    if (whole !== undefined) this.#wholes.set(id, whole);
  }

  /** The ids that are referred to and are not in the submission itself. */
  externalIds(): Id[] {
    return [...new Set(this.#unresolved.map(({ id }) => id).filter((id) => !this.#records.has(id)))];
  }

  /**
   * All problems, when everything was added.
   * @param existing what is recorded of the ids that `elsewhere` names, and of the companies that those belong to.
   * @param uses the data sets whose records this one may name, beside its own.
   */
  findProblems(existing: ReadonlyMap<Id, RecordSummary>, uses: ReadonlySet<Id>): ValidationProblem[] {
    const problems = [...this.#problems];
    for (const { path, id, target } of this.#unresolved) {
      const record = this.findRecord(id) ?? existing.get(id);
      const message = this.#referenceProblem(id, record, target, uses);
      if (message !== null) problems.push({ path, message });
    }
    // Relationships never change, so that none that is recorded leads to one that is added.
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
      return `there is no "${id}" in this data set or in one that it uses; ${describeTarget(target)} is allowed here`;
    if (record.dataset !== this.dataset && !uses.has(record.dataset))
      return `"${id}" belongs to the data set "${record.dataset}", which this one does not use; name it in "uses"`;
    return matchesTarget(record, target)
      ? null
      : `"${id}" is ${describeRecord(record)}; ${describeTarget(target)} is allowed here`;
  }

  /** The problem of a circle, at the first record in it that is of this submission; of one without such a record it is none. */
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
