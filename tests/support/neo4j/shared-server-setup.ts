import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { reportSkipped } from './install.ts';
import { Neo4jServer, type Neo4jAddress } from './server.ts';

/** The server that the environment names; null where it names none. */
function serverFromEnvironment(): Neo4jAddress | null {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD } = process.env;
  if (uri === undefined || uri === '') return null;
  return { uri, username: NEO4J_TEST_USERNAME ?? 'neo4j', password: NEO4J_TEST_PASSWORD ?? '' };
}

/** Refuses a server that holds something: the tests delete everything that is there. */
async function checkEmpty({ uri, username, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN 1 LIMIT 1');
    if (records.length > 0)
      throw new Error(
        `the database at NEO4J_TEST_URI, ${uri}, is not empty, and the tests delete everything that is in it; ` +
          'empty it yourself, or name another',
      );
  } finally {
    await driver.close();
  }
}

/**
 * Once before all tests that share a Neo4j server: takes the one that NEO4J_TEST_URI names, or starts one, which is stopped and removed after the
 * last of them. In CI there has to be one; elsewhere its absence is told, and the tests that need it are skipped.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const address = serverFromEnvironment();
  if (address !== null) {
    await checkEmpty(address);
    project.provide('neo4j', address);
    return undefined;
  }
  try {
    const server = await Neo4jServer.create();
    await server.start();
    project.provide('neo4j', server.address);
    return () => server.remove();
  } catch (error) {
    reportSkipped('ALL TESTS OF THE NEO4J STORE', error, 'set NEO4J_TEST_URI');
    project.provide('neo4j', null);
    return undefined;
  }
}
