import { expect } from 'vitest';
import type { z } from 'zod';

/** The problems of a schema in order, as "path: sentence". */
export function problems(schema: z.ZodType, input: unknown): string[] {
  const result = schema.safeParse(input);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) =>
        path.length === 0 ? message : `${path.join('.')}: ${message}`,
      );
}

/** Asserts that a problem is a readable sentence without technical words. */
export function expectSentence(sentence: string): void {
  expect(sentence).not.toMatch(
    /invalid|expected|received|undefined|\[object|too (big|small)|unrecognized|regex/i,
  );
  expect(sentence).not.toMatch(/[\0\n]|\p{Cs}/u);
  // Quoted values keep their spaces.
  expect(sentence.replace(/"[^"]*"/g, '""')).not.toMatch(/ {2}|^\s|\s$/);
  expect(sentence.length).toBeLessThan(1200);
  expect(sentence.split(' ').length).toBeGreaterThan(3);
}

/** Values that few or no fields should accept. */
export const UNEXPECTED_VALUES: readonly unknown[] = [
  undefined,
  '',
  '  ',
  'x\0y',
  '\ud800',
  'a\ud83d\ude00'.repeat(40),
  'x'.repeat(10_000),
  'constructor',
  '__proto__',
  0,
  -1,
  -0.5,
  1.5,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  true,
  [],
  [[]],
  [1, 'x', null],
  {},
  { a: 1 },
  new Date(0),
];
