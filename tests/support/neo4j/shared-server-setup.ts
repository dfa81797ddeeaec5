import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { reportSkipped } from './install.ts';
import { Neo4jServer, type Neo4jAddress } from './server.ts';

/** The server from the environment, or null. */
function serverFromEnvironment(): Neo4jAddress | null {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD } = process.env;
  if (uri === undefined || uri === '') return null;
  return { uri, username: NEO4J_TEST_USERNAME ?? 'neo4j', password: NEO4J_TEST_PASSWORD ?? '' };
}

/**
 * Rejects a server with data, because the tests delete everything.
 * @throws Error if the database is not empty.
 */
async function checkEmpty({ uri, username, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN 1 LIMIT 1');
    if (records.length > 0)
      throw new Error(
        `the database at NEO4J_TEST_URI is not empty: ${uri}; the tests delete all data, so clear it or use another one`,
      );
  } finally {
    await driver.close();
  }
}

/**
 * Global setup of the tests that share a Neo4j server: uses the server at NEO4J_TEST_URI, or starts
 * one and removes it after the last test. If that fails, CI fails, and other runs report it and
 * skip the tests.
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
    reportSkipped('ALL NEO4J STORE TESTS', error, 'set NEO4J_TEST_URI');
    project.provide('neo4j', null);
    return undefined;
  }
}
