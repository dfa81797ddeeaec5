import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { waitForAddress, startCommand, type RunningCommand } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'dealgraph-shutdown-'));
afterAll(() => rmSync(folder, { recursive: true }));

const QUERY = JSON.stringify({
  query: '{ entities(first: 20) { nodes { name relationships(first: 5) { totalCount } } } }',
});

/** A connection for raw bytes, with everything that it received. */
async function rawConnection(
  address: string,
): Promise<{ socket: Socket; received: () => string; closed: Promise<void> }> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.on('connect', resolve));
  return { socket, received: () => text, closed };
}

const requestHead = (length: number): string =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Revision of a store in a file, which another process may be writing. */
function revisionOf(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return Number(database.prepare('SELECT max(revision) AS revision FROM ledger').get()?.['revision']);
  } finally {
    database.close();
  }
}

/** Sends a signal, and returns the exit status and the time until the process ended. */
async function stopServer(
  server: RunningCommand,
  signal: NodeJS.Signals,
): Promise<{ status: number | null; seconds: number }> {
  const started = performance.now();
  server.process.kill(signal);
  const { status } = await server.result;
  return { status, seconds: (performance.now() - started) / 1000 };
}

describe('the shutdown of a server', () => {
  let server: RunningCommand;
  afterEach(() => server.process.kill('SIGKILL'));

  const start = async (): Promise<string> => {
    server = startCommand(['serve', '--db', ':memory:'], { PORT: '0' });
    return waitForAddress(server);
  };

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s answers the requests in progress and exits with status 0',
    async (signal) => {
      const address = await start();
      const half = await rawConnection(address);
      half.socket.write(requestHead(QUERY.length) + QUERY.slice(0, 10));
      const idle = await rawConnection(address);
      const whole = await Promise.all(Array.from({ length: 12 }, () => rawConnection(address)));
      for (const { socket } of whole) socket.write(requestHead(QUERY.length) + QUERY);

      const stopping = stopServer(server, signal);
      await vi.waitFor(() => expect(fetch(`${address}/health/live`)).rejects.toThrow(), 5000);
      half.socket.write(QUERY.slice(10));
      for (const [number, { received, closed }] of [half, ...whole].entries()) {
        await closed;
        expect(received(), `connection ${number}`).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
        expect(received(), `connection ${number}`).toContain('"name":');
      }
      expect(half.received()).toMatch(/connection: close/i);
      await idle.closed;
      const { status, seconds } = await stopping;
      expect(status).toBe(0);
      expect(seconds).toBeLessThan(10);
    },
  );

  test('does not wait for a client that never finishes its request', async () => {
    const address = await start();
    const { socket, closed } = await rawConnection(address);
    socket.write(requestHead(1000) + '{');
    await sleep(200);
    const { status, seconds } = await stopServer(server, 'SIGTERM');
    await closed;
    expect(status).toBe(0);
    expect(seconds).toBeLessThan(10);
  });

  test('also works while the data sets are loading', async () => {
    const path = join(folder, 'graph.db');
    server = startCommand(['serve', '--db', path], { PORT: '0' });
    // The first of two data sets is in the store.
    await vi.waitFor(() => expect(revisionOf(path)).toBe(1), { timeout: 30_000, interval: 5 });
    const { seconds } = await stopServer(server, 'SIGTERM');
    expect(seconds).toBeLessThan(10);
  });

  test('is immediate after a second signal', async () => {
    const address = await start();
    const { socket } = await rawConnection(address);
    socket.write(requestHead(1000) + '{');
    await sleep(200);
    server.process.kill('SIGTERM');
    await sleep(500);
    const { status, seconds } = await stopServer(server, 'SIGTERM');
    expect(status).toBe(1);
    expect(seconds).toBeLessThan(3);
  });
});
