import type { RecordKind } from '../domain/references.ts';
import type { ExistingRecord } from '../store/port.ts';
import { differences, formatDifference, type FieldDifference } from '../domain/differences.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';
import type { CollectionRecords } from './records.ts';

/** The collections whose records have an id of their own. */
export type RecordCollection = Exclude<keyof CollectionRecords, 'dataset'>;

/** The kind of record that each collection holds. */
export const KIND_BY_COLLECTION = {
  sources: 'SOURCE',
  entities: 'ENTITY',
  relationships: 'RELATIONSHIP',
  claims: 'CLAIM',
} as const satisfies Record<RecordCollection, RecordKind>;

const KIND_NAMES = {
  SOURCE: 'source',
  ENTITY: 'entity',
  RELATIONSHIP: 'relationship',
  CLAIM: 'claim',
} as const satisfies Record<RecordKind, string>;

/** What the ledger adds to a record when it is recorded; the rest is as it was submitted. */
const LEDGER_FIELDS: ReadonlySet<string> = new Set(['dataset', 'recordedAt', 'seq', 'state', 'retraction']);

/** What recording a record would do. */
export type RecordEffect =
  | { readonly action: 'add' }
  | { readonly action: 'none' }
  | { readonly action: 'update' }
  | { readonly action: 'refuse'; readonly problems: readonly UnlocatedProblem[] };

/** How a record differs from the one that was submitted under its id before. */
function submittedDifferences(existing: ExistingRecord, record: object): FieldDifference[] {
  const submitted = Object.fromEntries(
    Object.entries(existing.record).filter(([field]) => !LEDGER_FIELDS.has(field)),
  );
  return differences(submitted, record);
}

/**
 * What recording a record does, given what is recorded under its id: only an entity may change, and only by the data set that added it;
 * claims, sources and relationships never do.
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
  const name = KIND_NAMES[kind];
  const refuse = (message: string): RecordEffect => ({
    action: 'refuse',
    problems: [{ path: [...path, 'id'], message }],
  });
  if (kind !== KIND_BY_COLLECTION[collection])
    return refuse(
      `"${record.id}" is already the id of ${kind === 'ENTITY' ? 'an' : 'a'} ${name}; ids are unique over everything`,
    );
  if (existing.record.dataset !== dataset)
    return refuse(
      `the ${name} "${record.id}" belongs to the data set "${existing.record.dataset}"; name that in "uses" and refer to it instead of giving it again`,
    );
  const changed = submittedDifferences(existing, record);
  if (changed.length === 0) return { action: 'none' };
  const kindChange = changed.find((each) => kind === 'ENTITY' && each.path[0] === 'kind');
  if (kind === 'ENTITY' && kindChange === undefined) return { action: 'update' };
  const rule =
    kind === 'CLAIM'
      ? 'a claim is never edited; retract it and add one under another id'
      : kind === 'ENTITY'
        ? 'the kind of an entity never changes; add one under another id'
        : `a ${name} is never edited; add one under another id`;
  return {
    action: 'refuse',
    problems: (kindChange === undefined ? changed : [kindChange]).map((difference) => ({
      path: [...path, ...difference.path],
      message: `${formatDifference(difference, `in the ${name} "${record.id}" as recorded`, 'here')}: ${rule}`,
    })),
  };
}
