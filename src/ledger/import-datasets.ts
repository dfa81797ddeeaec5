import type { Dataset } from '../domain/dataset.ts';
import { isId, type Id } from '../domain/id.ts';
import type { DatasetRecord } from '../domain/ledger-entry.ts';
import { InvalidDataset, type ValidationProblem } from '../errors.ts';
import type { GraphStore, WriteTransaction } from '../store/port.ts';
import { continueTransaction, dryRun, type SubmissionEffect } from './dry-run.ts';
import { validateDataset } from './validate-dataset.ts';
import type { DatasetValidation, DatasetDescription } from './validation.ts';
import type { ImportProgress } from './progress.ts';
import { openDatasetFolder, type DatasetFolder } from './dataset-folder.ts';
import { validateRecord } from './records.ts';
import { submitDataset, type SubmissionReport } from './submit.ts';
import { importWarnings } from './import-warnings.ts';
import { sortByDependency, transitiveUses, usesProblems, type DatasetUses } from './dataset-dependencies.ts';

/** The options of an import. */
export interface ImportOptions {
  /** Author of the ledger entries. */
  readonly by: string;
  /** Time of the ledger entries. Default: the current time. */
  readonly now?: () => Date;
  readonly onProgress?: (progress: ImportProgress) => void;
  /**
   * Whether to record the new fingerprint of a folder with the same content in other bytes, so that
   * the next import does not read it.
   */
  readonly noteFingerprint?: boolean;
  /**
   * Whether differences from the recorded records are corrections: for all data sets, or for those
   * with a later release than the recorded one. An unchanged folder is read again if `true`.
   */
  readonly correct?: boolean | 'LATER_RELEASES';
}

/** The result of importing one data set. */
export interface ImportReport extends SubmissionReport {
  readonly dataset: Id;
  readonly release?: string;
  /** Revision of the graph after the import. */
  readonly revision: number;
  /** Whether all records already existed, so that nothing was written. */
  readonly unchanged: boolean;
  readonly warnings: readonly string[];
}

interface OpenedDataset extends DatasetUses {
  readonly folder: DatasetFolder;
  readonly description: DatasetDescription;
}

const UNNAMED_DATASET = 'data-set-without-an-id';

/** Reads the description of a data set; returns a placeholder if it has problems. */
function readDescription(folder: DatasetFolder): DatasetDescription {
  const fileProblems: ValidationProblem[] = [];
  const [first] = [...folder.records('dataset', (problem) => fileProblems.push(problem))];
  if (first === undefined) return { dataset: placeholderDataset(null), problems: [], fileProblems };
  const result = validateRecord('dataset', first.value, ['dataset'], UNNAMED_DATASET);
  return 'record' in result
    ? { dataset: result.record, problems: [], fileProblems }
    : { dataset: placeholderDataset(first.value), problems: result.problems, fileProblems };
}

function placeholderDataset(value: unknown): Dataset {
  const { id } = (typeof value === 'object' && value !== null ? value : {}) as { readonly id?: unknown };
  return {
    id: typeof id === 'string' && isId(id) ? id : UNNAMED_DATASET,
    title: '',
    description: '',
    license: '',
    uses: [],
  };
}

/** A validated data set; `validation` is null if the folder is unchanged. */
interface ValidatedDataset {
  readonly opened: OpenedDataset;
  readonly correct: boolean;
  readonly validation: DatasetValidation | null;
}

function isCorrected(
  { dataset }: DatasetDescription,
  recorded: readonly DatasetRecord[],
  correct: ImportOptions['correct'],
): boolean {
  if (correct !== 'LATER_RELEASES') return correct ?? false;
  const previous = recorded.find(({ id }) => id === dataset.id);
  return (
    previous !== undefined &&
    dataset.release !== undefined &&
    (previous.release === undefined || previous.release < dataset.release)
  );
}

/**
 * Validates the data sets in these folders, each after the data sets that it uses.
 * @throws InvalidDataset with every problem of every folder.
 */
async function validateFolders(
  store: GraphStore,
  recorded: readonly DatasetRecord[],
  folders: readonly string[],
  options: ImportOptions,
): Promise<ValidatedDataset[]> {
  const onProgress = options.onProgress ?? (() => undefined);
  const empty = (await store.revision()) === 0;
  const opened: OpenedDataset[] = [...new Set(folders)].map((path) => {
    const folder = openDatasetFolder(path);
    const description = readDescription(folder);
    return { id: description.dataset.id, uses: description.dataset.uses, folder, description };
  });
  const datasetsById = new Map<Id, DatasetUses>([...recorded, ...opened].map((each) => [each.id, each]));
  const problems: ValidationProblem[] = [];
  const validated: ValidatedDataset[] = [];
  for (const each of sortByDependency(opened, datasetsById)) {
    const { folder, description } = each;
    const correct = isCorrected(description, recorded, options.correct);
    const isUnchanged = recorded.some(
      ({ id, fingerprint }) => id === each.id && fingerprint === folder.fingerprint,
    );
    if (isUnchanged && !correct) {
      validated.push({ opened: each, correct, validation: null });
      continue;
    }
    const duplicates = validated.filter(
      ({ opened: other }) => other.id === each.id && each.id !== UNNAMED_DATASET,
    );
    const result = await validateDataset(
      folder,
      {
        ...description,
        problems: [
          ...description.problems,
          ...usesProblems(each, datasetsById),
          ...duplicates.map(({ opened: other }) => ({
            path: ['dataset', 'id'],
            message: `the folders "${other.folder.path}" and "${folder.path}" both contain the data set "${each.id}"; import only one of them`,
          })),
        ],
      },
      {
        store,
        empty,
        uses: transitiveUses(each.id, datasetsById),
        preceding: validated.flatMap((earlier) => earlier.validation ?? []),
        correct,
        onProgress,
      },
    );
    problems.push(...result.problems);
    validated.push({ opened: each, correct, validation: result });
  }
  if (problems.length > 0) throw new InvalidDataset(problems);
  return validated;
}

/** The report of a data set whose folder is unchanged. */
function unchangedReport(dataset: Id, revision: number): ImportReport {
  return {
    dataset,
    revision,
    added: { sources: 0, entities: 0, relationships: 0, claims: 0 },
    updated: { sources: 0, entities: 0, relationships: 0 },
    replacedClaims: 0,
    retractedClaims: 0,
    changes: [],
    unchanged: true,
    warnings: [],
  };
}

/** Writes one data set in a transaction. */
async function writeDataset(
  transaction: WriteTransaction,
  recorded: readonly DatasetRecord[],
  { opened, correct, validation }: ValidatedDataset & { readonly validation: DatasetValidation },
  options: ImportOptions & { readonly at: Date },
): Promise<{ readonly report: ImportReport; readonly lastSeq: number }> {
  const { folder, description, id } = opened;
  const warnings = await importWarnings(transaction, validation);
  const { lastSeq, ...submitted } = await submitDataset(
    transaction,
    recorded.find((each) => each.id === id),
    folder,
    description.dataset,
    validation,
    {
      by: options.by,
      at: options.at,
      onProgress: options.onProgress ?? (() => undefined),
      noteFingerprint: options.noteFingerprint ?? false,
      correct,
      uses: transitiveUses(
        id,
        new Map<Id, DatasetUses>([...recorded, opened].map((each) => [each.id, each])),
      ),
    },
  );
  const release = description.dataset.release;
  return {
    report: { dataset: id, ...(release === undefined ? {} : { release }), warnings, ...submitted },
    lastSeq,
  };
}

/**
 * Imports the data sets in these folders, each in one transaction and after the data sets that it
 * uses. If any of them has a problem, nothing is written. Unchanged records are skipped, so a
 * second import changes nothing.
 * @throws InvalidDataset with every problem of every folder.
 */
export async function importFolders(
  store: GraphStore,
  folders: readonly string[],
  options: ImportOptions,
): Promise<ImportReport[]> {
  const recorded = await store.datasets();
  const validated = await validateFolders(store, recorded, folders, options);
  const at = (options.now ?? (() => new Date()))();
  const reports: ImportReport[] = [];
  for (const { validation, ...each } of validated)
    if (validation === null) reports.push(unchangedReport(each.opened.id, await store.revision()));
    else {
      // Another process may have imported the data set during the validation.
      const current = await store.datasets();
      const { report } = await store.write(
        (transaction) => writeDataset(transaction, current, { ...each, validation }, { ...options, at }),
        validation.total,
      );
      reports.push(report);
    }
  return reports;
}

/**
 * The reports and the effect of an import that is rolled back: all data sets in one transaction.
 * @throws InvalidDataset with every problem of every folder.
 */
export async function tryImportFolders(
  store: GraphStore,
  folders: readonly string[],
  options: ImportOptions,
): Promise<{ readonly reports: readonly ImportReport[]; readonly effect: SubmissionEffect }> {
  const recorded = await store.datasets();
  const validated = await validateFolders(store, recorded, folders, options);
  const at = (options.now ?? (() => new Date()))();
  const total = validated.reduce((sum, { validation }) => sum + (validation?.total ?? 0), 0);
  const { result, effect } = await dryRun(
    store,
    async (transaction) => {
      const reports: ImportReport[] = [];
      let { revision, lastSeq } = transaction;
      for (const { validation, ...each } of validated)
        if (validation === null) reports.push(unchangedReport(each.opened.id, revision));
        else {
          const next = continueTransaction(transaction, { revision, lastSeq });
          const written = await writeDataset(next, recorded, { ...each, validation }, { ...options, at });
          ({ lastSeq } = written);
          ({ revision } = written.report);
          reports.push(written.report);
        }
      return reports;
    },
    total,
  );
  return { reports: result, effect };
}
