import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { startServer } from '../support/server.ts';

const PAGE = `{ relationships(first: 100) { nodes { id title parties { role entity { id name } }
  claims(first: 5) { nodes { id summary source { id title publisher } } } } } }`;

test('a client that leaves in the middle of an answer is told of in the log, and not as a failure', async () => {
  const told: { level: number; msg: string }[] = [];
  const log = pino(
    { level: 'info' },
    { write: (line: string) => told.push(JSON.parse(line) as { level: number; msg: string }) },
  );
  const server = await startServer({ log });
  const { hostname, port } = new URL(server.url);
  const left = (): boolean => told.some(({ msg }) => msg === 'the client left before it had the answer');
  const body = JSON.stringify({ query: PAGE });
  const request = [
    'POST /graphql HTTP/1.1',
    `Host: ${hostname}:${port}`,
    'Content-Type: application/json',
    'Accept-Encoding: gzip',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
  // When the answer is under way depends on the machine: sooner or later one leaves in its middle.
  for (let nth = 0; nth < 500 && !left(); nth++) {
    const wait = (nth * 2) % 200;
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(request);
    await new Promise((resolve) => setTimeout(resolve, wait));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(left()).toBe(true);
  expect(told.filter(({ level }) => level > 30)).toEqual([]);
  expect(await server.ask('{ entity(id: "nvidia") { name } }')).toMatchObject({ status: 200 });
  await server.stop();
});
