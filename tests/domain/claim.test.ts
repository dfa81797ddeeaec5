import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim, firstKnownDay } from '../../src/domain/claim.ts';
import { problems } from './problems.ts';

const minimalClaim = { about: 'a-deal', source: 's1', modality: 'FACT', passage: 'p1', summary: 'It is so.' };

describe('a claim in a data set', () => {
  test('does not require an ID, and is recorded by a human by default', () => {
    expect(claim.parse(minimalClaim)).toEqual({ ...minimalClaim, recordedBy: 'HUMAN' });
  });

  test('has one problem for each missing field', () => {
    expect(problems(claim, {})).toEqual([
      'about: an ID must consist of lowercase letters, digits and single hyphens between them (got nothing)',
      'source: an ID must consist of lowercase letters, digits and single hyphens between them (got nothing)',
      'modality: a value is required; allowed: FACT, REPORTED, FORECAST, OPINION, RUMOUR',
      'passage: a passage is required',
      'summary: a summary is required',
    ]);
  });

  test.each([
    [{ summary: ' \t' }, 'summary: a summary must not be empty'],
    [{ summary: 'x'.repeat(2001) }, 'summary: a summary must have at most 2000 characters (got 2001)'],
    [{ passage: 'a\0' }, 'passage: a passage must not contain NUL or an unpaired surrogate'],
    [{ passage: '\udfff' }, 'passage: a passage must not contain NUL or an unpaired surrogate'],
    [{ passage: 7 }, 'passage: a passage must be text (got 7)'],
    [
      { fingerprint: 'ABC' },
      'fingerprint: a SHA-256 fingerprint must be 64 lowercase hexadecimal digits (got "ABC")',
    ],
    [{ recordedBy: 'ROBOT' }, 'recordedBy: "ROBOT" is not one of HUMAN, MACHINE'],
    [
      { terms: [] },
      'terms: a set of terms must be an object with the fields status, amount, valuation, stakePercent, capacityMegawatts, units, announcedOn, startsOn, endsOn, metric, undisclosed',
    ],
  ])('with %o is rejected with one sentence', (fault, sentence) => {
    expect(problems(claim, { ...minimalClaim, ...fault })).toEqual([sentence]);
  });
});

describe('the first day on which a claim is known', () => {
  test.each([
    ['2025-11-18', '2026-01-05T10:00:00Z', '2025-11-18'],
    ['2025-11', '2026-01-05T10:00:00Z', '2025-11-30'],
    ['2025', '2026-01-05T10:00:00Z', '2025-12-31'],
    ['2026', '2026-01-05T10:00:00Z', '2026-01-05'],
    ['2026-01-06', '2026-01-05T23:59:59.999Z', '2026-01-05'],
    [undefined, '2026-01-05T10:00:00Z', '2026-01-05'],
  ])('if published on %s and recorded at %s, is %s', (publishedOn, recordedAt, day) => {
    expect(firstKnownDay(publishedOn, recordedAt)).toBe(day);
  });

  test('is never after the day of recording', () => {
    const days = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(days, days, fc.constantFrom(4, 7, 10), (published, recorded, precision) => {
        expect(firstKnownDay(published.slice(0, precision), recorded) <= recorded.slice(0, 10)).toBe(true);
      }),
    );
  });
});
