import { amountLowerBound, amountUpperBound, type Amount } from '../domain/amount.ts';
import { BASIS_RULES, type BasisEffect } from '../domain/basis.ts';
import { dealMoney } from '../domain/deal-money.ts';
import { QUALIFIERS } from '../domain/interval.ts';
import type { MoneyBounds } from '../domain/parts-and-wholes.ts';
import type { CombinedMoney, Snapshot } from './snapshot.ts';

/** Side of the money of a deal: what its payers pay, or what its payees receive, together. */
export type MoneySide = 'PAID' | 'RECEIVED';

/**
 * Relation of a deal's money to its amount: the effect of the amount's basis, or COMBINED if other
 * amounts matter too.
 */
export const MONEY_RULES = [
  'NONE',
  'ALL',
  'ESTIMATE',
  'AT_LEAST',
  'AT_MOST',
  'ROUND',
  'COMBINED',
] as const satisfies readonly (BasisEffect | 'COMBINED')[];
type MoneyRule = (typeof MONEY_RULES)[number];

const [NONE, ESTIMATE, AT_LEAST, AT_MOST, ROUND, COMBINED] = (
  ['NONE', 'ESTIMATE', 'AT_LEAST', 'AT_MOST', 'ROUND', 'COMBINED'] as const
).map((rule) => MONEY_RULES.indexOf(rule)) as [number, number, number, number, number, number];

const NO_MONEY = { rule: 'NONE', combined: null } as const;

/**
 * The rule for the money of a deal, and its money if it is combined.
 * @param intern returns the index of a currency.
 */
export function moneyRuleOf(
  amount: Amount | null,
  otherAmounts: readonly Amount[] | null,
  intern: (currency: string) => number,
): { readonly rule: MoneyRule; readonly combined: CombinedMoney | null } {
  if (amount === null) return NO_MONEY;
  const { effect } = BASIS_RULES[amount.basis ?? 'TOTAL'];
  if (otherAmounts === null || effect === 'ALL') return { rule: effect, combined: null };
  const money = dealMoney({ amount, otherAmounts });
  if (money === null) return NO_MONEY;
  const { currency, paid, received, estimated } = money;
  return {
    rule: 'COMBINED',
    combined: {
      currency: intern(currency),
      estimated,
      paid: { low: paid.low, high: paid.high ?? Infinity },
      received: { low: received.low, high: received.high ?? Infinity },
    },
  };
}

function combinedMoney({ combinedMoney: all }: Snapshot, version: number, side: MoneySide): MoneyBounds {
  const money = all.get(version);
  if (money === undefined) throw new RangeError(`version ${version} has no combined money`);
  return side === 'PAID' ? money.paid : money.received;
}

/** Index of the currency of a version's money; 0 without any. */
export function moneyCurrency(snapshot: Snapshot, version: number): number {
  const rule = snapshot.moneyRule[version] ?? NONE;
  if (rule === NONE) return 0;
  if (rule === COMBINED) return snapshot.combinedMoney.get(version)?.currency ?? 0;
  return snapshot.currency[version] ?? 0;
}

/** Whether the money of a version is an estimate. */
export function isEstimated({ moneyRule, combinedMoney: all }: Snapshot, version: number): boolean {
  const rule = moneyRule[version];
  return rule === ESTIMATE || (rule === COMBINED && all.get(version)?.estimated === true);
}

/** Lower bound of a version's money. */
export function moneyLow(snapshot: Snapshot, version: number, side: MoneySide): number {
  const rule = snapshot.moneyRule[version] ?? NONE;
  if (rule === COMBINED) return combinedMoney(snapshot, version, side).low;
  if (rule === AT_MOST || (rule === ROUND && side === 'PAID')) return 0;
  const qualifier = QUALIFIERS[snapshot.amountQualifier[version] ?? 0] ?? 'EXACTLY';
  return amountLowerBound(snapshot.amount[version] ?? 0, qualifier);
}

/** Upper bound of a version's money; Infinity for none. */
export function moneyHigh(snapshot: Snapshot, version: number, side: MoneySide): number {
  const rule = snapshot.moneyRule[version] ?? NONE;
  if (rule === COMBINED) return combinedMoney(snapshot, version, side).high;
  if (rule === AT_LEAST) return Infinity;
  const qualifier = QUALIFIERS[snapshot.amountQualifier[version] ?? 0] ?? 'EXACTLY';
  return amountUpperBound(snapshot.amount[version] ?? 0, snapshot.amountTo[version] ?? 0, qualifier);
}

/**
 * Money of a version in one currency; null if it has none in it.
 * @param currency index of the currency.
 */
export function moneyBounds(
  snapshot: Snapshot,
  version: number,
  currency: number,
  side: MoneySide,
): MoneyBounds | null {
  if (currency <= 0 || moneyCurrency(snapshot, version) !== currency) return null;
  return { low: moneyLow(snapshot, version, side), high: moneyHigh(snapshot, version, side) };
}
