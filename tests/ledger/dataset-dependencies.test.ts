import { describe, expect, test } from 'vitest';
import {
  emptyStore,
  datasetFolder,
  importInto,
  projectionOf,
  importProblems,
  smallDataset,
} from '../support/small-dataset.ts';

describe('data sets that use one another', () => {
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

  test('can be imported together in any order, or one after another', async () => {
    const [lower, upper] = [datasetFolder(smallDataset()), datasetFolder(upperDataset())];
    const [one, other, third] = [await emptyStore(), await emptyStore(), await emptyStore()];
    expect((await importInto(one, upper, lower)).map(({ dataset }) => dataset)).toEqual(['small', 'upper']);
    await importInto(other, lower, upper);
    await importInto(third, lower);
    await importInto(third, upper);
    expect(await projectionOf(other)).toEqual(await projectionOf(one));
    expect(await projectionOf(third)).toEqual(await projectionOf(one));
  });

  test('are not written if one of them has a problem', async () => {
    const broken = datasetFolder(
      upperDataset(({ claims }) => void Object.assign(claims[0] ?? {}, { about: 'nothing' })),
    );
    expect(await importProblems(await emptyStore(), datasetFolder(smallDataset()), broken)).toEqual([
      'claims.json:4:14 claims.0.about: unknown ID "nothing" in this data set and those it uses; an entity or a relationship is required',
    ]);
  });

  test('must list the data sets that they refer to in "uses"', async () => {
    const undeclared = datasetFolder(
      upperDataset(({ dataset }) => void Object.assign(dataset, { uses: [] })),
    );
    const store = await emptyStore();
    await importInto(store, datasetFolder(smallDataset()));
    expect(await importProblems(store, undeclared)).toEqual([
      'entities.json:6:15 entities.0.parent: "acme" belongs to the data set "small"; add "small" to "uses" to refer to it',
      'claims.json:4:14 claims.0.about: "deal" belongs to the data set "small"; add "small" to "uses" to refer to it',
      'claims.json:13:15 claims.1.source: "paper" belongs to the data set "small"; add "small" to "uses" to refer to it',
    ]);
  });

  test('cannot use an unknown data set, themselves, or each other', async () => {
    const folderUsing = (id: string, uses: string[]) =>
      datasetFolder(
        smallDataset((records) => {
          Object.assign(records, { sources: [], entities: [], relationships: [], claims: [] });
          records.dataset = { ...records.dataset, id, uses };
        }),
      );
    const store = await emptyStore();
    expect(await importProblems(store, folderUsing('a', ['b', 'a']))).toEqual([
      'dataset.json:7:5 dataset.uses.0: unknown data set "b"; import it first, or together with this one',
      'dataset.json:8:5 dataset.uses.1: a data set cannot use itself',
    ]);
    expect(await importProblems(store, folderUsing('a', ['b']), folderUsing('b', ['a']))).toEqual([
      'dataset.json:7:5 dataset.uses.0: "b" already uses "a"; data sets must not use each other in a cycle',
      'dataset.json:7:5 dataset.uses.0: "a" already uses "b"; data sets must not use each other in a cycle',
    ]);
  });

  test('cannot be imported twice at once', async () => {
    const [problem] = await importProblems(
      await emptyStore(),
      datasetFolder(smallDataset()),
      datasetFolder(smallDataset()),
    );
    expect(problem).toMatch(
      /^dataset.json:2:9 dataset.id: the folders ".*" and ".*" both contain the data set "small"/,
    );
  });

  test('cannot redefine records of one another', async () => {
    const store = await emptyStore();
    const redefining = datasetFolder(
      upperDataset(({ entities, sources }) => {
        entities.push({ id: 'acme', kind: 'COMPANY', name: 'Acme Inc.', aliases: ['Acme'] });
        sources.push({ id: 'whole', title: 'T', publisher: 'P', kind: 'NEWS' });
      }),
    );
    expect(await importProblems(store, datasetFolder(smallDataset()), redefining)).toEqual([
      'sources.json:9:11 sources.1.id: "whole" is already an ID in the data set "small"; IDs must be unique across all records',
      'entities.json:9:11 entities.1.id: "acme" is already an ID in the data set "small"; IDs must be unique across all records',
    ]);
    await importInto(store, datasetFolder(smallDataset()));
    expect(await importProblems(store, redefining)).toEqual([
      'sources.json:9:11 sources.1.id: "whole" is already the ID of a relationship; IDs must be unique across all records',
      'entities.json:9:11 entities.1.id: the entity "acme" belongs to the data set "small"; add "small" to "uses" and refer to it instead of redefining it',
    ]);
  });
});
