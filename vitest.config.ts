import { defineConfig } from 'vitest/config';
import { TallyReporter } from './tests/support/tally-reporter.ts';

export default defineConfig({
  // The file that Node itself resolves: by the package's `module` field, tests would get a second graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // Real processes: the tests load a native module, listen on ports and stop servers by signal.
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ['default', new TallyReporter()],
    allowOnly: false,
  },
});
