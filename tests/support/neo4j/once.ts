import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { CannotInstall } from './install.ts';
import { Neo4jServer, type Neo4jAddress } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that all tests share; null where this machine has none. */
    neo4j: Neo4jAddress | null;
    /** Whether tests can start servers of their own. */
    ownNeo4j: boolean;
  }
}

/** The server that the environment names; null where it names none. */
function given(): Neo4jAddress | null {
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
 * Once before all tests that need Neo4j: takes the server that NEO4J_TEST_URI names, or starts one, which is stopped and removed after the last
 * of them. In CI there has to be one; elsewhere its absence is told, and the tests that need it are skipped.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const address = given();
  if (address !== null) await checkEmpty(address);
  try {
    const own = await Neo4jServer.create();
    if (address === null) await own.start();
    project.provide('neo4j', address ?? own.address);
    project.provide('ownNeo4j', true);
    return () => own.remove();
  } catch (error) {
    if (process.env['CI'] !== undefined || !(error instanceof CannotInstall)) throw error;
    const skipped = address === null ? 'ALL TESTS OF THE NEO4J STORE' : 'TESTS OF FAULTS OF NEO4J';
    const remedy = address === null ? ', or set NEO4J_TEST_URI' : '';
    process.stderr.write(
      `\n*** ${skipped} ARE SKIPPED: ${error.message}. Install Java 17 and Maven${remedy}. ***\n\n`,
    );
    project.provide('neo4j', address);
    project.provide('ownNeo4j', false);
    return () => Promise.resolve();
  }
}
