import type { Modality } from './claim.ts';
import { earliestDay, type PartialDate } from './partial-date.ts';
import { SOURCE_WEIGHT, type SourceKind } from './source.ts';
import { fold } from './text-folding.ts';

/** The properties by which a claim is ranked against another one. */
export interface ClaimWeight {
  readonly modality: Modality;
  readonly sourceKind: SourceKind;
  /** The voice of the claim: the asserter that the source names, or else the publisher. */
  readonly voice: string;
  readonly publishedOn?: PartialDate;
  /** The number of the claim's entry in the ledger. */
  readonly seq: number;
}

/** The rules by which a position wins, in the order of application (domain.md, Conflicts). */
export const RESOLUTION_RULES = [
  'STRONGER_MODALITY',
  'STRONGER_SOURCE',
  'MORE_PUBLISHERS',
  'LATER_PUBLISHED',
  'FIRST_RECORDED',
] as const;
export type ResolutionRule = (typeof RESOLUTION_RULES)[number];

/**
 * The first day of the publication date, as text for comparison. An unknown date is '', so it is
 * earlier than every known date (domain.md, Conflicts).
 */
export function publicationKey(claim: Pick<ClaimWeight, 'publishedOn'>): string {
  return claim.publishedOn === undefined ? '' : earliestDay(claim.publishedOn);
}

/** The number of independent voices; case, accents and punctuation of a name do not matter. */
export function countVoices(claims: readonly Pick<ClaimWeight, 'voice'>[]): number {
  if (claims.length < 2) return claims.length;
  const names = new Set<string>();
  for (const { voice } of claims) names.add(fold(voice));
  return names.size;
}

const MODALITY_WEIGHT: Readonly<Record<Modality, number>> = {
  FACT: 4,
  REPORTED: 3,
  FORECAST: 2,
  OPINION: 1,
  RUMOUR: 0,
};

/** The rank of a position: its best claim and its number of independent voices. */
export interface PositionWeight {
  readonly best: ClaimWeight;
  readonly publishers: number;
}

/** The rules in order, each with a comparison that is positive if the first position wins. */
const RULES: readonly {
  readonly rule: ResolutionRule;
  readonly compare: (a: PositionWeight, b: PositionWeight) => number;
}[] = [
  {
    rule: 'STRONGER_MODALITY',
    compare: (a, b) => Number(a.best.modality !== 'RUMOUR') - Number(b.best.modality !== 'RUMOUR'),
  },
  {
    rule: 'STRONGER_SOURCE',
    compare: (a, b) => SOURCE_WEIGHT[a.best.sourceKind] - SOURCE_WEIGHT[b.best.sourceKind],
  },
  {
    rule: 'STRONGER_MODALITY',
    compare: (a, b) => MODALITY_WEIGHT[a.best.modality] - MODALITY_WEIGHT[b.best.modality],
  },
  { rule: 'MORE_PUBLISHERS', compare: (a, b) => a.publishers - b.publishers },
  {
    rule: 'LATER_PUBLISHED',
    compare: (a, b) =>
      publicationKey(a.best) > publicationKey(b.best)
        ? 1
        : publicationKey(a.best) < publicationKey(b.best)
          ? -1
          : 0,
  },
  { rule: 'FIRST_RECORDED', compare: (a, b) => b.best.seq - a.best.seq },
];

/** Compares two positions; `order` is positive if the first wins by `rule`, 0 if none decides. */
export function comparePositionWeights(
  a: PositionWeight,
  b: PositionWeight,
): { order: number; rule: ResolutionRule } {
  for (const { rule, compare } of RULES) {
    const order = compare(a, b);
    if (order !== 0) return { order, rule };
  }
  return { order: 0, rule: 'FIRST_RECORDED' };
}

/**
 * Compares the strength of two claims by rules 1 to 3: rumor or not, kind of source, modality.
 * Positive if the first is stronger.
 */
export function compareStrength(a: ClaimWeight, b: ClaimWeight): number {
  const [one, other] = [
    { best: a, publishers: 1 },
    { best: b, publishers: 1 },
  ];
  for (const { compare } of RULES.slice(0, 3)) {
    const order = compare(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

/** Compares two claims by all rules; positive if the first wins. */
export function compareClaims(a: ClaimWeight, b: ClaimWeight): number {
  return comparePositionWeights({ best: a, publishers: 1 }, { best: b, publishers: 1 }).order;
}
