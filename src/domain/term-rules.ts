import { formatAmount, type Amount } from './amount.ts';
import type { Basis } from './basis.ts';
import type { Position } from './conflict.ts';
import { figureInterval, intervalWidth, roundFloatError, type Qualifier } from './interval.ts';
import { daysSinceEpoch, earliestDay, latestDay, type PartialDate } from './partial-date.ts';
import type { TermStatement } from './positions.ts';
import { formatQuantity, type Quantity } from './quantity.ts';
import type { ClaimWeight } from './resolution-rules.ts';
import { basisOf, TERM_NAMES, TERMS, type TermKind, type TermName } from './terms.ts';

/** Percentage by which intervals are widened before comparison (domain.md, Conflicts). */
const TOLERANCE_PERCENT = 2;
const EXACTNESS_BY_QUALIFIER: Partial<Record<Qualifier, number>> = { EXACTLY: 2, ABOUT: 1 };

/** The comparable form of a figure; see `TermStatement`. */
export function figureStatement<V extends Amount | Quantity>(claim: ClaimWeight, value: V): TermStatement<V> {
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
export interface TermRule extends TermKindRule {
  readonly term: TermName;
  readonly field: (typeof TERMS)[TermName]['field'];
}
/** All terms with positions, in table order. */
export const TERM_RULES: readonly TermRule[] = TERM_NAMES.flatMap((term) => {
  const { field, kind } = TERMS[term];
  return kind === 'status' ? [] : { term, field, ...TERM_KIND_RULES[kind] };
});
