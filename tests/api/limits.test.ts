import { getIntrospectionQuery } from 'graphql';
import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, storeWith, type TestApiResponse, type TestApi } from './test-api.ts';

let api: TestApi;
let strictApi: TestApi;
beforeAll(async () => {
  api = await createTestApi(await storeWith());
  strictApi = await createTestApi(await storeWith(), {
    limits: { depth: 4, cost: 30, tokens: 60, pageSize: 5, textLength: 3 },
  });
});
afterAll(async () => {
  await api.close();
  await strictApi.close();
});

const repeated = (times: number, text: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => text(index)).join(' ');
/** A query with this many levels of fields. */
const nestedQuery = (levels: number): string => {
  const parts = `parts { `.repeat(levels - 2);
  return `{ relationship(id: "x") { ${parts} id ${'} '.repeat(levels - 2)} } }`;
};
const aliasedQuery = (times: number): string =>
  `{ ${repeated(times, (index) => `a${index}: graph { revision }`)} }`;

/**
 * Message of the only error in a response. Expects that nothing ran, and that code, limit and cost
 * are present.
 */
function limitError({ data, errors, extensions }: TestApiResponse): string {
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  const [error] = errors ?? [];
  expect(error?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: expect.any(Number) as number });
  expect(error?.message).toContain(String(error?.extensions?.['limit']));
  expect(extensions.cost).toBeTypeOf('number');
  return error?.message ?? '';
}

describe('the limit', () => {
  test('of 15 levels allows 15 and rejects 16', async () => {
    expect((await api.execute(nestedQuery(15).replaceAll('parts', 'partOf'))).errors).toBeUndefined();
    expect(limitError(await api.execute(nestedQuery(16)))).toBe(
      'fields are nested 16 levels deep; at most 15 levels are allowed',
    );
  });

  test('of 15 levels does not count edges, node and nodes', async () => {
    const nested = (count: number): string =>
      count === 0
        ? '{ id }'
        : `{ claims(first: 1) { edges { node { about { ... on Relationship ${nested(count - 1)} } } } } }`;
    const withPages = (count: number): string =>
      `{ entity(id: "x") { relationships(first: 1) { nodes ${nested(count)} } } }`;
    expect((await api.execute(withPages(6))).errors).toBeUndefined();
    expect(limitError(await api.execute(withPages(7)))).toBe(
      'fields are nested 17 levels deep; at most 15 levels are allowed',
    );
  });

  test('of aliases is their cost', async () => {
    expect((await api.execute(aliasedQuery(500))).errors).toBeUndefined();
    const analyses = (times: number): string =>
      `{ ${repeated(times, (index) => `a${index}: facets { name }`)} }`;
    expect((await api.execute(analyses(150))).errors).toBeUndefined();
    expect(limitError(await api.execute(analyses(201)))).toBe(
      'the response may have 100500 objects, more than the maximum of 100000; request smaller pages or fewer levels',
    );
  });

  test('of a cost of 100,000 rejects a higher cost', async () => {
    const query = (first: number) =>
      `{ relationships(first: 100) { nodes { parts { parts { claims(first: ${first}) { nodes { id } } } } } } }`;
    expect((await api.execute(query(30))).errors).toBeUndefined();
    expect(limitError(await api.execute(query(40)))).toMatch(
      /may have 105601 objects, more than the maximum of 100000;/,
    );
  });

  test('of 10,000 tokens rejects a longer document', async () => {
    expect((await strictApi.execute(`{ ${'__typename '.repeat(58)} }`)).errors).toBeUndefined();
    expect(limitError(await api.execute(`{ ${'__typename '.repeat(10_001)} }`))).toMatch(
      /more than 10000 tokens; at most 10000 are allowed/,
    );
  });

  test('of each kind can be configured', async () => {
    expect(limitError(await strictApi.execute(nestedQuery(5)))).toMatch(/at most 4 levels/);
    const threePages =
      '{ claims { nodes { source { id } } } relationships { nodes { partOf { id } } } sources { nodes { claims { totalCount } } } }';
    expect(limitError(await strictApi.execute(threePages))).toMatch(
      /may have 33 objects, more than the maximum of 30;/,
    );
    expect(limitError(await strictApi.execute(`{ ${'__typename '.repeat(61)} }`))).toMatch(
      /more than 60 tokens; at most 60 are allowed/,
    );
    const { errors } = await strictApi.execute(
      '{ a: entities(first: 6) { totalCount } b: search(text: "abcd") { totalCount } }',
    );
    expect(errors?.map(({ message }) => message)).toEqual([
      '`first` must be between 0 and 5 (got 6)',
      '`text` must have at most 3 characters (got 4)',
    ]);
    expect((await strictApi.execute('{ entities { nodes { id } } }')).errors).toBeUndefined();
  });
});

describe('introspection', () => {
  test('is allowed at any depth', async () => {
    const data = await api.data<{ __schema: { types: unknown[] } }>(
      getIntrospectionQuery({ inputValueDeprecation: true }),
    );
    expect(data.__schema.types.length).toBeGreaterThan(90);
  });
});

/**
 * Shortest time in milliseconds in which a document is rejected, without the other load of the
 * machine.
 */
async function minRefusalMs(document: (turn: number) => string): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 6; turn++) {
    const text = document(turn);
    const start = performance.now();
    limitError(await api.execute(text));
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

describe('a malicious document is rejected in under 50 ms', () => {
  test.each([
    ['10,000 aliases', () => aliasedQuery(10_000)],
    ['2,000 aliases', () => aliasedQuery(2_000)],
    [
      'fragments that spread each other twice, 20 deep',
      () =>
        `query { relationship(id: "x") { ...F0 } } ${repeated(
          20,
          (index) =>
            `fragment F${index} on Relationship { a: parts { ...F${index + 1} } b: parts { ...F${index + 1} } }`,
        )} fragment F20 on Relationship { id }`,
    ],
    [
      'fragments that spread each other twice, within the depth',
      () =>
        `query { relationship(id: "x") { ...F0 } } ${repeated(
          12,
          (index) =>
            `fragment F${index} on Relationship { ${repeated(15, (alias) => `a${alias}: claims(first: ${alias}) { totalCount } p${alias}: parts { ...F${index + 1} }`)} }`,
        )} fragment F12 on Relationship { id }`,
    ],
    [
      'pages in pages',
      () =>
        `{ entities(first: 100) { nodes { ${'relationships(first: 100) { nodes { parties { entity { '.repeat(2)} id ${'} } } } '.repeat(2)} } } }`,
    ],
  ])('with %s', async (_name, document) => {
    // A different name in each turn, so that no cached document is used.
    expect(await minRefusalMs((turn) => document().replace(/^(query)?/, `query Turn${turn} `))).toBeLessThan(
      50,
    );
  });
});

test('a fragment that spreads itself is rejected by the rules of GraphQL, with a cost', async () => {
  const { errors, extensions } = await api.execute(gql`
    {
      relationship(id: "x") {
        ...Loop
      }
    }
    fragment Loop on Relationship {
      parts {
        ...Loop
      }
    }
  `);
  expect(errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  expect(extensions.cost).toBeTypeOf('number');
});
