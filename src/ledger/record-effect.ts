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
  | { readonly action: 'update' }
  | { readonly action: 'refuse'; readonly problems: readonly UnlocatedProblem[] };

/** The differences between a record and the recorded one with the same ID. */
function submittedDifferences(existing: ExistingRecord, record: object): FieldDifference[] {
  const submitted = Object.fromEntries(
    Object.entries(existing.record).filter(([field]) => !LEDGER_FIELDS.has(field)),
  );
  return differences(submitted, record);
}

/**
 * The effect of recording a record, depending on the recorded one with the same ID. Only the data
 * set that added an entity can change it. Claims, sources and relationships never change.
 */
export function recordEffect(
  collection: RecordCollection,
  record: CollectionRecords[RecordCollection],
  path: readonly string[],
  dataset: string,
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
  const changed = submittedDifferences(existing, record);
  if (changed.length === 0) return { action: 'none' };
  const kindChange = changed.find((each) => kind === 'ENTITY' && each.path[0] === 'kind');
  if (kind === 'ENTITY' && kindChange === undefined) return { action: 'update' };
  const rule =
    kind === 'CLAIM'
      ? 'claims cannot change, so retract it and add another one under a new ID'
      : kind === 'ENTITY'
        ? 'the kind of an entity cannot change, so add another one under a new ID'
        : `${name}s cannot change, so add another one under a new ID`;
  return {
    action: 'refuse',
    problems: (kindChange === undefined ? changed : [kindChange]).map((difference) => ({
      path: [...path, ...difference.path],
      message: `${formatDifference(difference, `in the recorded ${name} "${record.id}"`, 'here')}; ${rule}`,
    })),
  };
}
