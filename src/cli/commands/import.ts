import { Command } from 'commander';
import { said } from '../../domain/record.ts';
import { BadUserInput } from '../../errors.ts';
import type { ImportReport } from '../../ledger/import.ts';
import { coloured, count, printResult } from '../output.ts';
import { progressView } from '../progress.ts';
import { storeOption, withStore, type StoreOption } from '../store-option.ts';

interface Options extends StoreOption {
  readonly by: string;
  readonly json?: boolean;
}

function line({ dataset, unchanged, added, updated, revision }: ImportReport): string {
  if (unchanged) return `${dataset}: nothing new`;
  const numbers: readonly (readonly [number, string])[] = [
    [added.sources, 'source'],
    [added.entities, 'entity'],
    [added.relationships, 'relationship'],
    [added.claims, 'claim'],
  ];
  const news = numbers.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun));
  const done = [
    ...(news.length > 0 ? [`added ${news.join(', ')}`] : []),
    ...(updated.entities > 0 ? [`updated ${count(updated.entities, 'entity')}`] : []),
  ];
  const what = done.length > 0 ? done.join(', ') : 'recorded what the data set says of itself';
  return `${dataset}: ${what}; the graph is at revision ${revision}`;
}

/** The name that the ledger keeps for ever: it has to be one line, so that every list of entries can show it. */
function oneLine(by: string): string {
  if (by.trim() === '' || !/^[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u.test(by))
    throw new BadUserInput(`--by is ${said(by)} and has to be one line of 1 to 200 characters`, ['by']);
  return by;
}

/** `dealgraph import PATH…`: data sets into the graph, all of them or nothing. */
export function importCommand(): Command {
  return new Command('import')
    .summary('import data sets from their folders')
    .description(
      'Imports data sets. Each folder holds dataset, sources, entities, relationships and claims as .yaml, .json or .jsonl files. ' +
        'With any problem nothing is written, and all problems are listed; what is recorded already is left alone.',
    )
    .argument('<path...>', 'the folder of a data set')
    .addOption(storeOption())
    .option('--by <name>', 'who imports, as the ledger will say', oneLine, 'command line')
    .option('--json', 'print the result, or the problems, as JSON')
    .action(async (paths: string[], options: Options) => {
      const { importFolders } = await import('../../ledger/import.ts');
      const progress = progressView();
      const reports = await withStore(options, 'create', (store) =>
        importFolders(store, paths, { by: options.by, onProgress: progress.show }).finally(progress.clear),
      );
      for (const { dataset, warnings } of reports)
        for (const warning of options.json ? [] : warnings)
          process.stderr.write(`${coloured('yellow', 'warning:', process.stderr)} ${dataset}: ${warning}\n`);
      printResult(options.json ?? false, { reports }, reports.map(line));
    });
}
