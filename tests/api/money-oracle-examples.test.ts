import { describe, expect, test } from 'vitest';
import { hasPython, runOracleExamples } from './money-oracle/python.ts';

describe.runIf(hasPython())('the money oracle', () => {
  test('agrees with hand-computed examples of every rule', () => {
    const { status, stderr } = runOracleExamples();
    expect(status, stderr).toBe(0);
    expect(stderr).toMatch(/Ran [1-9]\d+ tests/);
  });
});
