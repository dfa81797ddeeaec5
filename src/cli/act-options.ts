import { InvalidArgumentError, Option } from 'commander';
import { reason as reasonSchema } from '../domain/dataset-changes.ts';
import type { ActOptions, ActReport } from '../ledger/retract-claim.ts';
import { parseAuthor } from './author-option.ts';
import { formatEffect } from './effect.ts';
import { printResult } from './output.ts';
import { storeOption, type StoreOption } from './store-option.ts';

/** The options of all commands that change recorded data by one act. */
export interface ActCommandOptions extends StoreOption {
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** The options of all commands that change recorded data by one act, for `addOption`. */
export function actOptions(): readonly Option[] {
  return [
    storeOption(),
    new Option('--by <name>', 'author of the entry in the ledger (default: "command line")').argParser(
      parseAuthor,
    ),
    new Option('--dry-run', 'print the effect on the ledger and the graph, and write nothing'),
    new Option('--json', 'print the result as JSON'),
  ];
}

/** `--reason TEXT`, required. */
export function reasonOption(): Option {
  return new Option('--reason <text>', 'reason, for the ledger')
    .makeOptionMandatory()
    .argParser((text: string) => {
      const result = reasonSchema.safeParse(text);
      if (!result.success) throw new InvalidArgumentError(`${result.error.issues[0]?.message ?? 'Invalid'}.`);
      return text;
    });
}

/** The author and time of an act from the options of its command. */
export function toActOptions({ by = 'command line', dryRun = false }: ActCommandOptions): ActOptions {
  return { by, at: new Date(), dryRun };
}

/** Prints the result of an act, or its effect after a dry run. */
export function printAct({ json = false }: ActCommandOptions, sentence: string, report: ActReport): void {
  const { revision, effect } = report;
  printResult(json, report, [
    ...(effect === undefined ? [`${sentence}; the graph is at revision ${revision}`] : formatEffect(effect)),
  ]);
}
