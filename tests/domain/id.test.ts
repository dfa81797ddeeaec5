import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id, isId, MAX_ID_LENGTH } from '../../src/domain/id.ts';
import { problems } from './problems.ts';

test.each(['nvidia', 'a', '0', '36kr', 'article-c01', 'a-b-c', 'x'.repeat(MAX_ID_LENGTH)])(
  'accepts the ID %s',
  (text) => {
    expect(isId(text)).toBe(true);
    expect(problems(id, text)).toEqual([]);
  },
);

test.each([
  '',
  '-',
  'a-',
  '-a',
  'a--b',
  'A',
  'a_b',
  'a b',
  ' a',
  'a\n',
  'a\0',
  'é',
  'ａ',
  'a.b',
  'a/b',
  '\ud800',
])('rejects the text %j as an ID', (text) => {
  expect(isId(text)).toBe(false);
  expect(problems(id, text)).toEqual([
    `an ID must consist of lowercase letters, digits and single hyphens between them (got ${JSON.stringify(text)})`,
  ]);
});

test('rejects an ID of 10,000 characters without quoting it', () => {
  expect(isId('x'.repeat(MAX_ID_LENGTH + 1))).toBe(false);
  expect(problems(id, 'x'.repeat(10_000))).toEqual([`an ID must have at most ${MAX_ID_LENGTH} characters`]);
  expect(problems(id, 7)).toEqual([
    'an ID must consist of lowercase letters, digits and single hyphens between them (got 7)',
  ]);
});

test('the ID schema and isId agree on every text', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('a', 'z', '0', '9', '-', 'A', '\n') }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(id.safeParse(text).success).toBe(isId(text));
    }),
  );
});
