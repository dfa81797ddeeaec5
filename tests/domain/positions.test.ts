import { describe, expect, test } from 'vitest';
import { computePositions } from '../../src/domain/positions.ts';
import { compareClaims, countVoices } from '../../src/domain/claim-weight.ts';
import { resolveClaims } from '../../src/domain/resolution.ts';
import type { Amount } from '../../src/domain/amount.ts';
import { claim, amountClaim } from './claim-fixtures.ts';
import type { OracleClaim } from './oracle.ts';

const claimStating = (
  seq: number,
  value: number,
  qualifier: Amount['qualifier'],
  overrides: Partial<OracleClaim> & { to?: number } = {},
) => {
  const { to, ...rest } = overrides;
  return claim(seq, {
    ...rest,
    terms: { amount: { value, qualifier, currency: 'USD', ...(to === undefined ? {} : { to }) } },
  });
};

/** The claims of each position, winner first, and the rule; null without a conflict. */
function conflictSummary(...claims: OracleClaim[]): { positions: string[]; rule: string } | null {
  const [conflict] = resolveClaims(claims).conflicts;
  return conflict === undefined
    ? null
    : { positions: conflict.positions.map((position) => position.claims.join('+')), rule: conflict.rule };
}

describe('conflicts between two claims', () => {
  const cases: readonly (readonly [OracleClaim, OracleClaim, conflict: boolean, reason: string])[] = [
    [
      claimStating(1, 49, 'EXACTLY'),
      claimStating(2, 51, 'EXACTLY'),
      false,
      '49 and 51 touch when widened by 2%',
    ],
    [
      claimStating(1, 48, 'EXACTLY'),
      claimStating(2, 50, 'EXACTLY'),
      true,
      '48 and 50 do not touch when widened by 2%',
    ],
    [
      claimStating(1, 49, 'EXACTLY'),
      claimStating(2, 51, 'AT_LEAST'),
      false,
      'at least 51 starts where the widened 49 ends',
    ],
    [
      claimStating(1, 49, 'EXACTLY'),
      claimStating(2, 51, 'OVER'),
      true,
      'over 51 starts above the widened 49',
    ],
    [claimStating(1, 0, 'EXACTLY'), claimStating(2, 0, 'OVER'), true, '0 is not over 0'],
    [claimStating(1, 0, 'EXACTLY'), claimStating(2, 1, 'ABOUT'), true, 'about 1 is not 0'],
    [
      claimStating(1, 100, 'ABOUT'),
      claimStating(2, 112, 'EXACTLY'),
      false,
      'about 100 reaches 110, or 112.2 when widened',
    ],
    [claimStating(1, 100, 'ABOUT'), claimStating(2, 115, 'EXACTLY'), true, 'about 100 does not reach 115'],
    [claimStating(1, 100, 'UP_TO'), claimStating(2, 0, 'EXACTLY'), false, 'up to 100 includes 0'],
    [
      claimStating(1, 100, 'UP_TO'),
      claimStating(2, 200, 'AT_LEAST'),
      true,
      'up to 100 excludes at least 200',
    ],
    [
      claimStating(1, 10, 'BETWEEN', { to: 20 }),
      claimStating(2, 20, 'BETWEEN', { to: 30 }),
      false,
      '10 to 20 meets 20 to 30',
    ],
    [
      claimStating(1, 10, 'BETWEEN', { to: 20 }),
      claimStating(2, 22, 'BETWEEN', { to: 30 }),
      true,
      '10 to 20 does not meet 22 to 30',
    ],
    [
      claimStating(1, 1, 'AT_LEAST'),
      claimStating(2, 1e15, 'OVER'),
      false,
      'intervals without an upper bound always meet',
    ],
  ];
  test.each(cases.map(([one, two, conflict, reason]) => [reason, one, two, conflict] as const))(
    '%s',
    (_, one, two, conflict) => {
      expect(conflictSummary(one, two) !== null).toBe(conflict);
      expect(conflictSummary(two, one) !== null).toBe(conflict);
    },
  );

  test('dates conflict only if their periods do not overlap, without widening', () => {
    const dateClaim = (seq: number, startsOn: string) => claim(seq, { terms: { startsOn } });
    expect(conflictSummary(dateClaim(1, '2025-11'), dateClaim(2, '2025-11-18'))).toBeNull();
    expect(conflictSummary(dateClaim(1, '2025'), dateClaim(2, '2025-12-31'))).toBeNull();
    expect(conflictSummary(dateClaim(1, '2025-11-30'), dateClaim(2, '2025-12'))).not.toBeNull();
    expect(resolveClaims([dateClaim(1, '2025'), dateClaim(2, '2025-11')]).terms).toEqual({
      startsOn: '2025-11',
    });
  });

  test('quantities in different units never conflict', () => {
    const unitsClaim = (seq: number, value: number, unit: string) =>
      claim(seq, { terms: { units: { value, unit, qualifier: 'EXACTLY' } } });
    expect(conflictSummary(unitsClaim(1, 10, 'GPUs'), unitsClaim(2, 900, 'servers'))).toBeNull();
    expect(conflictSummary(unitsClaim(1, 10, 'GPUs'), unitsClaim(2, 900, 'GPUs'))).not.toBeNull();
  });

  test('quantities are compared without the error of binary fractions', () => {
    const stake = (seq: number, value: number) =>
      claim(seq, { terms: { stakePercent: { value, unit: '%', qualifier: 'EXACTLY' } } });
    expect(conflictSummary(stake(1, 0.49), stake(2, 0.51))).toBeNull();
    expect(conflictSummary(stake(1, 4.9), stake(2, 5.1))).toBeNull();
    expect(conflictSummary(stake(1, 14.7), stake(2, 15.3))).toBeNull();
    expect(conflictSummary(stake(1, 4.9), stake(2, 5.101))).not.toBeNull();
  });
});

describe('a position', () => {
  test('is a maximal set of compatible claims, and a vague claim belongs to several', () => {
    expect(
      conflictSummary(
        claimStating(1, 15, 'UP_TO'),
        claimStating(2, 3, 'EXACTLY'),
        claimStating(3, 14, 'EXACTLY'),
      ),
    ).toEqual({
      positions: ['c1+c2', 'c1+c3'],
      rule: 'FIRST_RECORDED',
    });
  });

  test('with the same best claim as another one loses to the one with the earliest claim of its own', () => {
    const vague = claimStating(9, 15, 'UP_TO', { sourceKind: 'FILING' });
    expect(
      conflictSummary(vague, claimStating(3, 14, 'EXACTLY'), claimStating(2, 3, 'EXACTLY'))?.positions,
    ).toEqual(['c2+c9', 'c3+c9']);
    expect(
      conflictSummary(vague, claimStating(2, 14, 'EXACTLY'), claimStating(3, 3, 'EXACTLY'))?.positions,
    ).toEqual(['c2+c9', 'c3+c9']);
  });

  test('has the value of its most exact claim, by qualifier, width, publication and ledger order', () => {
    const value = (...claims: OracleClaim[]) => resolveClaims(claims).terms.amount;
    expect(value(claimStating(1, 100, 'ABOUT'), claimStating(2, 101, 'EXACTLY'))?.value).toBe(101);
    expect(value(claimStating(1, 99, 'BETWEEN', { to: 100 }), claimStating(2, 100, 'ABOUT'))?.qualifier).toBe(
      'ABOUT',
    );
    expect(value(claimStating(1, 110, 'ABOUT'), claimStating(2, 100, 'ABOUT'))?.value).toBe(100);
    expect(value(claimStating(1, 90, 'BETWEEN', { to: 110 }), claimStating(2, 100, 'UP_TO'))?.qualifier).toBe(
      'BETWEEN',
    );
    expect(value(claimStating(1, 90, 'OVER'), claimStating(2, 100, 'UP_TO'))?.qualifier).toBe('UP_TO');
    expect(
      value(claimStating(1, 100, 'EXACTLY'), claimStating(2, 101, 'EXACTLY', { publishedOn: '2025' }))?.value,
    ).toBe(101);
    expect(value(claimStating(2, 101, 'EXACTLY'), claimStating(1, 100, 'EXACTLY'))?.value).toBe(100);
    expect(value(claimStating(1, 90, 'OVER'), claimStating(2, 91, 'AT_LEAST'))?.value).toBe(90);
  });

  test('compares the widths of intervals without the error of binary fractions', () => {
    const stake = (seq: number, value: number, to: number) =>
      claim(seq, { terms: { stakePercent: { value, to, unit: '%', qualifier: 'BETWEEN' } } });
    expect(resolveClaims([stake(1, 0.2, 0.4), stake(2, 0.1, 0.3)]).terms.stakePercent?.value).toBe(0.2);
  });

  test('is not searched for with one statement or none', () => {
    expect(computePositions([])).toEqual([]);
    expect(resolveClaims([amountClaim(1, 5)]).conflicts).toEqual([]);
  });
});

describe('the winning position', () => {
  const first = amountClaim(1, 10);
  const opponent = (change: Partial<OracleClaim>) => amountClaim(2, 99, change);

  test.each([
    [
      'a rumor in a filing loses to a report in a blog',
      { ...first, modality: 'RUMOUR', sourceKind: 'FILING' },
      { sourceKind: 'BLOG', modality: 'REPORTED' },
      'STRONGER_MODALITY',
    ],
    [
      'a report in a filing beats a fact in a press release',
      { ...first, sourceKind: 'PRESS_RELEASE' },
      { sourceKind: 'FILING', modality: 'REPORTED' },
      'STRONGER_SOURCE',
    ],
    [
      'a press release beats research',
      { ...first, sourceKind: 'RESEARCH' },
      { sourceKind: 'PRESS_RELEASE' },
      'STRONGER_SOURCE',
    ],
    [
      'research beats a reference work',
      { ...first, sourceKind: 'REFERENCE' },
      { sourceKind: 'RESEARCH' },
      'STRONGER_SOURCE',
    ],
    [
      'a reference work beats a blog',
      { ...first, sourceKind: 'BLOG' },
      { sourceKind: 'REFERENCE' },
      'STRONGER_SOURCE',
    ],
    [
      'a blog beats a source of another kind',
      { ...first, sourceKind: 'OTHER' },
      { sourceKind: 'BLOG' },
      'STRONGER_SOURCE',
    ],
    [
      'research equals news, so a fact beats a report',
      { ...first, sourceKind: 'RESEARCH', modality: 'REPORTED' },
      {},
      'STRONGER_MODALITY',
    ],
    [
      'a later publication beats an earlier one',
      { ...first, publishedOn: '2025-01' },
      { publishedOn: '2025-01-02' },
      'LATER_PUBLISHED',
    ],
    ['a known publication date beats an unknown one', first, { publishedOn: '0001' }, 'LATER_PUBLISHED'],
  ] as const)('%s', (_, loser, change, rule) => {
    expect(conflictSummary(loser, opponent(change))).toEqual({ positions: ['c2', 'c1'], rule });
  });

  test('is the one with more publishers, regardless of claims and dates', () => {
    const two = [opponent({ voice: 'Wire', publishedOn: '2020' }), amountClaim(3, 99, { voice: 'WIRE' })];
    expect(conflictSummary(first, ...two)?.rule).toBe('LATER_PUBLISHED');
    expect(
      conflictSummary({ ...first, publishedOn: '2026' }, ...two, amountClaim(4, 99, { voice: 'Post' })),
    ).toEqual({
      positions: ['c2+c3+c4', 'c1'],
      rule: 'MORE_PUBLISHERS',
    });
  });

  test('is the one recorded first if no other rule decides', () => {
    expect(conflictSummary(opponent({}), first)).toEqual({ positions: ['c1', 'c2'], rule: 'FIRST_RECORDED' });
    expect(
      conflictSummary({ ...first, publishedOn: '2025' }, opponent({ publishedOn: '2025-01' }))?.rule,
    ).toBe('FIRST_RECORDED');
  });
});

test('voices are counted by their folded names', () => {
  const voiceCount = (...names: string[]) => countVoices(names.map((voice) => ({ voice })));
  expect(voiceCount('The Verge', 'the verge', 'THE  VERGE', 'Thé Verge')).toBe(1);
  expect(voiceCount('36氪', '36Kr')).toBe(2);
  expect(voiceCount()).toBe(0);
});

test('a claim ranks equal to itself and above a weaker one', () => {
  expect(compareClaims(claim(1), claim(1))).toBe(0);
  expect(compareClaims(claim(1, { sourceKind: 'FILING' }), claim(2))).toBeGreaterThan(0);
  expect(compareClaims(claim(2), claim(1, { sourceKind: 'FILING' }))).toBeLessThan(0);
});
