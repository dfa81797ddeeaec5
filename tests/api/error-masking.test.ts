import { gql } from 'graphql-tag';
import { afterEach, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../src/errors.ts';
import { apiOver, storeWith, type TestApi } from './test-api.ts';

let api: TestApi | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

async function failing(error: unknown): Promise<TestApi> {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- whatever is thrown has to be masked
  return (api = await apiOver(await storeWith(), { fetch: () => Promise.reject(error) }));
}

const REVISION = gql`
  query Revision {
    again: graph {
      revision
    }
  }
`;

describe('an error that is ours', () => {
  test.each([
    ['an error', new Error('SELECT secret FROM /var/lib/store.db')],
    ['a type error', new TypeError('cannot read secret of undefined')],
    ['a text', 'secret'],
    ['an error with a code', Object.assign(new Error('secret'), { extensions: { code: 'BAD_USER_INPUT' } })],
  ])('(%s) becomes an id, under which the log has all of it', async (_name, error) => {
    const { ask, logged } = await failing(error);
    const reply = await ask(REVISION);
    expect(reply).toEqual({
      data: null,
      errors: [
        {
          message: 'Something went wrong here and was logged as request request-1.',
          locations: [{ line: 2, column: 3 }],
          path: ['again'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
        },
      ],
      extensions: { cost: 1 },
    });
    expect(JSON.stringify(reply)).not.toMatch(/secret|store\.db|stack|node_modules/);
    expect(logged).toHaveLength(1);
    expect(logged[0]?.facts).toMatchObject({
      requestId: 'request-1',
      operation: 'Revision',
      path: ['again'],
    });
    expect(String(logged[0]?.facts['err'])).toContain('secret');
  });

  test('is masked where an answer does not fit the schema', async () => {
    api = await apiOver(await storeWith(), { fetch: () => Promise.resolve({ datasets: null } as never) });
    const { errors } = await api.ask(REVISION);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' } }),
    ]);
    expect(JSON.stringify(errors)).not.toContain('non-nullable');
    expect(api.logged).toHaveLength(1);
  });
});

test('an error that was raised on purpose keeps its sentence and its code, and is not logged', async () => {
  const { ask, logged } = await failing(new StoreUnavailable('the store does not answer now'));
  const { errors } = await ask(REVISION);
  expect(errors).toEqual([
    {
      message: 'the store does not answer now',
      locations: [{ line: 2, column: 3 }],
      path: ['again'],
      extensions: { code: 'STORE_UNAVAILABLE' },
    },
  ]);
  expect(logged).toEqual([]);
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
])(
  'a mistake in %s is said without hinting at other names, and without a stack',
  async (_name, text, code) => {
    api = await apiOver(await storeWith());
    const { errors, extensions } = await api.ask(text);
    expect(errors?.length).toBeGreaterThan(0);
    for (const error of errors ?? []) {
      expect(error.message).not.toMatch(/did you mean/i);
      expect(error.extensions).toEqual({ code });
    }
    expect(extensions.cost).toBeTypeOf('number');
    expect(api.logged).toEqual([]);
  },
);
