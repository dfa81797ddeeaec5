import { spawn, type ChildProcess } from 'node:child_process';
import { builtCliPath } from './built-cli.ts';

const CLI_PATH = await builtCliPath();

/** Result of a command. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is running or has ended. */
export interface RunningCommand {
  readonly process: ChildProcess;
  /** Output so far. */
  readonly output: { stdout: string; stderr: string };
  readonly result: Promise<CommandResult>;
}

/** Environment variables of the test run that would change the behavior or output of a command. */
const EXCLUDED_VARIABLES = /^(HOST|PORT|PUBLIC_URL|DEALGRAPH_|NEO4J_|LOG_LEVEL|NO_COLOR|FORCE_COLOR|COLUMNS)/;

/**
 * Launcher that limits a program to the permissions of an ordinary user. Root ignores file modes,
 * so it removes all of root's capabilities.
 */
const AS_ORDINARY_USER =
  process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-all', '--bounding-set=-all'] : [];

/** Starts the command line of the current sources, without the settings of the test run. */
export function startCommand(
  args: readonly string[],
  env: Record<string, string> = {},
  cwd?: string,
  launcher: readonly string[] = [],
): RunningCommand {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !EXCLUDED_VARIABLES.test(name)),
  );
  const node = [process.execPath, CLI_PATH];
  const [program = process.execPath, ...rest] = [...launcher, ...node, ...args];
  const child = spawn(program, rest, {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const result = new Promise<CommandResult>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, ...output }));
  });
  return { process: child, output, result };
}

/** Runs the command line until it ends. */
export function runDealgraph(
  args: readonly string[],
  env?: Record<string, string>,
  cwd?: string,
): Promise<CommandResult> {
  return startCommand(args, env, cwd).result;
}

/** Runs the command line until it ends. File modes apply to it even if the tests run as root. */
export function runDealgraphAsOrdinaryUser(
  args: readonly string[],
  env: Record<string, string>,
): Promise<CommandResult> {
  return startCommand(args, env, undefined, AS_ORDINARY_USER).result;
}

/**
 * Waits until a server reports that it is ready, and returns its address. Rejects with its output
 * if it ends before that.
 */
export async function waitForAddress(running: RunningCommand): Promise<string> {
  return new Promise((resolve, reject) => {
    const checkOutput = (): void => {
      const [, address] = /GraphQL at (http\S+)\/graphql\n/.exec(running.output.stdout) ?? [];
      if (address !== undefined) resolve(address);
    };
    running.process.stdout?.on('data', checkOutput);
    checkOutput();
    void running.result.then(({ status, stderr }) =>
      reject(new Error(`exited with ${String(status)}: ${stderr}`)),
    );
  });
}
