import { Command } from 'commander';
import { actOptions, printAct, toActOptions, type ActCommandOptions } from '../act-options.ts';
import { withStore } from '../store-option.ts';

/** `dealgraph split ID`: undoes the merge of an entity. */
export function splitCommand(): Command {
  const command = new Command('split')
    .summary('undo the merge of an entity')
    .description('Undoes the merge of an entity: it has its names, relationships and claims again.')
    .argument('<id>', 'ID of the merged entity');
  for (const option of actOptions()) command.addOption(option);
  return command.action(async (id: string, options: ActCommandOptions) => {
    const { splitEntity } = await import('../../ledger/merge-entities.ts');
    const report = await withStore(options, 'refuse', (store) =>
      splitEntity(store, id, undefined, toActOptions(options)),
    );
    printAct(options, `split the entity "${id}"`, report);
  });
}
