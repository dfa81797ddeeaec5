import type { Dataset } from '../domain/dataset.ts';
import { isId, type Id } from '../domain/id.ts';
import { InvalidDataset, type Problem } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { checkDataset } from './validate-dataset.ts';
import type { Checked, Described } from './validation.ts';
import type { Progress } from './progress.ts';
import { openDataset, type DatasetFolder } from './dataset-folder.ts';
import { checkedRecord } from './records.ts';
import { submit, type Submitted } from './submit.ts';
import { warningsOf } from './import-warnings.ts';
import { inOrderOfUse, usedBy, usesProblems, type Using } from './dataset-dependencies.ts';

/** How an import is done. */
export interface ImportOptions {
  /** Who imports, for the ledger. */
  readonly by: string;
  /** The time that the entries get; the clock's, where it is not given. */
  readonly now?: () => Date;
  readonly onProgress?: (progress: Progress) => void;
  /** Whether a folder with other bytes and the same content is noted, so that it is known without being read the next time. */
  readonly noteFingerprint?: boolean;
}

/** What the import of one data set did. */
export interface ImportReport extends Submitted {
  readonly dataset: Id;
  /** The revision of the graph after it. */
  readonly revision: number;
  /** Whether everything was recorded already, so that nothing was written. */
  readonly unchanged: boolean;
  readonly warnings: readonly string[];
}

interface Given extends Using {
  readonly folder: DatasetFolder;
  readonly described: Described;
}

const NAMELESS = 'data-set-without-an-id';

/** What a folder says of itself; with problems, as much of it as can be used to look for more. */
function describe(folder: DatasetFolder): Described {
  const formal: Problem[] = [];
  const [first] = [...folder.records('dataset', (problem) => formal.push(problem))];
  if (first === undefined) return { dataset: nameless(null), problems: [], formal };
  const result = checkedRecord('dataset', first.value, ['dataset'], NAMELESS);
  return 'record' in result
    ? { dataset: result.record, problems: [], formal }
    : { dataset: nameless(first.value), problems: result.problems, formal };
}

function nameless(value: unknown): Dataset {
  const { id } = (typeof value === 'object' && value !== null ? value : {}) as { readonly id?: unknown };
  return {
    id: typeof id === 'string' && isId(id) ? id : NAMELESS,
    title: '',
    description: '',
    license: '',
    uses: [],
  };
}

/**
 * Imports the data sets in these folders, each in one transaction and in the order in which they build on one another. With any problem in any
 * of them nothing is written. What is recorded already is left alone, so that importing again changes nothing.
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
  const given: Given[] = [...new Set(folders)].map((path) => {
    const folder = openDataset(path);
    const described = describe(folder);
    return { id: described.dataset.id, uses: described.dataset.uses, folder, described };
  });
  const all = new Map<Id, Using>([...recorded, ...given].map((each) => [each.id, each]));
  const problems: Problem[] = [];
  const checked: { given: Given; checked: Checked | null }[] = [];
  for (const each of inOrderOfUse(given, all)) {
    const { folder, described } = each;
    if (recorded.some(({ id, fingerprint }) => id === each.id && fingerprint === folder.fingerprint)) {
      checked.push({ given: each, checked: null });
      continue;
    }
    const namesakes = checked.filter(({ given: other }) => other.id === each.id && each.id !== NAMELESS);
    const result = await checkDataset(
      folder,
      {
        ...described,
        problems: [
          ...described.problems,
          ...usesProblems(each, all),
          ...namesakes.map(({ given: other }) => ({
            path: ['dataset', 'id'],
            message: `the folders "${other.folder.path}" and "${folder.path}" both hold the data set "${each.id}"; import one of them`,
          })),
        ],
      },
      {
        store,
        empty,
        uses: usedBy(each.id, all),
        before: checked.flatMap((earlier) => earlier.checked ?? []),
        onProgress,
      },
    );
    problems.push(...result.problems);
    checked.push({ given: each, checked: result });
  }
  if (problems.length > 0) throw new InvalidDataset(problems);

  const at = (options.now ?? (() => new Date()))();
  const reports: ImportReport[] = [];
  for (const { given: each, checked: result } of checked) {
    const { folder, described, id } = each;
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
        warnings: await warningsOf(store, result),
        ...(await submit(store, folder, described.dataset, result, {
          by: options.by,
          at,
          onProgress,
          noteFingerprint: options.noteFingerprint ?? false,
        })),
      });
  }
  return reports;
}
