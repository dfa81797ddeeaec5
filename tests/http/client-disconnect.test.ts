import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { startServer } from '../support/server.ts';

const PAGE_QUERY = `{ relationships(first: 100) { nodes { id title parties { role entity { id name } }
  claims(first: 5) { nodes { id summary source { id title publisher } } } } } }`;

test('a client that disconnects during a response is logged, but not as an error', async () => {
  const logEntries: { level: number; msg: string }[] = [];
  const log = pino(
    { level: 'info' },
    { write: (line: string) => logEntries.push(JSON.parse(line) as { level: number; msg: string }) },
  );
  const server = await startServer({ log, cacheMegabytes: 0 });
  const { hostname, port } = new URL(server.url);
  const hasDisconnectEntry = (): boolean =>
    logEntries.some(({ msg }) => msg === 'the client disconnected before the end of the response');
  const body = JSON.stringify({ query: PAGE_QUERY });
  const request = [
    'POST /graphql HTTP/1.1',
    `Host: ${hostname}:${port}`,
    'Content-Type: application/json',
    'Accept-Encoding: gzip',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
  // The time of a response depends on the machine, so the delay varies until one is interrupted.
  for (let attempt = 0; attempt < 500 && !hasDisconnectEntry(); attempt++) {
    const wait = (attempt * 2) % 200;
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(request);
    await new Promise((resolve) => setTimeout(resolve, wait));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(hasDisconnectEntry()).toBe(true);
  expect(logEntries.filter(({ level }) => level > 30)).toEqual([]);
  expect(await server.execute('{ entity(id: "nvidia") { name } }')).toMatchObject({ status: 200 });
  await server.stop();
});
