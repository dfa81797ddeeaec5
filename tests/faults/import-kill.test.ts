import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import { openStore } from '../../src/store/open.ts';
import { dealgraph, startCommand } from '../support/command.ts';
import { writeGenerated } from '../support/generate/dataset-folder.ts';
import { SEED_FOLDER } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** How many imports are killed while they run, of how many at most that are begun: some are done before their moment. */
const KILLS = 12;
const ATTEMPTS = 48;

describe('an import that is killed', () => {
  const generated = join(folder, 'generated');
  const base = join(folder, 'base.db');
  const empty = join(folder, 'empty.db');
  /** How long a process takes to start, in milliseconds; before that it cannot be writing. */
  let start = 0;

  beforeAll(async () => {
    // Enough records to be written in a thread of their own; it takes one or two seconds to import.
    writeGenerated(generated, { companies: 1200, deals: 6000 });
    await dealgraph(['import', join(SEED_FOLDER, 'article'), '--db', base]);
    const nothing = await openStore({ path: empty });
    await nothing.close();
    const started = performance.now();
    await dealgraph(['check', '--db', empty]);
    start = performance.now() - started;
  });

  // Into an empty store all is written at once, into the file itself.
  test.each([
    ['a store with a graph', base, ['article']],
    ['an empty store', empty, []],
  ])(
    `into %s leaves all of it or nothing, and a graph that checks clean, at ${KILLS} random moments`,
    async (_, before, datasets) => {
      let killed = 0;
      const whole = join(folder, `${datasets.length}-whole.db`);
      cpSync(before, whole);
      const started = performance.now();
      expect(await dealgraph(['import', generated, '--db', whole])).toMatchObject({ status: 0 });
      /** Until when an import has written, in milliseconds after its start. */
      let until = performance.now() - started;
      for (let number = 0; killed < KILLS && number < ATTEMPTS; number++) {
        const path = join(folder, `${datasets.length}-${number}.db`);
        cpSync(before, path);
        const moment = start * 0.7 + Math.random() * Math.max(until - start * 0.7, 200);
        const { process, ended } = startCommand(['import', generated, '--db', path]);
        const timer = setTimeout(() => process.kill('SIGKILL'), moment);
        const { status } = await ended;
        clearTimeout(timer);
        // On a machine that others use one is done sooner than another.
        if (status === 0) until = (until + moment) / 2;

        const store = await openStore({ path });
        const revision = (await store.revision()) - datasets.length;
        const told = `killed after ${moment.toFixed(0)} ms`;
        expect(await checkStore(store), told).toEqual([]);
        expect(
          (await store.datasets()).map(({ id }) => id),
          told,
        ).toEqual(revision === 0 ? datasets : [...datasets, 'generated']);
        expect([0, 1], told).toContain(revision);
        if (status === 0) expect(revision, told).toBe(1);
        await store.close();
        rmSync(path);
        if (status === null) killed++;
      }
      expect(killed, `killed within the import, of ${ATTEMPTS} at most`).toBe(KILLS);

      // A store that went through it takes the same import afterwards.
      expect(await dealgraph(['import', generated, '--db', before])).toMatchObject({ status: 0 });
    },
    300_000,
  );
});
