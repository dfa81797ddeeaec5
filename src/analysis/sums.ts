import { amountLowerBound, amountUpperBound } from '../domain/amount.ts';
import { addUpperBounds, addLowerBounds, QUALIFIERS } from '../domain/interval.ts';
import { byText } from './evidence-order.ts';
import { roomFor } from './typed-arrays.ts';
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
export interface Sum {
  /** One for each currency: US dollars first, then the others by their code. */
  readonly total: readonly MoneyInterval[];
  /** How many relationships count: those that state an amount, and those that do not. */
  readonly count: number;
  readonly unstated: number;
}

/** The least that the amount of a version allows. */
export function lowOf(snapshot: Snapshot, version: number): number {
  const qualifier = QUALIFIERS[snapshot.amountQualifier[version] ?? 0] ?? 'EXACTLY';
  return amountLowerBound(snapshot.amount[version] ?? 0, qualifier);
}

/** The most that the amount of a version allows; Infinity where there is no limit. */
export function highOf(snapshot: Snapshot, version: number): number {
  const qualifier = QUALIFIERS[snapshot.amountQualifier[version] ?? 0] ?? 'EXACTLY';
  return amountUpperBound(snapshot.amount[version] ?? 0, snapshot.amountTo[version] ?? 0, qualifier);
}

/** Dollars come first, then the others by their code. */
function byCurrency(a: string, b: string): number {
  return Number(b === 'USD') - Number(a === 'USD') || byText(a, b);
}

/** A row is 32 bytes, two of which fill a line of the processor's cache: two numbers, its ends, then whole numbers. */
const ENDS = 4;
const [LOW, HIGH] = [0, 1];
const WHOLE = 8;
const [RELATIONSHIPS, CURRENCY, NEXT, UNSTATED] = [4, 5, 6, 7];

/**
 * Sums of the amounts of versions, by group and currency. A group's row, at its number, has its dollars and how many state no amount; a chain of further rows, up to a NEXT of 0, has
 * its other currencies, of which there are few. Adding to one group after the other is mostly waiting for memory: what is asked for most often stands together,
 * where nothing has to be read to find it.
 */
export class Sums {
  readonly #snapshot: Snapshot;
  /** The place of US dollars; -1, which is no amount's, where none is in dollars. */
  readonly #dollars: number;
  #rows: number;
  #ends: Float64Array<ArrayBuffer>;
  /** The same memory as the ends. */
  #whole: Uint32Array<ArrayBuffer>;

  /** @param groups how many groups there may be; each is a number below this one. */
  constructor(snapshot: Snapshot, groups = 1) {
    this.#snapshot = snapshot;
    this.#dollars = snapshot.currencies.indexOf('USD');
    this.#rows = groups;
    this.#ends = new Float64Array(groups * ENDS);
    this.#whole = new Uint32Array(this.#ends.buffer);
  }

  /** Adds the amount of a version, where it states one. @param shared whether it belongs to several, of whom each may have from nothing to all of it. */
  add(version: number, shared: boolean, group = 0): void {
    const currency = this.#snapshot.currency[version] ?? 0;
    if (currency === 0) {
      this.#count(group, UNSTATED);
      return;
    }
    const row =
      currency === this.#dollars ? group : this.#rowOf(group, currency) || this.#newRow(group, currency);
    this.#count(row, RELATIONSHIPS);
    if (!shared)
      this.#ends[row * ENDS + LOW] = addLowerBounds(this.#end(row, LOW), lowOf(this.#snapshot, version));
    this.#ends[row * ENDS + HIGH] = addUpperBounds(this.#end(row, HIGH), highOf(this.#snapshot, version));
  }

  /** How many relationships count in a group. */
  countOf(group: number): number {
    let count = this.#in(group, UNSTATED) + this.#in(group, RELATIONSHIPS);
    for (let row = this.#in(group, NEXT); row !== 0; row = this.#in(row, NEXT))
      count += this.#in(row, RELATIONSHIPS);
    return count;
  }

  /** The least dollars that a group has; below 0 where it states none. */
  dollarsLow(group: number): number {
    return this.#statesDollars(group) ? this.#end(group, LOW) : -1;
  }

  /** The most dollars that a group has, Infinity where there is no limit; below 0 where it states none. */
  dollarsHigh(group: number): number {
    return this.#statesDollars(group) ? this.#end(group, HIGH) : -1;
  }

  /** What a group comes to. */
  sumOf(group = 0): Sum {
    const unstated = this.#in(group, UNSTATED);
    const total: MoneyInterval[] = [];
    const put = (row: number, currency: number): void => {
      const high = this.#end(row, HIGH);
      total.push({
        currency: this.#snapshot.currencies[currency] ?? '',
        low: this.#end(row, LOW),
        high: high === Infinity ? null : high,
        relationships: this.#in(row, RELATIONSHIPS),
        unstated,
      });
    };
    if (this.#statesDollars(group)) put(group, this.#dollars);
    for (let row = this.#in(group, NEXT); row !== 0; row = this.#in(row, NEXT))
      put(row, this.#in(row, CURRENCY));
    total.sort((a, b) => byCurrency(a.currency, b.currency));
    return { total, count: this.countOf(group), unstated };
  }

  #statesDollars(group: number): boolean {
    return this.#in(group, RELATIONSHIPS) > 0;
  }

  #end(row: number, end: number): number {
    return this.#ends[row * ENDS + end] ?? 0;
  }

  #in(row: number, place: number): number {
    return this.#whole[row * WHOLE + place] ?? 0;
  }

  #count(row: number, place: number): void {
    this.#whole[row * WHOLE + place] = this.#in(row, place) + 1;
  }

  /** The row of another currency than dollars in a group; 0 where it has none. */
  #rowOf(group: number, currency: number): number {
    let row = this.#in(group, NEXT);
    while (row !== 0 && this.#in(row, CURRENCY) !== currency) row = this.#in(row, NEXT);
    return row;
  }

  #newRow(group: number, currency: number): number {
    const row = this.#rows++;
    if ((row + 1) * ENDS > this.#ends.length) {
      // There is no telling how many there will be, and they are kept for one sum alone: growing seldom matters more than being small.
      this.#ends = roomFor(this.#ends, row * 2 * ENDS);
      this.#whole = new Uint32Array(this.#ends.buffer);
    }
    this.#whole[row * WHOLE + CURRENCY] = currency;
    this.#whole[row * WHOLE + NEXT] = this.#in(group, NEXT);
    this.#whole[group * WHOLE + NEXT] = row;
    return row;
  }
}
