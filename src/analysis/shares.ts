import type { MoneyBounds } from '../domain/parts-and-wholes.ts';
import { DealTrees } from './deal-trees.ts';
import { evidenceStrength } from './evidence-order.ts';
import { MarketAmounts } from './market-amounts.ts';
import { moneyBounds, moneyCurrency, type MoneySide } from './money-bounds.ts';
import type { View } from './snapshot.ts';

/** Measure of a share: money in one currency, or the number of relationships. */
export type ShareMeasure = 'MONEY' | 'LINKS';

/** Share of one entity in all deals of a market or a customer. */
export interface EntityShare {
  readonly entity: number;
  /**
   * Share by the middles of the intervals, within `percentLow` and `percentHigh`; null if too few
   * deals state bounded amounts, or one states only a lower bound.
   */
  readonly percent: number | null;
  /** Smallest and largest share that the amounts of all deals allow, whatever is unknown. */
  readonly percentLow: number;
  readonly percentHigh: number;
  /** Number of the entity's deals. */
  readonly deals: number;
  /** Number of those with an amount in the currency that has an upper bound. */
  readonly statedDeals: number;
  /** Evidence of its best-evidenced deal. */
  readonly strength: number;
}

/** Options of a share calculation. */
export interface ShareOptions {
  readonly measure: ShareMeasure;
  /** Code of the currency of the amounts. */
  readonly currency: string;
  readonly side: MoneySide;
}

/** Deals of one owner; see `EntityShare`. */
interface OwnerDeals {
  deals: number;
  statedDeals: number;
  strength: number;
}

/** A whole or a part that shares are computed from. */
interface TreeDeal {
  readonly owners: readonly number[];
  /** Money in the currency; null without any. */
  readonly money: MoneyBounds | null;
}

/** Deals without a known amount can have any. */
const ANY_AMOUNT: MoneyBounds = { low: 0, high: Infinity };

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Sum of the squared percentages; null if all values are 0 or one has no limit. */
function herfindahlIndex(values: readonly number[]): number | null {
  const total = sum(values);
  if (total === 0 || total === Infinity) return null;
  return sum(values.map((value) => ((100 * value) / total) ** 2));
}

/** Shares of several owners in the deals of a market or a customer. */
export interface ShareResults {
  /** In no particular order, one per owner. */
  readonly shares: readonly EntityShare[];
  /**
   * Herfindahl-Hirschman index by middles, lower bounds or upper bounds: the sum of the squared
   * percentages. Null if they are not known.
   */
  readonly hhi: number | null;
  readonly hhiLow: number | null;
  readonly hhiHigh: number | null;
}

/** Computes the shares of several owners in the deals added. */
export class ShareCalculator {
  readonly #view: View;
  readonly #options: ShareOptions;
  readonly #currency: number;
  readonly #owners = new Map<number, OwnerDeals>();
  /** Amounts of all deals, and of those that state an amount with an upper bound. */
  readonly #amounts = new MarketAmounts();
  readonly #boundedAmounts = new MarketAmounts();
  readonly #trees: DealTrees;
  /** Wholes and parts, which add to the amounts at the end. */
  readonly #treeDeals = new Map<number, TreeDeal>();
  /** Number of deals with an upper bound in the currency, or of all deals for `LINKS`. */
  counted = 0;
  /** Number of deals without money in any currency. */
  unstated = 0;
  /** Number of deals with money in another currency or without an upper bound. */
  leftOut = 0;
  /** Whether a deal states a lower bound and no upper one: midpoints without it would mislead. */
  #hasOpenAmount = false;

  /** @param view the relationships that count. */
  constructor(view: View, options: ShareOptions) {
    this.#view = view;
    this.#options = options;
    this.#currency = view.snapshot.currencies.indexOf(options.currency);
    this.#trees = new DealTrees(view);
  }

  /** Number of owners. */
  get ownerCount(): number {
    return this.#owners.size;
  }

  /**
   * Adds a relationship in view.
   * @param unsplit whether others than the customer have a part of it, so that its lower bound is
   * 0.
   */
  add(relationship: number, owners: readonly number[], unsplit = false): void {
    const { snapshot } = this.#view;
    const version = this.#view.version(relationship);
    const { measure, side } = this.#options;
    const stated = moneyBounds(snapshot, version, this.#currency, side);
    const money = stated === null || !unsplit ? stated : { low: 0, high: stated.high };
    const isCounted = measure === 'LINKS' || isBounded(money);
    if (money !== null && money.low > 0 && money.high === Infinity) this.#hasOpenAmount = true;
    if (isCounted) this.counted += 1;
    else if (moneyCurrency(snapshot, version) === 0) this.unstated += 1;
    else this.leftOut += 1;
    if (!this.#trees.isAlone(relationship)) this.#treeDeals.set(relationship, { owners, money });
    else {
      this.#amounts.add({ groups: owners, ...(money ?? ANY_AMOUNT) });
      if (isBounded(money)) this.#boundedAmounts.add({ groups: owners, ...money });
    }
    const strength = evidenceStrength(snapshot, version);
    for (const owner of owners) {
      let own = this.#owners.get(owner);
      if (own === undefined) this.#owners.set(owner, (own = { deals: 0, statedDeals: 0, strength: 0 }));
      own.deals += 1;
      if (isCounted) own.statedDeals += 1;
      if (strength > own.strength) own.strength = strength;
    }
  }

  /** Shares and indexes of everything added; called once, at the end. */
  results(): ShareResults {
    return this.#options.measure === 'LINKS' ? this.#linkShares() : this.#moneyShares();
  }

  #linkShares(): ShareResults {
    const counts = [...this.#owners.values()].map(({ deals }) => deals);
    const total = sum(counts);
    const shares = [...this.#owners].map(([entity, own]): EntityShare => {
      const percent = (100 * own.deals) / total;
      return { entity, percent, percentLow: percent, percentHigh: percent, ...own };
    });
    const hhi = herfindahlIndex(counts);
    return { shares, hhi, hhiLow: hhi, hhiHigh: hhi };
  }

  #moneyShares(): ShareResults {
    this.#addTrees(this.#amounts, [...this.#treeDeals.keys()], ANY_AMOUNT);
    const bounded = [...this.#treeDeals].flatMap(([each, { money }]) => (isBounded(money) ? [each] : []));
    this.#addTrees(this.#boundedAmounts, bounded, null);
    const { all } = this.#amounts;
    const owners = [...this.#owners.keys()];
    const middles = new Map(owners.map((owner) => [owner, this.#boundedAmounts.of(owner).middle]));
    const middleTotal = sum(middles.values());
    const dealCount = this.counted + this.unstated + this.leftOut;
    const isMostlyBounded = this.counted >= 2 && 2 * this.counted > dealCount && !this.#hasOpenAmount;
    const hasMiddles = isMostlyBounded && middleTotal > 0;
    const shares = [...this.#owners].map(([entity, own]): EntityShare => {
      const amounts = this.#amounts.of(entity);
      const percentLow = lowestPercent(amounts.ownLow, all.highWithout(amounts));
      const percentHigh = highestPercent(amounts.high, all.lowWithout(amounts));
      const percent =
        hasMiddles && own.statedDeals > 0 ? (100 * (middles.get(entity) ?? 0)) / middleTotal : null;
      return {
        entity,
        percent: pointShare(percent, percentLow, percentHigh),
        percentLow,
        percentHigh,
        ...own,
      };
    });
    const isKnown = hasMiddles || shares.every(({ percent }) => percent !== null);
    return {
      shares,
      hhi: isKnown ? herfindahlIndex([...middles.values()]) : null,
      hhiLow: herfindahlIndex(owners.map((owner) => this.#amounts.of(owner).ownLow)),
      hhiHigh: herfindahlIndex(owners.map((owner) => this.#amounts.of(owner).high)),
    };
  }

  /**
   * Adds wholes and parts, so that no money counts with a whole and with its parts.
   * @param unknown money of a deal without any; null for none.
   */
  #addTrees(amounts: MarketAmounts, deals: readonly number[], unknown: MoneyBounds | null): void {
    const members = new Set(deals);
    const trees = new DealTrees({
      ...this.#view,
      version: (relationship) => (members.has(relationship) ? this.#view.version(relationship) : -1),
    });
    const grouping = {
      byParty: true,
      groupsOf: (relationship: number) => this.#treeDeals.get(relationship)?.owners ?? [],
      moneyOf: (relationship: number) => this.#treeDeals.get(relationship)?.money ?? unknown,
    };
    for (const relationship of deals)
      if (trees.rootOf(relationship) === relationship)
        for (const amount of trees.countedAmounts(relationship, grouping)) amounts.add(amount);
  }
}

/** Whether money has an upper bound. */
function isBounded(money: MoneyBounds | null): money is MoneyBounds {
  return money !== null && money.high < Infinity;
}

/** Lowest share of an owner with at least `low`, if the others have at most `others`. */
function lowestPercent(low: number, others: number): number {
  return low === 0 || others === Infinity ? 0 : (100 * low) / (low + others);
}

/** Highest share of an owner with at most `high`, if the others have at least `others`. */
function highestPercent(high: number, others: number): number {
  return high === 0 ? 0 : high === Infinity ? 100 : (100 * high) / (high + others);
}

/** A share within its range; a range of a single value is known without middles. */
function pointShare(percent: number | null, low: number, high: number): number | null {
  if (low === high) return low;
  return percent === null ? null : Math.min(Math.max(percent, low), high);
}
