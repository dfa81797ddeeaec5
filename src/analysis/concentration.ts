import { RELATIONSHIP_TYPES, type RelationshipType } from '../domain/relationship-types.ts';
import { summable } from './summable.ts';
import { entityIdComparator } from './evidence-order.ts';
import { PAYEE_ROLE } from './money-roles.ts';
import { ShareCalculator, type ShareMeasure, type EntityShare } from './shares.ts';
import type { View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { partiesWithRole } from './parties.ts';

/** Concentration of one relationship type; its suppliers are the payees. */
export interface ConcentrationResult {
  readonly measure: ShareMeasure;
  readonly hhi: number | null;
  /** Index of the lower bounds and of the upper bounds; not the range of the index. */
  readonly hhiLow: number | null;
  readonly hhiHigh: number | null;
  /** Largest first, at most `first`. */
  readonly shares: readonly EntityShare[];
  /** Number of suppliers, including those without a known share. */
  readonly suppliers: number;
  /** Number of relationships that the shares are computed from. */
  readonly counted: number;
  /** Number of relationships without a stated amount. */
  readonly unstated: number;
  /** Number of relationships excluded for another currency or a missing upper bound. */
  readonly leftOut: number;
}

/** Options of a concentration query. */
export interface ConcentrationOptions {
  /** A type with a payment. */
  readonly type: RelationshipType;
  readonly measure: ShareMeasure;
  readonly currency: string;
  readonly first: number;
}

/** Shares of the suppliers in one relationship type, and their concentration. */
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
