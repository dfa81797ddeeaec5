import {
  claimRetraction,
  CORRECTED_COLLECTIONS,
  corrections,
  entityMerge,
  type ClaimRetraction,
  type CorrectedCollection,
  type EntityMergeInput,
  type RecordPatch,
} from '../domain/dataset-changes.ts';
import type { Id } from '../domain/id.ts';
import { indefiniteKindName } from '../domain/references.ts';
import { KIND_BY_COLLECTION, submittedFields } from './record-effect.ts';
import type { ValidationProblem } from '../errors.ts';
import type { ExistingRecord } from '../store/port.ts';
import type { DatasetFolder, UnlocatedProblem } from './dataset-folder.ts';
import { toProblem, validateRecord, type CollectionRecords } from './records.ts';

/** A correction in a data set, with its path. */
export interface FolderCorrection {
  readonly collection: CorrectedCollection;
  readonly patch: RecordPatch;
  readonly path: readonly string[];
}

/** A retraction in a data set, with its path. */
export interface FolderRetraction extends ClaimRetraction {
  readonly path: readonly string[];
}

/** A merge in a data set, with its path. */
export interface FolderMerge extends EntityMergeInput {
  readonly path: readonly string[];
}

/** The changes to recorded records that a data set contains. */
export interface DatasetChanges {
  /** The corrections by the ID of the record. */
  readonly corrections: ReadonlyMap<Id, FolderCorrection>;
  readonly retractions: readonly FolderRetraction[];
  readonly merges: readonly FolderMerge[];
}

/** The changes of a data set, with the problems of their files. */
export interface DatasetChangesReport {
  readonly changes: DatasetChanges;
  readonly problems: readonly UnlocatedProblem[];
  readonly fileProblems: readonly ValidationProblem[];
}

/** Reads the corrections, retractions and merges of a data set; invalid ones are omitted. */
export function readDatasetChanges(folder: DatasetFolder): DatasetChangesReport {
  const problems: UnlocatedProblem[] = [];
  const fileProblems: ValidationProblem[] = [];
  const report = (problem: ValidationProblem): void => void fileProblems.push(problem);
  const corrected = new Map<Id, FolderCorrection>();
  const [file] = [...folder.records('corrections', report)];
  if ((file?.value ?? null) !== null) {
    const result = corrections.safeParse(file?.value);
    if (!result.success)
      problems.push(...result.error.issues.map((issue) => toProblem(issue, ['corrections'])));
    else
      for (const collection of CORRECTED_COLLECTIONS)
        for (const [index, patch] of (result.data[collection] ?? []).entries()) {
          const path = ['corrections', collection, String(index)];
          if (corrected.has(patch.id))
            problems.push({
              path: [...path, 'id'],
              message: `duplicate correction of "${patch.id}"; correct each record once`,
            });
          else corrected.set(patch.id, { collection, patch, path });
        }
  }
  const retractions = new Map<Id, FolderRetraction>();
  for (const { index, value } of folder.records('retractions', report)) {
    const path = ['retractions', String(index)];
    const result = claimRetraction.safeParse(value);
    if (!result.success) problems.push(...result.error.issues.map((issue) => toProblem(issue, path)));
    else if (retractions.has(result.data.claim))
      problems.push({
        path: [...path, 'claim'],
        message: `duplicate retraction of "${result.data.claim}"; retract each claim once`,
      });
    else retractions.set(result.data.claim, { ...result.data, path });
  }
  const merges = new Map<Id, FolderMerge>();
  for (const { index, value } of folder.records('merges', report)) {
    const path = ['merges', String(index)];
    const result = entityMerge.safeParse(value);
    if (!result.success) problems.push(...result.error.issues.map((issue) => toProblem(issue, path)));
    else if (merges.has(result.data.from))
      problems.push({
        path: [...path, 'from'],
        message: `duplicate merge of "${result.data.from}"; merge each entity once`,
      });
    else merges.set(result.data.from, { ...result.data, path });
  }
  return {
    changes: { corrections: corrected, retractions: [...retractions.values()], merges: [...merges.values()] },
    problems,
    fileProblems,
  };
}

/**
 * The record after a correction, or its problems. Their paths lead to the fields of the correction.
 * @param record the record before, without the fields that the ledger adds.
 */
export function correctRecord(
  record: object,
  { collection, patch, path }: FolderCorrection,
):
  | { readonly record: CollectionRecords[CorrectedCollection] }
  | { readonly problems: readonly UnlocatedProblem[] } {
  return validateRecord(collection, { ...record, ...patch }, path, '');
}

/** The record after a correction of a recorded one, or the problems. */
export function correctExisting(
  existing: ExistingRecord,
  correction: FolderCorrection,
): ReturnType<typeof correctRecord> {
  const { collection, path } = correction;
  if (existing.kind !== KIND_BY_COLLECTION[collection])
    return {
      problems: [
        {
          path: [...path, 'id'],
          message: `"${existing.record.id}" is ${indefiniteKindName(existing.kind)}; correct it in the list of its kind`,
        },
      ],
    };
  return correctRecord(submittedFields(existing.record), correction);
}
