import type { TestProject } from 'vitest/node';
import { installNeo4j, reportSkipped } from './install.ts';

/**
 * Global setup of the tests that start their own Neo4j servers: downloads Neo4j. If that fails, CI
 * fails, and other runs report it and skip the tests.
 */
export async function setup(project: TestProject): Promise<void> {
  let canStart = true;
  try {
    await installNeo4j();
  } catch (error) {
    reportSkipped('NEO4J FAULT TESTS', error);
    canStart = false;
  }
  project.provide('ownNeo4j', canStart);
}
