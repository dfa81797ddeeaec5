import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainRule } from '../../src/domain/rule-explanation.ts';
import { RESOLUTION_RULES } from '../../src/domain/resolution-rules.ts';
import { resolveClaims } from '../../src/domain/resolution.ts';
import { claim, claimsArbitrary } from './claim-fixtures.ts';
import { POSITION_TERMS, type OracleClaim } from './oracle.ts';

const positionWith = (best: Partial<OracleClaim>, publishers = 1) => ({ best: claim(1, best), publishers });

describe('the explanation of a rule', () => {
  test.each([
    [
      'STRONGER_MODALITY',
      positionWith({ modality: 'REPORTED' }),
      positionWith({ modality: 'RUMOUR' }),
      'The best claim for this value is reported. The best claim for another value is a rumor.',
    ],
    [
      'STRONGER_MODALITY',
      positionWith({}),
      positionWith({ modality: 'REPORTED' }),
      'The best claim for this value is stated as fact. The best claim for another value is reported.',
    ],
    [
      'STRONGER_SOURCE',
      positionWith({ sourceKind: 'FILING' }),
      positionWith({}),
      'The best claim for this value comes from a filing, which outranks a news report.',
    ],
    [
      'STRONGER_SOURCE',
      positionWith({ sourceKind: 'RESEARCH' }),
      positionWith({ sourceKind: 'OTHER' }),
      'The best claim for this value comes from a research report, which outranks another kind of source.',
    ],
    [
      'MORE_PUBLISHERS',
      positionWith({}, 3),
      positionWith({}, 1),
      '3 independent voices state this value, and 1 states another one.',
    ],
    [
      'LATER_PUBLISHED',
      positionWith({ publishedOn: '2025-11-18' }),
      positionWith({ publishedOn: '2025-11-17' }),
      'The best claim for this value was published later: on 2025-11-18, not on 2025-11-17.',
    ],
    [
      'LATER_PUBLISHED',
      positionWith({ publishedOn: '2025-11-18' }),
      positionWith({}),
      'The best claim for this value was published on 2025-11-18; the date of the other one is unknown.',
    ],
    [
      'LATER_PUBLISHED',
      positionWith({ publishedOn: '2025-02' }),
      positionWith({ publishedOn: '2025-01-31' }),
      'The best claim for this value was published later: on 2025-02, not on 2025-01-31. A date without a day counts as its first day.',
    ],
    [
      'LATER_PUBLISHED',
      positionWith({ publishedOn: '2025-02-01' }),
      positionWith({ publishedOn: '2025-01' }),
      'The best claim for this value was published later: on 2025-02-01, not on 2025-01. A date without a day counts as its first day.',
    ],
    [
      'LATER_PUBLISHED',
      positionWith({ publishedOn: '2025-02' }),
      positionWith({ publishedOn: '2025' }),
      'The best claim for this value was published later: on 2025-02, not on 2025. A date without a day counts as its first day.',
    ],
    [
      'FIRST_RECORDED',
      positionWith({}),
      positionWith({}),
      'No other rule decides, so the value of the claim recorded first is used.',
    ],
  ] as const)('states for %s what decided', (rule, winner, runnerUp, sentence) => {
    expect(explainRule(rule, winner, runnerUp)).toBe(sentence);
  });

  test('consists of complete sentences for every rule', () => {
    for (const rule of RESOLUTION_RULES)
      expect(explainRule(rule, positionWith({ publishedOn: '2025' }, 2), positionWith({}))).toMatch(
        /^[A-Z\d](?!.*(undefined|null| {2})).*\.$/,
      );
  });

  test('is true for the claims of its conflict', () => {
    fc.assert(
      fc.property(claimsArbitrary(), (claims) => {
        for (const { rule, explanation, positions } of resolveClaims(claims).conflicts) {
          const [winner = [], runnerUp = []] = positions.map((position) =>
            claims.filter(({ id }) => position.claims.includes(id)),
          );
          const counts = [winner, runnerUp].map(
            (positionClaims) => new Set(positionClaims.map(({ voice }) => voice.toLowerCase())).size,
          );
          if (rule === 'MORE_PUBLISHERS')
            expect(explanation).toMatch(
              new RegExp(`^${counts[0]} independent voices state this value, and ${counts[1]} state`),
            );
          if (rule === 'LATER_PUBLISHED')
            expect(
              winner.some(
                ({ publishedOn }) => publishedOn !== undefined && explanation.includes(` on ${publishedOn}`),
              ),
            ).toBe(true);
          if (rule === 'STRONGER_MODALITY')
            expect(explanation.includes('another value is a rumor')).toBe(
              runnerUp.every(({ modality }) => modality === 'RUMOUR'),
            );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('exists only with several positions on one term', () => {
    fc.assert(
      fc.property(claimsArbitrary(), (claims) => {
        const { conflicts, evidence } = resolveClaims(claims);
        expect(evidence.disputed).toBe(conflicts.length > 0);
        expect(conflicts.length).toBeLessThanOrEqual(POSITION_TERMS.length * claims.length);
        for (const { positions } of conflicts) expect(positions.length).toBeGreaterThan(1);
      }),
      { numRuns: 200 },
    );
  });
});
