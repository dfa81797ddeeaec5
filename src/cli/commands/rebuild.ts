import { Command } from 'commander';
import { formatCount, printResult } from '../output.ts';
import { storeOption, withStore, type StoreOption } from '../store-option.ts';

interface RebuildCommandOptions extends StoreOption {
  readonly json?: boolean;
}

/** `dealgraph rebuild`: works the graph out anew from the ledger. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .summary('work the graph out anew from its ledger')
    .description(
      'Empties the graph and works it out anew from the ledger, in one transaction: until it is done everybody sees the old one. ' +
        'The ledger and the revision stay as they are.',
    )
    .addOption(storeOption())
    .option('--json', 'print what was done as JSON')
    .action(async (options: RebuildCommandOptions) => {
      const { rebuild } = await import('../../ledger/rebuild.ts');
      const report = await withStore(options, 'refuse', rebuild);
      const { entries, relationships, revision } = report;
      printResult(options.json ?? false, report, [
        `rebuilt ${formatCount(relationships, 'relationship')} from ${formatCount(entries, 'entry')} of the ledger, at revision ${revision}`,
      ]);
    });
}
