import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFolders } from '../../../src/ledger/import-datasets.ts';
import type { GraphStore } from '../../../src/store/port.ts';
import { RECORDED_ON, recordsOf, type MoneyGraph } from './graphs.ts';

const toJsonLines = (records: readonly object[]): string =>
  records.map((each) => `${JSON.stringify(each)}\n`).join('');

/** Imports graphs into a store, each as a data set of its own with the name from the map. */
export async function importGraphs(
  store: GraphStore,
  graphs: ReadonlyMap<string, MoneyGraph>,
): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'dealgraph-money-'));
  try {
    const folders = [...graphs].map(([name, graph]) => {
      const folder = join(root, name);
      mkdirSync(folder);
      const { dataset, ...collections } = recordsOf(graph, name);
      writeFileSync(join(folder, 'dataset.json'), JSON.stringify(dataset));
      for (const [collection, records] of Object.entries(collections))
        writeFileSync(join(folder, `${collection}.jsonl`), toJsonLines(records));
      return folder;
    });
    await importFolders(store, folders, {
      by: 'tests',
      now: () => new Date(`${RECORDED_ON}T12:00:00Z`),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
