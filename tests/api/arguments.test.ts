import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApiWith, type TestApi } from './test-api.ts';

interface TotalCounts {
  readonly [name: string]: { readonly totalCount: number };
}

describe('the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApiWith('article', 'industry');
  });
  afterAll(() => api.close());

  test('matches no deal of a company with itself', async () => {
    const { company } = await api.data<{ company: TotalCounts }>(
      '{ company(id: "nvidia") { relationships(with: "nvidia") { totalCount } } }',
    );
    expect(company['relationships']).toEqual({ totalCount: 0 });
  });

  test('accepts country and currency codes in lower case', async () => {
    const counts = await api.data<TotalCounts>(`{
      us: companies(filter: { countries: ["us"] }) { totalCount }
      US: companies(filter: { countries: ["US"] }) { totalCount }
      usd: relationships(filter: { amount: { currency: "usd" } }) { totalCount }
      USD: relationships(filter: { amount: { currency: "USD" } }) { totalCount }
    }`);
    expect(counts['us']).toEqual(counts['US']);
    expect(counts['usd']).toEqual(counts['USD']);
    expect(counts['US']?.totalCount).toBeGreaterThan(100);
    expect(counts['USD']?.totalCount).toBeGreaterThan(100);
  });

  test('ignores trademark signs in a search text', async () => {
    const { search } = await api.data<{ search: { nodes: { id: string }[] } }>(
      '{ search(text: "Nvidia™", first: 1) { nodes { id } } }',
    );
    expect(search.nodes).toEqual([{ id: 'nvidia' }]);
  });

  test.each([
    ['investments', ''],
    ['relationships', ', orderBy: { field: TITLE }'],
  ])('rejects a cursor of relationships in %s%s', async (field, more) => {
    const { relationships } = await api.data<{ relationships: { pageInfo: { endCursor: string } } }>(
      '{ relationships(first: 1) { pageInfo { endCursor } } }',
    );
    const after = JSON.stringify(relationships.pageInfo.endCursor);
    const { errors } = await api.execute(`{ ${field}(first: 1, after: ${after}${more}) { nodes { id } } }`);
    expect(errors?.[0]?.message).toMatch(/belongs to another connection, view or sort order/);
  });

  test('explains an aborted validation, and what to do', async () => {
    const { errors } = await api.execute(`{ ${'graph { revision } '.repeat(700)} }`);
    expect(errors?.[0]?.message).toMatch(
      /selects the same fields too often in one selection set; select each field once/,
    );
  });
});
