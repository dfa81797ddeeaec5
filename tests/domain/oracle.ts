import type { ClaimInView } from '../../src/domain/resolution.ts';
import type { ResolutionRule } from '../../src/domain/claim-weight.ts';
import type { Modality } from '../../src/domain/claim.ts';
import type { SourceKind } from '../../src/domain/source.ts';

/*
 * A second, slow reading of domain.md, "Conflicts, and which value stands", sentence by sentence, that shares no code with src/domain:
 * whole numbers of any size instead of floating point, every subset tried instead of a sweep, every rule asked by itself.
 */

/** A claim as the rules see it, with the source that it comes from. */
export type OracleClaim = ClaimInView & { readonly source: string };

/** One position as the oracle finds it: the sequence numbers of its claims, and that of the claim whose value it takes. */
export interface OraclePosition {
  readonly claims: readonly number[];
  readonly valueFrom: number;
}

/** What the oracle finds on one term in one currency or unit; the positions in order, the winner first. */
export interface OracleGroup {
  readonly unit: string;
  readonly positions: readonly OraclePosition[];
  /** The rule by which the first position beats the second; missing where there is no conflict. */
  readonly rule?: ResolutionRule;
}

/** The terms that are decided by positions. */
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

interface StatedFigure {
  value: number;
  to?: number;
  qualifier: string;
}

/** The bounds of a statement in exact thousandths of billionths; `high` null: no limit; `open`: `low` itself is not allowed. */
interface ExactBounds {
  low: bigint;
  high: bigint | null;
  lowExcluded: boolean;
}

function toExact(value: number): bigint {
  return BigInt(value.toFixed(9).replace('.', '')) * 1000n;
}

/** exactly v → [v, v]; about v → [0.9 v, 1.1 v]; up_to v → [0, v]; at_least v → [v, ∞); over v → (v, ∞); between v and w → [v, w]. */
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
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

function firstDay(date: string): string {
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
): { unit: string; bounds: ExactBounds; qualifier: string } | null {
  const stated = claim.terms?.[term];
  if (stated === undefined) return null;
  if (typeof stated === 'string') return { unit: '', bounds: dateBounds(stated), qualifier: '' };
  const unit = 'currency' in stated ? stated.currency : stated.unit;
  return { unit, bounds: allowedBounds(stated), qualifier: stated.qualifier };
}

/** "They cannot both hold": intervals, widened by 2 %, that do not meet; dates whose periods do not overlap. */
function compatible(a: OracleClaim, b: OracleClaim, term: PositionTerm): boolean {
  const [one, two] = [statementOf(a, term), statementOf(b, term)];
  if (one === null || two === null) throw new Error('both have to state the term');
  const widen = one.qualifier !== '';
  const overlaps = (x: ExactBounds, y: ExactBounds): boolean => {
    if (x.high === null) return true;
    const high = widen ? x.high * 102n : x.high;
    const low = widen ? y.low * 98n : y.low;
    return y.lowExcluded ? high > low : high >= low;
  };
  return overlaps(one.bounds, two.bounds) && overlaps(two.bounds, one.bounds);
}

/** An unknown date of publication is later than none, and a partial one counts as its first day. */
function publicationDay(claim: OracleClaim): string {
  return claim.publishedOn === undefined ? '' : firstDay(claim.publishedOn);
}

const STATUS_ORDER = [
  'RUMOURED',
  'IN_TALKS',
  'ANNOUNCED',
  'SIGNED',
  'ONGOING',
  'CLOSED',
  'COMPLETED',
  'CANCELLED',
];

/** The earlier one is superseded by a later-published claim of a later status; a rumour never supersedes what is none. */
function supersedes(later: OracleClaim, earlier: OracleClaim): boolean {
  const [to, from] = [later.terms?.status, earlier.terms?.status];
  if (to === undefined || from === undefined) return false;
  if (later.modality === 'RUMOUR' && earlier.modality !== 'RUMOUR') return false;
  return (
    STATUS_ORDER.indexOf(to) > STATUS_ORDER.indexOf(from) && publicationDay(later) > publicationDay(earlier)
  );
}

/** Forecasts and opinions never decide a term. */
function decidingClaims(claims: readonly OracleClaim[]): OracleClaim[] {
  return claims.filter((claim) => claim.modality !== 'FORECAST' && claim.modality !== 'OPINION');
}

/** Every maximal set of mutually compatible claims, by trying every set of different statements. */
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
  if (classes.length > 20) throw new Error('too many different statements to try every set of them');
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

function publisherCount(claims: readonly OracleClaim[]): number {
  return new Set(claims.map((claim) => claim.publisher.toLowerCase().replace(/[^a-z0-9]/g, ''))).size;
}

/** The rules in their order; each tells whether a beats b (true), b beats a (false) or neither (null). */
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
  ['MORE_PUBLISHERS', (a, b) => isLess(publisherCount(b.claims), publisherCount(a.claims))],
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
  throw new Error('two positions that nothing tells apart');
}

/** A position's rank is that of its best claim: the one that, alone, would beat every other one. */
function rankPosition(claims: readonly OracleClaim[]): RankedPosition {
  const alone = (claim: OracleClaim): RankedPosition => ({ claims: [claim], best: claim });
  const best = claims.find((one) =>
    claims.every((other) => other === one || decideBetween(alone(one), alone(other)).wins),
  );
  if (best === undefined) throw new Error('a position without a best claim');
  return { claims, best };
}

/** Its value is its most exact claim's: exactly > about > the rest; the narrower interval; the later published; the first recorded. */
function mostExactClaim(claims: readonly OracleClaim[], term: PositionTerm): OracleClaim {
  const width = ({ low, high }: ExactBounds): bigint => (high === null ? 1n << 200n : high - low);
  const precedes = (a: OracleClaim, b: OracleClaim): boolean => {
    const [one, two] = [statementOf(a, term), statementOf(b, term)];
    if (one === null || two === null) throw new Error('both have to state the term');
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

/** Each currency, and each unit, is judged on its own; the groups come best winner first: the first one's gives the term. */
export function oracleGroups(claims: readonly OracleClaim[], term: PositionTerm): OracleGroup[] {
  const stated = decidingClaims(claims).filter((claim) => claim.terms?.[term] !== undefined);
  const units = new Set(stated.map((claim) => statementOf(claim, term)?.unit ?? ''));
  const ranked = [...units].map((unit) => {
    const inUnit = stated.filter((claim) => statementOf(claim, term)?.unit === unit);
    const current = inUnit.filter((claim) => !inUnit.some((other) => supersedes(other, claim)));
    const positions = maximalSets(current, term).map(rankPosition);
    positions.sort((a, b) => (a === b ? 0 : decideBetween(a, b).wins ? -1 : 1));
    return { unit, sides: positions };
  });
  ranked.sort((a, b) =>
    a.sides[0] && b.sides[0] && a !== b ? (decideBetween(a.sides[0], b.sides[0]).wins ? -1 : 1) : 0,
  );
  return ranked.map(({ unit, sides: positions }) => ({
    unit,
    positions: positions.map(({ claims: positionClaims }) => ({
      claims: positionClaims.map((claim) => claim.seq).sort((a, b) => a - b),
      valueFrom: mostExactClaim(positionClaims, term).seq,
    })),
    ...(positions[0] && positions[1] ? { rule: decideBetween(positions[0], positions[1]).rule } : {}),
  }));
}

/** The latest-published claim gives the status, among equals the one furthest along, and cancelled before all. */
export function oracleStatus(claims: readonly OracleClaim[]): string | undefined {
  const stated = decidingClaims(claims).filter((claim) => claim.terms?.status !== undefined);
  const last = stated.map(publicationDay).sort().at(-1);
  return stated
    .filter((claim) => publicationDay(claim) === last)
    .map((claim) => claim.terms?.status ?? '')
    .sort((a, b) => STATUS_ORDER.indexOf(a) - STATUS_ORDER.indexOf(b))
    .at(-1);
}
