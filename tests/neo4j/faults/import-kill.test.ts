import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../../src/errors.ts';
import { checkStore } from '../../../src/ledger/check.ts';
import { importFolders } from '../../../src/ledger/import-datasets.ts';
import { openStore } from '../../../src/store/open.ts';
import type { GraphStore } from '../../../src/store/port.ts';
import { GeneratedGraph } from '../../support/generate/graph.ts';
import { emptyNeo4jStore, withOwnNeo4j } from '../../support/neo4j/database.ts';
import { TcpProxy } from '../../support/neo4j/tcp-proxy.ts';
import { Neo4jServer, FAST_START_OPTIONS } from '../../support/neo4j/server.ts';
import { SEED_FOLDER } from '../../support/server.ts';

const KILLS = 10;
const TEN_MINUTES_MS = 10 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'dealgraph-kill-neo4j-'));
afterAll(() => rmSync(folder, { recursive: true }));

const toJsonLines = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Writes a data set with `size` deals, whose import takes some seconds. */
function writeGeneratedDataset(size: number): string {
  const graph = new GeneratedGraph({ companies: 200, deals: size });
  const deals = times(graph.deals, (index) => graph.deal(index));
  const companies = times(graph.companies, (rank) => graph.company(rank));
  const products = times(graph.products, (index) => graph.product(index));
  const description = { id: 'generated', title: 'Generated', description: 'Made up.', license: 'CC0-1.0' };
  const path = join(folder, `generated-${size}`);
  mkdirSync(path);
  writeFileSync(join(path, 'dataset.json'), JSON.stringify(description));
  writeFileSync(
    join(path, 'sources.jsonl'),
    toJsonLines(times(graph.sources, (index) => graph.source(index))),
  );
  writeFileSync(join(path, 'entities.jsonl'), toJsonLines([...companies, ...products]));
  writeFileSync(
    join(path, 'relationships.jsonl'),
    toJsonLines(deals.map(({ relationship }) => relationship)),
  );
  writeFileSync(join(path, 'claims.jsonl'), toJsonLines(deals.flatMap(({ claims }) => claims)));
  return path;
}

withOwnNeo4j(() => {
  /** A data set that fits into one transaction, and one that takes several. */
  const generated = [writeGeneratedDataset(300), writeGeneratedDataset(1500)];
  let neo4j: Neo4jServer;
  let proxy: TcpProxy;
  beforeAll(async () => {
    neo4j = await Neo4jServer.create({ java: FAST_START_OPTIONS });
    await neo4j.start();
    proxy = await TcpProxy.start(neo4j.address);
  });
  afterAll(async () => {
    await proxy.close();
    await neo4j.remove();
  });

  const importInto = (store: GraphStore, path: string): Promise<unknown> =>
    importFolders(store, [path], { by: 'test' });

  /** A store with one small submission. */
  async function storeWithArticle(): Promise<GraphStore> {
    const store = await emptyNeo4jStore(proxy.address);
    await importInto(store, join(SEED_FOLDER, 'article'));
    return store;
  }

  /**
   * Number of bytes that Neo4j sends during an import. It measures the progress of an import
   * independently of the machine.
   */
  async function measureAnswerBytes(path: string): Promise<number> {
    const store = await storeWithArticle();
    const before = proxy.bytesReceived;
    await importInto(store, path);
    await store.close();
    return proxy.bytesReceived - before;
  }

  /**
   * Imports a data set, ends Neo4j at a random moment of the import, and restarts it. Whatever the
   * outcome of the import, the database contains all of it or nothing, and the writing store works
   * again.
   * @param totalBytes number of bytes that Neo4j sends during a complete import.
   * @returns whether the import was still running at that moment.
   */
  async function importInterrupted(
    path: string,
    totalBytes: number,
    endServer: () => Promise<void>,
  ): Promise<boolean> {
    const store = await storeWithArticle();
    const share = Math.random();
    const mark = proxy.bytesReceived + share * totalBytes;
    const markReached = new Promise<void>((resolve) => {
      proxy.onBytes = () => {
        if (proxy.bytesReceived >= mark) resolve();
      };
    });
    let settled = false;
    const submission = importInto(store, path).then(
      () => 'written',
      (error: unknown) => error,
    );
    void submission.then(() => (settled = true));
    await Promise.race([markReached, submission]);
    // Not only directly after a response.
    await sleep(Math.random() * 100);
    const inProgress = !settled;
    await endServer();
    await neo4j.start();
    const outcome = await submission;
    const context = `ended after ${(share * 100).toFixed(0)} % of the answers: ${String(outcome)}`;
    if (outcome !== 'written') expect(outcome, context).toBeInstanceOf(StoreUnavailable);

    // Another store, as after a restart, which shares nothing with the writing one.
    const after = await openStore(neo4j.address);
    await after.migrate();
    const revision = await after.revision();
    const ids = (await after.datasets()).map(({ id }) => id);
    expect([1, 2], context).toContain(revision);
    expect(ids, context).toEqual(revision === 1 ? ['article'] : ['article', 'generated']);
    if (outcome === 'written') expect(revision, context).toBe(2);
    expect(await checkStore(after), context).toEqual([]);
    expect(await store.revision(), context).toBe(revision);
    await Promise.all([store.close(), after.close()]);
    return inProgress;
  }

  describe('a Neo4j submission is complete or absent, and check has no findings,', () => {
    const answers: number[] = [];
    beforeAll(async () => {
      for (const path of generated) answers.push(await measureAnswerBytes(path));
    }, TEN_MINUTES_MS);

    test(
      `if Neo4j is killed during the import, at ${KILLS} random moments`,
      async () => {
        let inProgress = 0;
        for (let number = 0; number < KILLS; number++) {
          const datasetIndex = number % generated.length;
          if (
            await importInterrupted(generated[datasetIndex] ?? '', answers[datasetIndex] ?? 0, () =>
              neo4j.kill(),
            )
          )
            inProgress += 1;
        }
        // Most of the moments must be within the import, or the test proves nothing.
        expect(inProgress).toBeGreaterThan(KILLS / 2);
      },
      3 * TEN_MINUTES_MS,
    );

    test(
      'if Neo4j is stopped and restarted during the import',
      async () => {
        for (const [datasetIndex, path] of generated.entries())
          await importInterrupted(path, answers[datasetIndex] ?? 0, () => neo4j.stop());
      },
      TEN_MINUTES_MS,
    );
  });
});
