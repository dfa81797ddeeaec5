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

/** Asserts status 1 and one sentence on standard error that names the store. */
function expectOneSentence({ status, stdout, stderr }: CommandResult, path: string, reason: RegExp): void {
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^dealgraph: [^\n]+\n$/);
  expect(stderr).toContain(path);
  expect(stderr).toMatch(reason);
}

describe('commands fail with one sentence for a store', () => {
  const validStore = join(folder, 'valid.db');
  beforeAll(async () => {
    await runDealgraph([
      'import',
      join(SEED_FOLDER, 'article'),
      join(SEED_FOLDER, 'industry'),
      '--db',
      validStore,
    ]);
  });

  /** A corrupted copy of a valid store. */
  function corruptedCopy(name: string, corrupt: (path: string) => void): string {
    const path = join(folder, name);
    cpSync(validStore, path);
    corrupt(path);
    return path;
  }

  /** Runs every command that opens a store on this one. */
  async function runEveryCommand(path: string): Promise<CommandResult[]> {
    const result: CommandResult[] = [];
    for (const args of [['serve'], ['import', join(SEED_FOLDER, 'article')], ['check'], ['rebuild']])
      result.push(await runDealgraph([...args, '--db', path], { PORT: '0' }));
    return result;
  }

  test('that is an empty file, like for a missing file', async () => {
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
        `dealgraph: no store at "${path}"; create one with "dealgraph serve" or "dealgraph import"\n`,
      );
      expect(statSync(path).size).toBe(0);
    }
  });

  test('that is a directory', async () => {
    const path = join(folder, 'directory');
    mkdirSync(path);
    for (const result of await runEveryCommand(path)) expectOneSentence(result, path, /is a directory/);
  });

  test('whose folder cannot be created', async () => {
    writeFileSync(join(folder, 'file'), '');
    const under = [join(folder, 'file')];
    if (existsSync('/proc')) under.push('/proc/nowhere');
    for (const path of under.map((each) => join(each, 'inside', 'graph.db')))
      expectOneSentence(
        await runDealgraph(['serve', '--db', path], { PORT: '0' }),
        path,
        /cannot be created/,
      );
  });

  test('that a newer version has written', async () => {
    const path = corruptedCopy('newer.db', (copy) => {
      const database = new DatabaseSync(copy);
      database.exec('PRAGMA user_version = 9999');
      database.close();
    });
    const before = readFileSync(path);
    for (const result of await runEveryCommand(path)) expectOneSentence(result, path, /newer version.*9999/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('that is a database of another program', async () => {
    const path = join(folder, 'other.db');
    const database = new DatabaseSync(path);
    database.exec('CREATE TABLE theirs (id INTEGER)');
    database.close();
    const before = readFileSync(path);
    for (const result of await runEveryCommand(path)) expectOneSentence(result, path, /another program/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('that is not a database', async () => {
    const path = join(folder, 'text.db');
    writeFileSync(path, 'This is a text and no database.\n'.repeat(200));
    const before = readFileSync(path);
    for (const result of await runEveryCommand(path))
      expectOneSentence(result, path, /corrupted or not a store/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('that is truncated', async () => {
    const path = corruptedCopy('truncated.db', (copy) =>
      truncateSync(copy, Math.floor(statSync(copy).size / 2)),
    );
    const size = statSync(path).size;
    for (const result of await runEveryCommand(path)) expectOneSentence(result, path, /corrupted/);
    expect(statSync(path).size).toBe(size);
  });

  test('with an overwritten start', async () => {
    const path = corruptedCopy('beginning.db', (copy) => {
      const file = openSync(copy, 'r+');
      writeSync(file, Buffer.alloc(8192, 0xa5), 0, 8192, 0);
      closeSync(file);
    });
    for (const result of await runEveryCommand(path))
      expectOneSentence(result, path, /corrupted or not a store/);
  });

  test('with an overwritten middle, which check reports', async () => {
    const path = corruptedCopy('middle.db', (copy) => {
      const { size } = statSync(copy);
      const file = openSync(copy, 'r+');
      writeSync(file, Buffer.alloc(size / 2, 0xa5), 0, Math.floor(size / 2), Math.floor(size / 4));
      closeSync(file);
    });
    const { status, stdout, stderr } = await runDealgraph(['check', '--db', path]);
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/damaged|corrupted/);
    expect(stdout + stderr).not.toMatch(/\n\s+at |unexpected error/);
  });

  test('that is not writable', async () => {
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
