import type { TestProject } from 'vitest/node';
import { neo4jPrograms, tellSkipped } from './install.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether tests can start servers of their own. */
    ownNeo4j: boolean;
  }
}

/**
 * Once before all tests that start Neo4j servers of their own: fetches what they start. In CI that has to be possible; elsewhere it is told, and
 * the tests are skipped.
 */
export async function setup(project: TestProject): Promise<void> {
  let possible = true;
  try {
    await neo4jPrograms();
  } catch (error) {
    tellSkipped('TESTS OF FAULTS OF NEO4J', error);
    possible = false;
  }
  project.provide('ownNeo4j', possible);
}
