import { Command } from 'commander';
import { actOptions, printAct, reasonOption, toActOptions, type ActCommandOptions } from '../act-options.ts';
import { withStore } from '../store-option.ts';

interface MergeCommandOptions extends ActCommandOptions {
  readonly reason: string;
}

/** `dealgraph merge FROM INTO`: merges two records of one entity. */
export function mergeCommand(): Command {
  const command = new Command('merge')
    .summary('merge two records of one entity')
    .description(
      'Merges one entity into another of the same kind: its names, relationships and claims become those of the other one, and its ID leads to the other one. "dealgraph split" undoes it.',
    )
    .argument('<from>', 'ID of the entity that is merged')
    .argument('<into>', 'ID of the entity that stays')
    .addOption(reasonOption());
  for (const option of actOptions()) command.addOption(option);
  return command.action(async (from: string, into: string, options: MergeCommandOptions) => {
    const { mergeEntities } = await import('../../ledger/merge-entities.ts');
    const report = await withStore(options, 'refuse', (store) =>
      mergeEntities(store, { from, into, reason: options.reason }, toActOptions(options)),
    );
    printAct(options, `merged the entity "${from}" into "${into}"`, report);
  });
}
