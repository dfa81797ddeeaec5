import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim, firstKnownDay } from '../../src/domain/claim.ts';
import { problems } from './problems.ts';

const minimalClaim = { about: 'a-deal', source: 's1', modality: 'FACT', passage: 'p1', summary: 'It is so.' };

describe('a claim as written', () => {
  test('needs no id, and was recorded by a human where nothing else is said', () => {
    expect(claim.parse(minimalClaim)).toEqual({ ...minimalClaim, recordedBy: 'HUMAN' });
  });

  test('names all that it lacks', () => {
    expect(problems(claim, {})).toEqual([
      'about: an id is a text of lower-case letters, digits and single hyphens, not nothing',
      'source: an id is a text of lower-case letters, digits and single hyphens, not nothing',
      'modality: one of FACT, REPORTED, FORECAST, OPINION, RUMOUR is missing',
      'passage: a passage is missing',
      'summary: a summary is missing',
    ]);
  });

  test.each([
    [{ summary: ' \t' }, 'summary: a summary is empty'],
    [{ summary: 'x'.repeat(2001) }, 'summary: a summary has at most 2000 characters'],
    [
      { passage: 'a\0' },
      'passage: a passage holds a character that is no text (NUL or half a surrogate pair)',
    ],
    [
      { passage: '\udfff' },
      'passage: a passage holds a character that is no text (NUL or half a surrogate pair)',
    ],
    [{ passage: 7 }, 'passage: a passage is a text, not 7'],
    [
      { fingerprint: 'ABC' },
      'fingerprint: "ABC" is no SHA-256 fingerprint; 64 hexadecimal digits in lower case are allowed',
    ],
    [{ recordedBy: 'ROBOT' }, 'recordedBy: "ROBOT" is not one of HUMAN, MACHINE'],
    [
      { terms: [] },
      'terms: a set of terms is an object with the fields status, amount, valuation, stakePercent, capacityMegawatts, units, announcedOn, startsOn, endsOn, metric, undisclosed',
    ],
  ])('with %o is refused in one sentence', (fault, sentence) => {
    expect(problems(claim, { ...minimalClaim, ...fault })).toEqual([sentence]);
  });
});

describe('a claim is known', () => {
  test.each([
    ['2025-11-18', '2026-01-05T10:00:00Z', '2025-11-18'],
    ['2025-11', '2026-01-05T10:00:00Z', '2025-11-30'],
    ['2025', '2026-01-05T10:00:00Z', '2025-12-31'],
    ['2026', '2026-01-05T10:00:00Z', '2026-01-05'],
    ['2026-01-06', '2026-01-05T23:59:59.999Z', '2026-01-05'],
    [undefined, '2026-01-05T10:00:00Z', '2026-01-05'],
  ])('when published %s and recorded %s, from %s', (publishedOn, recordedAt, day) => {
    expect(firstKnownDay(publishedOn, recordedAt)).toBe(day);
  });

  test('never later than it was recorded', () => {
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
