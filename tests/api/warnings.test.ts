import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ID_FIELDS } from '../../src/api/filter-warnings.ts';
import { typeDefs } from '../../src/api/generated/type-defs.ts';
import { createTestApiWith, type TestApi } from './test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApiWith('article');
});
afterAll(() => api.close());

async function warningsOf(document: string): Promise<unknown> {
  const { errors, extensions } = await api.execute(document);
  expect(errors).toBeUndefined();
  return (extensions as { readonly warnings?: unknown }).warnings;
}

describe('an unknown ID gives a warning', () => {
  test.each([
    [
      'relationships(filter: { parties: ["anthropic", "antropic", "Open AI"] }) { totalCount }',
      [],
      ['filter', 'parties'],
      '`filter.parties` has unknown entity IDs: "antropic", "Open AI"; find IDs by name with `search`',
    ],
    [
      'relationships(filter: { parties: ["article-c01"] }) { totalCount }',
      [],
      ['filter', 'parties'],
      '`filter.parties` has an unknown entity ID: "article-c01"; find IDs by name with `search`',
    ],
    [
      'relationships(filter: { ids: ["no-such-deal"] }) { totalCount }',
      [],
      ['filter', 'ids'],
      '`filter.ids` has an unknown relationship ID: "no-such-deal"; find IDs by title with `search`',
    ],
    [
      'claims(filter: { sources: ["anthropic"] }) { totalCount }',
      [],
      ['filter', 'sources'],
      '`filter.sources` has an unknown source ID: "anthropic"; find IDs by title with `search`',
    ],
    [
      'facets(filter: { datasets: ["article", "articles"] }) { name }',
      [],
      ['filter', 'datasets'],
      '`filter.datasets` has an unknown data set ID: "articles"; `graph { datasets { id } }` lists all data sets',
    ],
    [
      'company(id: "anthropic") { deals: relationships(with: "nobody") { totalCount } }',
      ['deals'],
      ['with'],
      '`with` has an unknown entity ID: "nobody"; find IDs by name with `search`',
    ],
    [
      'company(id: "anthropic") { flow: moneyFlow(filter: { parties: ["nobody"] }) { count } }',
      ['flow'],
      ['filter', 'parties'],
      '`filter.parties` has an unknown entity ID: "nobody"; find IDs by name with `search`',
    ],
  ])('%s', async (field, path, argument, message) => {
    const document = `{ panel: ${field} }`;
    const expected = [{ message, path: ['panel', ...path], argument }];
    for (let count = 0; count < 12; count++) expect(await warningsOf(document)).toEqual(expected);
  });

  test('in a variable', async () => {
    const { extensions } = await api.execute(
      'query Of($ids: [ID!]) { relationships(filter: { parties: $ids }) { totalCount } }',
      { ids: ['nobody'] },
    );
    expect(extensions).toMatchObject({ warnings: [{ path: ['relationships'] }] });
  });

  test('and every filter with IDs does', () => {
    const filters = Object.values(buildSchema(typeDefs).getTypeMap())
      .filter(isInputObjectType)
      .filter(({ name }) => name.endsWith('Filter'));
    for (const type of filters) {
      const names = Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === 'ID' || field.name === 'datasets')
        .map(({ name }) => name);
      expect(names.sort(), type.name).toEqual(
        Object.keys(ID_FIELDS[type.name as keyof typeof ID_FIELDS]).sort(),
      );
    }
  });
});

describe('a list without an allowed value gives a warning', () => {
  test.each([
    ['relationships(filter: { types: [] }) { totalCount }', ['filter', 'types']],
    ['investments(filter: { types: [LOAN] }) { totalCount }', ['filter', 'types']],
    ['companies(filter: { kinds: [PERSON] }) { totalCount }', ['filter', 'kinds']],
    ['conflicts(terms: []) { totalCount }', ['terms']],
    ['search(text: "deal", kinds: []) { totalCount }', ['kinds']],
  ])('%s', async (field, argument) => {
    expect(await warningsOf(`{ panel: ${field} }`)).toEqual([
      {
        message: `\`${argument.join('.')}\` allows none of the values of this field, so nothing matches`,
        path: ['panel'],
        argument,
      },
    ]);
  });
});

test('without a finding there are no warnings', async () => {
  expect(
    await warningsOf(
      '{ relationships(filter: { parties: ["anthropic"], datasets: ["article"] }) { totalCount } all: relationships(filter: { parties: [] }) { totalCount } }',
    ),
  ).toBeUndefined();
});
