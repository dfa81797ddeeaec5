import { RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { relationshipsBetween } from './relationships-between.ts';
import { summable } from './summable.ts';
import { entityIdComparator } from './evidence-order.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import { ShareCalculator, type ShareMeasure, type EntityShare } from './shares.ts';
import type { View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { partiesWithRole } from './parties.ts';

/** Basis of a dependence: purchases of one kind, or received money. */
export type DependenceKind = 'CLOUD' | 'CHIPS' | 'MONEY';

/** A customer with a large share from one supplier. */
export interface DependenceResult {
  readonly customer: number;
  /**
   * Supplier with its share of the customer's purchases; for MONEY, payer with its share of the
   * income.
   */
  readonly supplier: Omit<EntityShare, 'relationships'>;
  /** Relationships between the two, best evidence first. */
  readonly relationships: readonly number[];
  /** Number of suppliers that the customer has in view. */
  readonly suppliers: number;
  /**
   * Number of the customer's relationships that are in the share, lack an amount, or are excluded.
   */
  readonly counted: number;
  readonly unstated: number;
  readonly leftOut: number;
}

/** Options of a dependence query. */
export interface DependenceOptions {
  readonly kind: DependenceKind;
  readonly minPercent: number;
  readonly measure: ShareMeasure;
  readonly currency: string;
  readonly first: number;
}

/** By kind, 1 at the index of each of its relationship types. */
const TYPE_MASKS: Readonly<Record<DependenceKind, Uint8Array>> = {
  CLOUD: Uint8Array.from(RELATIONSHIP_TYPES, (type) => Number(type === 'CLOUD_CONTRACT')),
  CHIPS: Uint8Array.from(RELATIONSHIP_TYPES, (type) => Number(type === 'CHIP_SUPPLY')),
  MONEY: Uint8Array.from(PAYER_ROLE, (role) => Number(role >= 0)),
};

/**
 * Customers with at least `minPercent` from one supplier: largest share first, then more
 * relationships, then by ID.
 */
export function* dependence(
  view: View,
  { kind, minPercent, measure, currency, first }: DependenceOptions,
): SlicedTask<DependenceResult[]> {
  const { snapshot } = view;
  const types = TYPE_MASKS[kind];
  const [customerRole, supplierRole] = kind === 'MONEY' ? [PAYEE_ROLE, PAYER_ROLE] : [PAYER_ROLE, PAYEE_ROLE];
  const isSummable = summable(view);
  const byCustomer = new Map<number, ShareCalculator>();
  const ticker = new YieldTicker(1000);
  for (let relationship = 0; relationship < snapshot.relationshipCount; relationship++) {
    if (ticker.due()) yield;
    const type = snapshot.relationshipType[relationship] ?? 0;
    if (types[type] !== 1) continue;
    const version = view.version(relationship);
    if (version < 0 || (measure === 'MONEY' && !isSummable(relationship))) continue;
    const suppliers = partiesWithRole(snapshot, relationship, supplierRole[type] ?? -1);
    for (const customer of partiesWithRole(snapshot, relationship, customerRole[type] ?? -1)) {
      let shares = byCustomer.get(customer);
      if (shares === undefined)
        byCustomer.set(customer, (shares = new ShareCalculator(view, measure, currency)));
      shares.add(version, suppliers);
    }
  }
  const compareIds = entityIdComparator(snapshot);
  const matches = [...byCustomer].flatMap(([customer, shares]) => {
    const [largest] = shares.results.sort((a, b) => b.percent - a.percent || compareIds(a.entity, b.entity));
    return largest === undefined || largest.percent < minPercent ? [] : [{ customer, shares, largest }];
  });
  matches.sort(
    (a, b) =>
      b.largest.percent - a.largest.percent ||
      b.shares.counted - a.shares.counted ||
      compareIds(a.customer, b.customer),
  );
  return matches.slice(0, first).map(({ customer, shares, largest: { relationships: _, ...supplier } }) => ({
    customer,
    supplier,
    relationships: relationshipsBetween(
      view,
      customer,
      supplier.entity,
      kind === 'MONEY' ? 'PAID_BY' : 'PAYS',
    ).filter((relationship) => types[snapshot.relationshipType[relationship] ?? 0] === 1),
    suppliers: shares.entityCount,
    counted: shares.counted,
    unstated: shares.unstated,
    leftOut: shares.leftOut,
  }));
}
