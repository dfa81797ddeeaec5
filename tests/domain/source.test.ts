import { expect, test } from 'vitest';
import { source, SOURCE_KINDS, SOURCE_WEIGHT } from '../../src/domain/source.ts';
import { problems } from './problems.ts';

const minimalSource = { id: 's1', title: 'T', publisher: 'P', kind: 'NEWS' };

test('a source needs neither a date nor an address; a date is not inferred where nothing is said', () => {
  expect(source.parse(minimalSource)).toEqual({ ...minimalSource, publishedOnInferred: false });
  expect(source.parse({ ...minimalSource, url: null, publishedOn: null })).toEqual({
    ...minimalSource,
    publishedOnInferred: false,
  });
});

test('sources weigh: filing > press release > research = news > reference > blog > other', () => {
  const heaviest = [...SOURCE_KINDS].sort((a, b) => SOURCE_WEIGHT[b] - SOURCE_WEIGHT[a]);
  expect(heaviest).toEqual(['FILING', 'PRESS_RELEASE', 'NEWS', 'RESEARCH', 'REFERENCE', 'BLOG', 'OTHER']);
  expect(new Set(Object.values(SOURCE_WEIGHT)).size).toBe(6);
  expect(SOURCE_WEIGHT.RESEARCH).toBe(SOURCE_WEIGHT.NEWS);
});

test.each([
  [
    { url: 'example.org' },
    'url: "example.org" is no address; one that begins with http:// or https:// is allowed',
  ],
  [
    { url: 'javascript:alert(1)' },
    'url: "javascript:alert(1)" is no address; one that begins with http:// or https:// is allowed',
  ],
  [
    { archiveUrl: 'https://' },
    'archiveUrl: "https://" is no address; one that begins with http:// or https:// is allowed',
  ],
  [{ url: 5 }, 'url: an address is a text, not 5'],
  [{ kind: 'TWEET' }, `kind: "TWEET" is not one of ${SOURCE_KINDS.join(', ')}`],
  [
    { publishedOn: '2025-02-30' },
    'publishedOn: 2025-02 has no day 30; a date is written "2025", "2025-11" or "2025-11-18"',
  ],
  [{ retrievedOn: '2025-11' }, 'retrievedOn: a day is written "2025-11-18"'],
  [{ publishedOnInferred: 'yes' }, 'publishedOnInferred: publishedOnInferred is true or false, not "yes"'],
  [{ language: 'English' }, 'language: "English" is no language; BCP 47 tags such as "en" are allowed'],
  [{ publisher: undefined }, 'publisher: a publisher is missing'],
])('a source with %o is refused in one sentence', (fault, sentence) => {
  expect(problems(source, { ...minimalSource, ...fault })).toEqual([sentence]);
});
