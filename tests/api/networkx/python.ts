import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NETWORKX_REQUIREMENT = 'networkx==3.6.1';
const ORACLE_SCRIPT = fileURLToPath(new URL('oracle.py', import.meta.url));

/** PYTHONPATH for networkx, which is installed for this run if missing; null if that fails. */
function findModulePath(): string | null {
  const installed = spawnSync('python3', [
    '-c',
    'import networkx, sys; sys.exit(networkx.__version__ != "3.6.1")',
  ]);
  if (installed.status === 0) return '';
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-networkx-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const installation = spawnSync('python3', [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--target',
    folder,
    NETWORKX_REQUIREMENT,
  ]);
  return installation.status === 0 ? folder : null;
}

let modulePath: string | null | undefined;

/** Whether networkx is available. If not, CI fails, and other runs print one line. */
export function hasNetworkx(): boolean {
  if (modulePath === undefined) {
    modulePath = findModulePath();
    const missing = `Python 3.11 or later with ${NETWORKX_REQUIREMENT} is not available`;
    if (modulePath === null && process.env['CI']) throw new Error(missing);
    if (modulePath === null)
      process.stderr.write(`\n*** THE COMPARISON WITH NETWORKX IS SKIPPED: ${missing}. ***\n\n`);
  }
  return modulePath !== null;
}

/** Answers of networkx, per graph and question. */
export function networkxAnswers(input: object): unknown[][] {
  const { status, stdout, stderr } = spawnSync('python3', [ORACLE_SCRIPT], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONPATH: modulePath ?? '' },
  });
  if (status !== 0) throw new Error(`networkx failed: ${stderr}`);
  return JSON.parse(stdout) as unknown[][];
}
