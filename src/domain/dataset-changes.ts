import { z } from 'zod';
import { id } from './id.ts';
import { day } from './partial-date.ts';
import { describeValue, list, optional, record, text } from './schema-builders.ts';

/** Maximum number of corrections of one kind, of retractions, or of merges in a data set. */
const MAX_CHANGES = 100_000;

/** The zod schema of a correction: the ID of a record and the fields that change. */
const correction = z.looseObject(
  { id },
  {
    error: (issue) =>
      `a correction must be an object with the ID of a record and the fields that change (got ${describeValue(issue.input)})`,
  },
);

const correctionList = (name: string) => optional(list(name, 'corrections', correction, MAX_CHANGES));

/**
 * The zod schema of the corrections of a data set. The fields of a correction replace those of the
 * recorded record. Null removes an optional field.
 */
export const corrections = record('a file of corrections', {
  sources: correctionList('sources'),
  entities: correctionList('entities'),
  relationships: correctionList('relationships'),
});

/** The collections whose records can be corrected. */
export const CORRECTED_COLLECTIONS = ['sources', 'entities', 'relationships'] as const;
export type CorrectedCollection = (typeof CORRECTED_COLLECTIONS)[number];

/** The ID of a record and the fields that change. */
export type RecordPatch = Readonly<Record<string, unknown>> & { readonly id: string };

/** The zod schema of a reason. */
export const reason = text('a reason', 2000);

/** The zod schema of a retraction in a data set. */
export const claimRetraction = record('a retraction', {
  claim: id,
  reason,
  withdrawnOn: optional(day),
});

/** A retraction in a data set: a claim that does not hold, with the reason. */
export type ClaimRetraction = z.output<typeof claimRetraction>;

/** The zod schema of a merge in a data set. */
export const entityMerge = record('a merge', { from: id, into: id, reason });

/** A merge in a data set: two records of one entity, with the reason. */
export type EntityMergeInput = z.output<typeof entityMerge>;

/** The zod schema of a split in an exported ledger. */
export const entitySplit = record('a split', { id, reason: optional(reason) });
