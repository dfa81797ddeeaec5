import { expect, test } from 'vitest';
import { entityOn } from '../../src/domain/entity.ts';
import {
  emptyStore,
  datasetFolder,
  importInto,
  projectionOf,
  smallDataset,
} from '../support/small-dataset.ts';

const renamed = (name: string) =>
  smallDataset(({ entities: [entity] }) => {
    if (entity !== undefined) entity['name'] = name;
  });

test('a name that an update replaces becomes a former name, once', async () => {
  const store = await emptyStore();
  const formerNames = async () =>
    [...(await projectionOf(store)).values()].flatMap((each) =>
      each.kind === 'ENTITY' && each.record.formerNames !== undefined ? each.record.formerNames : [],
    );
  await importInto(store, datasetFolder(renamed('Siskin AI')));
  expect(await formerNames()).toEqual([]);
  await importInto(store, datasetFolder(renamed('Redpoll AI')));
  const [former] = await formerNames();
  expect(former?.name).toBe('Siskin AI');
  const revision = await store.revision();
  await importInto(store, datasetFolder(renamed('Redpoll AI')));
  expect(await store.revision()).toBe(revision);
  await importInto(store, datasetFolder(renamed('Siskin AI')));
  expect((await formerNames()).map(({ name }) => name)).toEqual(['Redpoll AI']);
});

test('an entity has on a day the name that ended first on or after it', () => {
  const entity = {
    name: 'Redpoll AI',
    shortName: 'Redpoll',
    formerNames: [
      { name: 'Siskin AI', until: '2025-06' },
      { name: 'Serin Labs', until: '2023' },
      { name: 'Old' },
    ],
  };
  const nameOn = (day: string) => entityOn(entity, day).name;
  expect(['2022-05-01', '2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01', '~'].map(nameOn)).toEqual([
    'Serin Labs', 'Serin Labs', 'Siskin AI', 'Siskin AI', 'Redpoll AI', 'Redpoll AI',
  ]); // prettier-ignore
  expect(entityOn(entity, '2025-01-01').shortName).toBeUndefined();
});
