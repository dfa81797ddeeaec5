import { afterEach, describe, expect, test } from 'vitest';
import type { ServerReadiness } from '../../src/http/readiness.ts';
import { openStore } from '../../src/store/open.ts';
import { startServer, type TestServer } from '../support/server.ts';

describe('the health endpoints', () => {
  let server: TestServer | undefined;
  afterEach(() => server?.stop());

  const get = async (path: string): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${server?.url ?? ''}${path}`);
    return { status: response.status, body: await response.json() };
  };

  test('report live and ready with a store that responds', async () => {
    server = await startServer();
    expect(await get('/health/live')).toEqual({ status: 200, body: { status: 'live' } });
    expect(await get('/health/ready')).toEqual({
      status: 200,
      body: { status: 'ready', store: 'sqlite', revision: 2 },
    });
  });

  test('report not ready with the reason while the server waits or stops, and queries wait', async () => {
    const readiness: ServerReadiness = { waitingFor: 'loading the data sets', stopping: false };
    server = await startServer({ store: await openStore({ path: ':memory:' }), readiness });
    expect(await get('/health/live')).toMatchObject({ status: 200 });
    expect(await get('/health/ready')).toEqual({
      status: 503,
      body: { status: 'unavailable', reason: 'loading the data sets' },
    });
    const early = await server.execute('{ graph { revision } }');
    expect(early.status).toBe(503);
    expect(early.errors?.[0]).toMatchObject({ extensions: { code: 'STORE_UNAVAILABLE' } });

    readiness.waitingFor = null;
    expect(await get('/health/ready')).toMatchObject({ status: 200, body: { revision: 0 } });
    readiness.stopping = true;
    expect(await get('/health/ready')).toMatchObject({
      status: 503,
      body: { reason: 'the server is stopping' },
    });
    expect(await server.execute('{ graph { revision } }')).toMatchObject({
      status: 200,
      data: { graph: { revision: 0 } },
    });
  });

  test('report not ready for a store that fails or does not respond in time', async () => {
    const store = await openStore({ path: ':memory:' });
    let revision: () => Promise<number> = () => Promise.reject(new Error('secret/path/of/the/store.db'));
    const faulty = new Proxy(store, {
      get: (target, name) => {
        const value = name === 'revision' ? revision : (Reflect.get(target, name) as unknown);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    server = await startServer({ store: faulty });
    expect(await get('/health/ready')).toEqual({
      status: 503,
      body: { status: 'unavailable', reason: 'the store does not respond' },
    });
    revision = () => new Promise(() => undefined);
    expect(await get('/health/ready')).toEqual({
      status: 503,
      body: { status: 'unavailable', reason: 'the store did not respond within 2000 ms' },
    });
    expect(await get('/health/live')).toMatchObject({ status: 200 });
  });

  test('include Prometheus metrics: requests by route and status, and the revision', async () => {
    server = await startServer();
    await server.execute('{ graph { revision } }');
    await fetch(`${server.url}/made-up/${'x'.repeat(100)}`);
    const response = await fetch(`${server.url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    expect(text).toContain('dealgraph_graph_revision 2');
    expect(text).toMatch(
      /dealgraph_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} 1/,
    );
    expect(text).toMatch(
      /dealgraph_http_request_duration_seconds_count\{method="GET",route="none",status="404"\} 1/,
    );
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).not.toContain('made-up');
  });
});
