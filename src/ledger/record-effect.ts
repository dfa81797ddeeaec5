import { keepFormerNames } from '../domain/entity.ts';
import type { Day } from '../domain/partial-date.ts';
import type { RecordPatch } from '../domain/dataset-changes.ts';
import type { Id } from '../domain/id.ts';
import { indefiniteKindName, RECORD_KIND_NAMES, type RecordKind } from '../domain/references.ts';
import type { ExistingRecord } from '../store/port.ts';
import { differences, formatDifference, type FieldDifference } from '../domain/differences.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';
import type { CollectionRecords } from './records.ts';

/** The collections whose records have an ID. */
export type RecordCollection = Exclude<keyof CollectionRecords, 'dataset'>;

/** The kind of the records in each collection. */
export const KIND_BY_COLLECTION = {
  sources: 'SOURCE',
  entities: 'ENTITY',
  relationships: 'RELATIONSHIP',
  claims: 'CLAIM',
} as const satisfies Record<RecordCollection, RecordKind>;

/** The fields that the ledger adds to a submitted record. */
const LEDGER_FIELDS: ReadonlySet<string> = new Set(['dataset', 'recordedAt', 'seq', 'state', 'retraction']);

/** The effect of recording a record. */
export type RecordEffect =
  | { readonly action: 'add' }
  | { readonly action: 'none' }
  /** Changes the recorded record, or retracts the recorded claim and adds this one. */
  | { readonly action: 'update' | 'replace'; readonly differences: readonly FieldDifference[] }
  | { readonly action: 'refuse'; readonly problems: readonly UnlocatedProblem[] };

/** The changes to recorded records that a data set may make. */
export interface EffectOptions {
  /** The data set of the record. */
  readonly dataset: Id;
  /** Whether differences from the recorded records are corrections. */
  readonly correct: boolean;
  /** The correction of the record in the data set itself. */
  readonly patch?: RecordPatch | undefined;
}

/** A recorded record without the fields that the ledger adds. */
export function submittedFields(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !LEDGER_FIELDS.has(field)));
}

/**
 * A record of a data set that keeps the names of the recorded entity: a name that it loses becomes
 * a former name.
 * @param day the day of the submission, until which the previous name was in use.
 */
export function keepRecordedNames(
  record: CollectionRecords[RecordCollection],
  existing: ExistingRecord | undefined,
  day: Day,
): CollectionRecords[RecordCollection] {
  return existing?.kind === 'ENTITY' && 'name' in record
    ? keepFormerNames(existing.record, record, day)
    : record;
}

/** Whether a field of a recorded record changes without a correction. */
function changesFreely(
  { kind, record }: ExistingRecord,
  { path: [field], before }: FieldDifference,
): boolean {
  if (kind === 'ENTITY') return field !== 'kind';
  if (kind !== 'SOURCE') return false;
  // Whether a date is inferred is a part of the date.
  return before === undefined || (field === 'publishedOnInferred' && record.publishedOn === undefined);
}

const CORRECT_HINT = 'import the data set with --correct to';

/**
 * The effect of recording a record, depending on the recorded one with the same ID. Only the data
 * set that added a record can change it. An entity changes with its data set, and a source gets
 * what it lacked. Everything else of a source, a relationship and the kind of an entity change only
 * by a correction. A claim never changes: a correction replaces it.
 * @param existing the recorded record; for a claim, the last one of its replacements.
 */
export function recordEffect(
  collection: RecordCollection,
  record: CollectionRecords[RecordCollection],
  path: readonly string[],
  { dataset, correct, patch }: EffectOptions,
  existing: ExistingRecord | undefined,
): RecordEffect {
  if (existing === undefined) return { action: 'add' };
  const { kind } = existing;
  const name = RECORD_KIND_NAMES[kind];
  const refuse = (message: string): RecordEffect => ({
    action: 'refuse',
    problems: [{ path: [...path, 'id'], message }],
  });
  if (kind !== KIND_BY_COLLECTION[collection])
    return refuse(
      `"${record.id}" is already the ID of ${indefiniteKindName(kind)}; IDs must be unique across all records`,
    );
  if (existing.record.dataset !== dataset)
    return refuse(
      `the ${name} "${record.id}" belongs to the data set "${existing.record.dataset}"; add "${existing.record.dataset}" to "uses" and refer to it instead of redefining it`,
    );
  const changed = differences(submittedFields(existing.record), { ...record, id: existing.record.id });
  if (changed.length === 0) return { action: 'none' };
  if (correct) return { action: kind === 'CLAIM' ? 'replace' : 'update', differences: changed };
  const refused = changed.filter(
    (difference) =>
      !changesFreely(existing, difference) &&
      !(kind !== 'CLAIM' && patch !== undefined && Object.hasOwn(patch, difference.path[0] ?? '')),
  );
  if (refused.length === 0) return { action: 'update', differences: changed };
  const rule =
    kind === 'CLAIM'
      ? `claims cannot change, so ${CORRECT_HINT} replace it, or add another one under a new ID`
      : `${CORRECT_HINT} change it`;
  return {
    action: 'refuse',
    problems: refused.map((difference) => ({
      path: [...path, ...difference.path],
      message: `${formatDifference(difference, `in the recorded ${name} "${existing.record.id}"`, 'here')}; ${rule}`,
    })),
  };
}
