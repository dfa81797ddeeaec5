import { amountLowerBound, amountUpperBound } from '../domain/amount.ts';
import { addUpperBounds, addLowerBounds, QUALIFIERS } from '../domain/interval.ts';
import { compareText } from './evidence-order.ts';
import { ensureCapacity } from './typed-arrays.ts';
import type { Snapshot } from './snapshot.ts';

/** Sum of uncertain money in one currency; `Interval` in the schema. */
export interface MoneyInterval {
  readonly currency: string;
  readonly low: number;
  /** Null for no upper bound. */
  readonly high: number | null;
  /** Number of relationships with an amount in this currency. */
  readonly relationships: number;
  /** Number of relationships in the sum without an amount in any currency. */
  readonly unstated: number;
}

/** Sum of several relationships. */
export interface MoneySum {
  /** One interval per currency: US dollars first, then by code. */
  readonly total: readonly MoneyInterval[];
  /** Number of relationships that count, with or without an amount. */
  readonly count: number;
  /** Number of those without an amount. */
  readonly unstated: number;
}

/** Lower bound of a version's amount. */
export function versionLowerBound(snapshot: Snapshot, version: number): number {
  const qualifier = QUALIFIERS[snapshot.amountQualifier[version] ?? 0] ?? 'EXACTLY';
  return amountLowerBound(snapshot.amount[version] ?? 0, qualifier);
}

/** Upper bound of a version's amount; Infinity for none. */
export function versionUpperBound(snapshot: Snapshot, version: number): number {
  const qualifier = QUALIFIERS[snapshot.amountQualifier[version] ?? 0] ?? 'EXACTLY';
  return amountUpperBound(snapshot.amount[version] ?? 0, snapshot.amountTo[version] ?? 0, qualifier);
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

/**
 * Sums of the amounts of versions, by group and currency.
 * The row at a group's number has its dollars and its unstated amounts. A chain of further rows, up
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

  /**
   * Adds the amount of a version, or counts it as unstated.
   * @param shared whether several parties share the amount, each with 0 up to all of it.
   */
  add(version: number, shared: boolean, group = 0): void {
    const currency = this.#snapshot.currency[version] ?? 0;
    if (currency === 0) {
      this.#increment(group, UNSTATED);
      return;
    }
    const row =
      currency === this.#dollarIndex
        ? group
        : this.#findRow(group, currency) || this.#addRow(group, currency);
    this.#increment(row, RELATIONSHIPS);
    if (!shared)
      this.#bounds[row * BOUNDS_PER_ROW + LOW] = addLowerBounds(
        this.#bound(row, LOW),
        versionLowerBound(this.#snapshot, version),
      );
    this.#bounds[row * BOUNDS_PER_ROW + HIGH] = addUpperBounds(
      this.#bound(row, HIGH),
      versionUpperBound(this.#snapshot, version),
    );
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
    return { total, count: this.countOf(group), unstated };
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
