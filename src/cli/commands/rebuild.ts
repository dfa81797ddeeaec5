import { Command } from 'commander';
import { formatCount, printResult } from '../output.ts';
import { storeOption, withStore, type StoreOption } from '../store-option.ts';

interface RebuildCommandOptions extends StoreOption {
  readonly json?: boolean;
}

/** `dealgraph rebuild`: recomputes the graph from the ledger. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .summary('recompute the graph from its ledger')
    .description(
      'Recomputes the graph from the ledger and replaces the stored graph in one transaction. Until the end, readers see the previous graph. ' +
        'The ledger and the revision stay the same.',
    )
    .addOption(storeOption())
    .option('--json', 'print the result as JSON')
    .action(async (options: RebuildCommandOptions) => {
      const { rebuild } = await import('../../ledger/rebuild.ts');
      const report = await withStore(options, 'refuse', rebuild, () => Promise.resolve());
      const { entries, relationships, revision } = report;
      printResult(options.json ?? false, report, [
        `rebuilt ${formatCount(relationships, 'relationship')} from ${formatCount(entries, 'ledger entry')} at revision ${revision}`,
      ]);
    });
}
