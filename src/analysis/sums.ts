import { addUpperBounds, addLowerBounds } from '../domain/interval.ts';
import { compareText } from './evidence-order.ts';
import { isEstimated, moneyCurrency, moneyHigh, moneyLow, type MoneySide } from './money-bounds.ts';
import { ensureCapacity } from './typed-arrays.ts';
import type { Snapshot } from './snapshot.ts';

/** Sum of uncertain money in one currency; `Interval` in the schema. */
export interface MoneyInterval {
  readonly currency: string;
  readonly low: number;
  /** Null for no upper bound. */
  readonly high: number | null;
  /** Number of relationships with money in this currency. */
  readonly relationships: number;
  /** Number of relationships in the sum without money in any currency. */
  readonly unstated: number;
}

/** Sum of several relationships. */
export interface MoneySum {
  /** One interval per currency: US dollars first, then by code. */
  readonly total: readonly MoneyInterval[];
  /** Number of relationships that count, with or without money. */
  readonly count: number;
  /** Number of those without money. */
  readonly unstated: number;
  /** Number of those that count by an estimate. */
  readonly estimated: number;
}

/** US dollars first, then by code. */
function byCurrency(a: string, b: string): number {
  return Number(b === 'USD') - Number(a === 'USD') || compareText(a, b);
}

/**
 * A row has 32 bytes, so that two fill a line of the processor cache: two bounds, then integers.
 */
const BOUNDS_PER_ROW = 4;
const [LOW, HIGH] = [0, 1];
const INTEGERS_PER_ROW = 8;
const [RELATIONSHIPS, CURRENCY, NEXT, UNSTATED] = [4, 5, 6, 7];
/** A group's own row needs no currency, because it is in dollars. */
const ESTIMATED = CURRENCY;

/**
 * Sums of money, by group and currency. Deals are counted and amounts are added separately, because
 * a whole and its parts count as several deals but not with the sum of their amounts.
 * The row at a group's number has its dollars and its unstated deals. A chain of further rows, up
 * to a NEXT of 0, has its few other currencies. Adding to one group after another mostly waits for
 * memory, so the most frequent values are adjacent and need no lookup.
 */
export class GroupedSums {
  readonly #snapshot: Snapshot;
  /** Index of US dollars; -1, which no amount has, if none is in dollars. */
  readonly #dollarIndex: number;
  #rowCount: number;
  #bounds: Float64Array<ArrayBuffer>;
  /** Same memory as `#bounds`. */
  #integers: Uint32Array<ArrayBuffer>;

  /** @param groups number of groups; each group is a number below it. */
  constructor(snapshot: Snapshot, groups = 1) {
    this.#snapshot = snapshot;
    this.#dollarIndex = snapshot.currencies.indexOf('USD');
    this.#rowCount = groups;
    this.#bounds = new Float64Array(groups * BOUNDS_PER_ROW);
    this.#integers = new Uint32Array(this.#bounds.buffer);
  }

  /** Counts the relationship of a version, by the currency of its money or as unstated. */
  count(version: number, group = 0): void {
    this.#countIn(version, group);
  }

  /**
   * Adds money to a group.
   * @param currency index of the currency.
   */
  addMoney(currency: number, low: number, high: number, group = 0): void {
    this.#addToRow(this.#rowOf(group, currency), low, high);
  }

  /**
   * Counts the relationship of a version, and adds its money.
   * @param shared whether several parties share the money, each with 0 up to all of it.
   */
  add(version: number, side: MoneySide, shared: boolean, group = 0): void {
    const row = this.#countIn(version, group);
    if (row < 0) return;
    const low = shared ? 0 : moneyLow(this.#snapshot, version, side);
    this.#addToRow(row, low, moneyHigh(this.#snapshot, version, side));
  }

  /** Number of relationships that count in a group. */
  countOf(group: number): number {
    let count = this.#integer(group, UNSTATED) + this.#integer(group, RELATIONSHIPS);
    for (let row = this.#integer(group, NEXT); row !== 0; row = this.#integer(row, NEXT))
      count += this.#integer(row, RELATIONSHIPS);
    return count;
  }

  /** Lower bound of the dollars of a group; below 0 without any. */
  dollarsLow(group: number): number {
    return this.#hasDollars(group) ? this.#bound(group, LOW) : -1;
  }

  /** Upper bound of the dollars of a group: Infinity for none, below 0 without any dollars. */
  dollarsHigh(group: number): number {
    return this.#hasDollars(group) ? this.#bound(group, HIGH) : -1;
  }

  /** Sum of a group. */
  sumOf(group = 0): MoneySum {
    const unstated = this.#integer(group, UNSTATED);
    const total: MoneyInterval[] = [];
    const pushInterval = (row: number, currency: number): void => {
      const high = this.#bound(row, HIGH);
      total.push({
        currency: this.#snapshot.currencies[currency] ?? '',
        low: this.#bound(row, LOW),
        high: high === Infinity ? null : high,
        relationships: this.#integer(row, RELATIONSHIPS),
        unstated,
      });
    };
    if (this.#hasDollars(group)) pushInterval(group, this.#dollarIndex);
    for (let row = this.#integer(group, NEXT); row !== 0; row = this.#integer(row, NEXT))
      pushInterval(row, this.#integer(row, CURRENCY));
    total.sort((a, b) => byCurrency(a.currency, b.currency));
    return { total, count: this.countOf(group), unstated, estimated: this.#integer(group, ESTIMATED) };
  }

  #hasDollars(group: number): boolean {
    return this.#integer(group, RELATIONSHIPS) > 0;
  }

  #bound(row: number, bound: number): number {
    return this.#bounds[row * BOUNDS_PER_ROW + bound] ?? 0;
  }

  #integer(row: number, field: number): number {
    return this.#integers[row * INTEGERS_PER_ROW + field] ?? 0;
  }

  #increment(row: number, field: number): void {
    this.#integers[row * INTEGERS_PER_ROW + field] = this.#integer(row, field) + 1;
  }

  /** Counts a relationship, and returns the row of its currency; -1 without money. */
  #countIn(version: number, group: number): number {
    const currency = moneyCurrency(this.#snapshot, version);
    if (currency === 0) {
      this.#increment(group, UNSTATED);
      return -1;
    }
    if (isEstimated(this.#snapshot, version)) this.#increment(group, ESTIMATED);
    const row = this.#rowOf(group, currency);
    this.#increment(row, RELATIONSHIPS);
    return row;
  }

  #addToRow(row: number, low: number, high: number): void {
    if (low > 0) this.#bounds[row * BOUNDS_PER_ROW + LOW] = addLowerBounds(this.#bound(row, LOW), low);
    this.#bounds[row * BOUNDS_PER_ROW + HIGH] = addUpperBounds(this.#bound(row, HIGH), high);
  }

  #rowOf(group: number, currency: number): number {
    if (currency === this.#dollarIndex) return group;
    return this.#findRow(group, currency) || this.#addRow(group, currency);
  }

  /** Row of a currency other than dollars in a group; 0 for none. */
  #findRow(group: number, currency: number): number {
    let row = this.#integer(group, NEXT);
    while (row !== 0 && this.#integer(row, CURRENCY) !== currency) row = this.#integer(row, NEXT);
    return row;
  }

  #addRow(group: number, currency: number): number {
    const row = this.#rowCount++;
    if ((row + 1) * BOUNDS_PER_ROW > this.#bounds.length) {
      // Doubled, because the final number is unknown and only one sum uses the memory: growing
      // seldom matters more than a small size.
      this.#bounds = ensureCapacity(this.#bounds, row * 2 * BOUNDS_PER_ROW);
      this.#integers = new Uint32Array(this.#bounds.buffer);
    }
    this.#integers[row * INTEGERS_PER_ROW + CURRENCY] = currency;
    this.#integers[row * INTEGERS_PER_ROW + NEXT] = this.#integer(group, NEXT);
    this.#integers[group * INTEGERS_PER_ROW + NEXT] = row;
    return row;
  }
}
