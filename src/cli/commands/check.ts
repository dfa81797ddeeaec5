import { Command } from 'commander';
import { EXIT_STATUS } from '../exit-status.ts';
import { colored, formatCount, printResult } from '../output.ts';
import { storeOption, withStore, type StoreOption } from '../store-option.ts';

interface CheckCommandOptions extends StoreOption {
  readonly json?: boolean;
}

/** `dealgraph check`: compares the graph with its ledger. */
export function checkCommand(): Command {
  return new Command('check')
    .summary('compare the graph with its ledger')
    .description(
      'Recomputes the graph from the ledger and compares it with the stored records, and with every row or node, word index and ' +
        'definition that the store derives from them. Verifies the file of an embedded store. Read-only; an embedded store needs disk space ' +
        'for a temporary copy. Prints each difference on one line. "dealgraph rebuild" repairs the graph; for a changed table or index, ' +
        'the line names the repair. A clean result proves that the graph matches its ledger, not that nobody rewrote the ledger.',
    )
    .addOption(storeOption())
    .option('--json', 'print the findings as JSON')
    .action(async (options: CheckCommandOptions) => {
      const { checkStore } = await import('../../ledger/check.ts');
      const { findings, revision } = await withStore(options, 'refuse', async (store) => ({
        findings: await checkStore(store),
        revision: await store.revision(),
      }));
      const clean = findings.length === 0;
      const { stdout } = process;
      printResult(
        options.json ?? false,
        { clean, revision, findings },
        clean
          ? [`${colored('green', 'clean', stdout)}: the graph matches its ledger at revision ${revision}`]
          : [
              ...findings.map(({ message }) => message),
              colored('red', formatCount(findings.length, 'finding'), stdout),
            ],
      );
      if (!clean) process.exitCode = EXIT_STATUS.FINDING;
    });
}
