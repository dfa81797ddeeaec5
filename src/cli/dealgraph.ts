#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { describeValue } from '../domain/schema-builders.ts';
import { BadUserInput } from '../errors.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { mergeCommand } from './commands/merge.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { restoreCommand } from './commands/restore.ts';
import { retractCommand } from './commands/retract.ts';
import { serveCommand } from './commands/serve.ts';
import { splitCommand } from './commands/split.ts';
import { verifySourceCommand } from './commands/verify-source.ts';
import { EXIT_STATUS, exitStatusFor } from './exit-status.ts';
import { printFailure } from './output.ts';
import { packageVersion } from './package-root.ts';

/** All commands, in the order of the help. Each command loads its dependencies when it runs. */
const COMMANDS = [
  serveCommand,
  importCommand,
  exportCommand,
  checkCommand,
  rebuildCommand,
  retractCommand,
  restoreCommand,
  mergeCommand,
  splitCommand,
  verifySourceCommand,
];

/** `dealgraph help [COMMAND]`; unlike the help of commander, it reports unknown commands. */
function helpCommand(dealgraph: Command): Command {
  return new Command('help')
    .summary('print the help of a command')
    .argument('[command]', 'name of the command')
    .action((name?: string) => {
      if (name === undefined) dealgraph.help();
      const match = dealgraph.commands.find((command) => command.name() === name);
      if (match !== undefined) match.help();
      const names = dealgraph.commands.map((command) => command.name()).join(', ');
      throw new BadUserInput(`unknown command ${describeValue(name)}; available commands: ${names}`, [
        'command',
      ]);
    });
}

function buildProgram(): Command {
  const dealgraph = new Command('dealgraph')
    .description(
      'GraphQL API and web explorer for business deals in the AI industry, with the sources behind every deal.',
    )
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      '\nExit status: 0 on success, 1 on a finding or a failure, 2 on incorrect use or an invalid setting.',
    )
    // Usage errors are printed like all other errors, in main().
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  for (const command of COMMANDS) dealgraph.addCommand(command().copyInheritedSettings(dealgraph));
  dealgraph.addCommand(helpCommand(dealgraph).copyInheritedSettings(dealgraph));
  return dealgraph;
}

/** Converts a usage error of commander to one sentence that refers to the help. */
function toUsageError(error: CommanderError, args: readonly string[]): BadUserInput {
  const name = args.find((arg) => COMMANDS.some((command) => command().name() === arg));
  const help = `dealgraph ${name === undefined ? '' : `${name} `}--help`;
  const message = error.message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '')
    .replace(/\. ([A-Z])/g, (_, letter: string) => `; ${letter.toLowerCase()}`);
  return new BadUserInput(`${message}; see "${help}"`, [], { cause: error });
}

async function main(args: readonly string[]): Promise<void> {
  // A reader such as `head` can close the pipe early.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  try {
    const dealgraph = buildProgram();
    if (args.length === 0) {
      dealgraph.outputHelp({ error: true });
      process.exitCode = EXIT_STATUS.USAGE_ERROR;
      return;
    }
    await dealgraph.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    const failure = error instanceof CommanderError ? toUsageError(error, args) : error;
    printFailure(failure, args.includes('--json'));
    process.exitCode = exitStatusFor(failure);
  }
}

await main(process.argv.slice(2));
