import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { describeValue } from '../../domain/schema-builders.ts';
import { BadUserInput } from '../../errors.ts';
import type { ImportReport } from '../../ledger/import-datasets.ts';
import { colored, formatCount, printResult } from '../output.ts';
import { progressView } from '../progress.ts';
import { storeOption, withStore, type StoreOption } from '../store-option.ts';

interface ImportCommandOptions extends StoreOption {
  readonly by?: string;
  readonly json?: boolean;
}

function formatReport({ dataset, unchanged, added, updated, revision }: ImportReport): string {
  if (unchanged) return `${dataset}: nothing new`;
  const counts: readonly (readonly [number, string])[] = [
    [added.sources, 'source'],
    [added.entities, 'entity'],
    [added.relationships, 'relationship'],
    [added.claims, 'claim'],
  ];
  const additions = counts
    .filter(([number]) => number > 0)
    .map(([number, noun]) => formatCount(number, noun));
  const changes = [
    ...(additions.length > 0 ? [`added ${additions.join(', ')}`] : []),
    ...(updated.entities > 0 ? [`updated ${formatCount(updated.entities, 'entity')}`] : []),
  ];
  const summary = changes.length > 0 ? changes.join(', ') : 'updated the description of the data set';
  return `${dataset}: ${summary}; the graph is at revision ${revision}`;
}

/** Validates the author of ledger entries: one line, so that every list can show it. */
function parseAuthor(by: string): string {
  if (by.trim() === '' || !/^[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u.test(by))
    throw new BadUserInput(`--by must be one line of 1 to 200 characters (got ${describeValue(by)})`, ['by']);
  return by;
}

/**
 * Makes V8 collect garbage whenever the live heap has grown by half. By default, the heap can grow
 * to several times the live size: an import of a million deals took 1.2 GB, of which 0.4 GB were
 * live.
 */
function limitHeapGrowth(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

async function importDatasets(folders: string[], options: ImportCommandOptions): Promise<void> {
  const { importFolders } = await import('../../ledger/import-datasets.ts');
  const { by = 'command line', json = false } = options;
  const progress = progressView();
  const reports = await withStore(options, 'create', (store) =>
    importFolders(store, folders, { by, onProgress: progress.show }).finally(progress.clear),
  );
  for (const { dataset, warnings } of reports)
    for (const warning of json ? [] : warnings)
      process.stderr.write(`${colored('yellow', 'warning:', process.stderr)} ${dataset}: ${warning}\n`);
  printResult(json, { reports }, reports.map(formatReport));
}

async function importFile(file: string, options: ImportCommandOptions): Promise<void> {
  if (options.by !== undefined)
    throw new BadUserInput(`--by is not allowed with the ledger "${file}", whose entries keep their authors`);
  const { importLedger } = await import('../../ledger/import-entries.ts');
  const progress = progressView();
  const ledger = await withStore(options, 'create', (store) =>
    importLedger(store, file, progress.show).finally(progress.clear),
  );
  const { entries, relationships, revision } = ledger;
  printResult(options.json ?? false, { ledger }, [
    `imported ${formatCount(entries, 'ledger entry')} with ${formatCount(relationships, 'relationship')}; the graph is at revision ${revision}`,
  ]);
}

/** `dealgraph import PATH…`: imports data sets, or an exported ledger into an empty store. */
export function importCommand(): Command {
  return new Command('import')
    .summary('import data sets or an exported ledger')
    .description(
      'Imports data sets. Each folder contains dataset, sources, entities, relationships and claims as .yaml, .json or .jsonl files. ' +
        'If any data set has a problem, all problems are listed and nothing is written. Unchanged records are skipped. ' +
        'A path that ends in .jsonl is a ledger from "dealgraph export ledger". It is imported into an empty store, with the same entry numbers, revisions, ' +
        'times and authors.',
    )
    .argument('<path...>', 'folder of a data set, or file of an exported ledger')
    .addOption(storeOption())
    .option('--by <name>', 'author of the entries in the ledger (default: "command line")', parseAuthor)
    .option('--json', 'print the result or the problems as JSON')
    .action(async (paths: string[], options: ImportCommandOptions) => {
      limitHeapGrowth();
      const [ledger] = paths.filter((path) => path.endsWith('.jsonl'));
      if (ledger === undefined) return importDatasets(paths, options);
      if (paths.length > 1)
        throw new BadUserInput(`the ledger "${ledger}" must be the only path of the import`);
      return importFile(ledger, options);
    });
}
