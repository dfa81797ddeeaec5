import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runDealgraph } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'file'), '');

const COMMANDS = [
  'serve',
  'import',
  'export',
  'check',
  'rebuild',
  'retract',
  'restore',
  'merge',
  'split',
  'verify-source',
];

describe('the command line', () => {
  test.each(['--help', ...COMMANDS.map((name) => `${name} --help`), 'help help'])(
    'prints the help for %s',
    async (line) => {
      const { status, stdout, stderr } = await runDealgraph(line.split(' '));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatchSnapshot();
    },
  );

  test('prints its version', async () => {
    expect(await runDealgraph(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
  });

  test('prints its help on standard error without arguments', async () => {
    const { status, stdout, stderr } = await runDealgraph([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: dealgraph');
  });

  const invalidUses = [
    ['imprt'],
    ['help', 'nope'],
    ['--wat'],
    ['serve', 'extra'],
    ['serve', '--wat'],
    ['serve', '--db', ''],
    ['import'],
    ['import', '--db'],
    ['import', 'ledger.jsonl', 'article'],
    ['import', 'ledger.jsonl', '--by', 'somebody'],
    ['import', 'ledger.jsonl', '--correct'],
    ['import', 'ledger.jsonl', '--dry-run'],
    ['retract', 'claim'],
    ['retract', 'claim', '--reason', ''],
    ['retract', 'claim', '--reason', 'x', '--withdrawn-on', '2026-02-30'],
    ['retract', 'claim', '--reason', 'x', '--db', 'nothing-here.db'],
    ['merge', 'one'],
    ['merge', 'one', 'two'],
    ['split'],
    ['restore'],
    ['restore', 'claim', '--db', 'nothing-here.db'],
    ['export'],
    ['export', 'gexf'],
    ['export', 'ledger', '--db', 'nothing-here.db'],
    ['import', 'folder', '--by', ''],
    ['import', 'folder', '--by', 'one line\nand another'],
    ['import', 'folder', '--by', 'x'.repeat(201)],
    ['check', 'extra'],
    ['check', '--db', 'nothing-here.db'],
    ['rebuild', '--wat'],
    ['rebuild', '--db', 'nothing-here.db'],
    ['verify-source'],
    ['verify-source', 'article'],
    ['verify-source', 'article', 'no-such-file'],
    ['verify-source', 'article', '.', '--db', 'nothing-here.db'],
    ['verify-source', 'article', 'file/inside', '--db', 'nothing-here.db'],
  ];
  test.each(invalidUses.map((args) => [args.join(' '), args] as const))(
    'rejects incorrect use: %s',
    async (_, args) => {
      const { status, stdout, stderr } = await runDealgraph(args, {}, folder);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^dealgraph: [^\n]+\n$/);
      expect(stderr).toMatchSnapshot();
    },
  );

  test('prints a failure as JSON with --json', async () => {
    const { status, stdout, stderr } = await runDealgraph(
      ['check', '--json', '--db', 'nothing-here.db'],
      {},
      folder,
    );
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'BAD_USER_INPUT' } });
  });

  test('rejects all invalid settings at once, with one sentence each', async () => {
    const { status, stdout, stderr } = await runDealgraph(['serve'], {
      PORT: '65536',
      HOST: 'not a host',
      PUBLIC_URL: 'ftp://example',
      LOG_LEVEL: 'loud',
      DEALGRAPH_MAX_PAGE_SIZE: '-1',
      DEALGRAPH_MAX_BODY_BYTES: '1 MB',
      NEO4J_URI: 'http://localhost:7474',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatchSnapshot();
  });
});
