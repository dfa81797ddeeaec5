import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { StoreUnavailable } from '../../../src/errors.ts';
import { checkStore } from '../../../src/ledger/check.ts';
import { openStore } from '../../../src/store/open.ts';
import { batchOf, submitGraph } from '../../support/graph-records.ts';
import { waitForAddress, startCommand, type RunningCommand } from '../../support/command.ts';
import { emptyNeo4jStore, neo4jEnvironment, withOwnNeo4j } from '../../support/neo4j/database.ts';
import { freePort, Neo4jServer, FAST_START_OPTIONS } from '../../support/neo4j/server.ts';
import { TcpProxy } from '../../support/neo4j/tcp-proxy.ts';
import { seedGraph } from '../../support/seeds.ts';

/** Maximum number of connections of a store in src/store/neo4j/connection.ts. */
const MAX_CONNECTIONS = 100;
const QUERY = '{ companies(first: 5) { nodes { name relationships(first: 5) { nodes { title } } } } }';

interface HttpJsonResponse {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: { readonly extensions: { code: string } }[] };
}

async function fetchJson(url: string, query?: string): Promise<HttpJsonResponse> {
  const response = await fetch(url, {
    ...(query === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }),
    signal: AbortSignal.timeout(60_000),
  });
  return { status: response.status, body: (await response.json()) as HttpJsonResponse['body'] };
}

async function waitUntil(condition: () => Promise<boolean>, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`the condition was not met within ${seconds} s`);
    await sleep(100);
  }
}

withOwnNeo4j(() => {
  let neo4j: Neo4jServer;
  let running: RunningCommand | undefined;
  beforeAll(async () => {
    neo4j = await Neo4jServer.create({ settings: ['db.transaction.timeout=20s'], java: FAST_START_OPTIONS });
    // The first start sets its password.
    await neo4j.start();
    await neo4j.stop();
  }, 300_000);
  afterEach(() => void running?.process.kill('SIGKILL'));
  afterAll(() => neo4j.remove());

  const stopServer = async (): Promise<string> => {
    running?.process.kill('SIGTERM');
    const { status, stderr } = (await running?.result) ?? {};
    expect(status).toBe(0);
    expect(stderr).not.toContain(neo4j.address.password);
    return stderr ?? '';
  };

  describe('dealgraph', () => {
    test('starts without its Neo4j server, and is ready when that one starts', async () => {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      running = startCommand(['serve'], { ...neo4jEnvironment(neo4j.address), PORT: String(port) });
      await waitUntil(
        () =>
          fetchJson(`${url}/health/live`).then(
            () => true,
            () => false,
          ),
        30,
      );
      expect(await fetchJson(`${url}/health/live`)).toMatchObject({ status: 200 });
      await waitUntil(
        async () => JSON.stringify((await fetchJson(`${url}/health/ready`)).body).includes('neo4j'),
        30,
      );
      const early = await fetchJson(`${url}/health/ready`);
      expect(early).toMatchObject({
        status: 503,
        body: { reason: 'the store (neo4j) does not respond; retrying every second' },
      });
      const refused = await fetchJson(`${url}/graphql`, QUERY);
      expect(refused).toMatchObject({
        status: 503,
        body: { errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] },
      });
      expect(running.process.exitCode).toBeNull();

      await neo4j.start();
      await waitForAddress(running);
      expect(await fetchJson(`${url}/health/ready`)).toMatchObject({
        status: 200,
        body: { status: 'ready', store: 'neo4j', revision: 2 },
      });
      const { status, body } = await fetchJson(`${url}/graphql`, QUERY);
      expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
      expect(await stopServer()).toContain(`the store \\"${neo4j.address.uri}\\" does not respond`);
    }, 300_000);

    test('survives a restart of Neo4j under load, with no error but STORE_UNAVAILABLE', async () => {
      running = startCommand(['serve'], { ...neo4jEnvironment(neo4j.address), PORT: '0' });
      const url = await waitForAddress(running);
      const answers: HttpJsonResponse[] = [];
      let asking = true;
      const clients = Array.from({ length: 8 }, async () => {
        while (asking) answers.push(await fetchJson(`${url}/graphql`, QUERY));
      });
      const isAnswered = ({ status, body }: HttpJsonResponse): boolean =>
        status === 200 && body.errors === undefined;
      await waitUntil(() => Promise.resolve(answers.filter(isAnswered).length > 50), 60);
      const before = answers.length;
      await neo4j.stop();
      await waitUntil(() => Promise.resolve(answers.slice(before).some((answer) => !isAnswered(answer))), 60);
      expect(await fetchJson(`${url}/health/ready`)).toMatchObject({ status: 503 });
      expect(await fetchJson(`${url}/health/live`)).toMatchObject({ status: 200 });
      await neo4j.start();
      await waitUntil(async () => (await fetchJson(`${url}/health/ready`)).status === 200, 60);
      const after = answers.length;
      await waitUntil(() => Promise.resolve(answers.slice(after).filter(isAnswered).length > 50), 60);
      asking = false;
      await Promise.all(clients);
      const codes = answers
        .filter((answer) => !isAnswered(answer))
        .flatMap(({ body }) => body.errors?.map(({ extensions }) => extensions.code));
      expect(new Set(codes)).toEqual(new Set(['STORE_UNAVAILABLE']));
      await stopServer();
    }, 300_000);

    test('rejects reads while all Neo4j connections are in use, and works when they are free', async () => {
      const proxy = await TcpProxy.start(neo4j.address);
      onTestFinished(() => proxy.close());
      const store = await openStore(proxy.address);
      const revision = await store.revision();
      // Delays responses, so that each of a hundred requests finds the other connections in use and
      // opens another one.
      proxy.delayMs = 200;
      await Promise.all(Array.from({ length: MAX_CONNECTIONS }, () => store.revision()));
      expect(proxy.connectionCount).toBeGreaterThan(MAX_CONNECTIONS * 0.9);
      proxy.delayMs = 0;
      proxy.pause();
      const waiting = Array.from({ length: MAX_CONNECTIONS }, () => store.revision());
      const tooMany = Array.from({ length: 5 }, () => store.revision());
      const refused = await Promise.allSettled(tooMany);
      for (const each of refused) {
        expect(each).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) as unknown });
        expect(String((each as PromiseRejectedResult).reason)).toMatch(
          /has no free connection; try again later/,
        );
      }
      expect(proxy.connectionCount).toBeLessThanOrEqual(MAX_CONNECTIONS + 1);
      proxy.resume();
      expect(new Set(await Promise.all(waiting))).toEqual(new Set([revision]));
      expect(await store.revision()).toBe(revision);
      await store.close();
    }, 60_000);

    test('writes nothing of a transaction that exceeds the time limit of Neo4j', async () => {
      const store = await emptyNeo4jStore(neo4j.address);
      const graph = seedGraph(['article']);
      const lateWrite = store.write(async (transaction) => {
        await transaction.append(batchOf(graph, transaction));
        await sleep(25_000);
      });
      await expect(lateWrite).rejects.toThrow(StoreUnavailable);
      await expect(lateWrite).rejects.toThrow(/transaction that exceeded the time limit/);
      expect(await store.revision()).toBe(0);
      expect(await checkStore(store)).toEqual([]);
      await submitGraph(store, graph);
      expect(await store.revision()).toBe(1);
      expect(await checkStore(store)).toEqual([]);
      await store.close();
    }, 120_000);
  });
});
