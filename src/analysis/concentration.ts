import type { RelationshipType } from '../domain/relationship-types.ts';
import type { View, Work } from './snapshot.ts';

/** What shares are shares of: money in one currency, or the number of relationships. */
export type Measure = 'MONEY' | 'LINKS';

/** One supplier's part of a market. */
export interface Share {
  readonly entity: number;
  /** By the middles of what is stated. */
  readonly percent: number;
  /** The least and the most that it can be, whatever the true amounts are. */
  readonly percentLow: number;
  readonly percentHigh: number;
  readonly relationships: number;
}

/** How concentrated a market is. Indexes are null where there is nothing to divide. */
export interface Concentration {
  readonly measure: Measure;
  readonly hhi: number | null;
  /** The index of the lower ends, and of the upper ends: not the least and the greatest that it can be. */
  readonly hhiLow: number | null;
  readonly hhiHigh: number | null;
  /** The largest first, at most as many as were asked for. */
  readonly shares: readonly Share[];
  /** How many suppliers there are, those with no share that can be told included. */
  readonly suppliers: number;
  /** How many relationships the shares are worked out from. */
  readonly counted: number;
  /** How many state no amount. */
  readonly unstated: number;
  /** How many state an amount without an upper end, or in another currency: they are left out. */
  readonly leftOut: number;
}

/**
 * Who is paid how much of what is paid by relationships of one type.
 * @throws BadUserInput for MONEY and a type along which no money goes.
 */
export declare function concentration(
  view: View,
  asked: {
    readonly type: RelationshipType;
    readonly measure: Measure;
    readonly currency: string;
    readonly first: number;
  },
): Work<Concentration>;
