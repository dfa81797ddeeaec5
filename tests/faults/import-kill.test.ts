import { cpSync, mkdtempSync, rmSync, statSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import { openStore } from '../../src/store/open.ts';
import { runDealgraph, startCommand } from '../support/command.ts';
import { writeGeneratedDataset } from '../support/generate/dataset-folder.ts';
import { SEED_FOLDER } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Number of kills at a random time of the import, which mostly prepares records in memory. */
const RANDOM_KILLS = 2;
/**
 * Shares of the bytes written to files after which an import is killed. SQLite writes nearly all of
 * them within a fraction of a second: the commit, and for a store with a graph the copy of its
 * write-ahead log.
 */
const WRITTEN_SHARES = [0.95, 0.75, 0.5, 0.25, 0.001];
/** Maximum number of imports per kill, because an import may end before the signal reaches it. */
const ATTEMPTS = 6;

/** A moment of an import: milliseconds, and bytes added to the files of its store. */
interface ImportMoment {
  readonly time: number;
  readonly writes: number;
}

/** Size of all files of a store, in bytes. */
function storeSize(path: string): number {
  const sizes = ['', '-wal', '-journal'].map(
    (suffix) => statSync(path + suffix, { throwIfNoEntry: false })?.size ?? 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('an import that is killed', () => {
  const generated = join(folder, 'generated');
  const base = join(folder, 'base.db');
  const empty = join(folder, 'empty.db');

  beforeAll(async () => {
    // Enough records for a worker thread.
    writeGeneratedDataset(generated, { companies: 1100, deals: 5500 });
    await runDealgraph(['import', join(SEED_FOLDER, 'article'), '--db', base]);
    const nothing = await openStore({ path: empty });
    await nothing.close();
  });

  /**
   * Imports the data set into a store alone in its folder, until `isReached` returns true.
   * @returns the status; null if the import was killed.
   */
  async function importUntil(
    path: string,
    isReached: (progress: ImportMoment) => boolean,
  ): Promise<number | null> {
    const [sizeBefore, started] = [storeSize(path), performance.now()];
    const { process, result } = startCommand(['import', generated, '--db', path]);
    const killIfReached = (): void => {
      if (isReached({ time: performance.now() - started, writes: storeSize(path) - sizeBefore }))
        process.kill('SIGKILL');
    };
    const watcher = watch(dirname(path), killIfReached);
    const timer = setInterval(killIfReached, 10);
    const { status } = await result;
    clearInterval(timer);
    watcher.close();
    return status;
  }

  // An import into an empty store writes directly to the file, without a write-ahead log.
  test.each([
    ['a store with a graph', base, ['article']],
    ['an empty store', empty, []],
  ])(
    'into %s writes everything or nothing, and leaves a clean graph',
    async (_, before, datasets) => {
      /** A copy of the store in a folder of its own. */
      const newCopy = (): string => {
        const path = join(mkdtempSync(join(folder, 'copy-')), 'store.db');
        cpSync(before, path);
        return path;
      };
      let total: ImportMoment = { time: 0, writes: 0 };
      const measured = await importUntil(newCopy(), (progress) => {
        if (progress.writes > total.writes) total = progress;
        return false;
      });
      expect(measured).toBe(0);

      const killPoints = [
        ...Array.from({ length: RANDOM_KILLS }, () => ({
          time: total.time * Math.random(),
          writes: Infinity,
        })),
        ...WRITTEN_SHARES.map((share) => ({ time: Infinity, writes: total.writes * share })),
      ];
      let path = '';
      for (const point of killPoints) {
        let killed = false;
        for (let attempt = 0; !killed && attempt < ATTEMPTS; attempt++) {
          path = newCopy();
          let last: ImportMoment = { time: 0, writes: 0 };
          // Earlier with each attempt, because this import may be faster than the measured one.
          const time = point.time * 0.8 ** attempt;
          const status = await importUntil(path, (progress) => {
            last = progress;
            return progress.time >= time || progress.writes >= point.writes;
          });
          killed = status === null;
          const context = `killed after ${last.time.toFixed(0)} ms and ${last.writes} of ${total.writes} bytes`;

          const store = await openStore({ path });
          const revision = (await store.revision()) - datasets.length;
          expect(await checkStore(store), context).toEqual([]);
          expect(
            (await store.datasets()).map(({ id }) => id),
            context,
          ).toEqual(revision === 0 ? datasets : [...datasets, 'generated']);
          expect([0, 1], context).toContain(revision);
          if (!killed) expect(revision, context).toBe(1);
          await store.close();
        }
        expect(killed, `an import killed at ${JSON.stringify(point)} in ${ATTEMPTS} attempts`).toBe(true);
      }

      // The last killed store accepts the same import again.
      expect(await runDealgraph(['import', generated, '--db', path])).toMatchObject({ status: 0 });
    },
    300_000,
  );
});
