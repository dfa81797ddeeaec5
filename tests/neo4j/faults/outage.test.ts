import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { StoreUnavailable } from '../../../src/errors.ts';
import { checkStore } from '../../../src/ledger/check.ts';
import { openStore } from '../../../src/store/open.ts';
import { batchOf, store as put } from '../../support/graph-records.ts';
import { addressOf, startCommand, type Running } from '../../support/command.ts';
import { freshStore, settingsFor, withOwnNeo4j } from '../../support/neo4j/database.ts';
import { freePort, Neo4jServer, SHORT_LIVED } from '../../support/neo4j/server.ts';
import { Proxy } from '../../support/neo4j/tcp-proxy.ts';
import { seededGraph } from '../../support/seeds.ts';

/** How many connections a store opens at most; src/store/neo4j/connection.ts. */
const POOL = 100;
const QUERY = '{ companies(first: 5) { nodes { name relationships(first: 5) { nodes { title } } } } }';

interface Said {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: { readonly extensions: { code: string } }[] };
}

async function say(url: string, query?: string): Promise<Said> {
  const response = await fetch(url, {
    ...(query === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }),
    signal: AbortSignal.timeout(60_000),
  });
  return { status: response.status, body: (await response.json()) as Said['body'] };
}

async function until(what: () => Promise<boolean>, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await what())) {
    if (performance.now() > end) throw new Error(`it did not happen within ${seconds} s`);
    await sleep(100);
  }
}

withOwnNeo4j(() => {
  let neo4j: Neo4jServer;
  let running: Running | undefined;
  beforeAll(async () => {
    neo4j = await Neo4jServer.create({ settings: ['db.transaction.timeout=20s'], java: SHORT_LIVED });
    // Its first start gives it its password.
    await neo4j.start();
    await neo4j.stop();
  }, 300_000);
  afterEach(() => void running?.process.kill('SIGKILL'));
  afterAll(() => neo4j.remove());

  const ended = async (): Promise<string> => {
    running?.process.kill('SIGTERM');
    const { status, stderr } = (await running?.ended) ?? {};
    expect(status).toBe(0);
    expect(stderr).not.toContain(neo4j.address.password);
    return stderr ?? '';
  };

  describe('a Neo4j server', () => {
    test('that is not there at the start is waited for, and found when it comes', async () => {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      running = startCommand(['serve'], { ...settingsFor(neo4j.address), PORT: String(port) });
      await until(
        () =>
          say(`${url}/health/live`).then(
            () => true,
            () => false,
          ),
        30,
      );
      expect(await say(`${url}/health/live`)).toMatchObject({ status: 200 });
      await until(async () => JSON.stringify((await say(`${url}/health/ready`)).body).includes('neo4j'), 30);
      const early = await say(`${url}/health/ready`);
      expect(early).toMatchObject({
        status: 503,
        body: { reason: 'the store (neo4j) does not answer; it is asked again every second' },
      });
      const refused = await say(`${url}/graphql`, QUERY);
      expect(refused).toMatchObject({
        status: 503,
        body: { errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] },
      });
      expect(running.process.exitCode).toBeNull();

      await neo4j.start();
      await addressOf(running);
      expect(await say(`${url}/health/ready`)).toMatchObject({
        status: 200,
        body: { status: 'ready', store: 'neo4j', revision: 2 },
      });
      const { status, body } = await say(`${url}/graphql`, QUERY);
      expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
      expect(await ended()).toContain(`the store \\"${neo4j.address.uri}\\" does not answer`);
    }, 300_000);

    test('that stops in mid-load and starts again is missed and found again, and nothing else fails', async () => {
      running = startCommand(['serve'], { ...settingsFor(neo4j.address), PORT: '0' });
      const url = await addressOf(running);
      const answers: Said[] = [];
      let asking = true;
      const clients = Array.from({ length: 8 }, async () => {
        while (asking) answers.push(await say(`${url}/graphql`, QUERY));
      });
      const good = ({ status, body }: Said): boolean => status === 200 && body.errors === undefined;
      await until(() => Promise.resolve(answers.filter(good).length > 50), 60);
      const before = answers.length;
      await neo4j.stop();
      await until(() => Promise.resolve(answers.slice(before).some((answer) => !good(answer))), 60);
      expect(await say(`${url}/health/ready`)).toMatchObject({ status: 503 });
      expect(await say(`${url}/health/live`)).toMatchObject({ status: 200 });
      await neo4j.start();
      await until(async () => (await say(`${url}/health/ready`)).status === 200, 60);
      const after = answers.length;
      await until(() => Promise.resolve(answers.slice(after).filter(good).length > 50), 60);
      asking = false;
      await Promise.all(clients);
      const codes = answers
        .filter((answer) => !good(answer))
        .flatMap(({ body }) => body.errors?.map(({ extensions }) => extensions.code));
      expect(new Set(codes)).toEqual(new Set(['STORE_UNAVAILABLE']));
      await ended();
    }, 300_000);

    test('whose connections are all in use is told so, and answers again when they are free', async () => {
      const proxy = await Proxy.to(neo4j.address);
      onTestFinished(() => proxy.close());
      const store = await openStore(proxy.address);
      const revision = await store.revision();
      // So slow that each of a hundred requests finds the others' connections in use, and opens another one.
      proxy.delay = 200;
      await Promise.all(Array.from({ length: POOL }, () => store.revision()));
      expect(proxy.connections).toBeGreaterThan(POOL * 0.9);
      proxy.delay = 0;
      proxy.hold();
      const held = Array.from({ length: POOL }, () => store.revision());
      const tooMany = Array.from({ length: 5 }, () => store.revision());
      const refused = await Promise.allSettled(tooMany);
      for (const each of refused) {
        expect(each).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) as unknown });
        expect(String((each as PromiseRejectedResult).reason)).toMatch(
          /has all of its connections in use; try again later/,
        );
      }
      expect(proxy.connections).toBeLessThanOrEqual(POOL + 1);
      proxy.release();
      expect(new Set(await Promise.all(held))).toEqual(new Set([revision]));
      expect(await store.revision()).toBe(revision);
      await store.close();
    }, 60_000);

    test('whose patience with a transaction ends writes nothing of it', async () => {
      const store = await freshStore(neo4j.address);
      const graph = seededGraph(['article']);
      const late = store.write(async (transaction) => {
        await transaction.append(batchOf(graph, transaction));
        await sleep(25_000);
      });
      await expect(late).rejects.toThrow(StoreUnavailable);
      await expect(late).rejects.toThrow(/took longer than a transaction may take/);
      expect(await store.revision()).toBe(0);
      expect(await checkStore(store)).toEqual([]);
      await put(store, graph);
      expect(await store.revision()).toBe(1);
      expect(await checkStore(store)).toEqual([]);
      await store.close();
    }, 120_000);
  });
});
