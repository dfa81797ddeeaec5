import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import { importLedger } from '../../src/ledger/import-entries.ts';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { exportLedger } from '../../src/exports/ledger.ts';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore, ProjectedRecord } from '../../src/store/port.ts';
import { GeneratedGraph } from '../support/generate/graph.ts';
import { emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { SEED_FOLDER } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-moving-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function ledgerText(store: GraphStore): Promise<string> {
  let text = '';
  for await (const piece of exportLedger(store)) text += piece;
  return text;
}

async function projectionOf(store: GraphStore): Promise<ProjectedRecord[]> {
  const projection: ProjectedRecord[] = [];
  for await (const batch of store.projection()) projection.push(...batch);
  return projection;
}

function ledgerFile(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function embeddedStore(): Promise<GraphStore> {
  const store = await openStore({ path: ':memory:' });
  onTestFinished(() => store.close());
  return store;
}

/** Writes a data set that differs from one import to the next. */
function writeChangingDataset(change: number): string {
  const graph = new GeneratedGraph({ companies: 30, deals: 80 });
  const toJsonLines = (records: readonly unknown[]): string =>
    records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const times = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const dataset = {
    id: 'changing',
    title: `Version ${change}`,
    description: 'Data set of a test.',
    license: 'CC0-1.0',
  };
  const companies = times(30, (rank) => graph.company(rank)).map((company, rank) =>
    rank === 0 ? { ...company, name: `Company “${change}” – 東京 𐐀 \u{1F600}` } : company,
  );
  const deals = times(40 * (change + 1), (index) => graph.deal(index));
  ledgerFile('dataset.json', JSON.stringify(dataset));
  ledgerFile('sources.jsonl', toJsonLines(times(graph.sources, (index) => graph.source(index))));
  ledgerFile(
    'entities.jsonl',
    toJsonLines([...companies, ...times(graph.products, (index) => graph.product(index))]),
  );
  ledgerFile('relationships.jsonl', toJsonLines(deals.map(({ relationship }) => relationship)));
  ledgerFile('claims.jsonl', toJsonLines(deals.flatMap(({ claims }) => claims)));
  return folder;
}

withNeo4j((address) => {
  test('a graph moves to Neo4j and back with its ledger unchanged byte for byte', async () => {
    const first = await embeddedStore();
    const seeds = ['article', 'industry'].map((name) => join(SEED_FOLDER, name));
    await importFolders(first, seeds, { by: 'Ada “the first”' });
    await importFolders(first, [writeChangingDataset(0)], { by: 'Grace' });
    await importFolders(first, [writeChangingDataset(1)], { by: '' });
    const ledger = await ledgerText(first);

    const neo4j = await emptyNeo4jStore(address);
    onTestFinished(() => neo4j.close());
    const moved = await importLedger(neo4j, ledgerFile('to-neo4j.ledger', ledger));
    expect(moved.revision).toBe(4);
    expect(await neo4j.revision()).toBe(4);
    expect(await ledgerText(neo4j)).toBe(ledger);
    expect(await projectionOf(neo4j)).toEqual(await projectionOf(first));
    expect(await checkStore(neo4j)).toEqual([]);
    await expect(importLedger(neo4j, join(folder, 'to-neo4j.ledger'))).rejects.toThrow(/at revision 4/);

    const back = await embeddedStore();
    await importLedger(back, ledgerFile('back.ledger', await ledgerText(neo4j)));
    expect(await ledgerText(back)).toBe(ledger);
    expect(await projectionOf(back)).toEqual(await projectionOf(first));
    expect(await checkStore(back)).toEqual([]);
  }, 120_000);

  test('a graph that was imported into Neo4j moves to the embedded store', async () => {
    const neo4j = await emptyNeo4jStore(address);
    onTestFinished(() => neo4j.close());
    await importFolders(neo4j, [join(SEED_FOLDER, 'article')], { by: 'somebody' });
    const ledger = await ledgerText(neo4j);
    const store = await embeddedStore();
    await importLedger(store, ledgerFile('from-neo4j.ledger', ledger));
    expect(await ledgerText(store)).toBe(ledger);
    expect(await projectionOf(store)).toEqual(await projectionOf(neo4j));
  }, 60_000);

  test('the import of an invalid ledger leaves Neo4j empty', async () => {
    const first = await embeddedStore();
    await importFolders(first, [join(SEED_FOLDER, 'article')], { by: 'somebody' });
    const broken = (await ledgerText(first)).replace('"seq":70,', '"seq":71,');
    const neo4j = await emptyNeo4jStore(address);
    onTestFinished(() => neo4j.close());
    await expect(importLedger(neo4j, ledgerFile('broken.ledger', broken))).rejects.toMatchObject({
      problems: [{ position: { line: 71 } }],
    });
    expect([await neo4j.revision(), await projectionOf(neo4j)]).toEqual([0, []]);
  });
});
