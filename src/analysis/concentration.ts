import { RELATIONSHIP_TYPES, type RelationshipType } from '../domain/relationship-types.ts';
import { entityIdComparator } from './evidence-order.ts';
import { PAYEE_ROLE } from './money-roles.ts';
import { ShareCalculator, type EntityShare, type ShareMeasure } from './shares.ts';
import type { View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { partiesWithRole } from './parties.ts';
import { countingRule, countingView, LeftOutCounter, type LeftOutCounts } from './what-counts.ts';

/** Concentration of one relationship type; its suppliers are the payees. */
export interface ConcentrationResult extends LeftOutCounts {
  readonly measure: ShareMeasure;
  /** Null if no share is known. */
  readonly hhi: number | null;
  /** Index of the lower bounds and of the upper bounds; not the range of the index. */
  readonly hhiLow: number | null;
  readonly hhiHigh: number | null;
  /** Best-evidenced first, then the largest certain share; at most `first`. */
  readonly shares: readonly EntityShare[];
  /** Number of suppliers, including those without a known share. */
  readonly suppliers: number;
  /** Number of deals with an amount in the currency that has an upper bound. */
  readonly counted: number;
  /** Number of deals without money. */
  readonly unstated: number;
  /** Number of deals in another currency or without an upper bound. */
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
  const calculator = new ShareCalculator(countingView(view), { measure, currency, side: 'RECEIVED' });
  const counts = countingRule(view);
  const excluded = new LeftOutCounter(snapshot);
  const ticker = new YieldTicker(2000);
  for (let relationship = 0; relationship < snapshot.relationshipCount; relationship++) {
    if (ticker.due()) yield;
    if (snapshot.relationshipType[relationship] !== typeIndex) continue;
    const version = view.version(relationship);
    if (version < 0) continue;
    if (counts(version)) calculator.add(relationship, partiesWithRole(snapshot, relationship, role));
    else excluded.add(version);
  }
  const { shares, hhi, hhiLow, hhiHigh } = calculator.results();
  const { ownerCount: suppliers, counted, unstated, leftOut } = calculator;
  const compareIds = entityIdComparator(snapshot);
  return {
    measure,
    hhi,
    hhiLow,
    hhiHigh,
    shares: shares
      .toSorted(
        (a, b) => b.strength - a.strength || b.percentLow - a.percentLow || compareIds(a.entity, b.entity),
      )
      .slice(0, first),
    suppliers,
    counted,
    unstated,
    leftOut,
    ...excluded.countsOf(),
  };
}
