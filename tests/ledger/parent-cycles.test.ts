import { expect, test } from 'vitest';
import { emptyStore, folderOf, imported, refusal, type DatasetRecords, type Fields } from './fixtures.ts';

/** A data set of companies, each with the one that it belongs to. */
function companies(parents: Readonly<Record<string, string | null>>): DatasetRecords {
  return {
    dataset: { id: 'group', title: 'T', description: 'D', license: 'CC0-1.0' },
    sources: [],
    entities: Object.entries(parents).map(([company, parent]): Fields => ({
      id: company,
      kind: 'COMPANY',
      name: company,
      parent,
    })),
    relationships: [],
    claims: [],
  };
}

test('companies cannot come to belong to one another by an update of one of them', async () => {
  const store = await emptyStore();
  await imported(store, folderOf(companies({ 'pc-a': 'pc-b', 'pc-b': null })));
  expect(await refusal(store, folderOf(companies({ 'pc-b': 'pc-a' })))).toEqual([
    'entities.json:6:15 entities.0.parent: a company does not belong to itself: "pc-b" → "pc-a" → "pc-b"',
  ]);
});

test('a circle is found however far it leads through what is recorded', async () => {
  const store = await emptyStore();
  await imported(store, folderOf(companies({ a: 'b', b: 'c', c: 'd', d: null })));
  expect(await refusal(store, folderOf(companies({ z: 'a', d: 'a' })))).toEqual([
    'entities.json:12:15 entities.1.parent: a company does not belong to itself: "d" → "a" → "b" → "c" → "d"',
  ]);
});

test('turning two companies round in one update is no circle', async () => {
  const store = await emptyStore();
  await imported(store, folderOf(companies({ a: 'b', b: null })));
  const [report] = await imported(store, folderOf(companies({ a: null, b: 'a' })));
  expect(report?.updated).toEqual({ entities: 2 });
});
