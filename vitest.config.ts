import { defineConfig } from 'vitest/config';
import { TallyReporter } from './tests/support/tally-reporter.ts';

/** Tests that stop, kill or lock a Neo4j server: each starts its own. */
const NEO4J_FAULT_TESTS = ['tests/neo4j/faults/**/*.test.ts'];
/** Tests that share one Neo4j server. */
const NEO4J_TESTS = ['tests/neo4j/*.test.ts', 'tests/**/*neo4j.test.ts'];

export default defineConfig({
  // The file that Node itself resolves: by the package's `module` field, tests would get a second graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Real processes: the tests load a native module, listen on ports and stop servers by signal.
    pool: 'forks',
    // All processors: many tests wait for a process of their own. Vitest would leave one idle, of two.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ['default', new TallyReporter()],
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          include: ['tests/**/*.test.ts'],
          exclude: [...NEO4J_TESTS, ...NEO4J_FAULT_TESTS],
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j-faults',
          include: NEO4J_FAULT_TESTS,
          globalSetup: 'tests/support/neo4j/own-servers-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: NEO4J_TESTS,
          globalSetup: 'tests/support/neo4j/shared-server-setup.ts',
          // There is one database, and each file wants it empty.
          fileParallelism: false,
        },
      },
    ],
  },
});
