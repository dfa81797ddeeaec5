import type { TestProject } from 'vitest/node';
import { installNeo4j, reportSkipped } from './install.ts';

/**
 * Once before all tests that start Neo4j servers of their own: fetches what they start. In CI that has to be possible; elsewhere it is told, and
 * the tests are skipped.
 */
export async function setup(project: TestProject): Promise<void> {
  let canStart = true;
  try {
    await installNeo4j();
  } catch (error) {
    reportSkipped('TESTS OF FAULTS OF NEO4J', error);
    canStart = false;
  }
  project.provide('ownNeo4j', canStart);
}
