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
import type { Unplaced } from './dataset-folder.ts';
import { checkedRecord, problemOf, type Records } from './records.ts';

const number = (what: string) =>
  z.int({ error: (issue) => `${what} is a whole number, not ${describeValue(issue.input)}` }).nonnegative({
    error: `${what} is not below 0`,
  });
const string = (what: string) =>
  z.string({ error: (issue) => `${what} is a text, not ${describeValue(issue.input)}` });
const moment = textMatching(
  'moment',
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/,
  'RFC 3339 in UTC, such as "2026-11-23T09:30:00.000Z", is',
).refine((value) => !Number.isNaN(Date.parse(value)), { error: 'there is no such moment' });

/** Which records each kind of entry carries. */
const CARRIES = {
  DATASET_ADDED: 'dataset',
  DATASET_UPDATED: 'dataset',
  ENTITY_ADDED: 'entities',
  ENTITY_UPDATED: 'entities',
  RELATIONSHIP_ADDED: 'relationships',
  SOURCE_ADDED: 'sources',
  CLAIM_ADDED: 'claims',
} as const satisfies Record<keyof EntryRecords, keyof Records>;

const KINDS = Object.keys(CARRIES) as [keyof EntryRecords, ...(keyof EntryRecords)[]];

const header = record('the first line', {
  format: z.literal(LEDGER_FILE_HEADER.format),
  version: z.literal(LEDGER_FILE_HEADER.version, {
    error: ({ input }) =>
      `the file is of version ${describeValue(input)} of the format; this dealgraph reads version ${LEDGER_FILE_HEADER.version}`,
  }),
});
const end = record('the last line', { entries: number('entries'), revision: number('revision') });
const entry = record('an entry', {
  seq: number('seq'),
  revision: number('revision'),
  at: moment,
  by: string('by'),
  kind: oneOf(KINDS),
  subject: id,
  record: z.record(z.string(), z.unknown(), { error: 'the record is an object' }),
  note: optional(string('note')),
});

/** Fields that the ledger adds to what was submitted. */
const added = (shape: z.core.$ZodLooseShape) => ({
  schema: record('the record', shape) as z.ZodType,
  fields: new Set(Object.keys(shape)),
});
const ADDED: Readonly<Record<keyof Records, ReturnType<typeof added>>> = {
  dataset: added({ fingerprint: text('a fingerprint', 300) }),
  entities: added({ dataset: id }),
  relationships: added({ dataset: id }),
  sources: added({ dataset: id, recordedAt: moment }),
  claims: added({
    dataset: id,
    recordedAt: moment,
    seq: number('seq'),
    state: oneOf(CLAIM_STATES),
    retraction: optional(record('a retraction', { at: moment, reason: string('reason'), by: string('by') })),
  }),
};

/** A line that is what it should be, or its problems. */
export type Result<T> = { readonly value: T } | { readonly problems: readonly Unplaced[] };

/** A value by a schema; where the schema would change it, that is a problem too, since a ledger is kept to the byte. */
function exactly<T>(schema: z.ZodType<T>, value: unknown, path: readonly string[]): Result<T> {
  const result = schema.safeParse(value);
  if (!result.success) return { problems: result.error.issues.map((issue) => problemOf(issue, path)) };
  return same(value, result.data, path);
}

function same<T>(value: unknown, wanted: T, path: readonly string[]): Result<T> {
  const problems = differences(value, wanted).map((difference) => ({
    path: [...path, ...difference.path],
    message: formatDifference(difference, 'here', 'in a ledger'),
  }));
  return problems.length > 0 ? { problems } : { value: value as T };
}

/** Whether a line is the first one of an exported ledger; a problem says why it is not. */
export function checkedHeader(value: unknown, path: readonly string[]): Result<typeof LEDGER_FILE_HEADER> {
  if ((value as { format?: unknown } | null)?.format === LEDGER_FILE_HEADER.format)
    return exactly(header, value, path);
  const wanted = JSON.stringify(LEDGER_FILE_HEADER);
  return {
    problems: [{ path, message: `this is no exported ledger: the first line of one is ${wanted}` }],
  };
}

/** Whether a line is meant to be the last one. */
export function isEnd(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'entries' in value && !('seq' in value);
}

/** The last line of an exported ledger, or what is wrong with it. */
export function checkedEnd(value: unknown, path: readonly string[]): Result<LedgerFileFooter> {
  return exactly(end, value, path);
}

/** An entry as it stands on its line, checked by itself: the entry, unchanged to the byte, or all its problems. */
export function checkedEntry(value: unknown, path: readonly string[]): Result<LedgerEntry> {
  const outside = exactly(entry, value, path);
  if ('problems' in outside) return outside;
  const { kind, subject, seq, record: whole } = outside.value;
  const at = [...path, 'record'];
  const collection = CARRIES[kind];
  const { schema, fields } = ADDED[collection];
  const part = (ofLedger: boolean): Record<string, unknown> =>
    Object.fromEntries(Object.entries(whole).filter(([field]) => fields.has(field) === ofLedger));
  const recorded = exactly(schema, part(true), at);
  const submitted = checkedRecord(collection, part(false), at, '');
  const kept = 'record' in submitted ? same(part(false), submitted.record, at) : submitted;
  const problems = [recorded, kept].flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length === 0 && whole['id'] !== subject)
    return {
      problems: [
        { path: [...path, 'subject'], message: `the record has the id ${describeValue(whole['id'])}` },
      ],
    };
  if (problems.length === 0 && collection === 'claims' && whole['seq'] !== seq)
    return {
      problems: [{ path: [...at, 'seq'], message: `a claim has the number of its entry, which is ${seq}` }],
    };
  return problems.length > 0 ? { problems } : { value: value as LedgerEntry };
}
