import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApiWith, type TestApi } from './test-api.ts';
import { randomQuery } from './random-query.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApiWith('article', 'industry');
});
afterAll(() => api.close());

describe('the cost', () => {
  test.each([
    ['{ __typename }', 0],
    ['{ graph { revision } }', 1],
    ['{ company(id: "nvidia") { id } }', 1],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['{ relationships { totalCount } }', 1],
    ['{ relationships { nodes { id } } }', 21],
    ['{ relationships(first: 5) { nodes { id } } }', 6],
    ['{ relationships(first: 5) { nodes { id } edges { cursor node { id } } } }', 11],
    ['{ relationships(last: 7) { nodes { terms { amount { display } } evidence { claims } } } }', 8],
    ['{ relationships(first: 5) { nodes { partOf { id } } } }', 11],
    ['{ relationships(first: 5) { nodes { parties { role } } } }', 31],
    ['{ relationships(first: 5) { nodes { parties { entity { id } } } } }', 56],
    [
      '{ company(id: "a") { relationships(first: 20) { nodes { claims(first: 10) { nodes { source { id } } } } } } }',
      442,
    ],
    ['{ conflicts(first: 2) { nodes { term positions { claims { id } } } } }', 63],
    ['{ knownOn(date: "2025-01-01") { relationships(first: 5) { nodes { id } } } }', 6],
    ['{ ...A ...A } fragment A on Query { relationships(first: 5) { nodes { id } } }', 12],
    ['{ __schema { types { fields { type { name } } } } }', 0],
  ])('of %s is %d', async (query, cost) => {
    expect((await api.execute(query)).extensions).toMatchObject({ cost });
  });

  test('of an operation depends on variables, their defaults and the default sizes', async () => {
    const query =
      'query Q($first: Int = 3, $last: Int, $ids: [ID!] = []) { a: claims(first: $first) { nodes { id } } b: entities(last: $last) { nodes { id } } nodes(ids: $ids) { id } }';
    const cost = async (variables: object) => (await api.execute(query, { ...variables })).extensions.cost;
    expect(await cost({})).toBe(4 + 21 + 20);
    expect(await cost({ first: 50, last: 10, ids: ['a', 'b'] })).toBe(51 + 11 + 2);
    expect(await cost({ first: 1e9, last: -1, ids: [] })).toBe(101 + 2 + 1);
  });

  test('of a failed operation is reported too, and is 0 for an invalid document', async () => {
    const { errors, extensions } = await api.execute(
      '{ claims(first: -1) { nodes { id } } graph { revision } }',
    );
    expect(errors).toHaveLength(1);
    expect(extensions).toMatchObject({ cost: 3 });
    expect((await api.execute('{ nonsense }')).extensions).toEqual({ cost: 0 });
    expect((await api.execute('{')).extensions).toEqual({ cost: 0 });
  });
});

/** Number of objects with an ID in a response. */
function countNodes(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + countNodes(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + countNodes(each), 'id' in value ? 1 : 0);
}

test('no response has more objects than its cost', async () => {
  let largest = 0;
  await fc.assert(
    fc.asyncProperty(randomQuery(3, { lists: false, conditions: false }), async (query) => {
      const { data, errors, extensions } = await api.execute(query);
      fc.pre(errors === undefined);
      const nodeCount = countNodes(data);
      largest = Math.max(largest, nodeCount);
      expect(nodeCount).toBeLessThanOrEqual(extensions.cost);
    }),
    { numRuns: 60 },
  );
  expect(largest).toBeGreaterThan(20);
});
