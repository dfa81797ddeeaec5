import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id, isId, MAX_ID_LENGTH } from '../../src/domain/id.ts';
import { problems } from './problems.ts';

test.each(['nvidia', 'a', '0', '36kr', 'article-c01', 'a-b-c', 'x'.repeat(MAX_ID_LENGTH)])(
  '%s is an id',
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
])('%j is none', (text) => {
  expect(isId(text)).toBe(false);
  expect(problems(id, text)).toEqual([
    `${JSON.stringify(text)} is no id: lower-case letters, digits and single hyphens between them are allowed`,
  ]);
});

test('an id of 10,000 characters is refused without repeating it', () => {
  expect(isId('x'.repeat(MAX_ID_LENGTH + 1))).toBe(false);
  expect(problems(id, 'x'.repeat(10_000))).toEqual([`an id has at most ${MAX_ID_LENGTH} characters`]);
  expect(problems(id, 7)).toEqual([
    'an id is a text of lower-case letters, digits and single hyphens, not 7',
  ]);
});

test('the schema and isId agree on any text', () => {
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
