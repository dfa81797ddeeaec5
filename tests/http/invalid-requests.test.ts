import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

describe('the server rejects', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ limits: { bodyBytes: 1_048_576 } });
  });
  afterAll(() => server.stop());
  afterEach(async () => {
    const { data } = await server.execute('{ entity(id: "nvidia") { name } }');
    expect(data).toEqual({ entity: { name: 'NVIDIA Corporation' } });
  });

  /** Sends a request that must be rejected, and returns the refusal. */
  async function expectRefusal(
    path: string,
    init: RequestInit,
  ): Promise<{ status: number; code: unknown; message: string }> {
    const response = await fetch(`${server.url}${path}`, init);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const { errors, data } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
      data?: unknown;
    };
    expect(errors).toHaveLength(1);
    expect(data).toBeUndefined();
    const [{ message, extensions } = { message: '', extensions: { code: '' } }] = errors;
    expect(message.trim()).not.toMatch(/node_modules|\n|\bat \w+ \(/);
    return { status: response.status, code: extensions.code, message };
  }
  const post = (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = JSON_TYPE) =>
    expectRefusal('/graphql', { method: 'POST', headers, body });

  test.each([
    '{',
    '{"query": "{ graph { revision } }"',
    'query { graph }',
    '\u0000',
    '{"a": NaN}',
    "{'query': ''}",
  ])('a body that is not JSON: %j', async (body) => {
    expect(await post(body)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  test('a body that is not UTF-8', async () => {
    expect(await post(new Uint8Array([0xff, 0xfe, 0x7b]))).toMatchObject({ status: 400 });
  });

  test('an empty body', async () => {
    expect(await post('')).toMatchObject({
      status: 400,
      message: expect.stringContaining('empty') as string,
    });
  });

  test.each(['[]', '"text"', '17', 'null', '{}', '[{"query": "{ graph { revision } }"}]', '{"query": 7}'])(
    'JSON that is not a request: %s',
    async (body) => {
      expect((await post(body)).status).toBe(400);
    },
  );

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'nonsense',
  ])('the content type %s', async (type) => {
    const { status, message } = await post('{"query":"{ graph { revision } }"}', { 'content-type': type });
    expect(status).toBe(415);
    expect(message).toContain('application/json');
  });

  test('a body of 10 MB, with a known length and in chunks', async () => {
    const expected = {
      status: 413,
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('1048576') as string,
    };
    const body = `{"query": "${' '.repeat(10_000_000)}"}`;
    expect(await post(body)).toMatchObject(expected);
    const chunks = new Blob([body]).stream();
    const streamed = { method: 'POST', headers: JSON_TYPE, body: chunks, duplex: 'half' } as RequestInit;
    expect(await expectRefusal('/graphql', streamed)).toMatchObject(expected);
  });

  test.each([
    '/nothing',
    '/graphql/',
    '/graphiql/',
    '/graphiql/../package.json',
    '/graphiql/%2e%2e%2fpackage.json',
  ])('the unknown address %s', async (path) => {
    expect(await expectRefusal(path, {})).toMatchObject({ status: 404, code: 'BAD_USER_INPUT' });
  });

  test('an address that cannot be decoded', async () => {
    expect((await expectRefusal('/%zz', {})).status).toBe(400);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('the method %s', async (method) => {
    const response = await fetch(`${server.url}/graphql`, { method });
    expect(response.status).toBe(405);
    await response.text();
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  test.each(['a%zz', '[::', 'a b'])('the invalid host %j', async (host) => {
    const response = await new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname);
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => resolve(text)).on('error', reject);
      const body = '{"query":"{ graph { revision } }"}';
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
    });
    expect(response).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('data that is not HTTP', async () => {
    const response = await new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname, () =>
        socket.write('\u0016\u0003\u0001 nonsense\r\n\r\n'),
      );
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text)).on('error', reject);
    });
    expect(response).toMatch(/^HTTP\/1\.1 400 /);
  });
});
