import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;
let files: string[];

/** Packs the same files as `npm publish`, and unpacks them next to the installed dependencies. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dealgraph-package-'));
  // Packs the existing build: a new one would remove dist/ while other tests use it.
  const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
  });
  const [{ filename = '', files: packedFiles = [] } = {}] = JSON.parse(packed.stdout) as PackResult[];
  files = packedFiles.map((file) => file.path);
  await run('tar', ['xzf', filename], { cwd: folder });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface PackResult {
  readonly filename?: string;
  readonly files?: readonly { readonly path: string }[];
}

/** Runs the packed command in a temporary folder and returns its output. */
async function runPackedCommand(...args: string[]): Promise<string> {
  const command = join(folder, 'package', 'dist', 'cli', 'dealgraph.js');
  const env = { ...process.env, DEALGRAPH_DB: join(folder, 'packed.db') };
  return (await run(process.execPath, [command, ...args], { cwd: folder, env })).stdout;
}

test('the package contains the program, schema, data sets and documentation, and no development files', () => {
  const topLevel = new Set(files.map((file) => file.split('/')[0]));
  const pages = ['ARCHITECTURE.md', 'CHANGELOG.md', 'LICENSE', 'README.md'];
  expect([...topLevel].sort()).toEqual([...pages, 'dist', 'docs', 'package.json', 'schema', 'seed']);
});

test('the package contains every page of docs/, without the pictures and decisions', () => {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const packed = files.filter((file) => file.startsWith('docs/'));
  expect(packed.sort()).toEqual(pages.map((name) => `docs/${name}`).sort());
});

test('the packed command prints its help', async () => {
  expect(await runPackedCommand('--help')).toContain('verify-source');
});

test('the packed command serves the explorer from any working directory', async () => {
  const command = join(folder, 'package', 'dist', 'cli', 'dealgraph.js');
  const env = { ...process.env, DEALGRAPH_DB: join(folder, 'shown.db'), PORT: '0' };
  const server = spawn(process.execPath, [command, 'serve'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const [, address = ''] = /explorer at (http\S+)\//.exec(line.toString()) ?? [];
    const page = await (await fetch(`${address}/entities/nvidia`)).text();
    expect(page).toContain('<title>NVIDIA Corporation · dealgraph</title>');
    const [, script = ''] = /src="\.\.\/(assets\/[\w-]+\.js)"/.exec(page) ?? [];
    expect((await fetch(`${address}/${script}`)).status).toBe(200);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
});

test('the packed command imports the included data sets', async () => {
  const seed = join(folder, 'package', 'seed');
  await runPackedCommand('import', join(seed, 'article'), join(seed, 'industry'));
  await expect(runPackedCommand('check')).resolves.toBeTypeOf('string');
});
