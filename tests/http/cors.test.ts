import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { startServer, type TestServer, type TestServerOptions } from '../support/server.ts';

const BODY = JSON.stringify({ query: '{ graph { store } }' });
const JSON_TYPE = { 'content-type': 'application/json' };

const preflight = (server: TestServer, origin: string): Promise<Response> =>
  fetch(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-apollo-operation-name',
    },
  });
const post = (server: TestServer, origin: string): Promise<Response> =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers: { ...JSON_TYPE, origin }, body: BODY });

describe.each([
  [
    'by default',
    undefined,
    ['http://localhost:3000', 'http://127.0.0.1', 'https://localhost:8443', 'http://[::1]:5173'],
    ['https://charts.example', 'http://localhost.evil.example', 'http://127.0.0.1.nip.io', 'null'],
  ],
  ['with a list', ['https://charts.example'], ['https://charts.example'], ['http://localhost:3000']],
  ['with *', '*', ['https://charts.example', 'null'], []],
] as const)('origins that are allowed %s', (_name, allowedOrigins, allowed, refused) => {
  let server: TestServer;
  beforeAll(async () => {
    const options: TestServerOptions = allowedOrigins === undefined ? {} : { allowedOrigins };
    server = await startServer(options);
  });
  afterAll(() => server.stop());
  const expectedOrigin = (origin: string): string => (allowedOrigins === '*' ? '*' : origin);

  test.each(allowed)('%s may ask and read', async (origin) => {
    const before = await preflight(server, origin);
    expect(before.status).toBe(204);
    expect(before.headers.get('access-control-allow-origin')).toBe(expectedOrigin(origin));
    expect(before.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(before.headers.get('access-control-allow-headers')).toBe('content-type,x-apollo-operation-name');
    expect(Number(before.headers.get('access-control-max-age'))).toBeGreaterThan(600);
    const response = await post(server, origin);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(expectedOrigin(origin));
    expect(response.headers.get('access-control-expose-headers')).toContain('etag, x-cache, x-request-id');
    expect(response.headers.get('vary')?.toLowerCase()).toContain('origin');
    expect(await response.json()).toMatchObject({ data: { graph: { store: 'sqlite' } } });
  });

  test.each(refused)('%s may not', async (origin) => {
    const before = await preflight(server, origin);
    expect(before.status).toBe(405);
    expect(before.headers.has('access-control-allow-origin')).toBe(false);
    const response = await post(server, origin);
    expect(response.status).toBe(403);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(response.headers.get('vary')?.toLowerCase()).toContain('origin');
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: `requests from pages of the origin "${origin}" are not allowed; add the origin to DEALGRAPH_ALLOWED_ORIGINS`,
          extensions: { code: 'ORIGIN_NOT_ALLOWED' },
        },
      ],
    });
  });

  test('pages of the server itself may ask, and programs without an origin too', async () => {
    expect((await post(server, server.url)).status).toBe(200);
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: BODY });
    expect(response.status).toBe(200);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('a page of another origin, in a browser', () => {
  test.each([
    [undefined, { data: { graph: { store: 'sqlite' } }, cache: true }],
    [['https://charts.example'], null],
  ] as const)('with the allowed origins %j', async (allowedOrigins, expected) => {
    const server = await startServer(allowedOrigins === undefined ? {} : { allowedOrigins });
    const site = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html').end('<title>charts</title>');
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
      const results = await page.evaluate(
        async ([url = '', body = '']) => {
          const read = async (path: string, init?: RequestInit): Promise<unknown> => {
            try {
              const response = await fetch(url + path, init);
              const { data } = (await response.json()) as { data: unknown };
              return { data, cache: response.headers.get('x-request-id') !== null };
            } catch {
              return null;
            }
          };
          const headers = { 'content-type': 'application/json', 'x-apollo-operation-name': 'Store' };
          return [
            await read('/graphql', { method: 'POST', headers, body }),
            await read('/graphql?query={graph{store}}'),
          ];
        },
        [server.url, BODY],
      );
      expect(results).toEqual([expected, expected]);
    } finally {
      await browser.close();
      site.close();
      await server.stop();
    }
  });
});
