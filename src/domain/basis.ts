import { tableKeys } from './table-keys.ts';

/**
 * The effect of a figure on the money of its deal (domain.md, Basis):
 * - ALL: the interval of the figure.
 * - ESTIMATE: the interval of the figure, if nobody states ALL.
 * - AT_LEAST: at least the lower bound of the figure.
 * - AT_MOST: at most the upper bound of the figure.
 * - ROUND: as AT_MOST for the payers; the payee gets at least the lower bound.
 * - NONE: no effect.
 */
export type BasisEffect = 'ALL' | 'ESTIMATE' | 'AT_LEAST' | 'AT_MOST' | 'ROUND' | 'NONE';

interface BasisRule {
  /** The lowercase name for readers. */
  readonly label: string;
  readonly effect: BasisEffect;
  /** The text of a figure with this basis: "$30 billion a year". */
  readonly describe: (figure: string) => string;
}

/** The one table of bases: what a figure is a figure of. A new basis is one more row. */
export const BASIS_RULES = {
  TOTAL: { label: 'total', effect: 'ALL', describe: (figure) => figure },
  ROUND: { label: 'whole financing round', effect: 'ROUND', describe: (figure) => `round of ${figure}` },
  WITH_OPTIONS: { label: 'with options or conditions', effect: 'AT_MOST', describe: (figure) => `${figure} with options` },
  TRANCHE: { label: 'first tranche', effect: 'AT_LEAST', describe: (figure) => `first tranche of ${figure}` },
  PROJECT: { label: 'project cost', effect: 'AT_MOST', describe: (figure) => `project cost of ${figure}` },
  ESTIMATE: { label: 'estimate', effect: 'ESTIMATE', describe: (figure) => `estimate of ${figure}` },
  TO_DATE: { label: 'to date, over several deals', effect: 'NONE', describe: (figure) => `${figure} to date` },
  PER_YEAR: { label: 'a year', effect: 'NONE', describe: (figure) => `${figure} a year` },
  PER_MONTH: { label: 'a month', effect: 'NONE', describe: (figure) => `${figure} a month` },
  PROCEEDS: { label: 'proceeds of the sellers', effect: 'NONE', describe: (figure) => `proceeds of ${figure}` },
  MARKET_VALUE: { label: 'market value', effect: 'NONE', describe: (figure) => `market value of ${figure}` },
  GUARANTEE: { label: 'guarantee', effect: 'NONE', describe: (figure) => `guarantee of ${figure}` },
  POST_MONEY: { label: 'post-money', effect: 'NONE', describe: (figure) => `${figure} post-money` },
  PRE_MONEY: { label: 'pre-money', effect: 'NONE', describe: (figure) => `${figure} pre-money` },
  IMPLIED: { label: 'implied by the price', effect: 'NONE', describe: (figure) => `${figure} implied by the price` },
  SITE: { label: 'whole site', effect: 'NONE', describe: (figure) => `${figure} for the whole site` },
  OTHER: { label: 'other figure', effect: 'NONE', describe: (figure) => `other figure: ${figure}` },
} as const satisfies Record<string, BasisRule>; // prettier-ignore

/** A basis, by its API name: what a figure is a figure of. */
export type Basis = keyof typeof BASIS_RULES;
/** All bases, in table order. */
export const BASES = tableKeys(BASIS_RULES);

/**
 * The bases of each kind of figure, in the order in which they decide a resolved term. Null stands
 * for a valuation that does not say how it was stated. All other figures without a basis are a
 * TOTAL.
 */
export const AMOUNT_BASES = [
  'TOTAL', 'ROUND', 'WITH_OPTIONS', 'TRANCHE', 'PROJECT', 'ESTIMATE', 'TO_DATE', 'PER_YEAR', 'PER_MONTH', 'PROCEEDS',
  'MARKET_VALUE', 'GUARANTEE', 'OTHER',
] as const satisfies readonly Basis[]; // prettier-ignore
export const VALUATION_BASES = ['POST_MONEY', null, 'PRE_MONEY', 'IMPLIED', 'OTHER'] as const;
export const QUANTITY_BASES = [
  'TOTAL',
  'WITH_OPTIONS',
  'TRANCHE',
  'OTHER',
] as const satisfies readonly Basis[];
export const CAPACITY_BASES = [
  'TOTAL',
  'WITH_OPTIONS',
  'TRANCHE',
  'SITE',
  'OTHER',
] as const satisfies readonly Basis[];

/** The text of a figure with its basis. */
export function describeBasis(figure: string, basis: Basis | undefined): string {
  return basis === undefined ? figure : BASIS_RULES[basis].describe(figure);
}
