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

/** The file of a data set with the records of each kind. */
export const COLLECTION_BY_KIND = {
  SOURCE: 'sources',
  ENTITY: 'entities',
  RELATIONSHIP: 'relationships',
  CLAIM: 'claims',
} as const satisfies Record<RecordKind, string>;

/** The properties of a record that validation of references uses. */
export interface RecordSummary extends ReferencedRecord {
  readonly dataset: Id;
  /** Parent company of an entity, or whole of a relationship. */
  readonly parent?: Id;
}

/** The field with the parent of a record, by its kind. */
export function readParent(kind: RecordKind, record: unknown): Id | undefined {
  return kind === 'ENTITY' || kind === 'RELATIONSHIP' ? readId(record, ACYCLIC_FIELDS[kind][0]) : undefined;
}

/** A corrected record of another submission. */
interface CorrectedRecord extends RecordSummary {
  /** Path of the correction. */
  readonly path: readonly string[];
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
  readonly #corrected = new Map<Id, CorrectedRecord>();
  /** Parents of entities and wholes of relationships. */
  readonly #parents: Readonly<Record<keyof typeof ACYCLIC_FIELDS, Map<Id, Id>>> = {
    RELATIONSHIP: new Map(),
    ENTITY: new Map(),
  };

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
    const parent = kind === 'ENTITY' || kind === 'RELATIONSHIP' ? this.#parents[kind].get(id) : undefined;
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
    this.#addParent(kind, id, record);
  }

  /**
   * Adds a record of another submission as corrected by this one.
   * @param path the path of the correction.
   * @param dataset the data set of the record.
   */
  addCorrection(kind: RecordKind, path: readonly string[], dataset: Id, record: { readonly id: Id }): void {
    const entityKind = kind === 'ENTITY' ? readEntityKind(record) : undefined;
    const parent = readParent(kind, record);
    this.#corrected.set(record.id, {
      kind,
      dataset,
      path,
      ...(entityKind === undefined ? {} : { entityKind }),
      ...(parent === undefined ? {} : { parent }),
    });
    this.#addParent(kind, record.id, record);
    for (const { path: field, id: to, target } of referencesOf(kind, record))
      this.#unresolved.push({ path: [...path, ...field], id: to, target });
  }

  /** Whether a record is added or corrected. */
  contains(id: Id): boolean {
    return this.#records.has(id) || this.#corrected.has(id);
  }

  #addParent(kind: RecordKind, id: Id, record: unknown): void {
    const parent = readParent(kind, record);
    if (parent !== undefined && (kind === 'ENTITY' || kind === 'RELATIONSHIP'))
      this.#parents[kind].set(id, parent);
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
      const record = this.#find(id, existing);
      const message = this.#referenceProblem(id, record, target, uses);
      if (message !== null) problems.push({ path, message });
    }
    for (const kind of ['RELATIONSHIP', 'ENTITY'] as const) {
      const parents = this.#parents[kind];
      const cycles = findCycles(parents.keys(), (id) =>
        this.contains(id) ? parents.get(id) : existing.get(id)?.parent,
      );
      problems.push(...cycles.flatMap((cycle) => this.#cycleProblem(cycle, ACYCLIC_FIELDS[kind])));
    }
    return problems;
  }

  #find(id: Id, existing: ReadonlyMap<Id, RecordSummary>): RecordSummary | undefined {
    return this.findRecord(id) ?? this.#corrected.get(id) ?? existing.get(id);
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
    const first = cycle.find((id) => this.contains(id));
    if (first === undefined) return [];
    const added = this.findRecord(first);
    const path =
      added === undefined
        ? (this.#corrected.get(first)?.path ?? [])
        : [COLLECTION_BY_KIND[added.kind], String(added.index)];
    return [
      {
        path: [...path, field],
        message: `${message}: ${formatCycle(cycle, first)}`,
      },
    ];
  }
}
