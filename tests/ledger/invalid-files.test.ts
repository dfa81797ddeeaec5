import { execSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  emptyStore,
  filesOf,
  folderWith,
  importInto,
  importProblems,
  smallDataset,
} from '../support/small-dataset.ts';

const ALLOWED_FILES =
  'allowed are dataset, sources, entities, relationships, claims, corrections, retractions and merges as .yaml, .json or .jsonl, and notes as .md or .txt';

describe('the import of a folder', () => {
  test('rejects a missing folder, a file and an empty folder', async () => {
    const folder = folderWith({ 'dataset.yaml': '' });
    const empty = folderWith({});
    const store = await emptyStore();
    expect(await importProblems(store, `${folder}/no`)).toEqual([
      `: the folder "${folder}/no" does not exist`,
    ]);
    expect(await importProblems(store, `${folder}/dataset.yaml`)).toEqual([
      `: the folder "${folder}/dataset.yaml" is not a folder; a data set is a folder with a file dataset.yaml`,
    ]);
    expect(await importProblems(store, empty)).toEqual([
      `: the folder "${empty}" is empty; a data set requires at least dataset.yaml`,
    ]);
  });

  test('rejects a missing and an empty description of the data set', async () => {
    const { 'dataset.json': _, ...files } = filesOf(smallDataset());
    const folder = folderWith(files);
    const store = await emptyStore();
    expect(await importProblems(store, folder)).toEqual([
      `: the folder "${folder}" must contain dataset.yaml, dataset.json or dataset.jsonl`,
    ]);
    expect(await importProblems(store, folderWith({ ...files, 'dataset.yaml': '# nothing' }))).toEqual([
      'dataset.yaml:1:1 dataset: a data set must be an object with the fields id, title, description, license, uses, release',
    ]);
    expect(await importProblems(store, folderWith({ ...files, 'dataset.jsonl': '\n' }))).toEqual([
      'dataset.jsonl:1:1 dataset: a data set must be an object with the fields id, title, description, license, uses, release',
    ]);
    expect(await importProblems(store, folderWith({ ...files, 'dataset.jsonl': '{}\n{}' }))).toContain(
      'dataset.jsonl:2:1 dataset: the file must contain exactly one record, on one line',
    );
  });

  test('rejects an unknown file, except notes and hidden files', async () => {
    const folder = folderWith({
      ...filesOf(smallDataset()),
      'claim.yaml': '',
      'README.md': '',
      '.DS_Store': '',
    });
    expect(await importProblems(await emptyStore(), folder)).toEqual([
      `: unknown file "${join(folder, 'claim.yaml')}"; ${ALLOWED_FILES}`,
    ]);
  });

  test('rejects two files for one collection', async () => {
    const folder = folderWith({ ...filesOf(smallDataset()), 'claims.yaml': '[]' });
    expect(await importProblems(await emptyStore(), folder)).toEqual([
      `: "${folder}" has both claims.json and claims.yaml; only one file for claims is allowed`,
    ]);
  });

  test('rejects a folder in place of a file', async () => {
    const folder = folderWith(filesOf(smallDataset(), 'yaml'));
    rmSync(join(folder, 'claims.yaml'));
    mkdirSync(join(folder, 'claims.yaml'));
    expect(await importProblems(await emptyStore(), folder)).toEqual([
      `claims: the file "${join(folder, 'claims.yaml')}" is a folder; a file is required`,
    ]);
  });

  test.each<[string, (path: string) => void]>([
    ['a pipe', (path) => execSync(`mkfifo '${path}'`)],
    ['a link to an endless device', (path) => symlinkSync('/dev/zero', path)],
  ])('rejects %s in place of a file', async (_, make) => {
    for (const ending of ['yaml', 'jsonl']) {
      const { 'claims.json': _claims, ...files } = filesOf(smallDataset());
      const folder = folderWith(files);
      const path = join(folder, `claims.${ending}`);
      make(path);
      expect(await importProblems(await emptyStore(), folder)).toEqual([
        `claims: the file "${path}" is not a regular file`,
      ]);
    }
  });

  test('accepts links to files', async () => {
    const folder = folderWith({});
    const files = folderWith(filesOf(smallDataset()));
    for (const name of readdirSync(files)) symlinkSync(join(files, name), join(folder, name));
    expect(await importInto(await emptyStore(), folder)).toMatchObject([{ dataset: 'small', revision: 1 }]);
  });
});

describe('the import of a data set rejects a file that', () => {
  const billionLaughs = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'].join('\n');
  test.each<[string, string, string | Uint8Array, string[]]>([
    [
      'is malformed YAML',
      'claims.yaml',
      '- {id: a, about: [b}',
      [
        'claims.yaml:1:20 claims: invalid YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
    [
      'is malformed JSON',
      'claims.json',
      '[\n  {"id": "a",}\n]',
      ['claims.json:2:14 claims: invalid JSON: expected a field name in double quotes, found "}"'],
    ],
    [
      'has a malformed line of JSON',
      'claims.jsonl',
      '\n{"id": "a"',
      ['claims.jsonl:2:11 claims: invalid JSON: expected "," or "}", found the end of the input'],
    ],
    [
      'has a duplicate key in YAML',
      'claims.yaml',
      '- id: a\n  id: b\n',
      ['claims.yaml:2:3 claims: duplicate field'],
    ],
    [
      'has a duplicate key in JSON',
      'claims.json',
      '[{"id":"a","id":"b"}]',
      ['claims.json:1:12 claims: invalid JSON: duplicate field "id"'],
    ],
    [
      'has a duplicate key in a line of JSON',
      'claims.jsonl',
      '{"id":"a","id":"b"}',
      ['claims.jsonl:1:11 claims: invalid JSON: duplicate field "id"'],
    ],
    [
      'is a billion laughs attack',
      'claims.yaml',
      billionLaughs,
      [
        'claims.yaml:1:7 claims: the anchor "&a" is not allowed; repeat the value where it is needed',
        'claims.yaml:2:7 claims: the anchor "&b" is not allowed; repeat the value where it is needed',
        'claims.yaml:2:8 claims: the alias "*a" is not allowed; repeat the value',
        'claims.yaml:2:12 claims: the alias "*a" is not allowed; repeat the value',
        'claims.yaml:3:5 claims: the alias "*b" is not allowed; repeat the value',
        'claims.yaml:3:9 claims: the alias "*b" is not allowed; repeat the value',
      ],
    ],
    [
      'contains a record instead of a list',
      'claims.yaml',
      'id: a',
      ['claims.yaml:1:1 claims: the file must contain a list of records'],
    ],
    [
      'is nested too deeply',
      'claims.json',
      '['.repeat(5000),
      ['claims.json:1:202 claims: invalid JSON: values are nested more than 200 levels deep'],
    ],
    [
      'is not UTF-8',
      'claims.yaml',
      new Uint8Array([0x2d, 0x20, 0xff]),
      ['claims.yaml:1:1 claims: the file is not valid UTF-8'],
    ],
    [
      'has a line that is not UTF-8',
      'claims.jsonl',
      new Uint8Array([0x0a, 0x22, 0xff, 0x22]),
      ['claims.jsonl:2:1 claims: the line is not valid UTF-8'],
    ],
    [
      'has several YAML documents',
      'claims.yaml',
      '[]\n---\n[]',
      ['claims.yaml:2:1 claims: the file contains several YAML documents; only one is allowed'],
    ],
    [
      'has YAML tags',
      'claims.yaml',
      '- !!binary aGk=',
      [
        'claims.yaml:1:12 claims: the tag "tag:yaml.org,2002:binary" is not allowed; use text, numbers, true, false, null, lists and maps',
      ],
    ],
  ])('%s', async (_, name, content, problems) => {
    const { 'claims.json': _claims, ...files } = filesOf(smallDataset());
    expect(await importProblems(await emptyStore(), folderWith({ ...files, [name]: content }))).toEqual(
      problems,
    );
  });
});

test('an unreadable file neither hides nor causes problems of other files', async () => {
  const { 'entities.json': _, ...files } = filesOf(
    smallDataset(({ sources }) => void Object.assign(sources[0] ?? {}, { kind: 'X' })),
  );
  expect(await importProblems(await emptyStore(), folderWith({ ...files, 'entities.yaml': '- [' }))).toEqual([
    'entities.yaml:1:4 entities: invalid YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
    'sources.json:6:13 sources.0.kind: "X" is not one of FILING, PRESS_RELEASE, NEWS, RESEARCH, BLOG, REFERENCE, OTHER',
  ]);
});

test('a value that is nested too deeply is a problem instead of a crash', async () => {
  const folder = folderWith(filesOf(smallDataset(), 'jsonl'));
  writeFileSync(join(folder, 'claims.jsonl'), `{"id": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
  const [problem] = await importProblems(await emptyStore(), folder);
  expect(problem).toMatch(/nested/);
});
