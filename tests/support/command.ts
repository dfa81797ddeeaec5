import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/cli/dealgraph.ts', import.meta.url));

/** What a command did. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs, or ran. */
export interface Running {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  readonly printed: { stdout: string; stderr: string };
  readonly ended: Promise<Ran>;
}

/** Settings of the tests' own environment that would change what a command does or how it looks. */
const OURS = /^(HOST|PORT|PUBLIC_URL|DEALGRAPH_|NEO4J_|LOG_LEVEL|NO_COLOR|FORCE_COLOR|COLUMNS)/;

/** Runs a program with the rights of an ordinary user: for root, whom no file's mode stops, with none of root's capabilities. */
const AS_ORDINARY_USER =
  process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-all', '--bounding-set=-all'] : [];

/** Starts the command line from the sources, with settings of its own and none of the test's. */
export function startCommand(
  args: readonly string[],
  env: Record<string, string> = {},
  cwd?: string,
  launcher: readonly string[] = [],
): Running {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
  const node = [process.execPath, '--import', import.meta.resolve('tsx'), COMMAND];
  const [program = process.execPath, ...rest] = [...launcher, ...node, ...args];
  const child = spawn(program, rest, {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text));
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, ...printed }));
  });
  return { process: child, printed, ended };
}

/** Runs the command line to its end. */
export function dealgraph(args: readonly string[], env?: Record<string, string>, cwd?: string): Promise<Ran> {
  return startCommand(args, env, cwd).ended;
}

/** Runs the command line to its end, bound by the modes of files even where the tests run as root. */
export function dealgraphAsOrdinaryUser(args: readonly string[], env: Record<string, string>): Promise<Ran> {
  return startCommand(args, env, undefined, AS_ORDINARY_USER).ended;
}

/** Waits until a server says that it is ready, and gives its address; rejects with its words where it ends before. */
export async function addressOf(running: Running): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const [, address] = /answers at (http\S+)\/graphql\n/.exec(running.printed.stdout) ?? [];
      if (address !== undefined) resolve(address);
    };
    running.process.stdout?.on('data', look);
    look();
    void running.ended.then(({ status, stderr }) =>
      reject(new Error(`ended with ${String(status)}: ${stderr}`)),
    );
  });
}
