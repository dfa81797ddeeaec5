import type { Dataset } from '../domain/dataset.ts';
import { isId, type Id } from '../domain/id.ts';
import { InvalidDataset, type ValidationProblem } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
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
}

/** The result of importing one data set. */
export interface ImportReport extends SubmissionReport {
  readonly dataset: Id;
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
  const onProgress = options.onProgress ?? (() => undefined);
  const recorded = await store.datasets();
  const empty = (await store.revision()) === 0;
  const opened: OpenedDataset[] = [...new Set(folders)].map((path) => {
    const folder = openDatasetFolder(path);
    const description = readDescription(folder);
    return { id: description.dataset.id, uses: description.dataset.uses, folder, description };
  });
  const datasetsById = new Map<Id, DatasetUses>([...recorded, ...opened].map((each) => [each.id, each]));
  const problems: ValidationProblem[] = [];
  const validated: { opened: OpenedDataset; validation: DatasetValidation | null }[] = [];
  for (const each of sortByDependency(opened, datasetsById)) {
    const { folder, description } = each;
    if (recorded.some(({ id, fingerprint }) => id === each.id && fingerprint === folder.fingerprint)) {
      validated.push({ opened: each, validation: null });
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
        onProgress,
      },
    );
    problems.push(...result.problems);
    validated.push({ opened: each, validation: result });
  }
  if (problems.length > 0) throw new InvalidDataset(problems);

  const at = (options.now ?? (() => new Date()))();
  const reports: ImportReport[] = [];
  for (const { opened: each, validation: result } of validated) {
    const { folder, description, id } = each;
    if (result === null)
      reports.push({
        dataset: id,
        revision: await store.revision(),
        added: { sources: 0, entities: 0, relationships: 0, claims: 0 },
        updated: { entities: 0 },
        unchanged: true,
        warnings: [],
      });
    else
      reports.push({
        dataset: id,
        warnings: await importWarnings(store, result),
        ...(await submitDataset(store, folder, description.dataset, result, {
          by: options.by,
          at,
          onProgress,
          noteFingerprint: options.noteFingerprint ?? false,
        })),
      });
  }
  return reports;
}
