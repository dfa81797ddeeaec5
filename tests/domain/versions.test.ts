import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveClaims } from '../../src/domain/resolution.ts';
import { activeSpan, computeVersions } from '../../src/domain/versions.ts';
import { amountClaim, claimsArbitrary } from './claim-fixtures.ts';
import type { OracleClaim } from './oracle.ts';

/**
 * Days before, on, between and after the days on which the claims of `claimsArbitrary` are known.
 */
const DAYS = [
  '2024-12-31',
  '2025-01-01',
  '2025-03-01',
  '2025-06-29',
  '2025-06-30',
  '2025-07-01',
  '2025-12-31',
  '2026-01-01',
];

/** Claims of which some were withdrawn, on days on, before and after those of others. */
const withdrawnClaims = fc
  .tuple(claimsArbitrary(), fc.array(fc.option(fc.constantFrom(...DAYS)), { minLength: 8, maxLength: 8 }))
  .map(([claims, ends]) =>
    claims.map((each, index) => {
      const knownTo = ends[index] ?? null;
      return knownTo !== null && knownTo > each.knownFrom ? { ...each, knownTo } : each;
    }),
  );

function expectTiling(claims: readonly OracleClaim[]): void {
  const tiles = computeVersions(claims);
  const first = claims.map(({ knownFrom }) => knownFrom).sort()[0];
  expect(tiles[0]?.knownFrom).toBe(first);
  expect(tiles.length).toBeLessThanOrEqual(claims.length);
  for (const [index, { knownFrom, knownTo }] of tiles.entries()) {
    expect(knownTo).toBe(tiles[index + 1]?.knownFrom);
    if (knownTo !== undefined) expect(knownTo > knownFrom).toBe(true);
  }
}

describe('the versions of a relationship', () => {
  test('cover the time from the first claim without gaps, overlaps or an end', () => {
    fc.assert(fc.property(claimsArbitrary(), expectTiling), { numRuns: 300 });
  });

  test('equal on every day the resolution of the claims in view', () => {
    fc.assert(
      fc.property(fc.oneof(claimsArbitrary(), withdrawnClaims), fc.constantFrom(...DAYS), (claims, day) => {
        const valid = computeVersions(claims).filter(
          ({ knownFrom, knownTo }) => knownFrom <= day && (knownTo === undefined || day < knownTo),
        );
        const known = claims.filter(
          ({ knownFrom, knownTo }) => knownFrom <= day && (knownTo === undefined || day < knownTo),
        );
        expect(valid).toHaveLength(known.length === 0 ? 0 : 1);
        if (!valid[0]) return;
        const { knownFrom: _from, knownTo: _to, ...resolved } = valid[0];
        if (!isDeepStrictEqual(resolved, resolveClaims(known)))
          expect(resolved).toEqual(resolveClaims(known));
      }),
      { numRuns: 300 },
    );
  });

  test('do not depend on the order of the claims', () => {
    fc.assert(
      fc.property(claimsArbitrary(), (claims) => {
        const [one, two] = [computeVersions(claims), computeVersions([...claims].reverse())];
        if (!isDeepStrictEqual(one, two)) expect(one).toEqual(two);
      }),
      { numRuns: 300 },
    );
  });

  test('are the same after a retraction as without the claim', () => {
    fc.assert(
      fc.property(claimsArbitrary(), fc.nat(7), (claims, removedIndex) => {
        const retracted = claims.filter((_, index) => index !== removedIndex);
        const renumbered = retracted.map((each, index) => ({ ...each, seq: index + 1 }));
        const [one, two] = [computeVersions(retracted), computeVersions(renumbered)];
        if (!isDeepStrictEqual(one, two)) expect(one).toEqual(two);
      }),
      { numRuns: 300 },
    );
  });

  test('are empty without claims', () => {
    expect(computeVersions([])).toEqual([]);
  });

  test('start on the days on which claims became known, one version per day', () => {
    const known = (seq: number, value: number, knownFrom: string) => amountClaim(seq, value, { knownFrom });
    const tiles = computeVersions([
      known(1, 10, '2025-02-01'),
      known(2, 99, '2025-01-01'),
      known(3, 10, '2025-02-01'),
    ]);
    expect(
      tiles.map(({ knownFrom, knownTo, terms, evidence }) => [
        knownFrom,
        knownTo,
        terms.amount?.value,
        evidence.claims,
      ]),
    ).toEqual([
      ['2025-01-01', '2025-02-01', 99, 1],
      ['2025-02-01', undefined, 10, 3],
    ]);
  });
});

describe('the versions of a relationship with withdrawn claims', () => {
  test('are ordered, do not overlap, and change only on days of knowledge or withdrawal', () => {
    fc.assert(
      fc.property(withdrawnClaims, (claims) => {
        const days = new Set(claims.flatMap(({ knownFrom, knownTo = knownFrom }) => [knownFrom, knownTo]));
        let end: string | undefined = '';
        for (const { knownFrom, knownTo } of computeVersions(claims)) {
          expect(end !== undefined && end <= knownFrom).toBe(true);
          expect(days.has(knownFrom) && (knownTo === undefined || days.has(knownTo))).toBe(true);
          expect(knownTo === undefined || knownFrom < knownTo).toBe(true);
          end = knownTo;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('end with the last claim, and start again with the next one', () => {
    const versions = computeVersions([
      amountClaim(1, 9, { knownFrom: '2025-01-01', knownTo: '2025-03-01' }),
      amountClaim(2, 1, { knownFrom: '2025-02-01', knownTo: '2025-04-01' }),
      amountClaim(3, 5, { knownFrom: '2025-06-01' }),
    ]);
    expect(versions.map(({ knownFrom, knownTo, evidence }) => [knownFrom, knownTo, evidence.claims])).toEqual(
      [
        ['2025-01-01', '2025-02-01', 1],
        ['2025-02-01', '2025-03-01', 2],
        ['2025-03-01', '2025-04-01', 1],
        ['2025-06-01', undefined, 1],
      ],
    );
  });
});

describe('the active span of a relationship', () => {
  test.each([
    [{}, null],
    [{ endsOn: '2025' }, null],
    [{ announcedOn: '2025-11' }, { from: '2025-11-01' }],
    [{ announcedOn: '2025-11', startsOn: '2026' }, { from: '2026-01-01' }],
    [{ announcedOn: '2026', startsOn: '2025' }, { from: '2025-01-01' }],
    [
      { startsOn: '2025-11-18', endsOn: '2026-02' },
      { from: '2025-11-18', to: '2026-02-28' },
    ],
    [
      { startsOn: '2025', endsOn: '2025' },
      { from: '2025-01-01', to: '2025-12-31' },
    ],
  ])('with the terms %o is %o', (terms, span) => {
    expect(activeSpan({ terms })).toEqual(span);
  });

  test('ends on the day of cancellation or on the end, whichever is earlier', () => {
    const terms = { startsOn: '2025', endsOn: '2026' };
    expect(activeSpan({ terms, cancelledOn: '2025-06-30' })).toEqual({
      from: '2025-01-01',
      to: '2025-06-30',
    });
    expect(activeSpan({ terms, cancelledOn: '2027-06-30' })).toEqual({
      from: '2025-01-01',
      to: '2026-12-31',
    });
    expect(activeSpan({ terms: { startsOn: '2025' }, cancelledOn: '2025-06-30' })).toEqual({
      from: '2025-01-01',
      to: '2025-06-30',
    });
  });
});
