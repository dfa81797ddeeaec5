import { RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { relationshipsBetween } from './relationships-between.ts';
import { counting } from './summable.ts';
import { entitiesById } from './evidence-order.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import { Shares, type Measure, type Share } from './shares.ts';
import type { View, Work } from './snapshot.ts';
import { partiesIn } from './parties.ts';

/** What somebody may depend on: what it buys, or the money that it is paid. */
export type DependenceOn = 'CLOUD' | 'CHIPS' | 'MONEY';

/** A customer that relies on one supplier for most of what it buys. */
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

/** What is asked about dependence. */
export interface DependenceAsked {
  readonly on: DependenceOn;
  readonly minPercent: number;
  readonly measure: Measure;
  readonly currency: string;
  readonly first: number;
}

/** The places of the types that each kind of dependence is about. */
const TYPES: Readonly<Record<DependenceOn, Uint8Array>> = {
  CLOUD: Uint8Array.from(RELATIONSHIP_TYPES, (type) => Number(type === 'CLOUD_CONTRACT')),
  CHIPS: Uint8Array.from(RELATIONSHIP_TYPES, (type) => Number(type === 'CHIP_SUPPLY')),
  MONEY: Uint8Array.from(PAYER_ROLE, (role) => Number(role >= 0)),
};
/** How many relationships are looked at between two places where the work may be interrupted. */
const SLICE = 1000;

/** The customers that have at least so much of what they buy from one supplier, the largest share first, then by more relationships and by id. */
export function* dependence(
  view: View,
  { on, minPercent, measure, currency, first }: DependenceAsked,
): Work<Dependence[]> {
  const { snapshot } = view;
  const types = TYPES[on];
  const [customerRole, supplierRole] = on === 'MONEY' ? [PAYEE_ROLE, PAYER_ROLE] : [PAYER_ROLE, PAYEE_ROLE];
  const counts = counting(view);
  const byCustomer = new Map<number, Shares>();
  for (let relationship = 0; relationship < snapshot.relationshipCount; relationship++) {
    if (relationship % SLICE === SLICE - 1) yield;
    const type = snapshot.relationshipType[relationship] ?? 0;
    if (types[type] !== 1) continue;
    const version = view.version(relationship);
    if (version < 0 || (measure === 'MONEY' && !counts(relationship))) continue;
    const suppliers = partiesIn(snapshot, relationship, supplierRole[type] ?? -1);
    for (const customer of partiesIn(snapshot, relationship, customerRole[type] ?? -1)) {
      let shares = byCustomer.get(customer);
      if (shares === undefined) byCustomer.set(customer, (shares = new Shares(view, measure, currency)));
      shares.add(version, suppliers);
    }
  }
  const byId = entitiesById(snapshot);
  const found = [...byCustomer].flatMap(([customer, shares]) => {
    const [most] = shares.shares.sort((a, b) => b.percent - a.percent || byId(a.entity, b.entity));
    return most === undefined || most.percent < minPercent ? [] : [{ customer, shares, most }];
  });
  found.sort(
    (a, b) =>
      b.most.percent - a.most.percent || b.shares.counted - a.shares.counted || byId(a.customer, b.customer),
  );
  return found.slice(0, first).map(({ customer, shares, most: { relationships: _, ...supplier } }) => ({
    customer,
    supplier,
    relationships: relationshipsBetween(
      view,
      customer,
      supplier.entity,
      on === 'MONEY' ? 'PAID_BY' : 'PAYS',
    ).filter((relationship) => types[snapshot.relationshipType[relationship] ?? 0] === 1),
    suppliers: shares.entities,
    counted: shares.counted,
    unstated: shares.unstated,
    leftOut: shares.leftOut,
  }));
}
