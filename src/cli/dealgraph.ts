#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { describeValue } from '../domain/schema-builders.ts';
import { BadUserInput } from '../errors.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { serveCommand } from './commands/serve.ts';
import { verifySourceCommand } from './commands/verify-source.ts';
import { EXIT_STATUS, exitStatusFor } from './exit-status.ts';
import { printFailure } from './output.ts';
import { packageVersion } from './package-root.ts';

/** Every command, in the order of the help. What a command needs to work is loaded when it runs. */
const COMMANDS = [
  serveCommand,
  importCommand,
  exportCommand,
  checkCommand,
  rebuildCommand,
  verifySourceCommand,
];

/** `dealgraph help [COMMAND]`: commander's own has no words for a command that there is not. */
function helpCommand(dealgraph: Command): Command {
  return new Command('help')
    .summary('display help for command')
    .argument('[command]', 'the command to explain')
    .action((name?: string) => {
      if (name === undefined) dealgraph.help();
      const match = dealgraph.commands.find((command) => command.name() === name);
      if (match !== undefined) match.help();
      const names = dealgraph.commands.map((command) => command.name()).join(', ');
      throw new BadUserInput(`unknown command ${describeValue(name)}; the commands are ${names}`, [
        'command',
      ]);
    });
}

function buildProgram(): Command {
  const dealgraph = new Command('dealgraph')
    .description('Who deals with whom, who says so, and where they contradict each other.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      '\nExit status: 0 for success, 1 where something was found wrong, 2 for wrong use or a wrong setting.',
    )
    // Faults of use are errors like all others; commander's own words for them are caught below.
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  for (const command of COMMANDS) dealgraph.addCommand(command().copyInheritedSettings(dealgraph));
  dealgraph.addCommand(helpCommand(dealgraph).copyInheritedSettings(dealgraph));
  return dealgraph;
}

/** A fault of use in commander's words, as one sentence that says where to read more. */
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
  // A reader that has seen enough, such as `head`, closes the pipe.
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
