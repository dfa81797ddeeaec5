import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { BadUserInput } from '../../errors.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import { colored, formatCount, printResult } from '../output.ts';
import { storeOption, withStore, type StoreOption } from '../store-option.ts';

interface VerifySourceCommandOptions extends StoreOption {
  readonly json?: boolean;
}

async function readCopy(file: string): Promise<string> {
  try {
    // Pipes are allowed, for process substitution in a shell.
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { describeReadError } = await import('../../ledger/read-file.ts');
    throw new BadUserInput(describeReadError('file', file, error), ['file'], { cause: error });
  }
}

/** `dealgraph verify-source DATASET FILE`: looks for passages in a copy of a source. */
export function verifySourceCommand(): Command {
  return new Command('verify-source')
    .summary('verify the passages of a data set in a copy of its source')
    .description(
      'Looks for each passage behind the claims of a data set in a copy of its source, by fingerprint. Lists the passages that differ or ' +
        'are missing. The copy can be text, Markdown or HTML.',
    )
    .argument('<dataset>', 'ID of the data set, such as "article"')
    .argument('<file>', 'copy of the source')
    .addOption(storeOption())
    .option('--json', 'print the findings as JSON')
    .action(async (dataset: string, file: string, options: VerifySourceCommandOptions) => {
      const text = await readCopy(file);
      const { verifySource } = await import('../../ledger/verify-source.ts');
      const passages = await withStore(options, 'refuse', (store) => verifySource(store, dataset, text));
      const missing = passages.filter(({ found }) => !found);
      const verified = missing.length === 0;
      printResult(
        options.json ?? false,
        { dataset, verified, passages },
        verified
          ? [
              `${colored('green', 'verified', process.stdout)}: found ${formatCount(passages.length, 'passage')} word for word`,
            ]
          : [
              ...missing.map(
                ({ source, passage, claims }) =>
                  `${source}: the passage "${passage}" differs or is missing (${claims.join(', ')})`,
              ),
              colored(
                'red',
                `${missing.length} of ${formatCount(passages.length, 'passage')} not found`,
                process.stdout,
              ),
            ],
      );
      if (!verified) process.exitCode = EXIT_STATUS.FINDING;
    });
}
