import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { runDealgraph, type CommandResult } from '../support/command.ts';
import { SEED_FOLDER } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-work-'));
afterAll(() => rmSync(folder, { recursive: true }));
const article = join(SEED_FOLDER, 'article');

describe('the commands on a store', () => {
  const db = join(folder, 'graph.db');
  let imported: CommandResult;
  beforeAll(async () => {
    imported = await runDealgraph(['import', article, '--db', db]);
  });

  test('import prints the numbers of added records', () => {
    expect(imported).toEqual({
      status: 0,
      stdout:
        'article: added 1 source, 16 entities, 15 relationships, 46 claims; the graph is at revision 1\n',
      stderr: '',
    });
  });

  test('import reports that there is nothing new', async () => {
    expect(await runDealgraph(['import', article, '--db', db])).toMatchObject({
      status: 0,
      stdout: 'article: nothing new\n',
    });
    const { status, stdout } = await runDealgraph(['import', article, '--db', db, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchSnapshot();
  });

  test('retract and restore change a claim, and a dry run prints the effect', async () => {
    const curated = join(folder, 'curated.db');
    await runDealgraph(['import', article, '--db', curated]);
    const act = (...args: string[]): Promise<CommandResult> => runDealgraph([...args, '--db', curated]);
    const retract = ['retract', 'article-c02', '--reason', 'Misread.', '--by', 'Ada'];
    const { stdout } = await act(...retract, '--dry-run');
    expect(stdout).toMatch(/^would write these entries: CLAIM_RETRACTED 1\n/);
    expect(await act(...retract)).toEqual({
      status: 0,
      stdout: 'retracted the claim "article-c02"; the graph is at revision 2\n',
      stderr: '',
    });
    expect(await act(...retract)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/was retracted by Ada on \d{4}-\d\d-\d\d: Misread\.\n$/) as string,
    });
    expect(await act('restore', 'nvidia')).toMatchObject({
      status: 2,
      stderr: 'dealgraph: "nvidia" is an entity; a claim is required\n',
    });
    const restored = await act('restore', 'article-c02', '--json');
    expect(JSON.parse(restored.stdout)).toEqual({ revision: 3 });
    expect((await act('check')).status).toBe(0);
  });

  test('import prints only its own changes, and --by is the author of the entries', async () => {
    const records = (changes: object, title = 'T'): string => {
      const own = mkdtempSync(join(folder, 'news-'));
      writeFileSync(
        join(own, 'dataset.json'),
        JSON.stringify({ id: 'news', title, description: 'D', license: 'CC0-1.0' }),
      );
      writeFileSync(
        join(own, 'entities.json'),
        JSON.stringify([{ id: 'one', kind: 'COMPANY', name: 'One', ...changes }]),
      );
      return own;
    };
    const news = join(folder, 'news.db');
    const imports = [records({}), records({ name: 'Two' }), records({ name: 'Two' }, 'Other')];
    const outputs: string[] = [];
    for (const path of imports)
      outputs.push((await runDealgraph(['import', path, '--db', news, '--by', 'Ada, 1 Main St.'])).stdout);
    expect(outputs).toEqual([
      'news: added 1 entity; the graph is at revision 1\n',
      'news: updated 1 entity; the graph is at revision 2\n',
      'news: updated the description of the data set; the graph is at revision 3\n',
    ]);
    const store = await openStore({ path: news });
    const authors = new Set<string>();
    for await (const batch of store.entries()) for (const entry of batch) authors.add(entry.by);
    await store.close();
    expect([...authors]).toEqual(['Ada, 1 Main St.']);
  });

  test('import lists every problem with its position, and writes nothing', async () => {
    const broken = join(folder, 'broken');
    cpSync(article, broken, { recursive: true });
    writeFileSync(
      join(broken, 'claims.yaml'),
      [
        '- {id: c1, about: anthropic, source: nowhere, modality: FACT, passage: p, summary: s}',
        '- {id: c2, about: anthropic, source: archyworldys-anthropic-15b, modality: TRUTH, passage: p, summary: s}',
      ].join('\n'),
    );
    const { status, stdout, stderr } = await runDealgraph(['import', broken, '--db', db]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines[0]).toMatch(/claims\.yaml:\d+:\d+: claims\.\d+\.\w+: /);
    expect(lines.at(-1)).toMatch(/^dealgraph: \d+ problems; nothing was written$/);

    const asJson = await runDealgraph(['import', broken, '--db', db, '--json']);
    expect(asJson.status).toBe(1);
    const { error } = JSON.parse(asJson.stdout) as { error: { code: string; problems: unknown[] } };
    expect(error.code).toBe('INVALID_DATASET');
    expect(error.problems).toHaveLength(lines.length - 1);
    expect((await runDealgraph(['check', '--db', db])).stdout).toContain('revision 1');
  });

  test.each([
    ['that does not exist', 'missing'],
    ['that is empty', 'empty'],
    ['that is a file', 'file'],
  ])('import rejects a folder %s', async (_, name) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    writeFileSync(join(folder, 'file'), 'text');
    const { status, stdout, stderr } = await runDealgraph(['import', join(folder, name), '--db', db]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(name);
    expect(stderr).toContain('nothing was written');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('check reports a clean graph', async () => {
    expect(await runDealgraph(['check', '--db', db])).toEqual({
      status: 0,
      stdout: 'clean: the graph matches its ledger at revision 1\n',
      stderr: '',
    });
    const { stdout } = await runDealgraph(['check', '--db', db, '--json']);
    expect(JSON.parse(stdout)).toEqual({ clean: true, revision: 1, findings: [] });
  });

  test('check finds a manual change, and rebuild repairs it', async () => {
    const tampered = join(folder, 'tampered.db');
    cpSync(db, tampered);
    const { DatabaseSync } = await import('@photostructure/sqlite');
    const database = new DatabaseSync(tampered);
    database.exec(`UPDATE entity SET degree = degree + 1 WHERE id = 'nvidia'`);
    database.close();

    const checkResult = await runDealgraph(['check', '--db', tampered]);
    expect(checkResult.status).toBe(1);
    expect(checkResult.stdout).toContain('"nvidia"');
    expect(checkResult.stdout).toMatch(/\n1 finding\n$/);
    expect(await runDealgraph(['check', '--db', tampered, '--json'])).toMatchObject({ status: 1 });

    expect(await runDealgraph(['rebuild', '--db', tampered])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /^rebuilt 15 relationships from \d+ ledger entries at revision 1\n$/,
      ) as string,
    });
    expect(await runDealgraph(['check', '--db', tampered])).toMatchObject({ status: 0 });
    const { stdout } = await runDealgraph(['rebuild', '--db', tampered, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ revision: 1, relationships: 15 });
  });

  test('verify-source lists the passages that are missing in a text', async () => {
    const text = join(folder, 'other.txt');
    writeFileSync(text, 'Another article.\n\nWith two paragraphs.\n');
    const { status, stdout } = await runDealgraph(['verify-source', 'article', text, '--db', db]);
    expect(status).toBe(1);
    expect(stdout).toContain('the passage "headline" differs or is missing (article-c01)');
    expect(stdout).toMatch(/\n(\d+) of \1 passages not found\n$/);
    const asJson = await runDealgraph(['verify-source', 'article', text, '--db', db, '--json']);
    expect(asJson.status).toBe(1);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ dataset: 'article', verified: false });
  });

  test('verify-source finds the passages in a text that contains them', async () => {
    const texts = new Map([
      ['p1', 'The first passage.'],
      ['p2', 'The second, “quoted” and *marked*.'],
    ]);
    const { passageFingerprint } = await import('../../src/ledger/verify-source.ts');
    const own = join(folder, 'own');
    mkdirSync(own);
    const record = (value: object): string => `${JSON.stringify([value])}\n`;
    writeFileSync(
      join(own, 'dataset.json'),
      JSON.stringify({ id: 'own', title: 'Own', description: 'Own', license: 'CC0-1.0' }),
    );
    writeFileSync(
      join(own, 'sources.json'),
      record({ id: 'own-source', title: 'T', publisher: 'P', kind: 'NEWS' }),
    );
    writeFileSync(join(own, 'entities.json'), record({ id: 'own-company', kind: 'COMPANY', name: 'Own' }));
    writeFileSync(
      join(own, 'claims.json'),
      JSON.stringify(
        [...texts].map(([passage, text]) => ({
          id: `own-${passage}`,
          about: 'own-company',
          source: 'own-source',
          modality: 'FACT',
          passage,
          summary: 'It says something.',
          fingerprint: passageFingerprint(text),
        })),
      ),
    );
    const store = join(folder, 'own.db');
    expect(await runDealgraph(['import', own, '--db', store])).toMatchObject({ status: 0, stderr: '' });
    const copy = join(folder, 'copy.html');
    writeFileSync(copy, `<p>The first   passage.</p><p>${texts.get('p2') ?? ''}</p>`);
    expect(await runDealgraph(['verify-source', 'own', copy, '--db', store])).toEqual({
      status: 0,
      stdout: 'verified: found 2 passages word for word\n',
      stderr: '',
    });
    const unknown = await runDealgraph(['verify-source', 'nothing', copy, '--db', store]);
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toMatch(/^dealgraph: unknown data set "nothing"[^\n]*\n$/);
  });

  test('export writes the ledger, and import restores it into an empty store only', async () => {
    const [file, other] = [join(folder, 'ledger.jsonl'), join(folder, 'other.db')];
    const printed = await runDealgraph(['export', 'ledger', '--db', db]);
    expect(printed).toMatchObject({ status: 0, stderr: '' });
    expect(printed.stdout).toMatch(/^\{"format":"dealgraph-ledger","version":1\}\n/);
    expect(await runDealgraph(['export', 'ledger', '--db', db, '--output', file])).toEqual({
      status: 0,
      stdout: `exported 79 ledger entries up to revision 1 to "${file}"\n`,
      stderr: '',
    });
    expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
    expect(await runDealgraph(['import', file, '--db', other])).toEqual({
      status: 0,
      stdout: 'imported 79 ledger entries with 15 relationships; the graph is at revision 1\n',
      stderr: '',
    });
    expect(await runDealgraph(['export', 'ledger', '--db', other])).toEqual(printed);
    const again = await runDealgraph(['import', file, '--db', other]);
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toMatch(/^dealgraph: the store already has a graph at revision 1; [^\n]+\n$/);
  });

  test('export fails with one sentence if it cannot write the file', async () => {
    const file = join(folder, 'no-such-folder', 'ledger.jsonl');
    expect(await runDealgraph(['export', 'ledger', '--db', db, '--output', file])).toEqual({
      status: 2,
      stdout: '',
      stderr: `dealgraph: cannot write the file "${file}"\n`,
    });
  });

  test('import of a ledger with problems lists them, and writes nothing', async () => {
    const [file, other] = [join(folder, 'broken.jsonl'), join(folder, 'unused.db')];
    const { stdout: whole } = await runDealgraph(['export', 'ledger', '--db', db]);
    writeFileSync(file, whole.replace('"seq":3,', '"seq":4,'));
    const { status, stdout, stderr } = await runDealgraph(['import', file, '--db', other]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/broken\.jsonl:4:8: seq: entry 4 follows entry 2; .*\n.*nothing was written\n$/s);
    expect((await runDealgraph(['check', '--db', other])).stdout).toContain('revision 0');
  });
});
