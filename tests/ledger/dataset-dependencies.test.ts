import { describe, expect, test } from 'vitest';
import {
  emptyStore,
  datasetFolder,
  importInto,
  projectionOf,
  importProblems,
  smallDataset,
} from './fixtures.ts';

describe('several data sets', () => {
  const upperDataset = (change: Parameters<typeof smallDataset>[0] = () => undefined) =>
    smallDataset((records) => {
      records.dataset = { ...records.dataset, id: 'upper', uses: ['small'] };
      records.sources = [{ id: 'blog', title: 'A blog', publisher: 'B', kind: 'BLOG' }];
      records.entities = [{ id: 'dune', kind: 'COMPANY', name: 'Dune', parent: 'acme' }];
      records.relationships = [];
      records.claims = [
        {
          id: 'upper-1',
          about: 'deal',
          source: 'blog',
          modality: 'RUMOUR',
          passage: 'p',
          summary: 'So they say.',
        },
        {
          id: 'upper-2',
          about: 'dune',
          source: 'paper',
          modality: 'FACT',
          passage: 'p',
          summary: 'It is new.',
        },
      ];
      change(records);
    });

  test('may name what belongs to one that they use, given together in any order or one after the other', async () => {
    const [lower, upper] = [datasetFolder(smallDataset()), datasetFolder(upperDataset())];
    const [one, other, third] = [await emptyStore(), await emptyStore(), await emptyStore()];
    expect((await importInto(one, upper, lower)).map(({ dataset }) => dataset)).toEqual(['small', 'upper']);
    await importInto(other, lower, upper);
    await importInto(third, lower);
    await importInto(third, upper);
    expect(await projectionOf(other)).toEqual(await projectionOf(one));
    expect(await projectionOf(third)).toEqual(await projectionOf(one));
  });

  test('write nothing where one of them has a problem', async () => {
    const broken = datasetFolder(
      upperDataset(({ claims }) => void Object.assign(claims[0] ?? {}, { about: 'nothing' })),
    );
    expect(await importProblems(await emptyStore(), datasetFolder(smallDataset()), broken)).toEqual([
      'claims.json:4:14 claims.0.about: there is no "nothing" in this data set or in one that it uses; an entity or a relationship is allowed here',
    ]);
  });

  test('have to say whom they use', async () => {
    const undeclared = datasetFolder(
      upperDataset(({ dataset }) => void Object.assign(dataset, { uses: [] })),
    );
    const store = await emptyStore();
    await importInto(store, datasetFolder(smallDataset()));
    expect(await importProblems(store, undeclared)).toEqual([
      'entities.json:6:15 entities.0.parent: "acme" belongs to the data set "small", which this one does not use; name it in "uses"',
      'claims.json:4:14 claims.0.about: "deal" belongs to the data set "small", which this one does not use; name it in "uses"',
      'claims.json:13:15 claims.1.source: "paper" belongs to the data set "small", which this one does not use; name it in "uses"',
    ]);
  });

  test('cannot use one that is not there, themselves, or one that uses them', async () => {
    const folderUsing = (id: string, uses: string[]) =>
      datasetFolder(
        smallDataset((records) => {
          Object.assign(records, { sources: [], entities: [], relationships: [], claims: [] });
          records.dataset = { ...records.dataset, id, uses };
        }),
      );
    const store = await emptyStore();
    expect(await importProblems(store, folderUsing('a', ['b', 'a']))).toEqual([
      'dataset.json:7:5 dataset.uses.0: there is no data set "b"; import it first, or give its folder together with this',
      'dataset.json:8:5 dataset.uses.1: a data set does not use itself',
    ]);
    expect(await importProblems(store, folderUsing('a', ['b']), folderUsing('b', ['a']))).toEqual([
      'dataset.json:7:5 dataset.uses.0: "b" itself uses "a"; data sets use one another in one direction only',
      'dataset.json:7:5 dataset.uses.0: "a" itself uses "b"; data sets use one another in one direction only',
    ]);
  });

  test('are not given twice', async () => {
    const [problem] = await importProblems(
      await emptyStore(),
      datasetFolder(smallDataset()),
      datasetFolder(smallDataset()),
    );
    expect(problem).toMatch(
      /^dataset.json:2:9 dataset.id: the folders ".*" and ".*" both hold the data set "small"/,
    );
  });

  test('do not redefine what belongs to another', async () => {
    const store = await emptyStore();
    const redefining = datasetFolder(
      upperDataset(({ entities, sources }) => {
        entities.push({ id: 'acme', kind: 'COMPANY', name: 'Acme Inc.', aliases: ['Acme'] });
        sources.push({ id: 'whole', title: 'T', publisher: 'P', kind: 'NEWS' });
      }),
    );
    expect(await importProblems(store, datasetFolder(smallDataset()), redefining)).toEqual([
      'sources.json:9:11 sources.1.id: "whole" is already an id of the data set "small"; ids are unique over everything',
      'entities.json:9:11 entities.1.id: "acme" is already an id of the data set "small"; ids are unique over everything',
    ]);
    await importInto(store, datasetFolder(smallDataset()));
    expect(await importProblems(store, redefining)).toEqual([
      'sources.json:9:11 sources.1.id: "whole" is already the id of a relationship; ids are unique over everything',
      'entities.json:9:11 entities.1.id: the entity "acme" belongs to the data set "small"; name that in "uses" and refer to it instead of giving it again',
    ]);
  });
});
