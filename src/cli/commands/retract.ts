import { Command, InvalidArgumentError, Option } from 'commander';
import { day, type Day } from '../../domain/partial-date.ts';
import { actOptions, printAct, reasonOption, toActOptions, type ActCommandOptions } from '../act-options.ts';
import { withStore } from '../store-option.ts';

interface RetractCommandOptions extends ActCommandOptions {
  readonly reason: string;
  readonly withdrawnOn?: Day;
}

function withdrawnOnOption(): Option {
  return new Option(
    '--withdrawn-on <date>',
    'day on which the publisher withdrew the statement; without it, the recording was wrong',
  ).argParser((text: string): Day => {
    const result = day.safeParse(text);
    if (!result.success) throw new InvalidArgumentError(`${result.error.issues[0]?.message ?? 'Invalid'}.`);
    return result.data;
  });
}

/** `dealgraph retract CLAIM`: retracts a claim. */
export function retractCommand(): Command {
  const command = new Command('retract')
    .summary('retract a claim')
    .description(
      'Retracts a claim: it no longer counts, and stays readable with the reason. Its relationship is recomputed. "dealgraph restore" undoes it.',
    )
    .argument('<claim>', 'ID of the claim')
    .addOption(reasonOption())
    .addOption(withdrawnOnOption());
  for (const option of actOptions()) command.addOption(option);
  return command.action(async (claim: string, options: RetractCommandOptions) => {
    const { retractClaim } = await import('../../ledger/retract-claim.ts');
    const report = await withStore(options, 'refuse', (store) =>
      retractClaim(store, claim, options, toActOptions(options)),
    );
    printAct(options, `retracted the claim "${claim}"`, report);
  });
}
