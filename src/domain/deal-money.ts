import { amountInterval, type Amount } from './amount.ts';
import { BASIS_RULES, type Basis, type BasisEffect } from './basis.ts';
import type { Interval } from './interval.ts';
import type { ResolvedTerms } from './terms.ts';

/** The money of a deal, in one currency and whole currency units. */
export interface DealMoney {
  readonly currency: string;
  /** Money that the payers of the deal pay together. */
  readonly paid: Interval;
  /** Money that the payees get together; more than is paid if others share the financing round. */
  readonly received: Interval;
  /** Whether it is an estimate, because the parties named no sum. */
  readonly estimated: boolean;
}

/** The effect of an amount on the money of its deal. */
function effectOf({ basis = 'TOTAL' }: { readonly basis?: Basis }): BasisEffect {
  return BASIS_RULES[basis].effect;
}

/** The interval of a figure as both sides of the money of a deal. */
function fullMoney(amount: Amount, estimated: boolean): DealMoney {
  const interval = amountInterval(amount);
  return { currency: amount.currency, paid: interval, received: interval, estimated };
}

/** The money that bounds allow: the highest lower bound and the lowest upper bound. */
function boundedMoney(bounds: readonly Amount[], currency: string): DealMoney {
  let [paidLow, receivedLow, high] = [0, 0, Infinity];
  for (const amount of bounds) {
    if (amount.currency !== currency) continue;
    const interval = amountInterval(amount);
    const effect = effectOf(amount);
    if (effect === 'AT_LEAST') paidLow = Math.max(paidLow, interval.low);
    if (effect !== 'AT_MOST') receivedLow = Math.max(receivedLow, interval.low);
    if (effect !== 'AT_LEAST') high = Math.min(high, interval.high ?? Infinity);
  }
  // Sources can state a tranche above the total with options. The money is then the tranche.
  const atLeast = (low: number): Interval => ({
    low,
    high: high === Infinity ? null : Math.max(high, low),
  });
  return { currency, paid: atLeast(paidLow), received: atLeast(receivedLow), estimated: false };
}

/**
 * The money of a deal (domain.md, Basis): its TOTAL; otherwise its ESTIMATE; otherwise what its
 * bounds allow. Currencies are never mixed: bounds count in the currency of the first of them.
 * @returns null if no amount says how much the deal moves.
 */
export function dealMoney({
  amount,
  otherAmounts = [],
}: Pick<ResolvedTerms, 'amount' | 'otherAmounts'>): DealMoney | null {
  if (amount === undefined) return null;
  if (effectOf(amount) === 'ALL') return fullMoney(amount, false);
  const amounts = [amount, ...otherAmounts];
  const estimate = amounts.find((each) => effectOf(each) === 'ESTIMATE');
  if (estimate !== undefined) return fullMoney(estimate, true);
  const bounds = amounts.filter((each) => effectOf(each) !== 'NONE');
  const [first] = bounds;
  return first === undefined ? null : boundedMoney(bounds, first.currency);
}
