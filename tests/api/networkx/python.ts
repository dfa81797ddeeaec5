import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = 'networkx==3.6.1';
const ORACLE = fileURLToPath(new URL('oracle.py', import.meta.url));

/** Where Python finds networkx, which is fetched for this run where it is not installed; null where it cannot be had. */
function modules(): string | null {
  const there = spawnSync('python3', [
    '-c',
    'import networkx, sys; sys.exit(networkx.__version__ != "3.6.1")',
  ]);
  if (there.status === 0) return '';
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-networkx-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const fetched = spawnSync('python3', ['-m', 'pip', 'install', '--quiet', '--target', folder, VERSION]);
  return fetched.status === 0 ? folder : null;
}

let found: string | null | undefined;

/** Whether networkx can be asked. In CI it has to be; elsewhere its absence is told in one line. */
export function networkxThere(): boolean {
  if (found === undefined) {
    found = modules();
    const missing = `Python 3.11 or later with ${VERSION} cannot be had`;
    if (found === null && process.env['CI']) throw new Error(missing);
    if (found === null)
      process.stderr.write(`\n*** THE COMPARISON WITH NETWORKX IS SKIPPED: ${missing}. ***\n\n`);
  }
  return found !== null;
}

/** What networkx answers. */
export function askNetworkx(asked: object): unknown[][] {
  const { status, stdout, stderr } = spawnSync('python3', [ORACLE], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONPATH: found ?? '' },
  });
  if (status !== 0) throw new Error(`networkx answers nothing: ${stderr}`);
  return JSON.parse(stdout) as unknown[][];
}
