import { gql } from 'graphql-tag';
import { afterEach, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../src/errors.ts';
import { createTestApi, storeWith, type TestApi } from './test-api.ts';

let api: TestApi | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

async function failingApi(error: unknown): Promise<TestApi> {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- any value
  return (api = await createTestApi(await storeWith(), { fetch: () => Promise.reject(error) }));
}

const REVISION_QUERY = gql`
  query Revision {
    again: graph {
      revision
    }
  }
`;

describe('an internal error', () => {
  test.each([
    ['an error', new Error('SELECT secret FROM /var/lib/store.db')],
    ['a type error', new TypeError('cannot read secret of undefined')],
    ['a string', 'secret'],
    ['an error with a code', Object.assign(new Error('secret'), { extensions: { code: 'BAD_USER_INPUT' } })],
  ])('(%s) is replaced by a request ID, under which the log has the details', async (_name, error) => {
    const { execute, loggedErrors } = await failingApi(error);
    const response = await execute(REVISION_QUERY);
    expect(response).toEqual({
      data: { again: null },
      errors: [
        {
          message: 'internal server error; it is logged under request ID request-1',
          locations: [{ line: 2, column: 3 }],
          path: ['again'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
        },
      ],
      extensions: { cost: 1, revision: 0 },
    });
    expect(JSON.stringify(response)).not.toMatch(/secret|store\.db|stack|node_modules/);
    expect(loggedErrors).toHaveLength(1);
    expect(loggedErrors[0]?.details).toMatchObject({
      requestId: 'request-1',
      operation: 'Revision',
      path: ['again'],
    });
    expect(String(loggedErrors[0]?.details['err'])).toContain('secret');
  });

  test('is masked if a result does not match the schema', async () => {
    api = await createTestApi(await storeWith(), {
      fetch: () => Promise.resolve({ datasets: null } as never),
    });
    const { errors } = await api.execute(REVISION_QUERY);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' } }),
    ]);
    expect(JSON.stringify(errors)).not.toContain('non-nullable');
    expect(api.loggedErrors).toHaveLength(1);
  });
});

test('an error that was raised on purpose keeps its message and code, and is not logged', async () => {
  const { execute, loggedErrors } = await failingApi(new StoreUnavailable('the store does not answer now'));
  const { errors } = await execute(REVISION_QUERY);
  expect(errors).toEqual([
    {
      message: 'the store does not answer now',
      locations: [{ line: 2, column: 3 }],
      path: ['again'],
      extensions: { code: 'STORE_UNAVAILABLE' },
    },
  ]);
  expect(loggedErrors).toEqual([]);
});

test.each([
  ['a field', '{ compny(id: "nvidia") { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an argument', '{ company(idd: "nvidia") { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a type', '{ node(id: "nvidia") { ... on Compani { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'an enum value',
    '{ relationships(filter: {types: [INVESTMEN]}) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['the syntax', '{ company(id: ', 'GRAPHQL_PARSE_FAILED'],
  ['the kind of operation', 'mutation { submit }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'the name of the operation',
    'query A { __typename } query B { __typename }',
    'OPERATION_RESOLUTION_FAILURE',
  ],
])('a mistake in %s is reported without suggested names and without a stack', async (_name, text, code) => {
  api = await createTestApi(await storeWith());
  const { errors, extensions } = await api.execute(text);
  expect(errors?.length).toBeGreaterThan(0);
  for (const error of errors ?? []) {
    expect(error.message).not.toMatch(/did you mean/i);
    expect(error.extensions).toEqual({ code });
  }
  expect(extensions.cost).toBeTypeOf('number');
  expect(api.loggedErrors).toEqual([]);
});
