import { z } from 'zod';
import { CLAIM_STATES } from '../domain/claim.ts';
import { id } from '../domain/id.ts';
import {
  LEDGER_FILE_HEADER,
  type EntryRecords,
  type LedgerFileFooter,
  type LedgerEntry,
} from '../domain/ledger-entry.ts';
import { textMatching, oneOf, optional, record, describeValue, text } from '../domain/schema-builders.ts';
import { differences, formatDifference } from '../domain/differences.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';
import { validateRecord, toProblem, type CollectionRecords } from './records.ts';

const number = (what: string) =>
  z.int({ error: (issue) => `${what} is a whole number, not ${describeValue(issue.input)}` }).nonnegative({
    error: `${what} is not below 0`,
  });
const string = (what: string) =>
  z.string({ error: (issue) => `${what} is a text, not ${describeValue(issue.input)}` });
const timestamp = textMatching(
  'moment',
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/,
  'RFC 3339 in UTC, such as "2026-11-23T09:30:00.000Z", is',
).refine((value) => !Number.isNaN(Date.parse(value)), { error: 'there is no such moment' });

/** Which records each kind of entry carries. */
const COLLECTION_BY_KIND = {
  DATASET_ADDED: 'dataset',
  DATASET_UPDATED: 'dataset',
  ENTITY_ADDED: 'entities',
  ENTITY_UPDATED: 'entities',
  RELATIONSHIP_ADDED: 'relationships',
  SOURCE_ADDED: 'sources',
  CLAIM_ADDED: 'claims',
} as const satisfies Record<keyof EntryRecords, keyof CollectionRecords>;

const ENTRY_KINDS = Object.keys(COLLECTION_BY_KIND) as [keyof EntryRecords, ...(keyof EntryRecords)[]];

const headerSchema = record('the first line', {
  format: z.literal(LEDGER_FILE_HEADER.format),
  version: z.literal(LEDGER_FILE_HEADER.version, {
    error: ({ input }) =>
      `the file is of version ${describeValue(input)} of the format; this dealgraph reads version ${LEDGER_FILE_HEADER.version}`,
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
  record: z.record(z.string(), z.unknown(), { error: 'the record is an object' }),
  note: optional(string('note')),
});

/** Fields that the ledger adds to what was submitted. */
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
      record('a retraction', { at: timestamp, reason: string('reason'), by: string('by') }),
    ),
  }),
};

/** A line that is what it should be, or its problems. */
export type LineResult<T> = { readonly value: T } | { readonly problems: readonly UnlocatedProblem[] };

/** A value by a schema; where the schema would change it, that is a problem too, since a ledger is kept to the byte. */
function parseExact<T>(schema: z.ZodType<T>, value: unknown, path: readonly string[]): LineResult<T> {
  const result = schema.safeParse(value);
  if (!result.success) return { problems: result.error.issues.map((issue) => toProblem(issue, path)) };
  return requireEqual(value, result.data, path);
}

function requireEqual<T>(value: unknown, expected: T, path: readonly string[]): LineResult<T> {
  const problems = differences(value, expected).map((difference) => ({
    path: [...path, ...difference.path],
    message: formatDifference(difference, 'here', 'in a ledger'),
  }));
  return problems.length > 0 ? { problems } : { value: value as T };
}

/** Whether a line is the first one of an exported ledger; a problem says why it is not. */
export function validateHeader(
  value: unknown,
  path: readonly string[],
): LineResult<typeof LEDGER_FILE_HEADER> {
  if ((value as { format?: unknown } | null)?.format === LEDGER_FILE_HEADER.format)
    return parseExact(headerSchema, value, path);
  const expected = JSON.stringify(LEDGER_FILE_HEADER);
  return {
    problems: [{ path, message: `this is no exported ledger: the first line of one is ${expected}` }],
  };
}

/** Whether a line is meant to be the last one. */
export function isFooter(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'entries' in value && !('seq' in value);
}

/** The last line of an exported ledger, or what is wrong with it. */
export function validateFooter(value: unknown, path: readonly string[]): LineResult<LedgerFileFooter> {
  return parseExact(footerSchema, value, path);
}

/** An entry as it stands on its line, checked by itself: the entry, unchanged to the byte, or all its problems. */
export function validateEntry(value: unknown, path: readonly string[]): LineResult<LedgerEntry> {
  const parsed = parseExact(entrySchema, value, path);
  if ('problems' in parsed) return parsed;
  const { kind, subject, seq, record: whole } = parsed.value;
  const recordPath = [...path, 'record'];
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
    return {
      problems: [
        { path: [...path, 'subject'], message: `the record has the id ${describeValue(whole['id'])}` },
      ],
    };
  if (problems.length === 0 && collection === 'claims' && whole['seq'] !== seq)
    return {
      problems: [
        { path: [...recordPath, 'seq'], message: `a claim has the number of its entry, which is ${seq}` },
      ],
    };
  return problems.length > 0 ? { problems } : { value: value as LedgerEntry };
}
