import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AnswerCache, type GraphqlAnswer } from '../../src/http/answer-cache.ts';
import { submitGraph } from '../support/graph-records.ts';
import { seedGraph } from '../support/seeds.ts';
import { openStore } from '../../src/store/open.ts';
import { startServer, type TestServer } from '../support/server.ts';

const QUERY = '{ relationships(first: 100) { totalCount nodes { id title } } }';

interface RawResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends a request without the decoding and the headers that `fetch` adds. */
function send(
  server: TestServer,
  { query, headers = {}, method = 'POST' }: { query: string; headers?: object; method?: string },
): Promise<RawResponse> {
  const url = `${server.url}/graphql${method === 'POST' ? '' : `?query=${encodeURIComponent(query)}`}`;
  return new Promise((resolve, reject) => {
    const type = method === 'POST' ? { 'content-type': 'application/json' } : {};
    const request = httpRequest(url, { method, headers: { ...type, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    });
    request.on('error', reject);
    request.end(method === 'POST' ? JSON.stringify({ query }) : undefined);
  });
}

async function withServer(
  options: Parameters<typeof startServer>[0],
  run: (server: TestServer) => Promise<void>,
): Promise<void> {
  const server = await startServer(options);
  try {
    await run(server);
  } finally {
    await server.stop();
  }
}

describe('an answer', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test.each(['POST', 'GET'])('is executed once and then kept, by %s', async (method) => {
    const query = `${QUERY} # ${method}`;
    const first = await send(server, { query, method });
    const second = await send(server, { query, method });
    expect([first.headers['x-cache'], second.headers['x-cache']]).toEqual(['miss', 'hit']);
    expect(second.body.equals(first.body)).toBe(true);
    expect(JSON.parse(second.body.toString())).toMatchObject({ extensions: { revision: 2 } });
    for (const { headers } of [first, second]) {
      expect(headers['content-type']).toBe('application/json; charset=utf-8');
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      expect(headers.etag).toMatch(/^W\/"2-[\w-]{32}"$/);
      expect(headers.vary?.toLowerCase()).toMatch(/accept.*accept-encoding/);
    }
    expect(second.headers.etag).toBe(first.headers.etag);
  });

  test('is the same bytes in every encoding, from the cache too', async () => {
    const query = `${QUERY} # encodings`;
    const { body } = await send(server, { query });
    for (let count = 0; count < 2; count++) {
      const br = await send(server, { query, headers: { 'accept-encoding': 'gzip, br' } });
      const gzip = await send(server, { query, headers: { 'accept-encoding': 'gzip;q=1, br;q=0' } });
      expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
      expect([br.headers['x-cache'], gzip.headers['x-cache']]).toEqual(['hit', 'hit']);
      expect(brotliDecompressSync(br.body).equals(body)).toBe(true);
      expect(gunzipSync(gzip.body).equals(body)).toBe(true);
    }
  });

  test('is not sent again to a client that has it', async () => {
    const query = `${QUERY} # etag`;
    const { headers } = await send(server, { query, method: 'GET' });
    const again = await send(server, { query, method: 'GET', headers: { 'if-none-match': headers.etag } });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(again.headers.etag).toBe(headers.etag);
    expect(again.headers['x-cache']).toBe('hit');
    const other = await send(server, {
      query: `${QUERY} # other`,
      method: 'GET',
      headers: { 'if-none-match': headers.etag },
    });
    expect(other.status).toBe(200);
  });

  test('depends on the media type', async () => {
    const query = `${QUERY} # types`;
    const json = await send(server, { query, headers: { accept: 'application/json' } });
    const graphql = await send(server, { query, headers: { accept: 'application/graphql-response+json' } });
    expect(graphql.headers['x-cache']).toBe('miss');
    expect(graphql.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect(graphql.headers.etag).not.toBe(json.headers.etag);
  });

  test('is private for a request with a token', async () => {
    const { headers } = await send(server, { query: QUERY, headers: { authorization: 'Bearer x' } });
    expect(headers['cache-control']).toBe('private, max-age=0, must-revalidate');
  });

  test.each(['{ relationships(first: -1) { totalCount } graph { store } }', '{ nonsense }', '{'])(
    'with an error is not kept: %s',
    async (query) => {
      for (let count = 0; count < 2; count++) {
        const { headers } = await send(server, { query });
        expect(headers['x-cache']).toBe('miss');
        expect(headers['cache-control']).toBe('no-store');
        expect(headers.etag).toBeUndefined();
      }
    },
  );

  test('that is requested many times at once is executed once', async () => {
    const query = '{ moneyCycles(maxLength: 6, limit: 100) { length } } # at once';
    const responses = await Promise.all(Array.from({ length: 20 }, () => send(server, { query })));
    expect(new Set(responses.map(({ body }) => body.toString())).size).toBe(1);
    expect(responses.every(({ status }) => status === 200)).toBe(true);
  });

  test('is counted in the metrics', async () => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toMatch(/^dealgraph_answers_total\{cache="hit"\} \d+$/m);
    expect(metrics).toMatch(/^dealgraph_answers_total\{cache="miss"\} \d+$/m);
  });
});

test('a change of the graph replaces every answer at once', async () => {
  const store = await openStore({ path: ':memory:' });
  await withServer({ store }, async (server) => {
    const query = '{ graph { revision claims } }';
    const before = await send(server, { query, method: 'GET' });
    await submitGraph(store, seedGraph(['article']));
    const after = await send(server, {
      query,
      method: 'GET',
      headers: { 'if-none-match': before.headers.etag },
    });
    expect(after.status).toBe(200);
    expect(after.headers['x-cache']).toBe('miss');
    const { data, extensions } = JSON.parse(after.body.toString()) as {
      data: { graph: { revision: number; claims: number } };
      extensions: { revision: number };
    };
    expect(data.graph.claims).toBeGreaterThan(0);
    expect(extensions.revision).toBe(data.graph.revision);
    expect((await send(server, { query, method: 'GET' })).headers['x-cache']).toBe('hit');
  });
});

test('without a cache every request is executed, and 304 still saves the transfer', () =>
  withServer({ cacheMegabytes: 0, maxAge: 60 }, async (server) => {
    const first = await send(server, { query: QUERY, method: 'GET' });
    const second = await send(server, { query: QUERY, method: 'GET' });
    expect([first.headers['x-cache'], second.headers['x-cache']]).toEqual(['miss', 'miss']);
    expect(second.headers['cache-control']).toBe('public, max-age=60');
    const headers = { 'if-none-match': first.headers.etag };
    expect((await send(server, { query: QUERY, method: 'GET', headers })).status).toBe(304);
  }));

describe('the cache', () => {
  const answer = (length: number): GraphqlAnswer => ({
    status: 200,
    headers: [],
    body: 'x'.repeat(length),
    succeeded: true,
  });
  const add = (cache: AnswerCache, key: string, length: number): Promise<GraphqlAnswer> =>
    cache.share(
      1,
      key,
      () => Promise.resolve(answer(length)),
      () => Promise.resolve(1),
    );

  test('is bounded by bytes, and drops the least recently used answers', async () => {
    const cache = new AnswerCache(1024 * 1024, '');
    for (let index = 0; index < 100_000; index++) {
      await add(cache, `key ${index}`, 1000);
      if (index === 500) expect(cache.get(1, 'key 0')).toBeDefined();
    }
    const kept = Array.from({ length: 100_000 }, (_, index) => index).filter(
      (index) => cache.get(1, `key ${index}`) !== undefined,
    );
    expect(kept.length).toBeGreaterThan(400);
    expect(kept.length * 1000).toBeLessThan(1024 * 1024);
    expect(kept[0]).toBe(100_000 - kept.length);
  });

  test('keeps no answer above 1 MB, and none that was computed during a change', async () => {
    const cache = new AnswerCache(64 * 1024 * 1024, '');
    await add(cache, 'large', 1024 * 1024 + 1);
    expect(cache.get(1, 'large')).toBeUndefined();
    await cache.share(
      1,
      'changed',
      () => Promise.resolve(answer(1)),
      () => Promise.resolve(2),
    );
    expect(cache.get(1, 'changed')).toBeUndefined();
  });

  test('distinguishes requests whose parts join to the same text', () => {
    const cache = new AnswerCache(1, 'salt');
    expect(cache.keyOf('a', 'b\nc')).not.toBe(cache.keyOf('a\nb', 'c'));
    expect(cache.keyOf('a', 'b')).not.toBe(new AnswerCache(1, 'other').keyOf('a', 'b'));
  });
});
