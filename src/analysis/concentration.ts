import { RELATIONSHIP_TYPES, type RelationshipType } from '../domain/relationship-types.ts';
import { summable } from './summable.ts';
import { entityIdComparator } from './evidence-order.ts';
import { PAYEE_ROLE } from './money-roles.ts';
import { ShareCalculator, type ShareMeasure, type EntityShare } from './shares.ts';
import type { View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { partiesWithRole } from './parties.ts';

/** How concentrated the market of one type of relationship is; its suppliers are those who are paid. */
export interface ConcentrationResult {
  readonly measure: ShareMeasure;
  readonly hhi: number | null;
  /** The index of the lower ends, and of the upper ends: not the least and the greatest that it can be. */
  readonly hhiLow: number | null;
  readonly hhiHigh: number | null;
  /** The largest first, at most as many as were asked for. */
  readonly shares: readonly EntityShare[];
  /** How many suppliers there are, those with no share that can be told included. */
  readonly suppliers: number;
  /** How many relationships the shares are worked out from. */
  readonly counted: number;
  /** How many state no amount. */
  readonly unstated: number;
  /** How many state an amount without an upper end, or in another currency: they are left out. */
  readonly leftOut: number;
}

/** What is asked of a market. */
export interface ConcentrationOptions {
  /** One in which money goes. */
  readonly type: RelationshipType;
  readonly measure: ShareMeasure;
  readonly currency: string;
  readonly first: number;
}

/** The shares of the suppliers of a market, and how concentrated it is. */
export function* concentration(
  view: View,
  { type, measure, currency, first }: ConcentrationOptions,
): SlicedTask<ConcentrationResult> {
  const { snapshot } = view;
  const typeIndex = RELATIONSHIP_TYPES.indexOf(type);
  const role = PAYEE_ROLE[typeIndex] ?? -1;
  const isSummable = summable(view);
  const shares = new ShareCalculator(view, measure, currency);
  const ticker = new YieldTicker(2000);
  for (let relationship = 0; relationship < snapshot.relationshipCount; relationship++) {
    if (ticker.due()) yield;
    if (snapshot.relationshipType[relationship] !== typeIndex) continue;
    const version = view.version(relationship);
    if (version < 0 || (measure === 'MONEY' && !isSummable(relationship))) continue;
    shares.add(version, partiesWithRole(snapshot, relationship, role));
  }
  const compareIds = entityIdComparator(snapshot);
  return {
    measure,
    hhi: shares.herfindahlIndex('middle'),
    hhiLow: shares.herfindahlIndex('low'),
    hhiHigh: shares.herfindahlIndex('high'),
    shares: shares.results
      .sort((a, b) => b.percent - a.percent || compareIds(a.entity, b.entity))
      .slice(0, first),
    suppliers: shares.entityCount,
    counted: shares.counted,
    unstated: shares.unstated,
    leftOut: shares.leftOut,
  };
}
