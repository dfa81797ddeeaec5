import { expect, test } from 'vitest';
import { source, SOURCE_KINDS, SOURCE_WEIGHT } from '../../src/domain/source.ts';
import { problems } from './problems.ts';

const minimalSource = { id: 's1', title: 'T', publisher: 'P', kind: 'NEWS' };

test('a source requires neither date nor URL, and its date is not inferred by default', () => {
  expect(source.parse(minimalSource)).toEqual({ ...minimalSource, publishedOnInferred: false });
  expect(source.parse({ ...minimalSource, url: null, publishedOn: null })).toEqual({
    ...minimalSource,
    publishedOnInferred: false,
  });
});

test('the weights of sources are filing > press release > research = news > reference > blog > other', () => {
  const heaviest = [...SOURCE_KINDS].sort((a, b) => SOURCE_WEIGHT[b] - SOURCE_WEIGHT[a]);
  expect(heaviest).toEqual(['FILING', 'PRESS_RELEASE', 'NEWS', 'RESEARCH', 'REFERENCE', 'BLOG', 'OTHER']);
  expect(new Set(Object.values(SOURCE_WEIGHT)).size).toBe(6);
  expect(SOURCE_WEIGHT.RESEARCH).toBe(SOURCE_WEIGHT.NEWS);
});

test.each([
  [{ url: 'example.org' }, 'url: a URL must be an absolute http:// or https:// address (got "example.org")'],
  [
    { url: 'javascript:alert(1)' },
    'url: a URL must be an absolute http:// or https:// address (got "javascript:alert(1)")',
  ],
  [
    { archiveUrl: 'https://' },
    'archiveUrl: a URL must be an absolute http:// or https:// address (got "https://")',
  ],
  [{ url: 5 }, 'url: a URL must be text (got 5)'],
  [{ kind: 'TWEET' }, `kind: "TWEET" is not one of ${SOURCE_KINDS.join(', ')}`],
  [
    { publishedOn: '2025-02-30' },
    'publishedOn: 2025-02 has no day 30; write a date as "2025", "2025-H2", "2025-Q3", "2025-11" or "2025-11-18"',
  ],
  [{ retrievedOn: '2025-11' }, 'retrievedOn: "2025-11" is not a full day; write a day as "2025-11-18"'],
  [
    { publishedOnInferred: 'yes' },
    'publishedOnInferred: publishedOnInferred must be true or false (got "yes")',
  ],
  [{ language: 'English' }, 'language: a language must be a BCP 47 tag such as "en" (got "English")'],
  [{ publisher: undefined }, 'publisher: a publisher is required'],
])('a source with %o is rejected with one sentence', (fault, sentence) => {
  expect(problems(source, { ...minimalSource, ...fault })).toEqual([sentence]);
});
