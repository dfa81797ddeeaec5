import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveClaims, type ResolvedRelationship } from '../../src/domain/resolution.ts';
import { TERMS } from '../../src/domain/terms.ts';
import { claimsArbitrary } from './claim-fixtures.ts';
import { oracleGroups, POSITION_TERMS, oracleStatus, type OracleClaim } from './oracle.ts';
import { seedClaims } from './seed-claims.ts';

/** Enough runs to detect a change of any rule within one or two seconds. */
const RUNS = 1200;

/** The result of the oracle, in the form of `resolvedResult`. */
function oracleResult(claims: readonly OracleClaim[]) {
  const claimBySeq = (seq: number): OracleClaim => {
    const match = claims.find((claim) => claim.seq === seq);
    if (match === undefined) throw new Error(`no claim ${seq}`);
    return match;
  };
  const terms: Record<string, unknown> = {};
  const conflicts: Record<string, unknown> = {};
  const status = oracleStatus(claims);
  if (status !== undefined) terms['status'] = status;
  for (const term of POSITION_TERMS) {
    const groups = oracleGroups(claims, term);
    const standing = groups[0]?.positions[0];
    if (standing !== undefined) terms[term] = claimBySeq(standing.valueFrom).terms?.[term];
    for (const { unit, positions, rule } of groups)
      if (rule !== undefined)
        conflicts[`${term} ${unit}`] = {
          rule,
          positions: positions.map((position) => ({
            claims: position.claims.map((seq) => claimBySeq(seq).id),
            value: claimBySeq(position.valueFrom).terms?.[term],
          })),
        };
  }
  return { terms, conflicts };
}

/** The result of `resolveClaims`, without the parts that the oracle does not cover. */
function resolvedResult(resolved: ResolvedRelationship) {
  const terms = Object.fromEntries(
    Object.entries(resolved.terms).filter(([field]) => field !== 'undisclosed' && field !== 'metric'),
  );
  const conflicts: Record<string, unknown> = {};
  for (const { term, unit, rule, positions } of resolved.conflicts)
    conflicts[`${TERMS[term].field} ${unit ?? ''}`] = {
      rule,
      positions: positions.map(({ claims, amount, quantity, date }) => ({
        claims,
        value: amount ?? quantity ?? date,
      })),
    };
  return { terms, conflicts };
}

/**
 * Compares quickly, because `expect` takes far longer than resolving, and uses it only for the
 * diff.
 */
function expectSameResult(claims: readonly OracleClaim[]): void {
  const [one, two] = [resolvedResult(resolveClaims(claims)), oracleResult(claims)];
  if (!isDeepStrictEqual(one, two)) expect(one).toEqual(two);
}

test('the resolution equals the oracle of domain.md on random claims', () => {
  fc.assert(
    fc.property(claimsArbitrary(), (claims) => {
      expectSameResult(claims);
    }),
    { numRuns: RUNS },
  );
});

test('random claims cover every rule', () => {
  const rules = new Set<string>();
  for (const claims of fc.sample(claimsArbitrary(), { numRuns: 1000, seed: 1 }))
    for (const { rule } of resolveClaims(claims).conflicts) rules.add(rule);
  expect([...rules].sort()).toEqual(
    ['FIRST_RECORDED', 'LATER_PUBLISHED', 'MORE_PUBLISHERS', 'STRONGER_MODALITY', 'STRONGER_SOURCE'].sort(),
  );
});

test('the resolution equals the oracle of domain.md on every relationship of the data sets', () => {
  const relationships = seedClaims();
  expect(relationships.size).toBeGreaterThan(300);
  for (const claims of relationships.values()) expectSameResult(claims);
});
