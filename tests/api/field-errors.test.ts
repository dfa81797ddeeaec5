import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApiWith, type TestApi, type TestApiResponse } from './test-api.ts';

/** More executions than an operation needs to be compiled. */
const EXECUTIONS = 12;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApiWith('article');
});
afterAll(() => api.close());

/** The response to a document; it must be the same before and after the document is compiled. */
async function executeHotAndCold(document: string): Promise<TestApiResponse> {
  const first = await api.execute(document);
  for (let count = 1; count < EXECUTIONS; count++) expect(await api.execute(document)).toEqual(first);
  return first;
}

describe('an error has the path and the location of its field', () => {
  test.each([
    ['totals(by: PAYEE, first: 0) { key }', ['first']],
    ['moneyCycles(limit: 0) { length }', ['limit']],
    ['moneyCycles(through: "nobody") { length }', ['through']],
    ['paths(from: "anthropic", to: "microsoft", maxLength: 0) { length }', ['maxLength']],
    ['paths(from: "anthropic", to: "anthropic") { length }', ['to']],
    ['neighborhood(of: ["anthropic"], depth: -1) { truncated }', ['depth']],
    ['neighborhood(of: []) { truncated }', ['of']],
    ['commonCounterparties(of: ["anthropic"]) { totalCount }', ['of']],
    ['commonCounterparties(of: ["anthropic", "microsoft"], after: "x") { totalCount }', ['after']],
    ['concentration(type: COMPETITION) { hhi }', ['type']],
    ['dependence(on: CLOUD, minPercent: 101) { percent }', ['minPercent']],
    ['changesBetween(from: "2026-02-01", to: "2025-02-01") { totalCount }', ['from']],
    ['changesBetween(from: "2025-02-01", to: "2026-02-01", after: "x") { totalCount }', ['after']],
    ['facets(filter: { text: "?" }) { name }', ['filter', 'text']],
    ['search(text: "deal", after: "x") { totalCount }', ['after']],
    ['relationships(before: "x", last: 1) { totalCount }', ['before']],
    ['claims(first: -1) { totalCount }', ['first']],
  ])('%s', async (field, argument) => {
    const { data, errors } = await executeHotAndCold(`{ other: graph { store } panel: ${field} }`);
    expect(data).toEqual({ other: { store: 'sqlite' }, panel: null });
    expect(errors).toEqual([
      {
        message: expect.stringContaining(`\`${argument.join('.')}\``) as string,
        locations: [{ line: 1, column: 26 }],
        path: ['panel'],
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ]);
  });

  test('below knownOn', async () => {
    const { data, errors } = await executeHotAndCold(
      '{ past: knownOn(date: "2026-01-01") { panel: totals(by: PAYEE, first: 0) { key } graph { store } } }',
    );
    expect(data).toEqual({ past: { panel: null, graph: { store: 'sqlite' } } });
    expect(errors).toMatchObject([{ path: ['past', 'panel'], locations: [{ line: 1 }] }]);
  });

  test('above the maximum of a limit', async () => {
    const { errors } = await executeHotAndCold('{ panel: totals(by: PAYEE, first: 101) { key } }');
    expect(errors).toMatchObject([
      { path: ['panel'], extensions: { code: 'LIMIT_EXCEEDED', limit: 100, asked: 101 } },
    ]);
  });

  test('in a list, with the index of its item', async () => {
    const { data, errors } = await executeHotAndCold(
      '{ moneyCycles(limit: 1) { length } nodes(ids: ["anthropic", "no-such", "microsoft"]) { id ... on Company { flow: moneyFlow(filter: { text: "!" }) { count } } } }',
    );
    expect(data).toMatchObject({ nodes: [null, null, null] });
    expect(errors).toMatchObject([
      { path: ['nodes', 0, 'flow'], extensions: { argument: ['filter', 'text'] } },
      { path: ['nodes', 2, 'flow'] },
    ]);
  });
});

describe('an error below a list item makes only that item null', () => {
  test('for an argument that is wrong for one type alone', async () => {
    const { data, errors } = await executeHotAndCold(
      '{ nodes(ids: ["anthropic", "article-c01"]) { id ... on Company { deals: relationships(first: -3) { totalCount } } } }',
    );
    expect(data).toEqual({ nodes: [null, { id: 'article-c01' }] });
    expect(errors).toEqual([
      {
        message: '`first` must be between 0 and 100 (got -3)',
        locations: [{ line: 1, column: 66 }],
        path: ['nodes', 0, 'deals'],
        extensions: { code: 'BAD_USER_INPUT', argument: ['first'] },
      },
    ]);
  });

  test('for a cursor that belongs to the list of another item', async () => {
    const page = 'relationships(first: 1) { pageInfo { endCursor } }';
    const { company } = await api.data<{
      company: { relationships: { pageInfo: { endCursor: string } } };
    }>(`{ company(id: "anthropic") { ${page} } }`);
    const { endCursor } = company.relationships.pageInfo;
    const { data, errors } = await executeHotAndCold(
      `{ nodes(ids: ["anthropic", "microsoft"]) { ... on Company { relationships(first: 1, after: "${endCursor}") { totalCount } other: claims(first: 0, after: null) { totalCount } } } }`,
    );
    expect(data).toMatchObject({ nodes: [{ relationships: {}, other: {} }, null] });
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/^`after`: the cursor belongs to another connection/) as string,
        path: ['nodes', 1, 'relationships'],
        extensions: { code: 'BAD_USER_INPUT', argument: ['after'] },
      },
    ]);
  });

  test('for one of several wrong cursors in a document, each with its own path', async () => {
    const { data, errors } = await executeHotAndCold(
      '{ a: company(id: "anthropic") { claims(after: "x") { totalCount } } b: company(id: "microsoft") { relationships(last: 1, before: "y") { totalCount } } c: company(id: "nvidia") { claims(first: 0) { nodes { id } } } }',
    );
    expect(data).toEqual({ a: null, b: null, c: { claims: { nodes: [] } } });
    expect(errors).toMatchObject([
      { path: ['a', 'claims'], extensions: { argument: ['after'] } },
      { path: ['b', 'relationships'], extensions: { argument: ['before'] } },
    ]);
  });
});

describe('a filter that can match nothing is rejected', () => {
  test.each([
    ['relationships(filter: { amount: { gte: 9, lte: 8 } }) { totalCount }', ['filter', 'amount', 'gte']],
    [
      'relationships(filter: { announced: { from: "2026-Q2", to: "2026-03" } }) { totalCount }',
      ['filter', 'announced', 'from'],
    ],
    [
      'claims(filter: { published: { from: "2026", to: "2025" } }) { totalCount }',
      ['filter', 'published', 'from'],
    ],
    ['totals(by: PAYEE, filter: { amount: { gte: 1, lte: 0 } }) { key }', ['filter', 'amount', 'gte']],
  ])('%s', async (field, argument) => {
    const { errors } = await executeHotAndCold(`{ panel: ${field} }`);
    expect(errors).toMatchObject([{ path: ['panel'], extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  test.each([
    'relationships(filter: { amount: { gte: 8, lte: 8 } }) { totalCount }',
    'relationships(filter: { announced: { from: "2026-03-31", to: "2026-03" } }) { totalCount }',
    'relationships(filter: { announced: { from: "2026", to: "2026-01-01" } }) { totalCount }',
  ])('not %s', async (field) => {
    expect((await api.execute(`{ ${field} }`)).errors).toBeUndefined();
  });
});
