import { defineConfig } from 'vitest/config';
import { TallyReporter } from './tests/support/tally-reporter.ts';

/** Tests that stop, kill or lock their own Neo4j server. */
const NEO4J_FAULT_TESTS = ['tests/neo4j/faults/**/*.test.ts'];
/** Tests that share one Neo4j server. */
const NEO4J_TESTS = ['tests/neo4j/*.test.ts', 'tests/**/*neo4j.test.ts'];
/** Comparisons with an oracle that take as long as a third of the tests beside them. */
const SLOW_TESTS = [
  'tests/api/money-oracle.test.ts',
  'tests/api/money-properties.test.ts',
  'tests/api/networkx.test.ts',
  'tests/api/random-operations.test.ts',
];

export default defineConfig({
  // The file that Node resolves. With the package's `module` field, tests would load a second
  // graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Separate processes, because tests load a native module, listen on ports and handle signals.
    pool: 'forks',
    // All CPUs, because many tests wait for child processes. Of two CPUs, Vitest would use only
    // one.
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
          // Files share the modules, browser and server of their worker, because starting these
          // takes longer than most tests.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [...NEO4J_TESTS, ...NEO4J_FAULT_TESTS, ...SLOW_TESTS],
        },
      },
      {
        extends: true,
        // Apart, so that `npm run test:quick` omits them.
        test: { name: 'embedded-slow', isolate: false, include: SLOW_TESTS },
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
          // The files share one database and clear it.
          fileParallelism: false,
        },
      },
    ],
  },
});
