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

interface Figure {
  value: number;
  to?: number;
  qualifier: string;
}

/** The bounds of a statement in exact thousandths of billionths; `high` null: no limit; `open`: `low` itself is not allowed. */
interface Bounds {
  low: bigint;
  high: bigint | null;
  open: boolean;
}

function exact(value: number): bigint {
  return BigInt(value.toFixed(9).replace('.', '')) * 1000n;
}

/** exactly v → [v, v]; about v → [0.9 v, 1.1 v]; up_to v → [0, v]; at_least v → [v, ∞); over v → (v, ∞); between v and w → [v, w]. */
function interval({ value, to, qualifier }: Figure): Bounds {
  const v = exact(value);
  if (qualifier === 'EXACTLY') return { low: v, high: v, open: false };
  if (qualifier === 'ABOUT') return { low: (v / 10n) * 9n, high: (v / 10n) * 11n, open: false };
  if (qualifier === 'UP_TO') return { low: 0n, high: v, open: false };
  if (qualifier === 'AT_LEAST') return { low: v, high: null, open: false };
  if (qualifier === 'OVER') return { low: v, high: null, open: true };
  return { low: v, high: exact(to ?? value), open: false };
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

function day(date: string): bigint {
  return BigInt(Date.parse(date) / 86_400_000);
}

function period(date: string): Bounds {
  return { low: day(firstDay(date)), high: day(lastDay(date)), open: false };
}

function statementOf(
  claim: OracleClaim,
  term: PositionTerm,
): { unit: string; bounds: Bounds; qualifier: string } | null {
  const stated = claim.terms?.[term];
  if (stated === undefined) return null;
  if (typeof stated === 'string') return { unit: '', bounds: period(stated), qualifier: '' };
  const unit = 'currency' in stated ? stated.currency : stated.unit;
  return { unit, bounds: interval(stated), qualifier: stated.qualifier };
}

/** "They cannot both hold": intervals, widened by 2 %, that do not meet; dates whose periods do not overlap. */
function compatible(a: OracleClaim, b: OracleClaim, term: PositionTerm): boolean {
  const [one, two] = [statementOf(a, term), statementOf(b, term)];
  if (one === null || two === null) throw new Error('both have to state the term');
  const widen = one.qualifier !== '';
  const meets = (x: Bounds, y: Bounds): boolean => {
    if (x.high === null) return true;
    const high = widen ? x.high * 102n : x.high;
    const low = widen ? y.low * 98n : y.low;
    return y.open ? high > low : high >= low;
  };
  return meets(one.bounds, two.bounds) && meets(two.bounds, one.bounds);
}

/** An unknown date of publication is later than none, and a partial one counts as its first day. */
function published(claim: OracleClaim): string {
  return claim.publishedOn === undefined ? '' : firstDay(claim.publishedOn);
}

const ALONG = ['RUMOURED', 'IN_TALKS', 'ANNOUNCED', 'SIGNED', 'ONGOING', 'CLOSED', 'COMPLETED', 'CANCELLED'];

/** The earlier one is superseded by a later-published claim of a later status; a rumour never supersedes what is none. */
function supersedes(later: OracleClaim, earlier: OracleClaim): boolean {
  const [to, from] = [later.terms?.status, earlier.terms?.status];
  if (to === undefined || from === undefined) return false;
  if (later.modality === 'RUMOUR' && earlier.modality !== 'RUMOUR') return false;
  return ALONG.indexOf(to) > ALONG.indexOf(from) && published(later) > published(earlier);
}

/** Forecasts and opinions never decide a term. */
function deciding(claims: readonly OracleClaim[]): OracleClaim[] {
  return claims.filter((claim) => claim.modality !== 'FORECAST' && claim.modality !== 'OPINION');
}

/** Every maximal set of mutually compatible claims, by trying every set of different statements. */
function maximalSets(claims: readonly OracleClaim[], term: PositionTerm): OracleClaim[][] {
  const same = new Map<string, OracleClaim[]>();
  for (const claim of claims) {
    const key = JSON.stringify(statementOf(claim, term), (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    same.set(key, [...(same.get(key) ?? []), claim]);
  }
  const classes = [...same.values()];
  const apart = classes.map((one) =>
    classes.reduce(
      (bits, other, index) =>
        one[0] && other[0] && !compatible(one[0], other[0], term) ? bits | (1 << index) : bits,
      0,
    ),
  );
  if (classes.length > 20) throw new Error('too many different statements to try every set of them');
  const fits = (set: number): boolean =>
    classes.every((_, index) => !(set & (1 << index)) || !(set & (apart[index] ?? 0)));
  const found: OracleClaim[][] = [];
  for (let set = 1; set < 1 << classes.length; set++) {
    if (!fits(set)) continue;
    if (classes.some((_, index) => !(set & (1 << index)) && fits(set | (1 << index)))) continue;
    found.push(classes.filter((_, index) => set & (1 << index)).flat());
  }
  return found;
}

const KINDS: Record<SourceKind, number> = {
  FILING: 1,
  PRESS_RELEASE: 2,
  RESEARCH: 3,
  NEWS: 3,
  REFERENCE: 4,
  BLOG: 5,
  OTHER: 6,
};
const MODALITY: Record<Modality, number> = { FACT: 1, REPORTED: 2, RUMOUR: 3, FORECAST: NaN, OPINION: NaN };

interface Side {
  claims: readonly OracleClaim[];
  best: OracleClaim;
}

function publishers(claims: readonly OracleClaim[]): number {
  return new Set(claims.map((claim) => claim.publisher.toLowerCase().replace(/[^a-z0-9]/g, ''))).size;
}

/** The rules in their order; each tells whether a beats b (true), b beats a (false) or neither (null). */
const RULES: readonly (readonly [ResolutionRule, (a: Side, b: Side) => boolean | null])[] = [
  [
    'STRONGER_MODALITY',
    (a, b) => differ(a.best.modality === 'RUMOUR', b.best.modality === 'RUMOUR', (x) => !x),
  ],
  ['STRONGER_SOURCE', (a, b) => less(KINDS[a.best.sourceKind], KINDS[b.best.sourceKind])],
  ['STRONGER_MODALITY', (a, b) => less(MODALITY[a.best.modality], MODALITY[b.best.modality])],
  ['MORE_PUBLISHERS', (a, b) => less(publishers(b.claims), publishers(a.claims))],
  ['LATER_PUBLISHED', (a, b) => less(published(b.best), published(a.best))],
  ['FIRST_RECORDED', (a, b) => less(a.best.seq, b.best.seq)],
  ['FIRST_RECORDED', (a, b) => less(firstOwn(a, b), firstOwn(b, a))],
];

function differ(a: boolean, b: boolean, wins: (x: boolean) => boolean): boolean | null {
  return a === b ? null : wins(a);
}

function less<T extends string | number>(a: T, b: T): boolean | null {
  return a === b ? null : a < b;
}

function firstOwn(of: Side, against: Side): number {
  return Math.min(...of.claims.filter((claim) => !against.claims.includes(claim)).map((claim) => claim.seq));
}

function contest(a: Side, b: Side): { wins: boolean; rule: ResolutionRule } {
  for (const [rule, ask] of RULES) {
    const wins = ask(a, b);
    if (wins !== null) return { wins, rule };
  }
  throw new Error('two positions that nothing tells apart');
}

/** A position's rank is that of its best claim: the one that, alone, would beat every other one. */
function side(claims: readonly OracleClaim[]): Side {
  const alone = (claim: OracleClaim): Side => ({ claims: [claim], best: claim });
  const best = claims.find((one) =>
    claims.every((other) => other === one || contest(alone(one), alone(other)).wins),
  );
  if (best === undefined) throw new Error('a position without a best claim');
  return { claims, best };
}

/** Its value is its most exact claim's: exactly > about > the rest; the narrower interval; the later published; the first recorded. */
function mostExact(claims: readonly OracleClaim[], term: PositionTerm): OracleClaim {
  const width = ({ low, high }: Bounds): bigint => (high === null ? 1n << 200n : high - low);
  const before = (a: OracleClaim, b: OracleClaim): boolean => {
    const [one, two] = [statementOf(a, term), statementOf(b, term)];
    if (one === null || two === null) throw new Error('both have to state the term');
    const exactness = (qualifier: string): number =>
      qualifier === 'EXACTLY' ? 2 : qualifier === 'ABOUT' ? 1 : 0;
    if (exactness(one.qualifier) !== exactness(two.qualifier))
      return exactness(one.qualifier) > exactness(two.qualifier);
    if (width(one.bounds) !== width(two.bounds)) return width(one.bounds) < width(two.bounds);
    if (published(a) !== published(b)) return published(a) > published(b);
    return a.seq < b.seq;
  };
  const found = claims.find((one) => claims.every((other) => other === one || before(one, other)));
  if (found === undefined) throw new Error('a position without a most exact claim');
  return found;
}

/** Each currency, and each unit, is judged on its own; the groups come best winner first: the first one's gives the term. */
export function groupsOf(claims: readonly OracleClaim[], term: PositionTerm): OracleGroup[] {
  const stating = deciding(claims).filter((claim) => claim.terms?.[term] !== undefined);
  const units = new Set(stating.map((claim) => statementOf(claim, term)?.unit ?? ''));
  const judged = [...units].map((unit) => {
    const inUnit = stating.filter((claim) => statementOf(claim, term)?.unit === unit);
    const standing = inUnit.filter((claim) => !inUnit.some((other) => supersedes(other, claim)));
    const sides = maximalSets(standing, term).map(side);
    sides.sort((a, b) => (a === b ? 0 : contest(a, b).wins ? -1 : 1));
    return { unit, sides };
  });
  judged.sort((a, b) =>
    a.sides[0] && b.sides[0] && a !== b ? (contest(a.sides[0], b.sides[0]).wins ? -1 : 1) : 0,
  );
  return judged.map(({ unit, sides }) => ({
    unit,
    positions: sides.map(({ claims: own }) => ({
      claims: own.map((claim) => claim.seq).sort((a, b) => a - b),
      valueFrom: mostExact(own, term).seq,
    })),
    ...(sides[0] && sides[1] ? { rule: contest(sides[0], sides[1]).rule } : {}),
  }));
}

/** The latest-published claim gives the status, among equals the one furthest along, and cancelled before all. */
export function statusOf(claims: readonly OracleClaim[]): string | undefined {
  const stating = deciding(claims).filter((claim) => claim.terms?.status !== undefined);
  const last = stating.map(published).sort().at(-1);
  return stating
    .filter((claim) => published(claim) === last)
    .map((claim) => claim.terms?.status ?? '')
    .sort((a, b) => ALONG.indexOf(a) - ALONG.indexOf(b))
    .at(-1);
}
