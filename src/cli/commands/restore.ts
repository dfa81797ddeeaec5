import { Command } from 'commander';
import { actOptions, printAct, toActOptions, type ActCommandOptions } from '../act-options.ts';
import { withStore } from '../store-option.ts';

/** `dealgraph restore CLAIM`: undoes the retraction of a claim. */
export function restoreCommand(): Command {
  const command = new Command('restore')
    .summary('restore a retracted claim')
    .description('Undoes the retraction of a claim: it counts again. Its relationship is recomputed.')
    .argument('<claim>', 'ID of the claim');
  for (const option of actOptions()) command.addOption(option);
  return command.action(async (claim: string, options: ActCommandOptions) => {
    const { restoreClaim } = await import('../../ledger/retract-claim.ts');
    const report = await withStore(options, 'refuse', (store) =>
      restoreClaim(store, claim, toActOptions(options)),
    );
    printAct(options, `restored the claim "${claim}"`, report);
  });
}
