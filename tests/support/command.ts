import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI_PATH = fileURLToPath(new URL('../../src/cli/dealgraph.ts', import.meta.url));

/** What a command did. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs, or ran. */
export interface RunningCommand {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  readonly output: { stdout: string; stderr: string };
  readonly result: Promise<CommandResult>;
}

/** Settings of the tests' own environment that would change what a command does or how it looks. */
const EXCLUDED_VARIABLES = /^(HOST|PORT|PUBLIC_URL|DEALGRAPH_|NEO4J_|LOG_LEVEL|NO_COLOR|FORCE_COLOR|COLUMNS)/;

/** Runs a program with the rights of an ordinary user: for root, whom no file's mode stops, with none of root's capabilities. */
const AS_ORDINARY_USER =
  process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-all', '--bounding-set=-all'] : [];

/** Starts the command line from the sources, with settings of its own and none of the test's. */
export function startCommand(
  args: readonly string[],
  env: Record<string, string> = {},
  cwd?: string,
  launcher: readonly string[] = [],
): RunningCommand {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !EXCLUDED_VARIABLES.test(name)),
  );
  const node = [process.execPath, '--import', import.meta.resolve('tsx'), CLI_PATH];
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

/** Runs the command line to its end. */
export function runDealgraph(
  args: readonly string[],
  env?: Record<string, string>,
  cwd?: string,
): Promise<CommandResult> {
  return startCommand(args, env, cwd).result;
}

/** Runs the command line to its end, bound by the modes of files even where the tests run as root. */
export function runDealgraphAsOrdinaryUser(
  args: readonly string[],
  env: Record<string, string>,
): Promise<CommandResult> {
  return startCommand(args, env, undefined, AS_ORDINARY_USER).result;
}

/** Waits until a server says that it is ready, and gives its address; rejects with its words where it ends before. */
export async function waitForAddress(running: RunningCommand): Promise<string> {
  return new Promise((resolve, reject) => {
    const checkOutput = (): void => {
      const [, address] = /answers at (http\S+)\/graphql\n/.exec(running.output.stdout) ?? [];
      if (address !== undefined) resolve(address);
    };
    running.process.stdout?.on('data', checkOutput);
    checkOutput();
    void running.result.then(({ status, stderr }) =>
      reject(new Error(`ended with ${String(status)}: ${stderr}`)),
    );
  });
}
