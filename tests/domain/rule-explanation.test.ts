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
      'The best claim for it is reported from others, the best one against it is a rumour.',
    ],
    [
      'STRONGER_MODALITY',
      positionWith({}),
      positionWith({ modality: 'REPORTED' }),
      'The best claim for it is stated as fact, the best one against it is reported from others.',
    ],
    [
      'STRONGER_SOURCE',
      positionWith({ sourceKind: 'FILING' }),
      positionWith({}),
      'It rests on a filing, which weighs more than a news report.',
    ],
    [
      'STRONGER_SOURCE',
      positionWith({ sourceKind: 'RESEARCH' }),
      positionWith({ sourceKind: 'OTHER' }),
      'It rests on research, which weighs more than another kind of source.',
    ],
    ['MORE_PUBLISHERS', positionWith({}, 3), positionWith({}, 1), '3 publishers stand behind it, against 1.'],
    [
      'LATER_PUBLISHED',
      positionWith({ publishedOn: '2025-11-18' }),
      positionWith({ publishedOn: '2025-11-17' }),
      'Its best claim was published later: 2025-11-18, against 2025-11-17.',
    ],
    [
      'LATER_PUBLISHED',
      positionWith({ publishedOn: '2025-11-18' }),
      positionWith({}),
      'Its best claim was published later: 2025-11-18, against an unknown date.',
    ],
    [
      'LATER_PUBLISHED',
      positionWith({ publishedOn: '2025-02' }),
      positionWith({ publishedOn: '2025-01-31' }),
      'Its best claim was published later: 2025-02, against 2025-01-31 (what is not known to the day counts from its first day).',
    ],
    [
      'LATER_PUBLISHED',
      positionWith({ publishedOn: '2025-02-01' }),
      positionWith({ publishedOn: '2025-01' }),
      'Its best claim was published later: 2025-02-01, against 2025-01 (what is not known to the day counts from its first day).',
    ],
    [
      'LATER_PUBLISHED',
      positionWith({ publishedOn: '2025-02' }),
      positionWith({ publishedOn: '2025' }),
      'Its best claim was published later: 2025-02, against 2025 (what is not known to the day counts from its first day).',
    ],
    [
      'FIRST_RECORDED',
      positionWith({}),
      positionWith({}),
      'Nothing else tells them apart, so the claim that was recorded first stands.',
    ],
  ] as const)('states for %s what decided', (rule, winner, runnerUp, sentence) => {
    expect(explainRule(rule, winner, runnerUp)).toBe(sentence);
  });

  test('is one complete sentence for every rule', () => {
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
            (positionClaims) => new Set(positionClaims.map(({ publisher }) => publisher.toLowerCase())).size,
          );
          if (rule === 'MORE_PUBLISHERS')
            expect(explanation).toBe(`${counts[0]} publishers stand behind it, against ${counts[1]}.`);
          if (rule === 'LATER_PUBLISHED')
            expect(
              winner.some(
                ({ publishedOn }) =>
                  publishedOn !== undefined && explanation.includes(`later: ${publishedOn},`),
              ),
            ).toBe(true);
          if (rule === 'STRONGER_MODALITY')
            expect(explanation.includes('against it is a rumour')).toBe(
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
        expect(conflicts.length).toBeLessThanOrEqual(POSITION_TERMS.length * 2);
        for (const { positions } of conflicts) expect(positions.length).toBeGreaterThan(1);
      }),
      { numRuns: 200 },
    );
  });
});
