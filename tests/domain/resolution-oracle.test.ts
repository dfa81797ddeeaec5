import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveClaims, type ResolvedRelationship } from '../../src/domain/resolution.ts';
import { TERM_FIELDS } from '../../src/domain/terms.ts';
import { someClaims } from './claim-fixtures.ts';
import { groupsOf, POSITION_TERMS, statusOf, type OracleClaim } from './oracle.ts';
import { seededClaims } from './seed-claims.ts';

/** Enough to find every rule broken by hand, few enough for a second or two. */
const RUNS = 1200;
const FIELDS: Record<string, string> = TERM_FIELDS;

/** What the oracle says of claims, in the shape of what resolve says. */
function expected(claims: readonly OracleClaim[]) {
  const by = (seq: number): OracleClaim => {
    const found = claims.find((claim) => claim.seq === seq);
    if (found === undefined) throw new Error(`no claim ${seq}`);
    return found;
  };
  const terms: Record<string, unknown> = {};
  const conflicts: Record<string, unknown> = {};
  const status = statusOf(claims);
  if (status !== undefined) terms['status'] = status;
  for (const term of POSITION_TERMS) {
    const groups = groupsOf(claims, term);
    const standing = groups[0]?.positions[0];
    if (standing !== undefined) terms[term] = by(standing.valueFrom).terms?.[term];
    for (const { unit, positions, rule } of groups)
      if (rule !== undefined)
        conflicts[`${term} ${unit}`] = {
          rule,
          positions: positions.map((position) => ({
            claims: position.claims.map((seq) => by(seq).id),
            value: by(position.valueFrom).terms?.[term],
          })),
        };
  }
  return { terms, conflicts };
}

/** What resolve says, without what the oracle does not judge. */
function found(resolved: ResolvedRelationship) {
  const terms = Object.fromEntries(
    Object.entries(resolved.terms).filter(([field]) => field !== 'undisclosed' && field !== 'metric'),
  );
  const conflicts: Record<string, unknown> = {};
  for (const { term, unit, rule, positions } of resolved.conflicts)
    conflicts[`${FIELDS[term]} ${unit ?? ''}`] = {
      rule,
      positions: positions.map(({ claims, amount, quantity, date }) => ({
        claims,
        value: amount ?? quantity ?? date,
      })),
    };
  return { terms, conflicts };
}

/** Comparing as expect does takes far longer than resolving; it is for showing the difference. */
function compare(claims: readonly OracleClaim[]): void {
  const [one, two] = [found(resolveClaims(claims)), expected(claims)];
  if (!isDeepStrictEqual(one, two)) expect(one).toEqual(two);
}

test('resolving gives what domain.md says, read literally, on random claims', () => {
  fc.assert(
    fc.property(someClaims(), (claims) => {
      compare(claims);
    }),
    { numRuns: RUNS },
  );
});

test('random claims bring about every rule, on every sort of term', () => {
  const seen = new Set<string>();
  for (const claims of fc.sample(someClaims(), { numRuns: 1000, seed: 1 }))
    for (const { rule } of resolveClaims(claims).conflicts) seen.add(rule);
  expect([...seen].sort()).toEqual(
    ['FIRST_RECORDED', 'LATER_PUBLISHED', 'MORE_PUBLISHERS', 'STRONGER_MODALITY', 'STRONGER_SOURCE'].sort(),
  );
});

test('resolving gives what domain.md says on every relationship of the data sets', () => {
  const relationships = seededClaims();
  expect(relationships.size).toBeGreaterThan(300);
  for (const claims of relationships.values()) compare(claims);
});
