import { amountInterval } from '../domain/amount.ts';
import { add, QUALIFIERS, type Interval } from '../domain/interval.ts';
import { byText } from './evidence.ts';
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

const NOTHING: Interval = { low: 0, high: 0 };

/** What the amount of a version allows. @param shared whether it belongs to several, of whom each may have from nothing to all of it. */
export function amountOf(snapshot: Snapshot, version: number, shared: boolean): Interval {
  const interval = amountInterval({
    value: snapshot.amount[version] ?? 0,
    to: snapshot.amountTo[version] ?? 0,
    currency: '',
    qualifier: QUALIFIERS[snapshot.amountQualifier[version] ?? 0] ?? 'EXACTLY',
  });
  return shared ? { low: 0, high: interval.high } : interval;
}

/** Dollars come first, then the others by their code. */
function byCurrency(a: string, b: string): number {
  return Number(b === 'USD') - Number(a === 'USD') || byText(a, b);
}

/** Adds up the amounts of versions, currency by currency. */
export class Summing {
  readonly #snapshot: Snapshot;
  readonly #intervals = new Map<number, { sum: Interval; relationships: number }>();
  #count = 0;
  #unstated = 0;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** Adds the amount of a version, where it states one. */
  add(version: number, shared: boolean): void {
    this.#count += 1;
    const currency = this.#snapshot.currency[version] ?? 0;
    if (currency === 0) {
      this.#unstated += 1;
      return;
    }
    const amount = amountOf(this.#snapshot, version, shared);
    const known = this.#intervals.get(currency);
    if (known === undefined) this.#intervals.set(currency, { sum: add(NOTHING, amount), relationships: 1 });
    else {
      known.sum = add(known.sum, amount);
      known.relationships += 1;
    }
  }

  /** What they come to. */
  get sum(): Sum {
    const unstated = this.#unstated;
    const total = [...this.#intervals].map(([currency, { sum, relationships }]) => ({
      currency: this.#snapshot.currencies[currency] ?? '',
      ...sum,
      relationships,
      unstated,
    }));
    return {
      total: total.sort((a, b) => byCurrency(a.currency, b.currency)),
      count: this.#count,
      unstated,
    };
  }
}
