import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/ledger/audit.ts';
import { openStore } from '../../src/store/open.ts';
import { dealgraph, startCommand } from '../support/command.ts';
import { GeneratedGraph } from '../support/generate/graph.ts';
import { SEED_FOLDER } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));

const KILLS = 20;
const DEALS = 4000;

const lines = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
const each = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Writes a data set that takes about a second to import. */
function writeGenerated(path: string): void {
  const graph = new GeneratedGraph({ companies: 800, deals: DEALS });
  const deals = each(graph.deals, (index) => graph.deal(index));
  mkdirSync(path);
  const about = {
    id: 'generated',
    title: 'Generated',
    description: 'Made up for a test.',
    license: 'CC0-1.0',
  };
  writeFileSync(join(path, 'dataset.json'), JSON.stringify(about));
  writeFileSync(join(path, 'sources.jsonl'), lines(each(graph.sources, (index) => graph.source(index))));
  const companies = each(graph.companies, (rank) => graph.company(rank));
  const products = each(graph.products, (index) => graph.product(index));
  writeFileSync(join(path, 'entities.jsonl'), lines([...companies, ...products]));
  writeFileSync(join(path, 'relationships.jsonl'), lines(deals.map(({ relationship }) => relationship)));
  writeFileSync(join(path, 'claims.jsonl'), lines(deals.flatMap(({ claims }) => claims)));
}

describe('an import that is killed', () => {
  const generated = join(folder, 'generated');
  const base = join(folder, 'base.db');
  /** From when a process can be writing, and until when it has written, in milliseconds after its start. */
  const span = { from: 0, to: 0 };

  beforeAll(async () => {
    writeGenerated(generated);
    await dealgraph(['import', join(SEED_FOLDER, 'article'), '--db', base]);
    const whole = join(folder, 'whole.db');
    cpSync(base, whole);
    const started = performance.now();
    await dealgraph(['check', '--db', whole]);
    span.from = performance.now() - started;
    expect(await dealgraph(['import', generated, '--db', whole])).toMatchObject({ status: 0 });
    span.to = performance.now() - started - span.from;
  });

  test(`leaves all of it or nothing, and a graph that checks clean, at ${KILLS} random moments`, async () => {
    const killed: { moment: number; during: boolean; revision: number }[] = [];
    for (let number = 0; number < KILLS; number++) {
      const path = join(folder, `${number}.db`);
      cpSync(base, path);
      const moment = span.from * 0.7 + Math.random() * Math.max(span.to - span.from * 0.7, 200);
      const { process, ended } = startCommand(['import', generated, '--db', path]);
      const timer = setTimeout(() => process.kill('SIGKILL'), moment);
      const { status } = await ended;
      clearTimeout(timer);

      const store = await openStore({ path });
      const revision = await store.revision();
      const told = `killed after ${moment.toFixed(0)} ms`;
      expect(await check(store), told).toEqual([]);
      expect(
        (await store.datasets()).map(({ id }) => id),
        told,
      ).toEqual(revision === 1 ? ['article'] : ['article', 'generated']);
      expect([1, 2], told).toContain(revision);
      if (status === 0) expect(revision, told).toBe(2);
      await store.close();
      rmSync(path);
      killed.push({ moment, during: status === null, revision });
    }
    // Most of the moments have to lie within the import, or the test tries nothing.
    expect(killed.filter(({ during }) => during).length, JSON.stringify(killed)).toBeGreaterThan(KILLS / 2);

    // A store that went through it takes the same import afterwards.
    expect(await dealgraph(['import', generated, '--db', base])).toMatchObject({ status: 0 });
  }, 300_000);
});
