import type { View, Work } from './snapshot.ts';
import type { Sum } from './sums.ts';

/** One step of a circle: all relationships in view by which the one pays the other. */
export interface MoneyStep extends Sum {
  readonly payer: number;
  readonly payee: number;
  /** The best evidenced first. */
  readonly relationships: readonly number[];
}

/** In one currency, the most that can go all the way round: from nothing to the least high of its steps; null where no step has a limit. */
export interface SameMoney {
  readonly currency: string;
  readonly low: 0;
  readonly high: number | null;
}

/** A circle in which each pays the next, and the last one the first. */
export interface MoneyCycle {
  readonly entities: readonly number[];
  /** As many as there are entities; the last one pays the first. */
  readonly steps: readonly MoneyStep[];
  readonly disputed: boolean;
  /** Only currencies that every step states. */
  readonly sameMoney: readonly SameMoney[];
}

/** The shortest circles of two or more entities, through one of them (null: anywhere), each once. */
export declare function moneyCycles(
  view: View,
  asked: { readonly through: number | null; readonly maxLength: number; readonly limit: number },
): Work<MoneyCycle[]>;
