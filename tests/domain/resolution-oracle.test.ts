import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveClaims, type ResolvedRelationship } from '../../src/domain/resolution.ts';
import { TERM_NAMES, TERMS, type Terms } from '../../src/domain/terms.ts';
import { claimsArbitrary } from './claim-fixtures.ts';
import { oracleGroups, POSITION_TERMS, oracleStatus, withInferredBases, type OracleClaim } from './oracle.ts';
import { seedClaims } from './seed-claims.ts';

/** Enough runs to detect a change of any rule within one or two seconds. */
const RUNS = 1200;

/** The lists with the values of further currencies and bases. */
const OTHER_VALUES: Readonly<Record<string, string>> = {
  amount: 'otherAmounts',
  valuation: 'otherValuations',
};

/** A figure with its basis, as positions have it. */
function withBasis(value: unknown, basis: string): unknown {
  return typeof value === 'object' && basis !== 'UNSTATED' ? { ...value, basis } : value;
}

/** The result of the oracle, in the form of `resolvedResult`. */
function oracleResult(recorded: readonly OracleClaim[]) {
  let claims = recorded;
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
    if (term === 'valuation') claims = withInferredBases(recorded, terms['amount'] as Terms['amount']);
    const groups = oracleGroups(claims, term);
    const [first, ...others] = groups.map(
      ({ positions }) => claimBySeq(positions[0]?.valueFrom ?? 0).terms?.[term],
    );
    if (first !== undefined) terms[term] = first;
    const list = OTHER_VALUES[term] ?? 'otherQuantities';
    if (others.length > 0)
      terms[list] = [
        ...((terms[list] as unknown[] | undefined) ?? []),
        ...(list === 'otherQuantities'
          ? others.map((quantity) => ({
              term: TERM_NAMES.find((name) => TERMS[name].field === term),
              quantity,
            }))
          : others),
      ];
    for (const { unit, basis, positions, rule } of groups)
      if (rule !== undefined)
        conflicts[`${term} ${unit} ${basis}`] = {
          rule,
          positions: positions.map((position) => ({
            claims: position.claims.map((seq) => claimBySeq(seq).id),
            value: withBasis(claimBySeq(position.valueFrom).terms?.[term], basis),
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
  for (const { term, unit, basis, rule, positions } of resolved.conflicts)
    conflicts[`${TERMS[term].field} ${unit ?? ''} ${basis ?? (term === 'VALUATION' ? 'UNSTATED' : '')}`] = {
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
