import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../src/errors.ts';
import { check } from '../../src/ledger/audit.ts';
import { importFolders } from '../../src/ledger/import.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { GeneratedGraph } from '../support/generate/graph.ts';
import { freshStore, withOwnNeo4j } from '../support/neo4j.ts';
import { Neo4jServer } from '../support/neo4j/server.ts';
import { SEED_FOLDER } from '../support/server.ts';

const KILLS = 10;
const folder = mkdtempSync(join(tmpdir(), 'dealgraph-kill-neo4j-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
const each = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Writes a data set with so many deals, which takes some seconds to import. */
function writeGenerated(size: number): string {
  const graph = new GeneratedGraph({ companies: 200, deals: size });
  const deals = each(graph.deals, (index) => graph.deal(index));
  const companies = each(graph.companies, (rank) => graph.company(rank));
  const products = each(graph.products, (index) => graph.product(index));
  const about = { id: 'generated', title: 'Generated', description: 'Made up.', license: 'CC0-1.0' };
  const path = join(folder, `generated-${size}`);
  mkdirSync(path);
  writeFileSync(join(path, 'dataset.json'), JSON.stringify(about));
  writeFileSync(join(path, 'sources.jsonl'), lines(each(graph.sources, (index) => graph.source(index))));
  writeFileSync(join(path, 'entities.jsonl'), lines([...companies, ...products]));
  writeFileSync(join(path, 'relationships.jsonl'), lines(deals.map(({ relationship }) => relationship)));
  writeFileSync(join(path, 'claims.jsonl'), lines(deals.flatMap(({ claims }) => claims)));
  return path;
}

withOwnNeo4j(() => {
  /** One that fits into one transaction, and one that is written in several. */
  const generated = [writeGenerated(600), writeGenerated(2500)];
  let neo4j: Neo4jServer;
  beforeAll(async () => {
    neo4j = await Neo4jServer.create();
    await neo4j.start();
  }, 300_000);
  afterAll(() => neo4j.remove());

  const importInto = (store: GraphStore, path: string): Promise<unknown> =>
    importFolders(store, [path], { by: 'test' });

  /** A database with one small submission in it. */
  async function withArticle(): Promise<GraphStore> {
    const store = await freshStore(neo4j.address);
    await importInto(store, join(SEED_FOLDER, 'article'));
    return store;
  }

  describe('a submission during which Neo4j is killed', () => {
    test(`is there as a whole or not at all, and the graph checks clean, at ${KILLS} random moments`, async () => {
      const spans = new Map<string, number>();
      // Each twice: what Neo4j has not seen before takes it longer.
      for (const path of [...generated, ...generated]) {
        const whole = await withArticle();
        const started = performance.now();
        await importInto(whole, path);
        spans.set(path, performance.now() - started);
        await whole.close();
      }

      const killed: { moment: number; during: boolean; revision: number }[] = [];
      for (let number = 0; number < KILLS; number++) {
        const path = generated[number % generated.length] ?? '';
        const span = spans.get(path) ?? 0;
        const store = await withArticle();
        let settled = false;
        const submission = importInto(store, path).then(
          () => 'written',
          (error: unknown) => error,
        );
        void submission.then(() => (settled = true));
        const moment = Math.random() * span;
        await sleep(moment);
        const during = !settled;
        await neo4j.kill();
        await neo4j.start();
        const outcome = await submission;
        const told = `killed after ${moment.toFixed(0)} of ${span.toFixed(0)} ms: ${String(outcome)}`;
        if (outcome !== 'written') expect(outcome, told).toBeInstanceOf(StoreUnavailable);

        // Another one, as after a start: it shares nothing with the one that wrote.
        const after = await openStore(neo4j.address);
        await after.migrate();
        const revision = await after.revision();
        const ids = (await after.datasets()).map(({ id }) => id);
        expect([1, 2], told).toContain(revision);
        expect(ids, told).toEqual(revision === 1 ? ['article'] : ['article', 'generated']);
        if (outcome === 'written') expect(revision, told).toBe(2);
        expect(await check(after), told).toEqual([]);
        // The one that wrote goes on too.
        expect(await store.revision(), told).toBe(revision);
        await Promise.all([store.close(), after.close()]);
        killed.push({ moment, during, revision });
      }
      // Most of the moments have to lie within the import, or the test tries nothing.
      expect(killed.filter(({ during }) => during).length, JSON.stringify(killed)).toBeGreaterThan(KILLS / 2);
    }, 1_800_000);
  });
});
