import type { Measure, Share } from './concentration.ts';
import type { View, Work } from './snapshot.ts';

/** What one may depend on: cloud contracts, chip supplies, or whoever pays. */
export type DependenceOn = 'CLOUD' | 'CHIPS' | 'MONEY';

/** Somebody who gets most of something from one. */
export interface Dependence {
  readonly customer: number;
  /** The supplier with its share of what the customer buys; for MONEY the payer with its share of what comes in. */
  readonly supplier: Omit<Share, 'relationships'>;
  /** Those between the two, the best evidenced first. */
  readonly relationships: readonly number[];
  /** How many suppliers the customer has in view. */
  readonly suppliers: number;
  /** Of the customer's relationships: how many the share is worked out from, how many state no amount, how many were left out. */
  readonly counted: number;
  readonly unstated: number;
  readonly leftOut: number;
}

/** Who gets at least `minPercent` from one supplier, the most dependent first. */
export declare function dependence(
  view: View,
  asked: {
    readonly on: DependenceOn;
    readonly minPercent: number;
    readonly measure: Measure;
    readonly currency: string;
    readonly first: number;
  },
): Work<Dependence[]>;
