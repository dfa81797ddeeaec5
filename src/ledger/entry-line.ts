import { z } from 'zod';
import { CLAIM_STATES, type ClaimState } from '../domain/claim.ts';
import { entityMerge, entitySplit } from '../domain/dataset-changes.ts';
import { id } from '../domain/id.ts';
import { day } from '../domain/partial-date.ts';
import {
  LEDGER_FILE_HEADER,
  type EntryRecords,
  type RecordEntryKind,
  type LedgerFileFooter,
  type LedgerEntry,
} from '../domain/ledger-entry.ts';
import { textMatching, oneOf, optional, record, describeValue, text } from '../domain/schema-builders.ts';
import { differences, formatDifference } from '../domain/differences.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';
import { validateRecord, toProblem, type CollectionRecords } from './records.ts';

const number = (name: string) =>
  z
    .int({ error: (issue) => `${name} must be a whole number (got ${describeValue(issue.input)})` })
    .nonnegative({ error: (issue) => `${name} must not be negative (got ${describeValue(issue.input)})` });
const string = (name: string) =>
  z.string({ error: (issue) => `${name} must be text (got ${describeValue(issue.input)})` });
const timestamp = textMatching(
  'a time',
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/,
  'RFC 3339 in UTC, such as "2026-11-23T09:30:00.000Z"',
).refine((value) => !Number.isNaN(Date.parse(value)), {
  error: (issue) => `the time ${describeValue(issue.input)} does not exist`,
});

/** The collection of the record in each kind of entry. */
const COLLECTION_BY_KIND = {
  DATASET_ADDED: 'dataset',
  DATASET_UPDATED: 'dataset',
  ENTITY_ADDED: 'entities',
  ENTITY_UPDATED: 'entities',
  RELATIONSHIP_ADDED: 'relationships',
  RELATIONSHIP_UPDATED: 'relationships',
  SOURCE_ADDED: 'sources',
  SOURCE_UPDATED: 'sources',
  CLAIM_ADDED: 'claims',
  CLAIM_RETRACTED: 'claims',
  CLAIM_RESTORED: 'claims',
} as const satisfies Record<RecordEntryKind, keyof CollectionRecords>;

/** The state of a claim after each kind of entry that changes it. */
const STATE_AFTER = {
  CLAIM_RETRACTED: 'RETRACTED',
  CLAIM_RESTORED: 'ACCEPTED',
} as const satisfies Partial<Record<keyof EntryRecords, ClaimState>>;

/** The schema and the field with the subject of each kind of entry without a record. */
const ACT_SCHEMAS = {
  ENTITIES_MERGED: { schema: entityMerge as z.ZodType, subject: 'from' },
  ENTITIES_SPLIT: { schema: entitySplit as z.ZodType, subject: 'id' },
} as const satisfies Record<Exclude<keyof EntryRecords, RecordEntryKind>, unknown>;

const ENTRY_KINDS = [...Object.keys(COLLECTION_BY_KIND), ...Object.keys(ACT_SCHEMAS)] as [
  keyof EntryRecords,
  ...(keyof EntryRecords)[],
];

const headerSchema = record('the first line', {
  format: z.literal(LEDGER_FILE_HEADER.format),
  version: z.literal(LEDGER_FILE_HEADER.version, {
    error: ({ input }) =>
      `unsupported format version ${describeValue(input)}; this dealgraph reads version ${LEDGER_FILE_HEADER.version}`,
  }),
});
const footerSchema = record('the last line', { entries: number('entries'), revision: number('revision') });
const entrySchema = record('an entry', {
  seq: number('seq'),
  revision: number('revision'),
  at: timestamp,
  by: string('by'),
  kind: oneOf(ENTRY_KINDS),
  subject: id,
  record: z.record(z.string(), z.unknown(), { error: 'the record must be an object' }),
  note: optional(string('note')),
});

/** The schema and names of the fields that the ledger adds to a submitted record. */
const ledgerFields = (shape: z.core.$ZodLooseShape) => ({
  schema: record('the record', shape) as z.ZodType,
  fields: new Set(Object.keys(shape)),
});
const LEDGER_FIELDS: Readonly<Record<keyof CollectionRecords, ReturnType<typeof ledgerFields>>> = {
  dataset: ledgerFields({ fingerprint: text('a fingerprint', 300) }),
  entities: ledgerFields({ dataset: id }),
  relationships: ledgerFields({ dataset: id }),
  sources: ledgerFields({ dataset: id, recordedAt: timestamp }),
  claims: ledgerFields({
    dataset: id,
    recordedAt: timestamp,
    seq: number('seq'),
    state: oneOf(CLAIM_STATES),
    retraction: optional(
      record('a retraction', {
        at: timestamp,
        reason: string('reason'),
        by: string('by'),
        withdrawnOn: optional(day),
        replacedBy: optional(id),
      }),
    ),
  }),
};

/** The value of a valid line, or its problems. */
export type LineResult<T> = { readonly value: T } | { readonly problems: readonly UnlocatedProblem[] };

/** Validates a value that the schema must not change, so that a ledger stays identical. */
function parseExact<T>(schema: z.ZodType<T>, value: unknown, path: readonly string[]): LineResult<T> {
  const result = schema.safeParse(value);
  if (!result.success) return { problems: result.error.issues.map((issue) => toProblem(issue, path)) };
  return requireEqual(value, result.data, path);
}

function requireEqual<T>(value: unknown, expected: T, path: readonly string[]): LineResult<T> {
  const problems = differences(value, expected).map((difference) => ({
    path: [...path, ...difference.path],
    message: formatDifference(difference, 'here', 'in an exported ledger'),
  }));
  return problems.length > 0 ? { problems } : { value: value as T };
}

/** Validates the first line of an exported ledger. */
export function validateHeader(
  value: unknown,
  path: readonly string[],
): LineResult<typeof LEDGER_FILE_HEADER> {
  if ((value as { format?: unknown } | null)?.format === LEDGER_FILE_HEADER.format)
    return parseExact(headerSchema, value, path);
  const expected = JSON.stringify(LEDGER_FILE_HEADER);
  return {
    problems: [{ path, message: `the file is not an exported ledger; its first line must be ${expected}` }],
  };
}

/** Whether a line has the form of the last line. */
export function isFooter(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'entries' in value && !('seq' in value);
}

/** Validates the last line of an exported ledger. */
export function validateFooter(value: unknown, path: readonly string[]): LineResult<LedgerFileFooter> {
  return parseExact(footerSchema, value, path);
}

function subjectProblem(path: readonly string[], id: unknown, subject: string): UnlocatedProblem {
  return {
    path: [...path, 'subject'],
    message: `the subject must be the ID of the record, ${describeValue(id)} (got ${describeValue(subject)})`,
  };
}

/** Validates the entry of one line by itself; returns the unchanged entry or all its problems. */
export function validateEntry(value: unknown, path: readonly string[]): LineResult<LedgerEntry> {
  const parsed = parseExact(entrySchema, value, path);
  if ('problems' in parsed) return parsed;
  const { kind, subject, seq, record: whole } = parsed.value;
  const recordPath = [...path, 'record'];
  if (kind === 'ENTITIES_MERGED' || kind === 'ENTITIES_SPLIT') {
    const act = ACT_SCHEMAS[kind];
    const result = parseExact(act.schema, whole, recordPath);
    if ('problems' in result) return result;
    return whole[act.subject] === subject
      ? { value: value as LedgerEntry }
      : { problems: [subjectProblem(path, whole[act.subject], subject)] };
  }
  const collection = COLLECTION_BY_KIND[kind];
  const { schema, fields } = LEDGER_FIELDS[collection];
  const pickFields = (ofLedger: boolean): Record<string, unknown> =>
    Object.fromEntries(Object.entries(whole).filter(([field]) => fields.has(field) === ofLedger));
  const ledgerPart = parseExact(schema, pickFields(true), recordPath);
  const submittedPart = validateRecord(collection, pickFields(false), recordPath, '');
  const submittedResult =
    'record' in submittedPart
      ? requireEqual(pickFields(false), submittedPart.record, recordPath)
      : submittedPart;
  const problems = [ledgerPart, submittedResult].flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length === 0 && whole['id'] !== subject)
    return { problems: [subjectProblem(path, whole['id'], subject)] };
  if (problems.length === 0 && kind === 'CLAIM_ADDED' && whole['seq'] !== seq)
    return {
      problems: [
        {
          path: [...recordPath, 'seq'],
          message: `the seq of a claim must be that of its entry, ${seq} (got ${describeValue(whole['seq'])})`,
        },
      ],
    };
  const state = STATE_AFTER[kind as keyof typeof STATE_AFTER] as ClaimState | undefined;
  if (
    problems.length === 0 &&
    state !== undefined &&
    (whole['state'] !== state || (whole['retraction'] !== undefined) !== (state === 'RETRACTED'))
  )
    return {
      problems: [
        {
          path: [...recordPath, 'state'],
          message: `after ${kind}, the claim must be ${state} ${state === 'RETRACTED' ? 'with' : 'without'} a retraction`,
        },
      ],
    };
  return problems.length > 0 ? { problems } : { value: value as LedgerEntry };
}
