import type { ClaimInView } from '../../src/domain/claim-in-view.ts';
import type { ResolutionRule } from '../../src/domain/resolution-rules.ts';
import type { Modality } from '../../src/domain/claim.ts';
import type { SourceKind } from '../../src/domain/source.ts';
import type { Terms } from '../../src/domain/terms.ts';

/*
 * A second, slow implementation of domain.md, "Conflicts, and which value stands", sentence by
 * sentence. It shares no code with src/domain: it uses whole numbers of any size instead of
 * floating point, tries every subset instead of a sweep, and applies every rule separately.
 */

/** A claim in view with its source. */
export type OracleClaim = ClaimInView & { readonly source: string };

/** One position of the oracle: the numbers of its claims, and of the claim with its value. */
export interface OraclePosition {
  readonly claims: readonly number[];
  readonly valueFrom: number;
}

/** The positions on one term in one currency or unit and of one basis, winner first. */
export interface OracleGroup {
  readonly unit: string;
  readonly basis: string;
  readonly positions: readonly OraclePosition[];
  /** The rule by which the first position beats the second; absent without a conflict. */
  readonly rule?: ResolutionRule;
}

/** The terms with positions. */
export const POSITION_TERMS = [
  'amount',
  'valuation',
  'stakePercent',
  'capacityMegawatts',
  'units',
  'announcedOn',
  'startsOn',
  'endsOn',
] as const;
export type PositionTerm = (typeof POSITION_TERMS)[number];

/** The order in which bases decide an amount or a quantity, and a valuation. */
const BASIS_ORDER = [
  'TOTAL', 'ROUND', 'WITH_OPTIONS', 'TRANCHE', 'PROJECT', 'ESTIMATE', 'TO_DATE', 'PER_YEAR', 'PER_MONTH', 'PROCEEDS',
  'MARKET_VALUE', 'GUARANTEE', 'SITE', 'OTHER',
]; // prettier-ignore
const VALUATION_BASIS_ORDER = ['POST_MONEY', 'UNSTATED', 'PRE_MONEY', 'IMPLIED', 'OTHER'];

interface StatedFigure {
  value: number;
  to?: number;
  qualifier: string;
}

/** The bounds of a statement in units of 10^-12; `high` is null without an upper bound. */
interface ExactBounds {
  low: bigint;
  high: bigint | null;
  lowExcluded: boolean;
}

function toExact(value: number): bigint {
  return BigInt(value.toFixed(9).replace('.', '')) * 1000n;
}

/**
 * EXACTLY v → [v, v]; ABOUT v → [0.9 v, 1.1 v]; UP_TO v → [0, v]; AT_LEAST v → [v, ∞);
 * OVER v → (v, ∞); BETWEEN v and w → [v, w].
 */
function allowedBounds({ value, to, qualifier }: StatedFigure): ExactBounds {
  const v = toExact(value);
  if (qualifier === 'EXACTLY') return { low: v, high: v, lowExcluded: false };
  if (qualifier === 'ABOUT') return { low: (v / 10n) * 9n, high: (v / 10n) * 11n, lowExcluded: false };
  if (qualifier === 'UP_TO') return { low: 0n, high: v, lowExcluded: false };
  if (qualifier === 'AT_LEAST') return { low: v, high: null, lowExcluded: false };
  if (qualifier === 'OVER') return { low: v, high: null, lowExcluded: true };
  return { low: v, high: toExact(to ?? value), lowExcluded: false };
}

function lastDay(date: string): string {
  if (date.endsWith('H1')) return `${date.slice(0, 4)}-06-30`;
  if (date.endsWith('H2')) return `${date.slice(0, 4)}-12-31`;
  if (date.includes('Q'))
    return lastDay(`${date.slice(0, 4)}-${String(Number(date.slice(6)) * 3).padStart(2, '0')}`);
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

function firstDay(date: string): string {
  if (date.includes('H')) return `${date.slice(0, 4)}-${date.endsWith('1') ? '01' : '07'}-01`;
  if (date.includes('Q'))
    return firstDay(`${date.slice(0, 4)}-${String(Number(date.slice(6)) * 3 - 2).padStart(2, '0')}`);
  return `${date}-01-01`.slice(0, 10).padEnd(10, '');
}

function dayNumber(date: string): bigint {
  return BigInt(Date.parse(date) / 86_400_000);
}

function dateBounds(date: string): ExactBounds {
  return { low: dayNumber(firstDay(date)), high: dayNumber(lastDay(date)), lowExcluded: false };
}

function statementOf(
  claim: OracleClaim,
  term: PositionTerm,
): { unit: string; basis: string; bounds: ExactBounds; qualifier: string } | null {
  const stated = claim.terms?.[term];
  if (stated === undefined) return null;
  if (typeof stated === 'string') return { unit: '', basis: '', bounds: dateBounds(stated), qualifier: '' };
  const unit = 'currency' in stated ? stated.currency : stated.unit;
  const basis = stated.basis ?? (term === 'valuation' ? 'UNSTATED' : 'TOTAL');
  return { unit, basis, bounds: allowedBounds(stated), qualifier: stated.qualifier };
}

/** Whether intervals widened by 2% meet, or whether the periods of dates overlap. */
function compatible(a: OracleClaim, b: OracleClaim, term: PositionTerm): boolean {
  const [one, two] = [statementOf(a, term), statementOf(b, term)];
  if (one === null || two === null) throw new Error('both claims must state the term');
  const widen = one.qualifier !== '';
  const overlaps = (x: ExactBounds, y: ExactBounds): boolean => {
    if (x.high === null) return true;
    const high = widen ? x.high * 102n : x.high;
    const low = widen ? y.low * 98n : y.low;
    return y.lowExcluded ? high > low : high >= low;
  };
  return overlaps(one.bounds, two.bounds) && overlaps(two.bounds, one.bounds);
}

/** The first day of the publication date; '' for an unknown date, earlier than all others. */
function publicationDay(claim: OracleClaim): string {
  return claim.publishedOn === undefined ? '' : firstDay(claim.publishedOn);
}

const STATUS_ORDER = [
  'RUMOURED',
  'IN_TALKS',
  'ANNOUNCED',
  'SIGNED',
  'PAUSED',
  'ONGOING',
  'CLOSED',
  'COMPLETED',
  'CANCELLED',
];

/**
 * Whether `later` was published later and states a later status; a rumor supersedes only rumors.
 */
function supersedes(later: OracleClaim, earlier: OracleClaim): boolean {
  const [to, from] = [later.terms?.status, earlier.terms?.status];
  if (to === undefined || from === undefined) return false;
  if (later.modality === 'RUMOUR' && earlier.modality !== 'RUMOUR') return false;
  return (
    STATUS_ORDER.indexOf(to) > STATUS_ORDER.indexOf(from) && publicationDay(later) > publicationDay(earlier)
  );
}

/** The claims that decide terms: all except forecasts and opinions. */
function decidingClaims(claims: readonly OracleClaim[]): OracleClaim[] {
  return claims.filter((claim) => claim.modality !== 'FORECAST' && claim.modality !== 'OPINION');
}

const namesFigure = (figure: StatedFigure): boolean => ['EXACTLY', 'ABOUT'].includes(figure.qualifier);

/**
 * The claims with the bases that follow from the amount of the round: of two valuations without a
 * basis that differ by it, give or take a tenth of it, and do not agree, one is pre-money and the
 * other one post-money. If one could be both, none has a basis.
 */
export function withInferredBases(
  claims: readonly OracleClaim[],
  round: Terms['amount'],
): readonly OracleClaim[] {
  if (!round || !namesFigure(round) || !['TOTAL', 'ROUND'].includes(round.basis ?? 'TOTAL')) return claims;
  const figure = (claim: OracleClaim): bigint | null => {
    const stated = decidingClaims([claim])[0]?.terms?.valuation;
    if (!stated || stated.basis || stated.currency !== round.currency || !namesFigure(stated)) return null;
    return toExact(stated.value);
  };
  const money = toExact(round.value);
  const differByRound = (low: OracleClaim, high: OracleClaim): boolean => {
    const [from, to] = [figure(low), figure(high)];
    if (from === null || to === null || to <= from || compatible(low, high, 'valuation')) return false;
    return (to - from) * 10n >= money * 9n && (to - from) * 10n <= money * 11n;
  };
  const isPreMoney = (claim: OracleClaim): boolean => claims.some((other) => differByRound(claim, other));
  const isPostMoney = (claim: OracleClaim): boolean => claims.some((other) => differByRound(other, claim));
  if (claims.some((claim) => isPreMoney(claim) && isPostMoney(claim))) return claims;
  return claims.map((claim) => {
    const isPre = isPreMoney(claim);
    const valuation = claim.terms?.valuation;
    if (isPre === isPostMoney(claim) || !valuation) return claim;
    const basis = isPre ? 'PRE_MONEY' : 'POST_MONEY';
    return { ...claim, terms: { ...claim.terms, valuation: { ...valuation, basis } } };
  });
}

/** Every maximal set of mutually compatible claims, by trying every set of distinct statements. */
function maximalSets(claims: readonly OracleClaim[], term: PositionTerm): OracleClaim[][] {
  const byStatement = new Map<string, OracleClaim[]>();
  for (const claim of claims) {
    const key = JSON.stringify(statementOf(claim, term), (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    byStatement.set(key, [...(byStatement.get(key) ?? []), claim]);
  }
  const classes = [...byStatement.values()];
  const conflicting = classes.map((one) =>
    classes.reduce(
      (bits, other, index) =>
        one[0] && other[0] && !compatible(one[0], other[0], term) ? bits | (1 << index) : bits,
      0,
    ),
  );
  if (classes.length > 20) throw new Error('too many distinct statements to try every set');
  const isCompatible = (set: number): boolean =>
    classes.every((_, index) => !(set & (1 << index)) || !(set & (conflicting[index] ?? 0)));
  const sets: OracleClaim[][] = [];
  for (let set = 1; set < 1 << classes.length; set++) {
    if (!isCompatible(set)) continue;
    if (classes.some((_, index) => !(set & (1 << index)) && isCompatible(set | (1 << index)))) continue;
    sets.push(classes.filter((_, index) => set & (1 << index)).flat());
  }
  return sets;
}

const SOURCE_RANKS: Record<SourceKind, number> = {
  FILING: 1,
  PRESS_RELEASE: 2,
  RESEARCH: 3,
  NEWS: 3,
  REFERENCE: 4,
  BLOG: 5,
  OTHER: 6,
};
const MODALITY_RANKS: Record<Modality, number> = {
  FACT: 1,
  REPORTED: 2,
  RUMOUR: 3,
  FORECAST: NaN,
  OPINION: NaN,
};

interface RankedPosition {
  claims: readonly OracleClaim[];
  best: OracleClaim;
}

function voiceCount(claims: readonly OracleClaim[]): number {
  return new Set(claims.map((claim) => claim.voice.toLowerCase().replace(/[^a-z0-9]/g, ''))).size;
}

/** The rules in order; each returns true if a beats b, false if b beats a, and null otherwise. */
const RULES: readonly (readonly [
  ResolutionRule,
  (a: RankedPosition, b: RankedPosition) => boolean | null,
])[] = [
  [
    'STRONGER_MODALITY',
    (a, b) => compareFlags(a.best.modality === 'RUMOUR', b.best.modality === 'RUMOUR', (x) => !x),
  ],
  ['STRONGER_SOURCE', (a, b) => isLess(SOURCE_RANKS[a.best.sourceKind], SOURCE_RANKS[b.best.sourceKind])],
  ['STRONGER_MODALITY', (a, b) => isLess(MODALITY_RANKS[a.best.modality], MODALITY_RANKS[b.best.modality])],
  ['MORE_PUBLISHERS', (a, b) => isLess(voiceCount(b.claims), voiceCount(a.claims))],
  ['LATER_PUBLISHED', (a, b) => isLess(publicationDay(b.best), publicationDay(a.best))],
  ['FIRST_RECORDED', (a, b) => isLess(a.best.seq, b.best.seq)],
  ['FIRST_RECORDED', (a, b) => isLess(firstOwnSeq(a, b), firstOwnSeq(b, a))],
];

function compareFlags(a: boolean, b: boolean, wins: (x: boolean) => boolean): boolean | null {
  return a === b ? null : wins(a);
}

function isLess<T extends string | number>(a: T, b: T): boolean | null {
  return a === b ? null : a < b;
}

function firstOwnSeq(position: RankedPosition, opponent: RankedPosition): number {
  return Math.min(
    ...position.claims.filter((claim) => !opponent.claims.includes(claim)).map((claim) => claim.seq),
  );
}

function decideBetween(a: RankedPosition, b: RankedPosition): { wins: boolean; rule: ResolutionRule } {
  for (const [rule, compare] of RULES) {
    const wins = compare(a, b);
    if (wins !== null) return { wins, rule };
  }
  throw new Error('no rule decides between two positions');
}

/** Ranks a position by its best claim: the one that alone beats every other claim. */
function rankPosition(claims: readonly OracleClaim[]): RankedPosition {
  const alone = (claim: OracleClaim): RankedPosition => ({ claims: [claim], best: claim });
  const best = claims.find((one) =>
    claims.every((other) => other === one || decideBetween(alone(one), alone(other)).wins),
  );
  if (best === undefined) throw new Error('a position without a best claim');
  return { claims, best };
}

/**
 * The claim with the value of a position: of the strongest claims by rules 1 to 3, EXACTLY before
 * ABOUT before others, then the narrower interval, the later publication and the earlier recording.
 */
function decisiveClaim(all: readonly OracleClaim[], term: PositionTerm): OracleClaim {
  const asStrong = (a: OracleClaim, b: OracleClaim): boolean =>
    RULES.slice(0, 3).every(
      ([, compare]) => compare({ claims: [a], best: a }, { claims: [b], best: b }) === null,
    );
  const { best } = rankPosition(all);
  return mostExactClaim(
    all.filter((each) => each === best || asStrong(each, best)),
    term,
  );
}

function mostExactClaim(claims: readonly OracleClaim[], term: PositionTerm): OracleClaim {
  const width = ({ low, high }: ExactBounds): bigint => (high === null ? 1n << 200n : high - low);
  const precedes = (a: OracleClaim, b: OracleClaim): boolean => {
    const [one, two] = [statementOf(a, term), statementOf(b, term)];
    if (one === null || two === null) throw new Error('both claims must state the term');
    const exactness = (qualifier: string): number =>
      qualifier === 'EXACTLY' ? 2 : qualifier === 'ABOUT' ? 1 : 0;
    if (exactness(one.qualifier) !== exactness(two.qualifier))
      return exactness(one.qualifier) > exactness(two.qualifier);
    if (width(one.bounds) !== width(two.bounds)) return width(one.bounds) < width(two.bounds);
    if (publicationDay(a) !== publicationDay(b)) return publicationDay(a) > publicationDay(b);
    return a.seq < b.seq;
  };
  const best = claims.find((one) => claims.every((other) => other === one || precedes(one, other)));
  if (best === undefined) throw new Error('a position without a most exact claim');
  return best;
}

/**
 * The positions per currency or unit and basis, sorted by the order of the bases, then by their
 * winners; the first winner determines the term.
 */
export function oracleGroups(claims: readonly OracleClaim[], term: PositionTerm): OracleGroup[] {
  const stated = decidingClaims(claims).filter((claim) => claim.terms?.[term] !== undefined);
  const keyOf = (claim: OracleClaim): string => {
    const statement = statementOf(claim, term);
    return `${statement?.basis}|${statement?.unit}`;
  };
  const order = term === 'valuation' ? VALUATION_BASIS_ORDER : BASIS_ORDER;
  const ranked = [...new Set(stated.map(keyOf))].map((key) => {
    const [basis = '', unit = ''] = key.split('|');
    const group = stated.filter((claim) => keyOf(claim) === key);
    const current = group.filter((claim) => !group.some((other) => supersedes(other, claim)));
    const positions = maximalSets(current, term).map(rankPosition);
    positions.sort((a, b) => (a === b ? 0 : decideBetween(a, b).wins ? -1 : 1));
    return { unit, basis, positions };
  });
  ranked.sort((a, b) => {
    const byBasis = order.indexOf(a.basis) - order.indexOf(b.basis);
    if (byBasis !== 0 || a === b || !a.positions[0] || !b.positions[0]) return byBasis;
    return decideBetween(a.positions[0], b.positions[0]).wins ? -1 : 1;
  });
  return ranked.map(({ unit, basis, positions }) => ({
    unit,
    basis,
    positions: positions.map(({ claims: positionClaims }) => ({
      claims: positionClaims.map((claim) => claim.seq).sort((a, b) => a - b),
      valueFrom: decisiveClaim(positionClaims, term).seq,
    })),
    ...(positions[0] && positions[1] && basis !== 'OTHER'
      ? { rule: decideBetween(positions[0], positions[1]).rule }
      : {}),
  }));
}

/** The status of the latest-published claims: the latest status, with CANCELLED before all. */
export function oracleStatus(claims: readonly OracleClaim[]): string | undefined {
  const stated = decidingClaims(claims).filter((claim) => claim.terms?.status !== undefined);
  const last = stated.map(publicationDay).sort().at(-1);
  return stated
    .filter((claim) => publicationDay(claim) === last)
    .map((claim) => claim.terms?.status ?? '')
    .sort((a, b) => STATUS_ORDER.indexOf(a) - STATUS_ORDER.indexOf(b))
    .at(-1);
}
