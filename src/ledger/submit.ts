import type { Dataset } from '../domain/dataset.ts';
import type { Id } from '../domain/id.ts';
import type { DatasetRecord } from '../domain/ledger-entry.ts';
import { InvalidDataset } from '../errors.ts';
import type { WriteTransaction } from '../store/port.ts';
import { differences } from '../domain/differences.ts';
import { DatasetWriter, type RecordChange } from './dataset-writer.ts';
import type { DatasetValidation } from './validation.ts';
import { RECORD_COLLECTIONS, type DatasetFolder, type UnlocatedProblem } from './dataset-folder.ts';
import { LedgerWriter, type EntryAuthorship } from './ledger-writer.ts';
import { batches, type ProgressListener } from './progress.ts';
import type { RecordCollection } from './record-effect.ts';

/** The author, time and progress listener of a submission. */
export interface SubmissionOptions extends EntryAuthorship {
  readonly onProgress: ProgressListener;
  /** Whether to record a new fingerprint of a folder with the same content in other bytes. */
  readonly noteFingerprint: boolean;
  /** Whether differences from the recorded records are corrections. */
  readonly correct: boolean;
  /** The other data sets whose records the data set may change. */
  readonly uses: ReadonlySet<Id>;
}

/** The result of a submission. */
export interface SubmissionReport {
  readonly revision: number;
  readonly added: Readonly<Record<RecordCollection, number>>;
  readonly updated: Readonly<Record<Exclude<RecordCollection, 'claims'>, number>>;
  /** Number of claims that were retracted in favor of others. */
  readonly replacedClaims: number;
  /** Number of claims that were retracted without a replacement. */
  readonly retractedClaims: number;
  /** All changes of recorded records. */
  readonly changes: readonly RecordChange[];
  readonly unchanged: boolean;
}

/** Throws if the files differ from the validated ones. */
function requireUnchanged(folder: DatasetFolder): void {
  if (!folder.isUnchanged())
    throw new InvalidDataset([
      { path: [], message: `the files of "${folder.path}" changed during the import; import them again` },
    ]);
}

/**
 * Writes a validated data set under one revision: its entries, records and recomputed versions.
 * Unchanged records are skipped.
 * @param previous the recorded description of the data set.
 */
export async function submitDataset(
  transaction: WriteTransaction,
  previous: DatasetRecord | undefined,
  folder: DatasetFolder,
  dataset: Dataset,
  validation: Pick<DatasetValidation, 'validator' | 'changes' | 'total'>,
  options: SubmissionOptions,
): Promise<SubmissionReport & { readonly lastSeq: number }> {
  const record: DatasetRecord = { ...dataset, fingerprint: folder.fingerprint };
  const changes = differences(previous ?? {}, record);
  const ledger = new LedgerWriter(transaction, options);
  const writer = new DatasetWriter(transaction, ledger, dataset, validation, options.correct, options.uses);
  if (previous === undefined) await ledger.writeDataset('DATASET_ADDED', record);
  let done = 0;
  const problems: UnlocatedProblem[] = [];
  try {
    for (const collection of RECORD_COLLECTIONS)
      for (const batch of batches(
        folder.records(collection, ({ path, message }) => problems.push({ path, message })),
      )) {
        problems.push(...(await writer.writeBatch(collection, batch)));
        done += batch.length;
        options.onProgress({ subject: dataset.id, step: 'writing', done, total: validation.total });
      }
    problems.push(...(await writer.writeCorrections()));
    await writer.writeRetractions();
    problems.push(...(await writer.writeMerges()));
  } catch (error) {
    // Files that changed after validation can fail in any way.
    requireUnchanged(folder);
    throw error;
  }
  requireUnchanged(folder);
  if (problems.length > 0) throw new InvalidDataset(folder.locate(problems));
  await writer.writeVersions();
  const mustRecordFingerprint = options.noteFingerprint || ledger.hasWritten;
  if (
    previous !== undefined &&
    changes.some(({ path }) => path[0] !== 'fingerprint' || mustRecordFingerprint)
  )
    await ledger.writeDataset('DATASET_UPDATED', record);
  const claimChanges = writer.changes.filter(({ kind }) => kind === 'CLAIM');
  const replacedClaims = claimChanges.filter(({ replacedBy }) => replacedBy !== undefined).length;
  return {
    revision: ledger.revision,
    lastSeq: ledger.lastSeq,
    added: writer.added,
    updated: writer.updated,
    replacedClaims,
    retractedClaims: claimChanges.length - replacedClaims,
    changes: writer.changes,
    unchanged: !ledger.hasWritten,
  };
}
