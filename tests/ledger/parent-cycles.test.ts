import { expect, test } from 'vitest';
import {
  emptyStore,
  datasetFolder,
  importInto,
  importProblems,
  type DatasetRecords,
  type FileRecord,
} from '../support/small-dataset.ts';

/** A data set of companies with their parents. */
function companies(parents: Readonly<Record<string, string | null>>): DatasetRecords {
  return {
    dataset: { id: 'group', title: 'T', description: 'D', license: 'CC0-1.0' },
    sources: [],
    entities: Object.entries(parents).map(([company, parent]): FileRecord => ({
      id: company,
      kind: 'COMPANY',
      name: company,
      parent,
    })),
    relationships: [],
    claims: [],
  };
}

test('an update cannot make companies parents of one another', async () => {
  const store = await emptyStore();
  await importInto(store, datasetFolder(companies({ 'pc-a': 'pc-b', 'pc-b': null })));
  expect(await importProblems(store, datasetFolder(companies({ 'pc-b': 'pc-a' })))).toEqual([
    'entities.json:6:15 entities.0.parent: a company cannot be its own parent: "pc-b" → "pc-a" → "pc-b"',
  ]);
});

test('a cycle of parents is found through any number of recorded companies', async () => {
  const store = await emptyStore();
  await importInto(store, datasetFolder(companies({ a: 'b', b: 'c', c: 'd', d: null })));
  expect(await importProblems(store, datasetFolder(companies({ z: 'a', d: 'a' })))).toEqual([
    'entities.json:12:15 entities.1.parent: a company cannot be its own parent: "d" → "a" → "b" → "c" → "d"',
  ]);
});

test('two companies can swap their places as parent and child in one update', async () => {
  const store = await emptyStore();
  await importInto(store, datasetFolder(companies({ a: 'b', b: null })));
  const [report] = await importInto(store, datasetFolder(companies({ a: null, b: 'a' })));
  expect(report?.updated).toMatchObject({ entities: 2 });
});
