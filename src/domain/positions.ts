import {
  compareClaims,
  compareStrength,
  countVoices,
  comparePositionWeights,
  publicationKey,
  type ResolutionRule,
  type ClaimWeight,
} from './resolution-rules.ts';

/** A claim's value for one term, in comparable form. */
export interface TermStatement<V> {
  readonly claim: ClaimWeight;
  readonly value: V;
  /** The widened interval; two statements are compatible if their intervals meet. */
  readonly from: number;
  readonly to: number;
  /** Whether `from` is excluded, as for "over v". */
  readonly exclusiveFrom: boolean;
  /** Exactness: 2 for EXACTLY, 1 for ABOUT, otherwise 0. */
  readonly exactness: number;
  /** Width of the interval before widening; a narrower statement is more exact. */
  readonly width: number;
}

/** A maximal set of mutually compatible statements, in ledger order. */
export interface CandidatePosition<V> {
  readonly statements: readonly TermStatement<V>[];
  /** Value of the strongest statements, and of the most exact among them. */
  readonly value: V;
  /** Weight of the best claim. */
  readonly best: ClaimWeight;
  /** Number of independent voices. */
  readonly publishers: number;
}

/**
 * Compares two positions; `order` is positive if the first wins, by `rule`. If both have the same
 * best claim and number of voices, the position with the earliest claim of its own wins.
 */
export function comparePositions<V>(
  a: CandidatePosition<V>,
  b: CandidatePosition<V>,
): { order: number; rule: ResolutionRule } {
  const comparison = comparePositionWeights(a, b);
  if (comparison.order !== 0) return comparison;
  const firstUnsharedSeq = (x: CandidatePosition<V>, y: CandidatePosition<V>): number => {
    const shared = new Set(y.statements.map((statement) => statement.claim.seq));
    return x.statements.find((statement) => !shared.has(statement.claim.seq))?.claim.seq ?? Infinity;
  };
  const [seqOfA, seqOfB] = [firstUnsharedSeq(a, b), firstUnsharedSeq(b, a)];
  return { order: seqOfA === seqOfB ? 0 : seqOfA < seqOfB ? 1 : -1, rule: 'FIRST_RECORDED' };
}

/**
 * Compares the exactness of two statements: the qualifier, then the narrower, the later published
 * and the earlier recorded one. Positive if the first is more exact.
 */
function compareExactness<V>(a: TermStatement<V>, b: TermStatement<V>): number {
  if (a.exactness !== b.exactness) return a.exactness - b.exactness;
  if (a.width !== b.width) return b.width - a.width;
  const [dateOfA, dateOfB] = [publicationKey(a.claim), publicationKey(b.claim)];
  if (dateOfA !== dateOfB) return dateOfA > dateOfB ? 1 : -1;
  return b.claim.seq - a.claim.seq;
}

function maxBy<T>(items: readonly T[], compare: (a: T, b: T) => number): T {
  return items.reduce((winner, each) => (compare(each, winner) > 0 ? each : winner));
}

function buildPosition<V>(members: readonly TermStatement<V>[]): CandidatePosition<V> {
  const statements = [...members].sort((a, b) => a.claim.seq - b.claim.seq);
  const best = maxBy(
    statements.map((statement) => statement.claim),
    compareClaims,
  );
  // A weaker source never makes a figure more exact: a blog's even split does not replace the "up
  // to" of the company.
  const strongest = statements.filter((statement) => compareStrength(statement.claim, best) === 0);
  return {
    statements,
    value: maxBy(strongest, compareExactness).value,
    best,
    publishers: countVoices(statements.map((statement) => statement.claim)),
  };
}

/**
 * Computes the positions on a term: the maximal sets of pairwise compatible statements, best first.
 * Intervals that meet pairwise have a point in common, so one sweep over their bounds finds every
 * maximal set.
 */
export function computePositions<V>(statements: readonly TermStatement<V>[]): CandidatePosition<V>[] {
  const [first] = statements;
  if (first !== undefined && statements.length === 1) return [buildPosition([first])];
  const endpoints = statements.flatMap((statement) => [
    { at: statement.from, turn: statement.exclusiveFrom ? 2 : 0, opens: true, statement },
    { at: statement.to, turn: 1, opens: false, statement },
  ]);
  endpoints.sort((a, b) => (a.at === b.at ? a.turn - b.turn : a.at - b.at));
  const result: CandidatePosition<V>[] = [];
  const active = new Set<TermStatement<V>>();
  let previousOpens = false;
  for (const { opens, statement } of endpoints) {
    if (opens) active.add(statement);
    else {
      if (previousOpens) result.push(buildPosition([...active]));
      active.delete(statement);
    }
    previousOpens = opens;
  }
  return result.sort((a, b) => -comparePositions(a, b).order);
}
