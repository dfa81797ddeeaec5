import {
  compareClaims,
  countPublishers,
  judge,
  publishedFrom,
  type ResolutionRule,
  type Weight,
} from './claim-weight.ts';

/** One claim's statement on one term, ready to be compared with the others on that term. */
export interface Statement<V> {
  readonly claim: Weight;
  readonly value: V;
  /** What it allows, widened as far as the term tolerates: two statements are compatible when these meet. */
  readonly from: number;
  readonly to: number;
  /** Whether `from` itself is left out: "over v" meets what begins above v only. */
  readonly above: boolean;
  /** How exact it is: 2 exactly, 1 about, 0 the rest. */
  readonly exactness: number;
  /** How much it leaves open; the narrower statement is the more exact one. */
  readonly width: number;
}

/** A maximal set of mutually compatible statements; `statements` in the order of the ledger. */
export interface StatementPosition<V> {
  readonly statements: readonly Statement<V>[];
  /** The value of its most exact statement. */
  readonly value: V;
  /** The weight of its best claim. */
  readonly best: Weight;
  readonly publishers: number;
}

/**
 * Which of two positions wins, and by which rule: a positive order where the first does. Two that share their best claim and have
 * as many publishers are told apart by the earliest recorded claim that stands in only one of them.
 */
export function comparePositions<V>(
  a: StatementPosition<V>,
  b: StatementPosition<V>,
): { order: number; rule: ResolutionRule } {
  const judged = judge(a, b);
  if (judged.order !== 0) return judged;
  const own = (x: StatementPosition<V>, y: StatementPosition<V>): number => {
    const shared = new Set(y.statements.map((statement) => statement.claim.seq));
    return x.statements.find((statement) => !shared.has(statement.claim.seq))?.claim.seq ?? Infinity;
  };
  const [ownOfA, ownOfB] = [own(a, b), own(b, a)];
  return { order: ownOfA === ownOfB ? 0 : ownOfA < ownOfB ? 1 : -1, rule: 'FIRST_RECORDED' };
}

/** Positive where the first statement says it more exactly: its kind, then the narrower, the later published, the first recorded. */
function compareExactness<V>(a: Statement<V>, b: Statement<V>): number {
  if (a.exactness !== b.exactness) return a.exactness - b.exactness;
  if (a.width !== b.width) return b.width - a.width;
  const [dateOfA, dateOfB] = [publishedFrom(a.claim), publishedFrom(b.claim)];
  if (dateOfA !== dateOfB) return dateOfA > dateOfB ? 1 : -1;
  return b.claim.seq - a.claim.seq;
}

function best<T>(of: readonly T[], compare: (a: T, b: T) => number): T {
  return of.reduce((winner, each) => (compare(each, winner) > 0 ? each : winner));
}

function position<V>(members: readonly Statement<V>[]): StatementPosition<V> {
  const statements = [...members].sort((a, b) => a.claim.seq - b.claim.seq);
  return {
    statements,
    value: best(statements, compareExactness).value,
    best: best(
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
export function positions<V>(statements: readonly Statement<V>[]): StatementPosition<V>[] {
  const [first] = statements;
  if (first !== undefined && statements.length === 1) return [position([first])];
  const ends = statements.flatMap((statement) => [
    { at: statement.from, turn: statement.above ? 2 : 0, opens: true, statement },
    { at: statement.to, turn: 1, opens: false, statement },
  ]);
  ends.sort((a, b) => (a.at === b.at ? a.turn - b.turn : a.at - b.at));
  const found: StatementPosition<V>[] = [];
  const open = new Set<Statement<V>>();
  let grown = false;
  for (const { opens, statement } of ends) {
    if (opens) open.add(statement);
    else {
      if (grown) found.push(position([...open]));
      open.delete(statement);
    }
    grown = opens;
  }
  return found.sort((a, b) => -comparePositions(a, b).order);
}
