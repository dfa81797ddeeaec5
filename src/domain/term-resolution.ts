import type { Basis } from './basis.ts';
import type { ClaimInView } from './claim-in-view.ts';
import type { Conflict } from './conflict.ts';
import { comparePositions, computePositions, type CandidatePosition } from './positions.ts';
import { publicationKey } from './resolution-rules.ts';
import { explainRule } from './rule-explanation.ts';
import type { TermRule } from './term-rules.ts';
import { statusRank, TERMS } from './terms.ts';

/**
 * Whether a claim supersedes another one on a term that both state: it was published later and
 * states a later status. A rumor supersedes only rumors (domain.md, Conflicts).
 */
function supersedes(later: ClaimInView, earlier: ClaimInView): boolean {
  const [from, to] = [earlier.terms?.status, later.terms?.status];
  if (from === undefined || to === undefined || statusRank(to) <= statusRank(from)) return false;
  if (later.modality === 'RUMOUR' && earlier.modality !== 'RUMOUR') return false;
  return publicationKey(later) > publicationKey(earlier);
}

/** The resolution of one term. */
export interface ResolvedTerm {
  readonly value: unknown;
  /** The values of all other currencies, units and bases. */
  readonly others: readonly unknown[];
  readonly conflicts: readonly Conflict[];
}

/** The claims on a term in one currency or unit and of one basis. */
interface ComparableClaims {
  readonly unit: string;
  readonly basis: Basis | null;
  readonly claims: ClaimInView[];
}

/** Groups claims that can be compared, in the order of the bases, then of the units. */
function groupComparable({ term, field, ...rule }: TermRule, claims: readonly ClaimInView[]) {
  const groups = new Map<string, ComparableClaims>();
  for (const claim of claims) {
    const value = claim.terms?.[field] as never;
    const [unit, basis] = [rule.unit(value), rule.basis(term, value)];
    const key = `${basis} ${unit}`;
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { unit, basis, claims: [claim] });
  }
  const rank = ({ basis }: ComparableClaims): number =>
    (TERMS[term].bases as readonly (Basis | null)[]).indexOf(basis);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || (a.unit < b.unit ? -1 : 1));
}

/** Resolves one term; undefined if no claim states it. */
export function resolveTerm(rule: TermRule, claims: readonly ClaimInView[]): ResolvedTerm | undefined {
  const { field } = rule;
  const statingClaims = claims.filter((claim) => claim.terms?.[field] !== undefined);
  const [only] = statingClaims;
  if (only === undefined) return undefined;
  // The common case: no other claim states the term.
  if (statingClaims.length === 1) return { value: only.terms?.[field], others: [], conflicts: [] };
  const conflicts: Conflict[] = [];
  const winners: { basis: Basis | null; position: CandidatePosition<unknown> }[] = [];
  for (const { unit, basis, claims: group } of groupComparable(rule, statingClaims)) {
    const current =
      group.length === 1 ? group : group.filter((claim) => !group.some((other) => supersedes(other, claim)));
    const candidates = computePositions(
      current.map((claim) => rule.statement(claim, claim.terms?.[field] as never)),
    );
    const [winner, runnerUp] = candidates;
    if (winner === undefined) continue;
    // Of the same basis, the best one comes first.
    const better = winners.findIndex(
      (other) => other.basis === basis && comparePositions(winner, other.position).order > 0,
    );
    winners.splice(better < 0 ? winners.length : better, 0, { basis, position: winner });
    // Figures of the basis OTHER are figures of different things, so they cannot conflict.
    if (runnerUp !== undefined && basis !== 'OTHER')
      conflicts.push(buildConflict(rule, { unit, basis }, candidates, winner, runnerUp));
  }
  const [value, ...others] = winners.map(({ position }) => position.value);
  return { value, others, conflicts };
}

function buildConflict(
  rule: TermRule,
  { unit, basis }: Pick<ComparableClaims, 'unit' | 'basis'>,
  candidates: readonly CandidatePosition<unknown>[],
  winner: CandidatePosition<unknown>,
  runnerUp: CandidatePosition<unknown>,
): Conflict {
  const decidingRule = comparePositions(winner, runnerUp).rule;
  return {
    term: rule.term,
    ...(unit === '' ? {} : { unit }),
    ...(basis === null ? {} : { basis }),
    positions: candidates.map((candidate) => ({
      ...rule.format((basis === null ? candidate.value : { ...(candidate.value as object), basis }) as never),
      claims: candidate.statements.map((statement) => (statement.claim as ClaimInView).id),
    })),
    rule: decidingRule,
    explanation: explainRule(decidingRule, winner, runnerUp),
  };
}
