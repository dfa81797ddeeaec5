import { formatAmount, type Amount } from './amount.ts';
import { summarizeEvidence, type Evidence } from './evidence.ts';
import { explainRule } from './rule-explanation.ts';
import type { Id } from './id.ts';
import { figureInterval, roundFloatError, intervalWidth, type Qualifier } from './interval.ts';
import type { Basis } from './basis.ts';
import { daysSinceEpoch, earliestDay, latestDay, type Day, type PartialDate } from './partial-date.ts';
import {
  comparePositions,
  computePositions,
  type TermStatement,
  type CandidatePosition,
} from './positions.ts';
import { compareClaims, publicationKey, type ResolutionRule, type ClaimWeight } from './resolution-rules.ts';
import { formatQuantity, type Quantity } from './quantity.ts';
import {
  basisOf,
  DEAL_STATUSES,
  TERM_NAMES,
  TERMS,
  type DealStatus,
  type ResolvedTerms,
  type TermKind,
  type TermName,
  type Terms,
} from './terms.ts';

/** The parts of a claim in view, and of its source, that resolution uses. */
export interface ClaimInView extends ClaimWeight {
  readonly id: Id;
  /** The first day on which the claim could be known. */
  readonly knownFrom: Day;
  /** The day on which its publisher withdrew it; absent if it still counts. */
  readonly knownTo?: Day;
  readonly terms?: Terms;
}

/** The value of a position: one of these fields, depending on the term. */
export interface PositionValue {
  readonly amount?: Amount;
  readonly quantity?: Quantity;
  readonly date?: PartialDate;
}

/** One position of a conflict, with its claims in ledger order. */
export interface Position extends PositionValue {
  readonly display: string;
  readonly claims: readonly Id[];
}

/** Incompatible positions on one term; the first one is the winner, by `rule`. */
export interface Conflict {
  readonly term: TermName;
  /** The currency or unit of all positions; absent for dates. */
  readonly unit?: string;
  /** The basis of all positions; absent for dates and for valuations that do not say it. */
  readonly basis?: Basis;
  readonly positions: readonly Position[];
  readonly rule: ResolutionRule;
  /** One sentence about how the rule decided. */
  readonly explanation: string;
}

/** The resolution of the claims of a relationship. */
export interface ResolvedRelationship {
  readonly terms: ResolvedTerms;
  readonly evidence: Evidence;
  readonly conflicts: readonly Conflict[];
  /** The day of the cancellation; present only if the status is CANCELLED. */
  readonly cancelledOn?: Day;
}

/** Percentage by which intervals are widened before comparison (domain.md, Conflicts). */
const TOLERANCE_PERCENT = 2;
const EXACTNESS_BY_QUALIFIER: Partial<Record<Qualifier, number>> = { EXACTLY: 2, ABOUT: 1 };

function figureStatement<V extends Amount | Quantity>(claim: ClaimWeight, value: V): TermStatement<V> {
  const { low, high } = figureInterval(value);
  return {
    claim,
    value,
    from: roundFloatError(low * (100 - TOLERANCE_PERCENT)),
    to: high === null ? Infinity : roundFloatError(high * (100 + TOLERANCE_PERCENT)),
    exclusiveFrom: value.qualifier === 'OVER',
    exactness: EXACTNESS_BY_QUALIFIER[value.qualifier] ?? 0,
    width: roundFloatError(intervalWidth({ low, high })),
  };
}

function dateStatement(claim: ClaimWeight, value: PartialDate): TermStatement<PartialDate> {
  const from = daysSinceEpoch(earliestDay(value));
  const to = daysSinceEpoch(latestDay(value));
  return { claim, value, from, to, exclusiveFrom: false, exactness: 0, width: to - from };
}

/** The handling of a kind of term: its comparison, its unit and its format. */
interface TermKindRule {
  readonly statement: (claim: ClaimWeight, value: never) => TermStatement<unknown>;
  readonly unit: (value: never) => string;
  readonly basis: (term: TermName, value: never) => Basis | null;
  readonly format: (value: never) => Omit<Position, 'claims'>;
}

/** The rule of each kind of term; a status follows from the order of publication instead. */
const TERM_KIND_RULES: Readonly<Record<Exclude<TermKind, 'status'>, TermKindRule>> = {
  money: {
    statement: figureStatement<Amount>,
    unit: (value: Amount) => value.currency,
    basis: basisOf,
    format: (value: Amount) => ({ amount: value, display: formatAmount(value) }),
  },
  quantity: {
    statement: figureStatement<Quantity>,
    unit: (value: Quantity) => value.unit,
    basis: basisOf,
    format: (value: Quantity) => ({ quantity: value, display: formatQuantity(value) }),
  },
  date: {
    statement: dateStatement,
    unit: () => '',
    basis: () => null,
    format: (value: PartialDate) => ({ date: value, display: value }),
  },
};

/** A term other than the status, with the rule of its kind. */
interface TermRule extends TermKindRule {
  readonly term: TermName;
  readonly field: (typeof TERMS)[TermName]['field'];
}
const TERM_RULES: readonly TermRule[] = TERM_NAMES.flatMap((term) => {
  const { field, kind } = TERMS[term];
  return kind === 'status' ? [] : { term, field, ...TERM_KIND_RULES[kind] };
});

const statusRank = (status: DealStatus): number => DEAL_STATUSES.indexOf(status);

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

/** Whether a claim decides terms; forecasts and opinions neither decide nor conflict. */
function decidesTerms(claim: ClaimInView): boolean {
  return claim.modality !== 'FORECAST' && claim.modality !== 'OPINION';
}

/**
 * The status of the latest-published claim. Among claims of the same day, the status furthest along
 * wins, and CANCELLED ranks above all others.
 */
function resolveStatus(claims: readonly ClaimInView[]): DealStatus | undefined {
  let latestDate = '';
  let status: DealStatus | undefined;
  for (const claim of claims) {
    const stated = claim.terms?.status;
    if (stated === undefined) continue;
    const published = publicationKey(claim);
    if (
      status === undefined ||
      published > latestDate ||
      (published === latestDate && statusRank(stated) > statusRank(status))
    ) {
      latestDate = published;
      status = stated;
    }
  }
  return status;
}

/** The first day on which a claim with the status CANCELLED could be known. */
function cancellationDay(claims: readonly ClaimInView[]): Day | undefined {
  const days = claims.filter((claim) => claim.terms?.status === 'CANCELLED').map((claim) => claim.knownFrom);
  return days.sort()[0];
}

interface ResolvedTerm {
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

function resolveTerm(rule: TermRule, claims: readonly ClaimInView[]): ResolvedTerm | undefined {
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

/** Adds the values of other currencies, units and bases to the resolved terms. */
function addOtherValues(
  resolved: Record<string, unknown>,
  { term }: TermRule,
  others: readonly unknown[],
): void {
  if (term === 'AMOUNT') resolved['otherAmounts'] = others;
  else if (term === 'VALUATION') resolved['otherValuations'] = others;
  else
    resolved['otherQuantities'] = [
      ...((resolved['otherQuantities'] as readonly unknown[] | undefined) ?? []),
      ...others.map((quantity) => ({ term, quantity })),
    ];
}

/**
 * Resolves the claims in view of one relationship to terms, evidence and conflicts, by the rules of
 * domain.md. The result does not depend on the order of the claims.
 * @throws RangeError without claims, because such a relationship does not exist.
 */
export function resolveClaims(
  claims: readonly (ClaimInView & { readonly source: Id })[],
): ResolvedRelationship {
  if (claims.length === 0) throw new RangeError('a relationship without a claim in view does not exist');
  const deciding = claims.filter(decidesTerms);
  const resolved: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  const status = resolveStatus(deciding);
  if (status !== undefined) resolved['status'] = status;
  for (const rule of TERM_RULES) {
    const term = resolveTerm(rule, deciding);
    if (term === undefined) continue;
    resolved[rule.field] = term.value;
    if (term.others.length > 0) addOtherValues(resolved, rule, term.others);
    conflicts.push(...term.conflicts);
  }
  const measured = deciding.filter((claim) => claim.terms?.metric !== undefined);
  if (measured.length > 0)
    resolved['metric'] = measured.reduce((a, b) => (compareClaims(b, a) > 0 ? b : a)).terms?.metric;
  const undisclosed = TERM_NAMES.filter(
    (name) =>
      resolved[TERMS[name].field] === undefined &&
      deciding.some((claim) => claim.terms?.undisclosed?.includes(name)),
  );
  if (undisclosed.length > 0) resolved['undisclosed'] = undisclosed;
  const cancelledOn = status === 'CANCELLED' ? cancellationDay(deciding) : undefined;
  return {
    terms: resolved,
    evidence: summarizeEvidence(
      claims,
      new Set(claims.map((claim) => claim.source)).size,
      conflicts.length > 0,
    ),
    conflicts,
    ...(cancelledOn === undefined ? {} : { cancelledOn }),
  };
}

/** The claims that conflict with a claim: in one of its conflicts, but in no position with it. */
export function contradictingClaims(claim: Id, conflicts: readonly Conflict[]): Id[] {
  const against = new Set<Id>();
  for (const { positions } of conflicts) {
    const supported = positions.filter((position) => position.claims.includes(claim));
    if (supported.length === 0) continue;
    const compatible = new Set(supported.flatMap((position) => position.claims));
    for (const other of positions.flatMap((position) => position.claims))
      if (!compatible.has(other)) against.add(other);
  }
  return [...against];
}
