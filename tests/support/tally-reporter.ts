import type { Reporter, TestModule, Vitest } from 'vitest/node';

/**
 * Prints `N passed, N failed[, N skipped]` alone on the last line, for programs that read the
 * result.
 */
export class TallyReporter implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    // An error outside every test fails the run, so it counts as a failure.
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test without a result was interrupted: its file timed out or its worker died. It did
        // not pass.
        count[state === 'pending' ? 'failed' : state] += 1;
      }
      // A file that could not be loaded has no tests, but counts as a failure.
      if (module.errors().length > 0) count.failed += 1;
    }
    const skipped = count.skipped > 0 ? `, ${String(count.skipped)} skipped` : '';
    this.#vitest?.logger.log(`${String(count.passed)} passed, ${String(count.failed)} failed${skipped}`);
  }
}
