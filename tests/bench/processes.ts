import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the project. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));
const READY_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 10_000;
const MEGABYTE = 1024 * 1024;

const runningProcesses = new Set<ChildProcess>();

/** Stops all started processes. */
export async function stopAllProcesses(): Promise<void> {
  await Promise.all([...runningProcesses].map((child) => stopProcess(child)));
}

function startProcess(args: readonly string[], env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: PROJECT_ROOT,
    // Requests repeat, and execution is measured, so answers are not cached.
    env: { ...process.env, NODE_ENV: 'production', DEALGRAPH_CACHE_MB: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  runningProcesses.add(child);
  child.once('exit', () => runningProcesses.delete(child));
  return child;
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await exited;
  clearTimeout(timer);
}

/** Memory of a process in megabytes: current, and if the system reports it, peak. */
function memoryUsage(pid: number): { now: number; peak: number } {
  const status = `/proc/${pid}/status`;
  if (existsSync(status)) {
    const text = readFileSync(status, 'utf8');
    const kilobytes = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    return { now: (kilobytes('VmRSS') * 1024) / MEGABYTE, peak: (kilobytes('VmHWM') * 1024) / MEGABYTE };
  }
  const now =
    (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024) / MEGABYTE;
  return { now, peak: now };
}

/** CPU time of a process's main thread, in milliseconds; NaN if the system does not report it. */
function processorTime(pid: number): number {
  const file = `/proc/${pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1_000_000 : NaN;
}

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Time from start to readiness, in milliseconds. */
  readonly readyMs: number;
  memory(): { now: number; peak: number };
  /** CPU time so far, in milliseconds. */
  processorTime(): number;
  stop(): Promise<void>;
}

/** Starts a server that prints one line with its address when it is ready. */
export async function startServerProcess(
  args: readonly string[],
  env: Record<string, string>,
): Promise<ServerProcess> {
  const startedAt = performance.now();
  const child = startProcess(args, env);
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`not ready after ${READY_TIMEOUT_MS} ms: ${output}`));
    }, READY_TIMEOUT_MS);
    const readOutput = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', readOutput);
    child.stderr?.on('data', readOutput);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`exited with ${code} before it was ready: ${output}`));
    });
  });
  const readyMs = performance.now() - startedAt;
  const pid = child.pid ?? 0;
  return {
    url,
    readyMs,
    memory: () => memoryUsage(pid),
    processorTime: () => processorTime(pid),
    stop: () => stopProcess(child),
  };
}

/** Runs a command until it ends; returns its duration, its peak memory and its output. */
export async function runProcess(
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ seconds: number; peakMegabytes: number; output: string }> {
  const startedAt = performance.now();
  const child = startProcess(args, env);
  let errorOutput = '';
  child.stderr?.on('data', (chunk: Buffer) => (errorOutput = (errorOutput + chunk.toString()).slice(-4000)));
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let peak = 0;
  const timer = setInterval(() => {
    if (child.exitCode === null && child.pid !== undefined)
      peak = Math.max(peak, memoryUsage(child.pid).peak);
  }, 50);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} exited with ${code}: ${errorOutput}`);
  return { seconds: (performance.now() - startedAt) / 1000, peakMegabytes: peak, output };
}

/** Node arguments that run the built program. */
export const DEALGRAPH_ARGUMENTS = [path.join(PROJECT_ROOT, 'dist', 'cli', 'dealgraph.js')];
