import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

describe('the response headers', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test('allow a page to load only files of its own site and no inline scripts', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await response.text()).toContain('<title>dealgraph');
    const { headers } = response;
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('refuse media types other than that of a page with one sentence', async () => {
    const get = async (path: string, accept: string): Promise<Response> =>
      fetch(`${server.url}${path}`, { headers: { accept } });
    for (const accept of ['application/ld+json', 'application/json;q=0.5', 'text/turtle']) {
      const response = await get('/entities/nvidia', accept);
      expect(response.status).toBe(406);
      expect(response.headers.get('vary')).toContain('accept');
      expect(await response.json()).toMatchObject({
        errors: [{ message: 'this address has only text/html; data is available at /graphql' }],
      });
    }
    for (const accept of ['*/*', 'text/*', 'application/json, text/html;q=0.2']) {
      const response = await get('/entities/nvidia', accept);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      await response.text();
    }
  });

  test('contain a request ID, which a proxy can set if it is safe', async () => {
    const idOf = async (given?: string): Promise<string | null> => {
      const headers: Record<string, string> = given === undefined ? {} : { 'x-request-id': given };
      const response = await fetch(`${server.url}/health/live`, { headers });
      await response.text();
      return response.headers.get('x-request-id');
    };
    expect(await idOf('proxy-17')).toBe('proxy-17');
    expect(await idOf('"},{"injected":"')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf('x'.repeat(65))).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf()).not.toBe(await idOf());
  });

  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('declare a long response as compressed with %s', async (encoding, open) => {
    const { headers, body } = await new Promise<{ headers: Record<string, unknown>; body: Buffer }>(
      (resolve, reject) => {
        const sent = request(
          `${server.url}/graphql`,
          { method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': encoding } },
          (response) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
          },
        ).on('error', reject);
        sent.end('{"query": "{ relationships(first: 100) { nodes { id title } } }"}');
      },
    );
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      vary: expect.stringContaining('accept-encoding') as string,
    });
    expect(JSON.parse(open(body).toString())).toMatchObject({ data: { relationships: {} } });
  });

  test.each(['/', '/graphql'])('allow a browser to cache the page %s and its files', async (path) => {
    const headers = { accept: 'text/html' };
    const first = await fetch(server.url + path, { headers });
    const page = await first.text();
    const tag = first.headers.get('etag') ?? '';
    const second = await fetch(server.url + path, { headers: { ...headers, 'if-none-match': tag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');

    const [, script = ''] = /src="\.\/(assets\/[\w-]+\.js)"/.exec(page) ?? [];
    const file = await fetch(`${server.url}/${script}`);
    expect((await file.text()).length).toBeGreaterThan(1000);
    expect(file.headers.get('content-type')).toContain('text/javascript');
    expect(file.headers.get('cache-control')).toContain('immutable');
  });
});
