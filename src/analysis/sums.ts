import { amountLowerBound, amountUpperBound } from '../domain/amount.ts';
import { addUpperBounds, addLowerBounds, QUALIFIERS } from '../domain/interval.ts';
import { compareText } from './evidence-order.ts';
import { ensureCapacity } from './typed-arrays.ts';
import type { Snapshot } from './snapshot.ts';

/** A sum of uncertain money in one currency: the contract's Interval. */
export interface MoneyInterval {
  readonly currency: string;
  readonly low: number;
  /** Null where there is no limit. */
  readonly high: number | null;
  /** How many relationships state an amount in this currency. */
  readonly relationships: number;
  /** How many of those that were summed up state no amount in any currency. */
  readonly unstated: number;
}

/** What some relationships add up to. */
export interface MoneySum {
  /** One for each currency: US dollars first, then the others by their code. */
  readonly total: readonly MoneyInterval[];
  /** How many relationships count: those that state an amount, and those that do not. */
  readonly count: number;
  readonly unstated: number;
}

/** The least that the amount of a version allows. */
export function versionLowerBound(snapshot: Snapshot, version: number): number {
  const qualifier = QUALIFIERS[snapshot.amountQualifier[version] ?? 0] ?? 'EXACTLY';
  return amountLowerBound(snapshot.amount[version] ?? 0, qualifier);
}

/** The most that the amount of a version allows; Infinity where there is no limit. */
export function versionUpperBound(snapshot: Snapshot, version: number): number {
  const qualifier = QUALIFIERS[snapshot.amountQualifier[version] ?? 0] ?? 'EXACTLY';
  return amountUpperBound(snapshot.amount[version] ?? 0, snapshot.amountTo[version] ?? 0, qualifier);
}

/** Dollars come first, then the others by their code. */
function byCurrency(a: string, b: string): number {
  return Number(b === 'USD') - Number(a === 'USD') || compareText(a, b);
}

/** A row is 32 bytes, two of which fill a line of the processor's cache: two numbers, its ends, then whole numbers. */
const BOUNDS_PER_ROW = 4;
const [LOW, HIGH] = [0, 1];
const INTEGERS_PER_ROW = 8;
const [RELATIONSHIPS, CURRENCY, NEXT, UNSTATED] = [4, 5, 6, 7];

/**
 * Sums of the amounts of versions, by group and currency. A group's row, at its number, has its dollars and how many state no amount; a chain of further rows, up to a NEXT of 0, has
 * its other currencies, of which there are few. Adding to one group after the other is mostly waiting for memory: what is asked for most often stands together,
 * where nothing has to be read to find it.
 */
export class GroupedSums {
  readonly #snapshot: Snapshot;
  /** The place of US dollars; -1, which is no amount's, where none is in dollars. */
  readonly #dollarIndex: number;
  #rowCount: number;
  #bounds: Float64Array<ArrayBuffer>;
  /** The same memory as the ends. */
  #integers: Uint32Array<ArrayBuffer>;

  /** @param groups how many groups there may be; each is a number below this one. */
  constructor(snapshot: Snapshot, groups = 1) {
    this.#snapshot = snapshot;
    this.#dollarIndex = snapshot.currencies.indexOf('USD');
    this.#rowCount = groups;
    this.#bounds = new Float64Array(groups * BOUNDS_PER_ROW);
    this.#integers = new Uint32Array(this.#bounds.buffer);
  }

  /** Adds the amount of a version, where it states one. @param shared whether it belongs to several, of whom each may have from nothing to all of it. */
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

  /** How many relationships count in a group. */
  countOf(group: number): number {
    let count = this.#integer(group, UNSTATED) + this.#integer(group, RELATIONSHIPS);
    for (let row = this.#integer(group, NEXT); row !== 0; row = this.#integer(row, NEXT))
      count += this.#integer(row, RELATIONSHIPS);
    return count;
  }

  /** The least dollars that a group has; below 0 where it states none. */
  dollarsLow(group: number): number {
    return this.#hasDollars(group) ? this.#bound(group, LOW) : -1;
  }

  /** The most dollars that a group has, Infinity where there is no limit; below 0 where it states none. */
  dollarsHigh(group: number): number {
    return this.#hasDollars(group) ? this.#bound(group, HIGH) : -1;
  }

  /** What a group comes to. */
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

  /** The row of another currency than dollars in a group; 0 where it has none. */
  #findRow(group: number, currency: number): number {
    let row = this.#integer(group, NEXT);
    while (row !== 0 && this.#integer(row, CURRENCY) !== currency) row = this.#integer(row, NEXT);
    return row;
  }

  #addRow(group: number, currency: number): number {
    const row = this.#rowCount++;
    if ((row + 1) * BOUNDS_PER_ROW > this.#bounds.length) {
      // There is no telling how many there will be, and they are kept for one sum alone: growing seldom matters more than being small.
      this.#bounds = ensureCapacity(this.#bounds, row * 2 * BOUNDS_PER_ROW);
      this.#integers = new Uint32Array(this.#bounds.buffer);
    }
    this.#integers[row * INTEGERS_PER_ROW + CURRENCY] = currency;
    this.#integers[row * INTEGERS_PER_ROW + NEXT] = this.#integer(group, NEXT);
    this.#integers[group * INTEGERS_PER_ROW + NEXT] = row;
    return row;
  }
}
