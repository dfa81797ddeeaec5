import type { Modality } from './claim.ts';
import { earliestDay, type PartialDate } from './partial-date.ts';
import { SOURCE_WEIGHT, type SourceKind } from './source.ts';
import { fold } from './text-folding.ts';

/** What a claim weighs with against another one. */
export interface ClaimWeight {
  readonly modality: Modality;
  readonly sourceKind: SourceKind;
  readonly publisher: string;
  readonly publishedOn?: PartialDate;
  /** The claim's place in the ledger. */
  readonly seq: number;
}

/** The rules by which one position wins over another, in the order in which they are asked (domain.md, Conflicts). */
export const RESOLUTION_RULES = [
  'STRONGER_MODALITY',
  'STRONGER_SOURCE',
  'MORE_PUBLISHERS',
  'LATER_PUBLISHED',
  'FIRST_RECORDED',
] as const;
export type ResolutionRule = (typeof RESOLUTION_RULES)[number];

/**
 * The first day of publication as text; an unknown date is later than none, so that it compares before every known one
 * (domain.md, Conflicts).
 */
export function publicationKey(claim: Pick<ClaimWeight, 'publishedOn'>): string {
  return claim.publishedOn === undefined ? '' : earliestDay(claim.publishedOn);
}

/** How many different publishers stand behind claims; a name's spelling in capitals, marks or dots makes no other publisher. */
export function countPublishers(claims: readonly Pick<ClaimWeight, 'publisher'>[]): number {
  if (claims.length < 2) return claims.length;
  const names = new Set<string>();
  for (const { publisher } of claims) names.add(fold(publisher));
  return names.size;
}

const MODALITY_WEIGHT: Readonly<Record<Modality, number>> = {
  FACT: 4,
  REPORTED: 3,
  FORECAST: 2,
  OPINION: 1,
  RUMOUR: 0,
};

/** What stands behind a side: its best claim, and how many publishers. */
export interface PositionWeight {
  readonly best: ClaimWeight;
  readonly publishers: number;
}

/** The rules in order, each as a comparison that is positive where the first is the better one. */
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

/** Which of two sides wins, and by which rule: a positive order where the first does, 0 where no rule tells them apart. */
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

/** Which of two claims weighs more by itself: positive where the first does. Publishers do not count, each claim has one. */
export function compareClaims(a: ClaimWeight, b: ClaimWeight): number {
  return comparePositionWeights({ best: a, publishers: 1 }, { best: b, publishers: 1 }).order;
}
