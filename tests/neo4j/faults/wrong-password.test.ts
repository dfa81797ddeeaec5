import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDealgraph } from '../../support/command.ts';
import { Neo4jServer, FAST_START_OPTIONS } from '../../support/neo4j/server.ts';
import { neo4jEnvironment, withOwnNeo4j } from '../../support/neo4j/database.ts';

// Uses its own server, which rejects all logins for some seconds after three wrong passwords.
withOwnNeo4j(() => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await Neo4jServer.create({ java: FAST_START_OPTIONS });
    await server.start();
  }, 120_000);
  afterAll(() => server.remove());

  test('a wrong Neo4j password ends with status 1 and one sentence, and is never printed', async () => {
    const password = 'not-the-right-password';
    for (const args of [['serve'], ['check'], ['serve'], ['serve'], ['serve']]) {
      const { status, stdout, stderr } = await runDealgraph(args, {
        ...neo4jEnvironment({ ...server.address, password }),
        PORT: '0',
        LOG_LEVEL: 'trace',
      });
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
      expect(lines).toEqual([
        expect.stringMatching(/^dealgraph: the store "[^"]+" rejects .*user name or password/),
      ]);
      expect(stdout + stderr).not.toContain(password);
      expect(stdout + stderr).not.toContain(Buffer.from(password).toString('base64'));
    }
    // The right password works as soon as Neo4j accepts logins again.
    await sleep(6000);
    const right = await runDealgraph(['check'], neo4jEnvironment(server.address));
    expect(right).toMatchObject({ status: 0, stderr: '' });
  }, 120_000);
});
