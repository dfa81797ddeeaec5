import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type GraphqlHttpResponse, type TestServer } from '../support/server.ts';

const LONG_TEXT = 'x'.repeat(10_000);

describe('the server rejects or survives hostile queries:', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  afterEach(async () => {
    const { data } = await server.execute('{ graph { revision entities } }');
    expect(data).toEqual({ graph: { revision: 2, entities: 307 } });
  });

  /** Asserts one error with a code of the table and without internals; returns its message. */
  function expectRejected({ errors = [] }: GraphqlHttpResponse, code: RegExp): string {
    expect(errors).toHaveLength(1);
    const message = errors[0]?.message ?? '';
    expect(String(errors[0]?.extensions['code'])).toMatch(code);
    expect(message).not.toMatch(/SQLITE|SELECT |node_modules|\n\s+at /);
    expect(errors[0]?.extensions).not.toHaveProperty('stacktrace');
    expect(message.length).toBeLessThan(600);
    return message;
  }

  test.each([
    ['-1', /BAD_USER_INPUT|LIMIT_EXCEEDED/],
    ['1000000', /LIMIT_EXCEEDED/],
    ['101', /LIMIT_EXCEEDED/],
    ['NaN', /GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/],
    ['1.5', /GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/],
    ['"3"', /GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/],
    ['99999999999', /GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/],
  ])('a page of %s items', async (first, code) => {
    const response = await server.execute(`{ relationships(first: ${first}) { nodes { id } } }`);
    expect(response.status).toBeLessThan(500);
    expectRejected(response, code);
  });

  test.each([-1, 1_000_000, 1.5, '3', null])('a page of %j items from a variable', async (first) => {
    const response = await server.execute(
      'query ($first: Int) { relationships(first: $first) { totalCount } }',
      {
        first,
      },
    );
    if (first === null) expect(response.errors).toBeUndefined();
    else expectRejected(response, /BAD_USER_INPUT|LIMIT_EXCEEDED/);
  });

  test('a page of 0 items, which is empty without an error', async () => {
    const { data, errors } = await server.execute('{ relationships(first: 0) { nodes { id } totalCount } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ relationships: { nodes: [], totalCount: 424 } });
  });

  test.each([
    'nonsense',
    '',
    'bnVsbA',
    '🙂',
    LONG_TEXT,
    Buffer.from('[1,2,3]').toString('base64url'),
    "' OR 1=1 --",
  ])('the forged cursor %.40j', async (after) => {
    const response = await server.execute(
      'query ($after: String) { entities(after: $after) { nodes { id } } }',
      {
        after,
      },
    );
    expectRejected(response, /BAD_USER_INPUT/);
  });

  test('a cursor of another connection', async () => {
    const { data } = await server.execute('{ entities(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data as { entities: { pageInfo: { endCursor: string } } }).entities.pageInfo;
    const response = await server.execute(
      'query ($after: String) { relationships(after: $after) { nodes { id } } }',
      {
        after: endCursor,
      },
    );
    expectRejected(response, /BAD_USER_INPUT/);
  });

  test.each(['node', 'entity', 'company', 'relationship', 'claim', 'source'])(
    'an ID of 10,000 characters, with NUL, with an unpaired surrogate, or with SQL, for %s',
    async (field) => {
      for (const id of [LONG_TEXT, '\u0000', 'nvidia\u0000', '\ud800', "x'; DROP TABLE entity; --"]) {
        const { data, errors } = await server.execute(
          `query ($id: ID!) { found: ${field}(id: $id) { id } }`,
          {
            id,
          },
        );
        if (errors === undefined) expect(data).toEqual({ found: null });
        else expectRejected({ status: 400, errors }, /BAD_USER_INPUT|LIMIT_EXCEEDED/);
      }
    },
  );

  test.each([
    '\u0000',
    'nvidia\u0000openai',
    '\ud800',
    'nvidia \udc00',
    '"',
    '"nvidia',
    'nvidia*',
    'nvidia AND openai',
    'NOT nvidia',
    'nvidia NEAR openai',
    'name:nvidia',
    '^nvidia',
    '{nvidia}',
    '-nvidia',
    '(nvidia',
    'nvidia)',
    "'; DROP TABLE entity; --",
    '%',
    '_',
    '   ',
    '',
    '🙂🙂🙂',
    '\u202e\u200b',
  ])('the search text %j', async (text) => {
    const searched = await server.execute(
      'query ($text: String!) { search(text: $text, first: 3) { totalCount edges { score highlight } } }',
      { text },
    );
    const filtered = await server.execute(
      'query ($text: String!) { entities(filter: { text: $text }, first: 3) { totalCount } claims(filter: { text: $text }, first: 3) { totalCount } relationships(filter: { text: $text }, first: 3) { totalCount } }',
      { text },
    );
    for (const { status, errors = [], data } of [searched, filtered]) {
      for (const error of errors)
        expectRejected({ status, errors: [error] }, /BAD_USER_INPUT|LIMIT_EXCEEDED/);
      expect(data).toBeTruthy();
    }
  });

  test('a search text of 10,000 characters', async () => {
    const response = await server.execute('query ($text: String!) { search(text: $text) { totalCount } }', {
      text: LONG_TEXT,
    });
    expectRejected(response, /LIMIT_EXCEEDED|BAD_USER_INPUT/);
  });

  test('a query nested deeper than the limit', async () => {
    const deep = (levels: number): string =>
      levels === 0 ? 'id' : `counterparties(first: 1) { nodes { ${deep(levels - 1)} } }`;
    expect(
      expectRejected(await server.execute(`{ entity(id: "nvidia") { ${deep(14)} } }`), /LIMIT_EXCEEDED/),
    ).toContain('15');
    expectRejected(await server.execute(`{ entity(id: "nvidia") { ${deep(400)} } }`), /LIMIT_EXCEEDED/);
  });

  test('a query of braces only', async () => {
    const { status, errors } = await server.execute('{'.repeat(50_000));
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
  });

  test('a field with thousands of aliases', async () => {
    const aliased = (count: number, field: string): string =>
      `{ ${Array.from({ length: count }, (_, number) => `a${number}: ${field}`).join(' ')} }`;
    const started = performance.now();
    expect((await server.execute(aliased(3000, '__typename'))).errors).toBeUndefined();
    expect((await server.execute(aliased(900, 'entity(id: "nvidia") { id }'))).errors).toBeUndefined();
    const analyses = await server.execute(aliased(300, 'moneyCycles(maxLength: 6) { length }'));
    expect(expectRejected(analyses, /LIMIT_EXCEEDED/)).toContain('100000');
    const flows = `{ entities(first: 100) { nodes ${aliased(300, 'moneyFlow { count }')} } }`;
    expectRejected(await server.execute(flows), /LIMIT_EXCEEDED/);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('fragments that expand exponentially', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, number) => `fragment F${number} on Query { ...F${number + 1} ...F${number + 1} }`,
    );
    const response = await server.execute(
      `{ ...F0 } ${fragments.join(' ')} fragment F30 on Query { graph { revision } }`,
    );
    if (response.errors === undefined) expect(response.data).toEqual({ graph: { revision: 2 } });
    else expectRejected(response, /LIMIT_EXCEEDED|GRAPHQL_VALIDATION_FAILED/);
  });

  test('a fragment that contains itself', async () => {
    const { status, errors } = await server.execute('{ ...F } fragment F on Query { ...F }');
    expect(status).toBe(400);
    expect(errors?.length).toBeGreaterThan(0);
  });

  test('nested pages above the cost limit', async () => {
    const response = await server.execute(
      '{ entities(first: 100) { nodes { relationships(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }',
    );
    expect(expectRejected(response, /LIMIT_EXCEEDED/)).toContain('100000');
  });

  test.each([
    '{ relationships(filter: { amount: { gte: -9007199254740993 } }) { totalCount } }',
    '{ relationships(filter: { announced: { from: "2025-02-30" } }) { totalCount } }',
    '{ knownOn(date: "2025-02-30") { graph { revision } } }',
    '{ knownOn(date: "2025") { graph { revision } } }',
    '{ relationships(filter: { amount: { currency: "XYZ" } }) { totalCount } }',
    '{ nodes(ids: [null]) { id } }',
    '{ nothingLikeThis }',
    'mutation { submit }',
    'subscription { changes }',
    '',
    '{ entity }',
  ])('the invalid operation %j', async (query) => {
    const { status, errors = [] } = await server.execute(query);
    expect(status).toBe(400);
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message).not.toMatch(/Did you mean|node_modules/);
  });
});
