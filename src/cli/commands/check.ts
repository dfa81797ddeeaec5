import { Command } from 'commander';
import { EXIT_STATUS } from '../exit-status.ts';
import { colored, formatCount, printResult } from '../output.ts';
import { storeOption, withStore, type StoreOption } from '../store-option.ts';

interface CheckCommandOptions extends StoreOption {
  readonly json?: boolean;
}

/** `dealgraph check`: does the graph add up to what its ledger says? */
export function checkCommand(): Command {
  return new Command('check')
    .summary('compare the graph with its ledger')
    .description(
      'Works the graph out anew from the ledger and compares the two; works out from what is recorded everything that the store keeps beside it, and compares every row or ' +
        'node, index of words and definition; and examines the file of an embedded store. "clean" proves that all that answers are read from is what the ledger gives, not that nobody rewrote the ledger. ' +
        'Changes nothing; an embedded store needs room for a temporary one. Every difference is a line; "dealgraph rebuild" mends those in the graph, and where a table or an index was ' +
        'changed, the line says what to do.',
    )
    .addOption(storeOption())
    .option('--json', 'print the findings as JSON')
    .action(async (options: CheckCommandOptions) => {
      const { checkStore: checkStore } = await import('../../ledger/check.ts');
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
          ? [
              `${colored('green', 'clean', stdout)}: the graph is what the ledger says, at revision ${revision}`,
            ]
          : [
              ...findings.map(({ message }) => message),
              colored('red', formatCount(findings.length, 'finding'), stdout),
            ],
      );
      if (!clean) process.exitCode = EXIT_STATUS.FINDING;
    });
}
