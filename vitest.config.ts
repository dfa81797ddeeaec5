import { defineConfig } from 'vitest/config';
import { TallyReporter } from './tests/support/tally-reporter.ts';

const NEO4J_TESTS = ['tests/neo4j/**/*.test.ts', 'tests/**/*neo4j.test.ts'];

export default defineConfig({
  // The file that Node itself resolves: by the package's `module` field, tests would get a second graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Real processes: the tests load a native module, listen on ports and stop servers by signal.
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ['default', new TallyReporter()],
    allowOnly: false,
    projects: [
      { extends: true, test: { name: 'embedded', include: ['tests/**/*.test.ts'], exclude: NEO4J_TESTS } },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: NEO4J_TESTS,
          globalSetup: 'tests/support/neo4j/once.ts',
          // There is one database, and each file wants it empty.
          fileParallelism: false,
        },
      },
    ],
  },
});
