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
  const summary = changes.length > 0 ? changes.join(', ') : 'recorded what the data set says of itself';
  return `${dataset}: ${summary}; the graph is at revision ${revision}`;
}

/** The name that the ledger keeps for ever: it has to be one line, so that every list of entries can show it. */
function parseAuthor(by: string): string {
  if (by.trim() === '' || !/^[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u.test(by))
    throw new BadUserInput(`--by is ${describeValue(by)} and has to be one line of 1 to 200 characters`, [
      'by',
    ]);
  return by;
}

/**
 * Has garbage collected whenever what is used has grown by half. Node lets it grow to several times that before it looks: an import of a million deals had 1.2 GB,
 * of which 0.4 were used.
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
    throw new BadUserInput(`"--by" is for data sets; the entries of the ledger "${file}" keep their authors`);
  const { importLedger } = await import('../../ledger/import-entries.ts');
  const progress = progressView();
  const ledger = await withStore(options, 'create', (store) =>
    importLedger(store, file, progress.show).finally(progress.clear),
  );
  const { entries, relationships, revision } = ledger;
  printResult(options.json ?? false, { ledger }, [
    `imported ${formatCount(entries, 'entry')} of the ledger with ${formatCount(relationships, 'relationship')}; the graph is at revision ${revision}`,
  ]);
}

/** `dealgraph import PATH…`: data sets into the graph, or an exported ledger into an empty one, all of it or nothing. */
export function importCommand(): Command {
  return new Command('import')
    .summary('import data sets from their folders, or an exported ledger')
    .description(
      'Imports data sets. Each folder holds dataset, sources, entities, relationships and claims as .yaml, .json or .jsonl files. ' +
        'With any problem nothing is written, and all problems are listed; what is recorded already is left alone. ' +
        'A path that ends in .jsonl is a ledger that "dealgraph export ledger" wrote: it is imported into an empty store, with every number, revision, ' +
        'time and author as they were.',
    )
    .argument('<path...>', 'the folder of a data set, or one file with a ledger')
    .addOption(storeOption())
    .option(
      '--by <name>',
      'who imports data sets, as the ledger will say, instead of "command line"',
      parseAuthor,
    )
    .option('--json', 'print the result, or the problems, as JSON')
    .action(async (paths: string[], options: ImportCommandOptions) => {
      limitHeapGrowth();
      const [ledger] = paths.filter((path) => path.endsWith('.jsonl'));
      if (ledger === undefined) return importDatasets(paths, options);
      if (paths.length > 1)
        throw new BadUserInput(`the ledger "${ledger}" is imported alone, into an empty store`);
      return importFile(ledger, options);
    });
}
