import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** Packs what `npm publish` would, and unpacks it into an empty folder beside the installed dependencies. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dealgraph-package-'));
  // The build of this checkout is packed; building again would pull dist/ from under other tests.
  const packed = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
  });
  const [{ filename = '', files: listed = [] } = {}] = JSON.parse(packed.stdout) as Packed[];
  files = listed.map((file) => file.path);
  await run('tar', ['xzf', filename], { cwd: folder });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Packed {
  readonly filename?: string;
  readonly files?: readonly { readonly path: string }[];
}

/** Runs the packed command in a folder of its own. */
async function dealgraph(...args: string[]): Promise<string> {
  const command = join(folder, 'package', 'dist', 'cli', 'dealgraph.js');
  const env = { ...process.env, DEALGRAPH_DB: join(folder, 'packed.db') };
  return (await run(process.execPath, [command, ...args], { cwd: folder, env })).stdout;
}

test('the package has the program, the schema, the data sets and nothing of the workshop', () => {
  const places = new Set(files.map((file) => file.split('/')[0]));
  const expected = ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'schema', 'seed'];
  expect([...places].sort()).toEqual(['ARCHITECTURE.md', ...expected]);
});

test('the packed command explains itself', async () => {
  expect(await dealgraph('--help')).toContain('verify-source');
});

test('the packed command shows the explorer, from wherever it is started', async () => {
  const command = join(folder, 'package', 'dist', 'cli', 'dealgraph.js');
  const env = { ...process.env, DEALGRAPH_DB: join(folder, 'shown.db'), PORT: '0' };
  const server = spawn(process.execPath, [command, 'serve'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const [, address = ''] = /shows the graph at (http\S+)\//.exec(line.toString()) ?? [];
    const page = await (await fetch(`${address}/entities/nvidia`)).text();
    expect(page).toContain('<title>NVIDIA Corporation · dealgraph</title>');
    const [, script = ''] = /src="\.\.\/(assets\/[\w-]+\.js)"/.exec(page) ?? [];
    expect((await fetch(`${address}/${script}`)).status).toBe(200);
  } finally {
    server.kill();
    await once(server, 'exit');
  }
});

test('the packed command loads the data sets that came with it', async () => {
  const seed = join(folder, 'package', 'seed');
  await dealgraph('import', join(seed, 'article'), join(seed, 'industry'));
  await expect(dealgraph('check')).resolves.toBeTypeOf('string');
});
