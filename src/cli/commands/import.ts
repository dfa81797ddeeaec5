import { Command } from 'commander';
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
  const news = [
    count(added.sources, 'source'),
    count(added.entities, 'entity'),
    count(added.relationships, 'relationship'),
    count(added.claims, 'claim'),
  ].join(', ');
  const changed = updated.entities > 0 ? `, updated ${count(updated.entities, 'entity')}` : '';
  return `${dataset}: added ${news}${changed}; the graph is at revision ${revision}`;
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
    .option('--by <name>', 'who imports, as the ledger will say', 'command line')
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
