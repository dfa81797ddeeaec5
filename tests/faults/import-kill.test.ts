import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import { openStore } from '../../src/store/open.ts';
import { runDealgraph, startCommand } from '../support/command.ts';
import { writeGeneratedDataset } from '../support/generate/dataset-folder.ts';
import { SEED_FOLDER } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Number of imports to kill while they run. */
const KILLS = 12;
/** Maximum number of started imports; some end before they are killed. */
const ATTEMPTS = 48;

describe('an import that is killed', () => {
  const generated = join(folder, 'generated');
  const base = join(folder, 'base.db');
  const empty = join(folder, 'empty.db');
  /** Start time of a process in milliseconds; it cannot write before that. */
  let startupMs = 0;

  beforeAll(async () => {
    // Enough records for a worker thread; the import takes one or two seconds.
    writeGeneratedDataset(generated, { companies: 1200, deals: 6000 });
    await runDealgraph(['import', join(SEED_FOLDER, 'article'), '--db', base]);
    const nothing = await openStore({ path: empty });
    await nothing.close();
    const started = performance.now();
    await runDealgraph(['check', '--db', empty]);
    startupMs = performance.now() - started;
  });

  // An import into an empty store writes directly to the file, without a write-ahead log.
  test.each([
    ['a store with a graph', base, ['article']],
    ['an empty store', empty, []],
  ])(
    `into %s writes everything or nothing, and leaves a clean graph, at ${KILLS} random times`,
    async (_, before, datasets) => {
      let killed = 0;
      const completeStore = join(folder, `${datasets.length}-whole.db`);
      cpSync(before, completeStore);
      const started = performance.now();
      expect(await runDealgraph(['import', generated, '--db', completeStore])).toMatchObject({ status: 0 });
      /** Duration of an import in milliseconds. */
      let importMs = performance.now() - started;
      for (let attempt = 0; killed < KILLS && attempt < ATTEMPTS; attempt++) {
        const path = join(folder, `${datasets.length}-${attempt}.db`);
        cpSync(before, path);
        const killAfterMs = startupMs * 0.7 + Math.random() * Math.max(importMs - startupMs * 0.7, 200);
        const { process, result } = startCommand(['import', generated, '--db', path]);
        const timer = setTimeout(() => process.kill('SIGKILL'), killAfterMs);
        const { status } = await result;
        clearTimeout(timer);
        // Durations vary on a shared machine.
        if (status === 0) importMs = (importMs + killAfterMs) / 2;

        const store = await openStore({ path });
        const revision = (await store.revision()) - datasets.length;
        const context = `killed after ${killAfterMs.toFixed(0)} ms`;
        expect(await checkStore(store), context).toEqual([]);
        expect(
          (await store.datasets()).map(({ id }) => id),
          context,
        ).toEqual(revision === 0 ? datasets : [...datasets, 'generated']);
        expect([0, 1], context).toContain(revision);
        if (status === 0) expect(revision, context).toBe(1);
        await store.close();
        rmSync(path);
        if (status === null) killed++;
      }
      expect(killed, `killed imports, of at most ${ATTEMPTS}`).toBe(KILLS);

      // The original store still accepts the same import.
      expect(await runDealgraph(['import', generated, '--db', before])).toMatchObject({ status: 0 });
    },
    300_000,
  );
});
