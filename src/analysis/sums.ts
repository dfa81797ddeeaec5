import { leastOf, mostOf } from '../domain/amount.ts';
import { addHigh, addLow, QUALIFIERS } from '../domain/interval.ts';
import { byText } from './evidence.ts';
import { roomFor } from './growing.ts';
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
  return leastOf(snapshot.amount[version] ?? 0, qualifier);
}

/** The most that the amount of a version allows; Infinity where there is no limit. */
export function highOf(snapshot: Snapshot, version: number): number {
  const qualifier = QUALIFIERS[snapshot.amountQualifier[version] ?? 0] ?? 'EXACTLY';
  return mostOf(snapshot.amount[version] ?? 0, snapshot.amountTo[version] ?? 0, qualifier);
}

/** Dollars come first, then the others by their code. */
function byCurrency(a: string, b: string): number {
  return Number(b === 'USD') - Number(a === 'USD') || byText(a, b);
}

/**
 * Sums of the amounts of versions, by group and currency. Each pair of the two that occurs has a row, and the rows of a group are a chain: there are many groups, and few currencies
 * in each.
 */
export class Sums {
  readonly #snapshot: Snapshot;
  readonly #counts: Uint32Array;
  readonly #unstated: Uint32Array;
  /** The first row of a group, from 1 on; 0 where it has none. */
  readonly #first: Uint32Array;
  #rows = 0;
  #next = new Uint32Array();
  #currency = new Uint16Array();
  #relationships = new Uint32Array();
  #low = new Float64Array();
  #high = new Float64Array();

  /** @param groups how many groups there may be; each is a number below this one. */
  constructor(snapshot: Snapshot, groups = 1) {
    this.#snapshot = snapshot;
    this.#counts = new Uint32Array(groups);
    this.#unstated = new Uint32Array(groups);
    this.#first = new Uint32Array(groups);
  }

  /** Adds the amount of a version, where it states one. @param shared whether it belongs to several, of whom each may have from nothing to all of it. */
  add(version: number, shared: boolean, group = 0): void {
    this.#counts[group] = this.countOf(group) + 1;
    const currency = this.#snapshot.currency[version] ?? 0;
    if (currency === 0) {
      this.#unstated[group] = (this.#unstated[group] ?? 0) + 1;
      return;
    }
    const row = this.#rowOf(group, currency) || this.#newRow(group, currency);
    this.#relationships[row] = (this.#relationships[row] ?? 0) + 1;
    if (!shared) this.#low[row] = addLow(this.#low[row] ?? 0, lowOf(this.#snapshot, version));
    this.#high[row] = addHigh(this.#high[row] ?? 0, highOf(this.#snapshot, version));
  }

  /** How many relationships count in a group. */
  countOf(group: number): number {
    return this.#counts[group] ?? 0;
  }

  /** The least that a group has of a currency; below 0 where it states none. */
  lowOf(group: number, currency: number): number {
    const row = this.#rowOf(group, currency);
    return row === 0 ? -1 : (this.#low[row] ?? 0);
  }

  /** The most that a group has of a currency, Infinity where there is no limit; below 0 where it states none. */
  highOf(group: number, currency: number): number {
    const row = this.#rowOf(group, currency);
    return row === 0 ? -1 : (this.#high[row] ?? 0);
  }

  /** What a group comes to. */
  sumOf(group = 0): Sum {
    const total: MoneyInterval[] = [];
    const unstated = this.#unstated[group] ?? 0;
    for (let row = this.#first[group] ?? 0; row !== 0; row = this.#next[row] ?? 0) {
      const high = this.#high[row] ?? 0;
      total.push({
        currency: this.#snapshot.currencies[this.#currency[row] ?? 0] ?? '',
        low: this.#low[row] ?? 0,
        high: high === Infinity ? null : high,
        relationships: this.#relationships[row] ?? 0,
        unstated,
      });
    }
    total.sort((a, b) => byCurrency(a.currency, b.currency));
    return { total, count: this.countOf(group), unstated };
  }

  #rowOf(group: number, currency: number): number {
    let row = this.#first[group] ?? 0;
    while (row !== 0 && this.#currency[row] !== currency) row = this.#next[row] ?? 0;
    return row;
  }

  #newRow(group: number, currency: number): number {
    const row = ++this.#rows;
    if (row >= this.#next.length) {
      // There is no telling how many there will be, and they are kept for one sum alone: growing seldom matters more than being small.
      const room = row * 2;
      this.#next = roomFor(this.#next, room);
      this.#currency = roomFor(this.#currency, room);
      this.#relationships = roomFor(this.#relationships, room);
      this.#low = roomFor(this.#low, room);
      this.#high = roomFor(this.#high, room);
    }
    this.#next[row] = this.#first[group] ?? 0;
    this.#currency[row] = currency;
    this.#first[group] = row;
    return row;
  }
}
