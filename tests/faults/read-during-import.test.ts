import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { StoreUnavailable } from '../../src/errors.ts';
import { checkStore } from '../../src/ledger/check.ts';
import { openStore } from '../../src/store/open.ts';
import { startCommand } from '../support/command.ts';
import { writeGeneratedDataset } from '../support/generate/dataset-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a reader sees either nothing or all of an import into an empty store by another process', async () => {
  const generated = join(folder, 'generated');
  // More than the cache of a connection, so that parts are in the file long before the end.
  writeGeneratedDataset(generated, { companies: 3000, deals: 15_000 });
  const path = join(folder, 'store.db');
  const store = await openStore({ path });
  const running = startCommand(['import', generated, '--db', path]);
  const observed = { nothing: 0, unavailable: 0 };
  while (running.process.exitCode === null && running.process.signalCode === null) {
    try {
      const [before, datasets, after] = [
        await store.revision(),
        await store.datasets(),
        await store.revision(),
      ];
      const ids = datasets.map(({ id }) => id);
      if (before === after) expect(ids).toEqual(before === 0 ? [] : ['generated']);
      if (after === 0) observed.nothing++;
    } catch (error) {
      expect(error).toBeInstanceOf(StoreUnavailable);
      observed.unavailable++;
    }
    await sleep(20);
  }
  expect(await running.result).toMatchObject({ status: 0 });
  expect(observed.nothing).toBeGreaterThan(0);
  expect(await store.revision()).toBe(1);
  expect(await checkStore(store)).toEqual([]);
  await store.close();
});
