import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { waitForAddress, runDealgraph, startCommand } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-serve-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a GraphQL query on a server and returns its data. */
async function queryServer(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

test('the first start creates the store and imports the data sets, and each start prints one line', async () => {
  // The folder does not exist yet, like data/ after a clone.
  const env = { DEALGRAPH_DB: join(folder, 'data', 'dealgraph.db'), PORT: '0' };
  for (const start of ['first', 'second']) {
    const server = startCommand(['serve'], env);
    const address = await waitForAddress(server);
    expect(await queryServer(address, '{ graph { revision entities relationships claims } }'), start).toEqual(
      {
        graph: { revision: 2, entities: 307, relationships: 424, claims: 1262 },
      },
    );
    const ready = await fetch(`${address}/health/ready`);
    expect(await ready.json()).toEqual({ status: 'ready', store: 'sqlite', revision: 2 });
    server.process.kill('SIGTERM');
    const { status, stdout } = await server.result;
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `dealgraph is ready: explorer at ${address}/ and GraphQL at ${address}/graphql\n`,
    });
  }
});

test('serve skips included data sets that no longer fit the graph, and prints warnings with the reasons', async () => {
  const own = join(folder, 'own');
  mkdirSync(own);
  const ids = ['anthropic', 'nvidia', 'microsoft', 'claude', 'google', 'amazon', 'openai'];
  writeFileSync(
    join(own, 'dataset.json'),
    JSON.stringify({ id: 'own', title: 'Own', description: 'Own', license: 'CC0-1.0' }),
  );
  writeFileSync(
    join(own, 'entities.json'),
    JSON.stringify(ids.map((id) => ({ id, kind: 'PERSON', name: id }))),
  );
  const db = join(folder, 'own.db');
  expect(await runDealgraph(['import', own, '--db', db])).toMatchObject({ status: 0 });
  for (const start of ['first', 'second']) {
    const server = startCommand(['serve', '--db', db], { PORT: '0' });
    const address = await waitForAddress(server);
    expect(await queryServer(address, '{ graph { revision entities } }'), start).toEqual({
      graph: { revision: 1, entities: ids.length },
    });
    server.process.kill('SIGTERM');
    const { status, stderr } = await server.result;
    expect(status).toBe(0);
    // Slow loading also prints its progress.
    const lines = stderr.split('\n').filter((line) => line.startsWith('warning: '));
    expect(lines).toHaveLength(6);
    for (const line of lines.slice(0, 5))
      expect(line).toMatch(
        /^warning: skipped the data set "article": \S+entities\.yaml:\d+:\d+: entities\.\d+\.id: the entity "\w+" belongs to the data set "own"; /,
      );
    expect(lines[5]).toMatch(/^warning: \d+ more problems; skipped data sets: "article", "industry"$/);
  }
});

test('serve accepts a store in memory, and applies PUBLIC_URL and limits from the environment', async () => {
  const server = startCommand(['serve', '--db', ':memory:'], {
    PORT: '0',
    PUBLIC_URL: 'https://deals.example/graph/',
    DEALGRAPH_MAX_PAGE_SIZE: '7',
  });
  const address = await waitForAddress(server);
  expect(await queryServer(address, '{ entity(id: "nvidia") { url } }')).toEqual({
    entity: { url: expect.stringMatching(/^https:\/\/deals\.example\/graph\/\w/) as string },
  });
  const refused = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query": "{ entities(first: 8) { totalCount } }"}',
  });
  expect(JSON.stringify(await refused.json())).toContain('7');
  server.process.kill('SIGINT');
  expect(await server.result).toMatchObject({ status: 0 });
});

test('serve fails with one sentence if the port is in use', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => {
      const address = other.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const { status, stdout, stderr } = await runDealgraph(['serve', '--db', join(folder, 'unused.db')], {
    PORT: String(port),
  });
  other.close();
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(
    `dealgraph: port ${port} on 127.0.0.1 is in use by another program; stop it or set PORT to another port\n`,
  );
});

test('serve fails with one sentence if HOST is not an address of this machine', async () => {
  const { status, stdout, stderr } = await runDealgraph(['serve', '--db', join(folder, 'unused.db')], {
    HOST: '192.0.2.1',
    PORT: '4000',
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^dealgraph: HOST must be [^\n]+ \(got "192\.0\.2\.1"\)\n$/);
});
