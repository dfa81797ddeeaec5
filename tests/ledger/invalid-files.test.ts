import { execSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyStore, filesOf, folderWith, importInto, importProblems, smallDataset } from './fixtures.ts';

const ALLOWED_FILES =
  'dataset, sources, entities, relationships and claims ending in .yaml, .json or .jsonl are allowed, and notes in .md or .txt';

describe('a folder is refused that', () => {
  test('is not there, is a file, or is empty', async () => {
    const folder = folderWith({ 'dataset.yaml': '' });
    const empty = folderWith({});
    const store = await emptyStore();
    expect(await importProblems(store, `${folder}/no`)).toEqual([`: there is no folder "${folder}/no"`]);
    expect(await importProblems(store, `${folder}/dataset.yaml`)).toEqual([
      `: the folder "${folder}/dataset.yaml" is no folder; a data set is a folder with the file dataset.yaml`,
    ]);
    expect(await importProblems(store, empty)).toEqual([
      `: the folder "${empty}" is empty; a data set needs at least the file dataset.yaml`,
    ]);
  });

  test('has no description of the data set, or an empty one', async () => {
    const { 'dataset.json': _, ...files } = filesOf(smallDataset());
    const folder = folderWith(files);
    const store = await emptyStore();
    expect(await importProblems(store, folder)).toEqual([
      `: the folder "${folder}" has no file dataset.yaml, dataset.json or dataset.jsonl`,
    ]);
    expect(await importProblems(store, folderWith({ ...files, 'dataset.yaml': '# nothing' }))).toEqual([
      'dataset.yaml:1:1 dataset: a data set is an object with the fields id, title, description, license, uses',
    ]);
    expect(await importProblems(store, folderWith({ ...files, 'dataset.jsonl': '\n' }))).toEqual([
      'dataset.jsonl:1:1 dataset: a data set is an object with the fields id, title, description, license, uses',
    ]);
    expect(await importProblems(store, folderWith({ ...files, 'dataset.jsonl': '{}\n{}' }))).toContain(
      'dataset.jsonl:2:1 dataset: the file has to hold one record, on one line',
    );
  });

  test('has a file that does not belong there, but not for its notes', async () => {
    const folder = folderWith({
      ...filesOf(smallDataset()),
      'claim.yaml': '',
      'README.md': '',
      '.DS_Store': '',
    });
    expect(await importProblems(await emptyStore(), folder)).toEqual([
      `: "${join(folder, 'claim.yaml')}" is no file of a data set; ${ALLOWED_FILES}`,
    ]);
  });

  test('has two files for one collection', async () => {
    const folder = folderWith({ ...filesOf(smallDataset()), 'claims.yaml': '[]' });
    expect(await importProblems(await emptyStore(), folder)).toEqual([
      `: "${folder}" has both claims.json and claims.yaml; one file for claims is allowed`,
    ]);
  });

  test('has a folder where a file should be', async () => {
    const folder = folderWith(filesOf(smallDataset(), 'yaml'));
    rmSync(join(folder, 'claims.yaml'));
    mkdirSync(join(folder, 'claims.yaml'));
    expect(await importProblems(await emptyStore(), folder)).toEqual([
      `claims: the file "${join(folder, 'claims.yaml')}" is a folder, where a file is allowed`,
    ]);
  });

  test.each<[string, (path: string) => void]>([
    ['a pipe', (path) => execSync(`mkfifo '${path}'`)],
    ['a link to a device without an end', (path) => symlinkSync('/dev/zero', path)],
  ])('has %s where a file should be', async (_, make) => {
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

  test('but not one with links to files', async () => {
    const folder = folderWith({});
    const files = folderWith(filesOf(smallDataset()));
    for (const name of readdirSync(files)) symlinkSync(join(files, name), join(folder, name));
    expect(await importInto(await emptyStore(), folder)).toMatchObject([{ dataset: 'small', revision: 1 }]);
  });
});

describe('a file is refused that', () => {
  const billionLaughs = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'].join('\n');
  test.each<[string, string, string | Uint8Array, string[]]>([
    [
      'is malformed YAML',
      'claims.yaml',
      '- {id: a, about: [b}',
      [
        'claims.yaml:1:20 claims: the file is not well-formed YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
    [
      'is malformed JSON',
      'claims.json',
      '[\n  {"id": "a",}\n]',
      [
        'claims.json:2:14 claims: the file is not well-formed JSON: expected the name of a field in double quotes, found "}"',
      ],
    ],
    [
      'has a malformed line of JSON',
      'claims.jsonl',
      '\n{"id": "a"',
      [
        'claims.jsonl:2:11 claims: the line is not well-formed JSON: expected "," or "}", found the end of the text',
      ],
    ],
    [
      'gives a key twice in YAML',
      'claims.yaml',
      '- id: a\n  id: b\n',
      ['claims.yaml:2:3 claims: the field is given twice'],
    ],
    [
      'gives a key twice in JSON',
      'claims.json',
      '[{"id":"a","id":"b"}]',
      ['claims.json:1:12 claims: the file is not well-formed JSON: the field "id" is given twice'],
    ],
    [
      'gives a key twice in a line',
      'claims.jsonl',
      '{"id":"a","id":"b"}',
      ['claims.jsonl:1:11 claims: the line is not well-formed JSON: the field "id" is given twice'],
    ],
    [
      'laughs a billion times',
      'claims.yaml',
      billionLaughs,
      [
        'claims.yaml:1:7 claims: the anchor "&a" is not allowed: write the value out where it is needed',
        'claims.yaml:2:7 claims: the anchor "&b" is not allowed: write the value out where it is needed',
        'claims.yaml:2:8 claims: the alias "*a" is not allowed: write the value out',
        'claims.yaml:2:12 claims: the alias "*a" is not allowed: write the value out',
        'claims.yaml:3:5 claims: the alias "*b" is not allowed: write the value out',
        'claims.yaml:3:9 claims: the alias "*b" is not allowed: write the value out',
      ],
    ],
    [
      'holds a record and no list',
      'claims.yaml',
      'id: a',
      ['claims.yaml:1:1 claims: the file has to hold a list of records'],
    ],
    [
      'is nested too deeply',
      'claims.json',
      '['.repeat(5000),
      ['claims.json:1:202 claims: the file is not well-formed JSON: values are nested more than 200 deep'],
    ],
    [
      'is no UTF-8',
      'claims.yaml',
      new Uint8Array([0x2d, 0x20, 0xff]),
      ['claims.yaml:1:1 claims: the file is not UTF-8 text'],
    ],
    [
      'has a line that is no UTF-8',
      'claims.jsonl',
      new Uint8Array([0x0a, 0x22, 0xff, 0x22]),
      ['claims.jsonl:2:1 claims: the line is not UTF-8 text'],
    ],
    [
      'has several YAML documents',
      'claims.yaml',
      '[]\n---\n[]',
      ['claims.yaml:2:1 claims: the file holds several YAML documents; one is allowed'],
    ],
    [
      'has tags',
      'claims.yaml',
      '- !!binary aGk=',
      [
        'claims.yaml:1:12 claims: the tag "tag:yaml.org,2002:binary" is not allowed: texts, numbers, true, false, null, lists and maps need none',
      ],
    ],
  ])('%s', async (_, name, content, problems) => {
    const { 'claims.json': _claims, ...files } = filesOf(smallDataset());
    expect(await importProblems(await emptyStore(), folderWith({ ...files, [name]: content }))).toEqual(
      problems,
    );
  });
});

test('what cannot be read hides no problem of another file, and makes none', async () => {
  const { 'entities.json': _, ...files } = filesOf(
    smallDataset(({ sources }) => void Object.assign(sources[0] ?? {}, { kind: 'X' })),
  );
  expect(await importProblems(await emptyStore(), folderWith({ ...files, 'entities.yaml': '- [' }))).toEqual([
    'entities.yaml:1:4 entities: the file is not well-formed YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
    'sources.json:6:13 sources.0.kind: "X" is not one of FILING, PRESS_RELEASE, NEWS, RESEARCH, BLOG, REFERENCE, OTHER',
  ]);
});

test('a value that is nested too deeply is a problem and no crash', async () => {
  const folder = folderWith(filesOf(smallDataset(), 'jsonl'));
  writeFileSync(join(folder, 'claims.jsonl'), `{"id": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
  const [problem] = await importProblems(await emptyStore(), folder);
  expect(problem).toMatch(/nested/);
});
