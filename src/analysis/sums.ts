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
