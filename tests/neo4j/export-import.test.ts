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
import { freshStore, withNeo4j } from '../support/neo4j/database.ts';
import { SEED_FOLDER } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-moving-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function exported(store: GraphStore): Promise<string> {
  let text = '';
  for await (const piece of exportLedger(store)) text += piece;
  return text;
}

async function projectionOf(store: GraphStore): Promise<ProjectedRecord[]> {
  const found: ProjectedRecord[] = [];
  for await (const batch of store.projection()) found.push(...batch);
  return found;
}

function fileWith(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function embedded(): Promise<GraphStore> {
  const store = await openStore({ path: ':memory:' });
  onTestFinished(() => store.close());
  return store;
}

/** A data set of which something changes from one import to the next. */
function writeChanging(change: number): string {
  const graph = new GeneratedGraph({ companies: 30, deals: 80 });
  const lines = (records: readonly unknown[]): string =>
    records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const each = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const dataset = {
    id: 'changing',
    title: `Version ${change}`,
    description: 'For a test.',
    license: 'CC0-1.0',
  };
  const companies = each(30, (rank) => graph.company(rank)).map((company, rank) =>
    rank === 0 ? { ...company, name: `Company “${change}” – 東京 𐐀 \u{1F600}` } : company,
  );
  const deals = each(40 * (change + 1), (index) => graph.deal(index));
  fileWith('dataset.json', JSON.stringify(dataset));
  fileWith('sources.jsonl', lines(each(graph.sources, (index) => graph.source(index))));
  fileWith('entities.jsonl', lines([...companies, ...each(graph.products, (index) => graph.product(index))]));
  fileWith('relationships.jsonl', lines(deals.map(({ relationship }) => relationship)));
  fileWith('claims.jsonl', lines(deals.flatMap(({ claims }) => claims)));
  return folder;
}

withNeo4j((address) => {
  test('a graph moves to Neo4j and back, and its ledger is the same to the byte', async () => {
    const first = await embedded();
    const seeds = ['article', 'industry'].map((name) => join(SEED_FOLDER, name));
    await importFolders(first, seeds, { by: 'Ada “the first”' });
    await importFolders(first, [writeChanging(0)], { by: 'Grace' });
    await importFolders(first, [writeChanging(1)], { by: '' });
    const ledger = await exported(first);

    const neo4j = await freshStore(address);
    onTestFinished(() => neo4j.close());
    const moved = await importLedger(neo4j, fileWith('to-neo4j.ledger', ledger));
    expect(moved.revision).toBe(4);
    expect(await neo4j.revision()).toBe(4);
    expect(await exported(neo4j)).toBe(ledger);
    expect(await projectionOf(neo4j)).toEqual(await projectionOf(first));
    expect(await checkStore(neo4j)).toEqual([]);
    await expect(importLedger(neo4j, join(folder, 'to-neo4j.ledger'))).rejects.toThrow(/at revision 4/);

    const back = await embedded();
    await importLedger(back, fileWith('back.ledger', await exported(neo4j)));
    expect(await exported(back)).toBe(ledger);
    expect(await projectionOf(back)).toEqual(await projectionOf(first));
    expect(await checkStore(back)).toEqual([]);
  }, 120_000);

  test('what was imported into Neo4j moves to the embedded store as well', async () => {
    const neo4j = await freshStore(address);
    onTestFinished(() => neo4j.close());
    await importFolders(neo4j, [join(SEED_FOLDER, 'article')], { by: 'somebody' });
    const ledger = await exported(neo4j);
    const store = await embedded();
    await importLedger(store, fileWith('from-neo4j.ledger', ledger));
    expect(await exported(store)).toBe(ledger);
    expect(await projectionOf(store)).toEqual(await projectionOf(neo4j));
  }, 60_000);

  test('a broken ledger leaves Neo4j empty', async () => {
    const first = await embedded();
    await importFolders(first, [join(SEED_FOLDER, 'article')], { by: 'somebody' });
    const broken = (await exported(first)).replace('"seq":70,', '"seq":71,');
    const neo4j = await freshStore(address);
    onTestFinished(() => neo4j.close());
    await expect(importLedger(neo4j, fileWith('broken.ledger', broken))).rejects.toMatchObject({
      problems: [{ position: { line: 71 } }],
    });
    expect([await neo4j.revision(), await projectionOf(neo4j)]).toEqual([0, []]);
  });
});
