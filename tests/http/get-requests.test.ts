import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const QUERY = 'query Name($id: ID!) { company(id: $id) { name } }';
const VARIABLES = { id: 'anthropic' };
const DATA = { company: { name: 'Anthropic PBC' } };

function urlWith(parameters: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(parameters).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return `${server.url}/graphql?${new URLSearchParams(texts).toString()}`;
}

const get = (parameters: Readonly<Record<string, unknown>>, headers: Record<string, string> = {}) =>
  fetch(urlWith(parameters), { headers });

/** GET with headers that `fetch` reserves for browsers. */
function getAs(headers: Record<string, string>): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    httpRequest(urlWith({ query: QUERY, variables: VARIABLES }), { headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }));
    })
      .on('error', reject)
      .end();
  });
}

describe('a query by GET', () => {
  test.each([
    ['*/*', 'application/json; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
    [
      'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
      'application/graphql-response+json; charset=utf-8',
    ],
  ])('is answered for accept: %s', async (accept, type) => {
    const response = await get({ query: QUERY, variables: VARIABLES, operationName: 'Name' }, { accept });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.json()).toMatchObject({ data: DATA });
  });

  test('is answered to HEAD without a body', async () => {
    const response = await fetch(urlWith({ query: QUERY, variables: VARIABLES }), { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test('with an unacceptable media type has the status 406', async () => {
    expect((await get({ query: '{ graph { store } }' }, { accept: 'image/png' })).status).toBe(406);
  });

  test.each(['mutation { retract }', 'subscription { claims }'])('cannot be %s', async (query) => {
    const response = await get({ query });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.json()).not.toHaveProperty('data');
  });

  test.each([
    [{ query: QUERY, variables: 'no JSON' }],
    [{ query: QUERY, extensions: '{' }],
    [{ variables: VARIABLES }],
    [{}],
  ])('that is incomplete is rejected: %j', async (parameters) => {
    const response = await get(parameters);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) as string }] });
  });
});

describe('a request of a browser', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
    [{ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, 200],
    [{ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }, 200],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', origin: 'https://charts.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site', origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', origin: 'http://localhost:3000' }, 200],
  ])('with %j has the status %i', async (headers, status) => {
    const response = await getAs(headers);
    expect(response.status).toBe(status);
    if (status === 200) expect(response.body).toMatchObject({ data: DATA });
    else
      expect(response.body).toMatchObject({
        errors: [
          {
            message: expect.stringMatching(/^requests from .* are not allowed; /) as string,
            extensions: { code: 'ORIGIN_NOT_ALLOWED' },
          },
        ],
      });
  });
});

describe('an automatic persisted query', () => {
  const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
  const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });
  const post = (body: object) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test.each([
    ['GET', get],
    ['POST', post],
  ])('is unknown at first, registered once and then answered by %s', async (method, send) => {
    const query = `${QUERY} # ${method}`;
    const extensions = persisted(query);
    const unknown = await send({ variables: VARIABLES, extensions });
    expect(await unknown.json()).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    const registered = await send({ query, variables: VARIABLES, extensions });
    expect(await registered.json()).toMatchObject({ data: DATA });
    for (const again of [get, post])
      expect(await (await again({ variables: VARIABLES, extensions })).json()).toMatchObject({ data: DATA });
  });

  test('is rejected with the hash of another text', async () => {
    const response = await post({ query: QUERY, variables: VARIABLES, extensions: persisted('{ other }') });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'provided sha does not match query', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test.each([
    ['GET', get],
    ['POST', post],
  ])('by `documentId` is rejected with a sentence, by %s', async (_method, send) => {
    const response = await send({ documentId: 'sha256:abc', variables: VARIABLES });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message:
            '`documentId` is not supported; send the text as `query`, or its SHA-256 hash as `extensions.persistedQuery.sha256Hash`',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });
});

test('the schema is served as text, and not again while it is unchanged', async () => {
  const response = await fetch(`${server.url}/graphql/schema.graphql`);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toMatch(/^type Query\b.*\{$/m);
  const etag = response.headers.get('etag') ?? '';
  const again = await fetch(`${server.url}/graphql/schema.graphql`, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
});
