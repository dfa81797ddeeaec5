import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runDealgraph, runDealgraphAsOrdinaryUser, type CommandResult } from '../support/command.ts';
import { SEED_FOLDER } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-unusable-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One sentence on standard error that names the store, and status 1. */
function expectOneSentence({ status, stdout, stderr }: CommandResult, path: string, words: RegExp): void {
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^dealgraph: [^\n]+\n$/);
  expect(stderr).toContain(path);
  expect(stderr).toMatch(words);
}

describe('a store that cannot be used', () => {
  const validStore = join(folder, 'sound.db');
  beforeAll(async () => {
    await runDealgraph([
      'import',
      join(SEED_FOLDER, 'article'),
      join(SEED_FOLDER, 'industry'),
      '--db',
      validStore,
    ]);
  });

  /** A copy of a sound store, made unsound. */
  function corruptedCopy(name: string, corrupt: (path: string) => void): string {
    const path = join(folder, name);
    cpSync(validStore, path);
    corrupt(path);
    return path;
  }

  /** Every command that opens a store, each on this one. */
  async function runEveryCommand(path: string): Promise<CommandResult[]> {
    const result: CommandResult[] = [];
    for (const args of [['serve'], ['import', join(SEED_FOLDER, 'article')], ['check'], ['rebuild']])
      result.push(await runDealgraph([...args, '--db', path], { PORT: '0' }));
    return result;
  }

  test('because it is an empty file, which is no more than a missing one', async () => {
    const path = join(folder, 'empty.db');
    writeFileSync(path, '');
    for (const args of [
      ['check'],
      ['rebuild'],
      ['verify-source', 'article', join(SEED_FOLDER, 'article', 'dataset.yaml')],
    ]) {
      const { status, stdout, stderr } = await runDealgraph([...args, '--db', path]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(
        `dealgraph: there is no store at "${path}"; "dealgraph serve" and "dealgraph import" create one\n`,
      );
      expect(statSync(path).size).toBe(0);
    }
  });

  test('because it is a directory', async () => {
    const path = join(folder, 'directory');
    mkdirSync(path);
    for (const result of await runEveryCommand(path)) expectOneSentence(result, path, /is a directory/);
  });

  test('because its folder cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    const under = [join(folder, 'file')];
    if (existsSync('/proc')) under.push('/proc/nowhere');
    for (const path of under.map((each) => join(each, 'inside', 'graph.db')))
      expectOneSentence(await runDealgraph(['serve', '--db', path], { PORT: '0' }), path, /cannot be made/);
  });

  test('because it was written by a newer version', async () => {
    const path = corruptedCopy('newer.db', (copy) => {
      const database = new DatabaseSync(copy);
      database.exec('PRAGMA user_version = 9999');
      database.close();
    });
    const before = readFileSync(path);
    for (const result of await runEveryCommand(path)) expectOneSentence(result, path, /newer version.*9999/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("because it is another program's database", async () => {
    const path = join(folder, 'other.db');
    const database = new DatabaseSync(path);
    database.exec('CREATE TABLE theirs (id INTEGER)');
    database.close();
    const before = readFileSync(path);
    for (const result of await runEveryCommand(path)) expectOneSentence(result, path, /another program/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('because it is no database', async () => {
    const path = join(folder, 'text.db');
    writeFileSync(path, 'This is a text and no database.\n'.repeat(200));
    const before = readFileSync(path);
    for (const result of await runEveryCommand(path))
      expectOneSentence(result, path, /corrupted, or is no store/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('because it is cut off', async () => {
    const path = corruptedCopy('truncated.db', (copy) =>
      truncateSync(copy, Math.floor(statSync(copy).size / 2)),
    );
    const size = statSync(path).size;
    for (const result of await runEveryCommand(path)) expectOneSentence(result, path, /corrupted/);
    expect(statSync(path).size).toBe(size);
  });

  test('because its beginning is overwritten', async () => {
    const path = corruptedCopy('beginning.db', (copy) => {
      const file = openSync(copy, 'r+');
      writeSync(file, Buffer.alloc(8192, 0xa5), 0, 8192, 0);
      closeSync(file);
    });
    for (const result of await runEveryCommand(path))
      expectOneSentence(result, path, /corrupted, or is no store/);
  });

  test('because its middle is overwritten: check tells it, whatever it can still read', async () => {
    const path = corruptedCopy('middle.db', (copy) => {
      const { size } = statSync(copy);
      const file = openSync(copy, 'r+');
      writeSync(file, Buffer.alloc(size / 2, 0xa5), 0, Math.floor(size / 2), Math.floor(size / 4));
      closeSync(file);
    });
    const { status, stdout, stderr } = await runDealgraph(['check', '--db', path]);
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/damaged|corrupted/);
    expect(stdout + stderr).not.toMatch(/\n\s+at |should not have happened/);
  });

  test('because it may not be written', async () => {
    const readOnlyFolder = join(folder, 'closed');
    mkdirSync(readOnlyFolder);
    const path = join(readOnlyFolder, 'graph.db');
    cpSync(validStore, path);
    chmodSync(path, 0o444);
    chmodSync(readOnlyFolder, 0o555);
    const before = readFileSync(path);
    for (const args of [['serve'], ['rebuild']])
      expectOneSentence(
        await runDealgraphAsOrdinaryUser([...args, '--db', path], { PORT: '0' }),
        path,
        /cannot be written|is read-only|may not be/,
      );
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(`${path}-wal`)).toBe(false);
    chmodSync(readOnlyFolder, 0o755);
  });
});
