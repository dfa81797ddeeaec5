import { ApolloServer } from '@apollo/server';
import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { gql } from 'graphql-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiContext, type ApiContext } from '../../src/api/context.ts';
import { SnapshotCache } from '../../src/analysis/snapshot-cache.ts';
import { createExecution } from '../../src/api/execution.ts';
import { DEFAULT_LIMITS } from '../../src/api/limits.ts';
import { createSchema } from '../../src/api/schema.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { createTestApi, storeWith, type TestApi } from './test-api.ts';
import { randomQuery } from './random-query.ts';

/** More executions than it takes to compile an operation. */
const COMPILE_AFTER = 12;

let store: GraphStore;
let api: TestApi;
let schema: ReturnType<typeof createSchema>;
beforeAll(async () => {
  store = await storeWith('article', 'industry');
  api = await createTestApi(store);
  schema = createSchema({
    store,
    snapshots: new SnapshotCache(store),
    limits: DEFAULT_LIMITS,
    version: '0.0.0-test',
    baseUrl: 'https://deals.example',
    log: { error: () => undefined },
  });
});
afterAll(() => api.close());

/** Data from graphql-js as text, so that the order of fields counts. */
async function executeInterpreted(query: string, variableValues: Record<string, unknown>): Promise<string> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const { data } = await execute({ schema, document, variableValues, contextValue: apiContext('x') });
  return JSON.stringify(data);
}

/** Data from the server as text, after enough executions to compile the operation. */
async function executeCompiled(query: string, variables: Record<string, unknown>): Promise<string> {
  for (let turn = 0; turn < COMPILE_AFTER; turn++) await api.execute(query, variables);
  return JSON.stringify((await api.execute(query, variables)).data);
}

describe('a compiled operation', () => {
  test.each([true, false])(
    'returns exactly the interpreted data for any selection (with conditions: %s)',
    async (conditions) => {
      let longest = 0;
      const query = randomQuery(2, { lists: true, conditions });
      await fc.assert(
        fc.asyncProperty(query, fc.boolean(), fc.boolean(), async (text, yes, no) => {
          const variables = conditions ? { yes, no } : {};
          const expected = await executeInterpreted(text, variables);
          expect(await executeCompiled(text, variables)).toBe(expected);
          expect(JSON.stringify((await api.execute(text)).data)).toBe(await executeInterpreted(text, {}));
          longest = Math.max(longest, expected.length);
        }),
        { numRuns: 20 },
      );
      expect(longest).toBeGreaterThan(500);
    },
  );

  test.each([
    [
      'conflicts',
      `{ conflicts(first: 10) { totalCount edges { cursor node { term unit relationship { __typename id ... on Investment { investors { id } } } positions { display claims { id source { citation } } } resolution { rule position { display } } } } } }`,
      {},
    ],
    [
      'search',
      'query S($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds) { edges { score highlight matched node { __typename id ... on Entity { name } ... on Claim { about { id } } } } } }',
      { text: 'clouds', kinds: ['CLAIM', 'ENTITY'] },
    ],
    [
      'knownOn',
      'query K($day: Date!, $filter: RelationshipFilter) { knownOn(date: $day) { graph { claims datasets { id } } relationships(filter: $filter) { nodes { id } } inner: knownOn(date: "2020-01-01") { graph { claims } } } }',
      { day: '2025-06-30', filter: { amount: { gte: 1e9 }, activeOn: '2025-01-01' } },
    ],
    [
      'merged fields',
      'query M($a: Boolean!) { company(id: "nvidia") { id ...X @include(if: $a) } company(id: "nvidia") { ...Y @skip(if: $a) products { id } } } fragment X on Company { name products { name } } fragment Y on Entity { kind ... on Company { products { maker { id } } } }',
      { a: true },
    ],
    [
      'types and introspection',
      '{ __typename __type(name: "Entity") { possibleTypes { name } fields { name } } nodes(ids: ["nvidia", "x", "article-c01"]) { __typename ... on Node { id } } }',
      {},
    ],
  ])('returns exactly the interpreted data with %s', async (_name, query, variables) => {
    expect(await executeCompiled(query, variables)).toBe(await executeInterpreted(query, variables));
    if ('a' in variables)
      expect(await executeCompiled(query, { a: false })).toBe(await executeInterpreted(query, { a: false }));
  });

  test.each([
    [
      'an argument out of range',
      'query Q($first: Int) { graph { revision } company(id: "nvidia") { deals: relationships(first: $first) { nodes { id } } } }',
      { first: 3 },
      { first: -1 },
    ],
    [
      'a variable that cannot be used',
      'query Q($day: Date!) { knownOn(date: $day) { graph { claims } } }',
      { day: '2025-01-01' },
      { day: '2025-02-30' },
    ],
    [
      'a variable that is missing',
      'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: ['nvidia'] },
      {},
    ],
    [
      'null where it must not be',
      'query Q($text: String = "a") { search(text: $text) { totalCount } }',
      {},
      { text: null },
    ],
    [
      'a made-up cursor',
      'query Q($after: String) { relationships(after: $after) { nodes { id } } graph { revision } }',
      {},
      { after: 'made up' },
    ],
  ])('returns the same error as before with %s', async (_name, query, validVariables, invalidVariables) => {
    const before = await api.execute(query, invalidVariables);
    expect(before.errors).toHaveLength(1);
    expect(before.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    for (let turn = 0; turn < COMPILE_AFTER; turn++)
      expect((await api.execute(query, validVariables)).errors).toBeUndefined();
    expect(await api.execute(query, invalidVariables)).toEqual(before);
    expect(api.loggedErrors).toEqual([]);
  });

  test('makes one fetch per root field', async () => {
    const query = gql`
      query Often($id: ID!) {
        company(id: $id) {
          relationships(first: 2) {
            nodes {
              id
            }
          }
        }
        graph {
          revision
        }
      }
    `;
    for (let turn = 0; turn < COMPILE_AFTER; turn++) await api.data(query, { id: 'nvidia' });
    api.fetches.length = 0;
    await api.data(query, { id: 'openai' });
    expect(api.fetches.map(({ plan }) => plan.name)).toEqual(['Often.company', 'Often.graph']);
  });
});

test('Apollo Server executes through its gateway interface until an operation is compiled', async () => {
  const cause =
    'Apollo Server no longer executes as src/api/execution.ts expects; see "graphql-jit runs behind ' +
    'Apollo\'s gateway interface" in ARCHITECTURE.md';
  const { gateway, plugin } = createExecution(schema);
  let executions = 0;
  const load: typeof gateway.load = async (options) => {
    const { executor } = await gateway.load(options);
    return {
      executor: (request) => {
        executions += 1;
        return executor === null ? Promise.resolve({}) : executor(request);
      },
    };
  };
  const server = new ApolloServer<ApiContext>({ gateway: { ...gateway, load }, plugins: [plugin] });
  await expect(server.start(), `${cause}: it does not start with a gateway`).resolves.toBeUndefined();
  const results: unknown[] = [];
  for (let turn = 0; turn < COMPILE_AFTER; turn++) {
    const { body } = await server.executeOperation(
      { query: '{ graph { store } }' },
      { contextValue: apiContext(`request-${turn}`) },
    );
    results.push(body.kind === 'single' ? body.singleResult.data : body.kind);
  }
  await server.stop();
  expect(executions, `${cause}: it does not call the executor of the gateway`).toBeGreaterThan(0);
  expect(executions, `${cause}: it ignores the result of responseForOperation`).toBeLessThan(COMPILE_AFTER);
  expect(results).toEqual(results.map(() => ({ graph: { store: 'sqlite' } })));
});

test('an operation with too much code is not compiled, and stays fast', async () => {
  const deals = (inside: string) => `relationships(first: 1) { nodes { parties { entity { ${inside} } } } }`;
  const query = `{ company(id: "nvidia") { ${deals(deals(deals('id')))} } }`;
  const slowest: number[] = [];
  for (let turn = 0; turn < 2 * COMPILE_AFTER; turn++) {
    const start = performance.now();
    await api.data(query);
    slowest.push(performance.now() - start);
  }
  // Compiling two levels of deals took seconds.
  expect(Math.max(...slowest)).toBeLessThan(1_500);
});

test('an internal error in compiled code is masked, without a second fetch', async () => {
  let [fails, fetchCount] = [false, 0];
  const failingApi = await createTestApi(await storeWith(), {
    fetch: () => {
      fetchCount += 1;
      return fails
        ? Promise.reject(new Error('secret'))
        : Promise.resolve({ revision: 1, datasets: [] } as never);
    },
  });
  for (let turn = 0; turn < COMPILE_AFTER; turn++) await failingApi.data('{ graph { revision } }');
  [fails, fetchCount] = [true, 0];
  const { errors } = await failingApi.execute('{ graph { revision } }');
  expect(errors).toEqual([
    {
      message: expect.stringMatching(
        /^internal server error; it is logged under request ID request-\d+$/,
      ) as string,
      locations: [{ line: 1, column: 3 }],
      path: ['graph'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^request-/) as string },
    },
  ]);
  expect(failingApi.loggedErrors).toHaveLength(1);
  expect(fetchCount).toBe(1);
  await failingApi.close();
});
