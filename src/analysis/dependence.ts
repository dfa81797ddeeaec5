import { BASES } from '../domain/basis.ts';
import { RELATIONSHIP_TYPES } from '../domain/relationship-types.ts';
import { relationshipsBetween } from './relationships-between.ts';
import { entityIdComparator } from './evidence-order.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import { ShareCalculator, type EntityShare, type ShareMeasure } from './shares.ts';
import type { Snapshot, View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';
import { isParty, partiesWithRole } from './parties.ts';
import { countingRule, countingView, LeftOutCounter, type LeftOutCounts } from './what-counts.ts';

/** Kind of a dependence: purchases of one kind, or received money. */
export type DependenceKind = 'CLOUD' | 'CHIPS' | 'MONEY';

/** A customer with a large share from one supplier. */
export interface DependenceResult extends LeftOutCounts {
  readonly customer: number;
  /**
   * Supplier with its share of the customer's purchases; for MONEY, payer with its share of the
   * income.
   */
  readonly supplier: EntityShare;
  /** Relationships between the two that count, best evidence first. */
  readonly relationships: readonly number[];
  /** Number of suppliers that the customer has in view. */
  readonly suppliers: number;
  /** Number of the customer's deals with an amount in the currency that has an upper bound. */
  readonly counted: number;
  /** Number of the customer's deals without money. */
  readonly unstated: number;
  /** Number of the customer's deals in another currency or without an upper bound. */
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

/**
 * By kind, 1 at the index of each of its relationship types. What an acquirer pays goes to the
 * owners of the target, so it is no income of the target.
 */
const TYPE_MASKS: Readonly<Record<DependenceKind, Uint8Array>> = {
  CLOUD: Uint8Array.from(RELATIONSHIP_TYPES, (type) => Number(type === 'CLOUD_CONTRACT')),
  CHIPS: Uint8Array.from(RELATIONSHIP_TYPES, (type) => Number(type === 'CHIP_SUPPLY')),
  MONEY: Uint8Array.from(RELATIONSHIP_TYPES, (type, index) =>
    Number(type !== 'ACQUISITION' && (PAYER_ROLE[index] ?? -1) >= 0),
  ),
};
const PROCEEDS = BASES.indexOf('PROCEEDS');

/**
 * The part of a view that is of one kind. Purchases of existing shares, whose amount is what the
 * sellers get, are no income of the company.
 */
function kindView(view: View, kind: DependenceKind): View {
  const { snapshot } = view;
  const { relationshipType, currency, amountBasis } = snapshot;
  const types = TYPE_MASKS[kind];
  return {
    ...view,
    version: (relationship) => {
      if (types[relationshipType[relationship] ?? 0] !== 1) return -1;
      const version = view.version(relationship);
      if (version < 0 || kind !== 'MONEY') return version;
      return currency[version] !== 0 && amountBasis[version] === PROCEEDS ? -1 : version;
    },
  };
}

/** Value that `minPercent` is compared with: the share, or the least that is certain. */
const reachedPercent = ({ percent, percentLow }: EntityShare): number => percent ?? percentLow;

/** Roles of the customer and of the supplier, by index of the type. */
const rolesOf = (kind: DependenceKind) =>
  kind === 'MONEY'
    ? { customer: PAYEE_ROLE, supplier: PAYER_ROLE }
    : { customer: PAYER_ROLE, supplier: PAYEE_ROLE };

/** Shares of the suppliers of one customer; null for an entity without any. */
function customerShares(
  { view, counting }: { readonly view: View; readonly counting: View },
  customer: number,
  { kind, measure, currency }: DependenceOptions,
) {
  const { snapshot } = view;
  const { participationStart, participationEnd, participationRelationship, relationshipType } = snapshot;
  const roles = rolesOf(kind);
  const counts = countingRule(view);
  let shares: ShareCalculator | null = null;
  const leftOut = new LeftOutCounter(snapshot);
  const end = participationEnd[customer] ?? 0;
  for (let participation = participationStart[customer] ?? 0; participation < end; participation++) {
    const relationship = participationRelationship[participation] ?? 0;
    const version = view.version(relationship);
    const type = relationshipType[relationship] ?? 0;
    const role = roles.customer[type] ?? -1;
    if (version < 0 || !isParty(snapshot, relationship, customer, role)) continue;
    if (!counts(version)) {
      leftOut.add(version);
      continue;
    }
    shares ??= new ShareCalculator(counting, { measure, currency, side: 'PAID' });
    const isShared = partiesWithRole(snapshot, relationship, role).length > 1;
    shares.add(relationship, partiesWithRole(snapshot, relationship, roles.supplier[type] ?? -1), isShared);
  }
  return shares === null ? null : { shares, ...leftOut.countsOf() };
}

/** Number of relationships in which an entity is a party. */
const participations = ({ participationStart, participationEnd }: Snapshot, entity: number): number =>
  (participationEnd[entity] ?? 0) - (participationStart[entity] ?? 0);

/**
 * Customers with at least `minPercent` from one supplier: the best-evidenced deal between the two
 * first, then the largest certain share, then by ID.
 */
export function* dependence(allInView: View, options: DependenceOptions): SlicedTask<DependenceResult[]> {
  const { kind, minPercent, first } = options;
  const view = kindView(allInView, kind);
  const counting = countingView(view);
  const { snapshot } = view;
  const compareIds = entityIdComparator(snapshot);
  const matches: (Omit<DependenceResult, 'relationships'> & { readonly customer: number })[] = [];
  const ticker = new YieldTicker(1000);
  for (let customer = 0; customer < snapshot.entityCount; customer++) {
    if (ticker.due(1 + participations(snapshot, customer))) yield;
    const own = customerShares({ view, counting }, customer, options);
    if (own === null) continue;
    const { shares, ...leftOutCounts } = own;
    const [supplier] = shares
      .results()
      .shares.toSorted((a, b) => reachedPercent(b) - reachedPercent(a) || compareIds(a.entity, b.entity));
    if (supplier === undefined || reachedPercent(supplier) < minPercent) continue;
    const { ownerCount: suppliers, counted, unstated, leftOut } = shares;
    matches.push({ customer, supplier, suppliers, counted, unstated, leftOut, ...leftOutCounts });
  }
  matches.sort(
    (a, b) =>
      b.supplier.strength - a.supplier.strength ||
      b.supplier.percentLow - a.supplier.percentLow ||
      compareIds(a.customer, b.customer),
  );
  return matches.slice(0, first).map((match) => ({
    ...match,
    relationships: relationshipsBetween(
      counting,
      match.customer,
      match.supplier.entity,
      kind === 'MONEY' ? 'PAID_BY' : 'PAYS',
    ),
  }));
}
