import {
  compareClaims,
  countPublishers,
  comparePositionWeights,
  publicationKey,
  type ResolutionRule,
  type ClaimWeight,
} from './claim-weight.ts';

/** One claim's statement on one term, ready to be compared with the others on that term. */
export interface TermStatement<V> {
  readonly claim: ClaimWeight;
  readonly value: V;
  /** What it allows, widened as far as the term tolerates: two statements are compatible when these meet. */
  readonly from: number;
  readonly to: number;
  /** Whether `from` itself is left out: "over v" meets what begins above v only. */
  readonly exclusiveFrom: boolean;
  /** How exact it is: 2 exactly, 1 about, 0 the rest. */
  readonly exactness: number;
  /** How much it leaves open; the narrower statement is the more exact one. */
  readonly width: number;
}

/** A maximal set of mutually compatible statements; `statements` in the order of the ledger. */
export interface CandidatePosition<V> {
  readonly statements: readonly TermStatement<V>[];
  /** The value of its most exact statement. */
  readonly value: V;
  /** The weight of its best claim. */
  readonly best: ClaimWeight;
  readonly publishers: number;
}

/**
 * Which of two positions wins, and by which rule: a positive order where the first does. Two that share their best claim and have
 * as many publishers are told apart by the earliest recorded claim that stands in only one of them.
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

/** Positive where the first statement says it more exactly: its kind, then the narrower, the later published, the first recorded. */
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
  return {
    statements,
    value: maxBy(statements, compareExactness).value,
    best: maxBy(
      statements.map((statement) => statement.claim),
      compareClaims,
    ),
    publishers: countPublishers(statements.map((statement) => statement.claim)),
  };
}

/**
 * The positions on a term: the maximal sets of statements that are pairwise compatible, the winner first and the others by rank.
 * On a line, intervals that meet pairwise have a point in common, so one sweep over their ends finds every maximal set.
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
