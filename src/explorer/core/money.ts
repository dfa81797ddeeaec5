import { MONEY_ROLES } from '../generated/domain.ts';
import type {
  DealFragment,
  FlowDirection,
  PartyRole,
  RelationshipFilter,
  RelationshipType,
  SumFragment,
} from '../generated/operations.ts';
import type { CsvColumn } from './csv.ts';
import { formatList, pluralize } from './wording.ts';

/** The roles that pay and receive money in a type of deal. */
export interface MoneyRoles {
  readonly payer: PartyRole;
  readonly payee: PartyRole;
}

/** A type of deal with a payment. */
export type MoneyType = keyof typeof MONEY_ROLES;

/** All types of deal with a payment, in display order. */
export const MONEY_TYPES = Object.keys(MONEY_ROLES) as readonly MoneyType[];

/** Whether a type of deal has a payment. */
export function isMoneyType(type: string): type is MoneyType {
  return Object.hasOwn(MONEY_ROLES, type);
}

/** Whether the role `from` pays the role `to` in deals of a type. */
export function isPayment(type: RelationshipType, from: PartyRole, to: PartyRole): boolean {
  return isMoneyType(type) && MONEY_ROLES[type].payer === from && MONEY_ROLES[type].payee === to;
}

/** Whether an entity is payer or payee of a deal, as `role` says. */
export function hasMoneyRole(
  { type, parties }: Pick<DealFragment, 'type' | 'parties'>,
  entityId: string,
  role: keyof MoneyRoles,
): boolean {
  return (
    isMoneyType(type) &&
    parties.some((party) => party.entity.id === entityId && party.role === MONEY_ROLES[type][role])
  );
}

/** The entity's own side of a payment, by the direction of its money. */
export const MONEY_ROLE_BY_DIRECTION: Readonly<Record<FlowDirection, keyof MoneyRoles>> = {
  IN: 'payee',
  OUT: 'payer',
};

type RoundingMode = 'floor' | 'ceil' | 'halfExpand';

const SCALES = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** Formats money, such as "$15.5 billion". */
function formatMoney(value: number, currency: string, roundingMode: RoundingMode): string {
  const [scale, word] = SCALES.find(([unit]) => value >= unit) ?? [1, ''];
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: scale === 1 ? 0 : 2,
    roundingMode,
  });
  return format.format(value / scale).replace(/\s/g, ' ') + word;
}

/**
 * Formats an interval, rounded outward: "$15 billion", "up to $15 billion", "$2 billion to $15
 * billion" or "at least $2 billion".
 */
export function formatInterval({
  currency,
  low,
  high,
}: Pick<SumFragment, 'currency' | 'low' | 'high'>): string {
  if (low === high) return formatMoney(low, currency, 'halfExpand');
  if (high === null)
    return low === 0 ? `unknown amount of ${currency}` : `at least ${formatMoney(low, currency, 'floor')}`;
  const upperBound = formatMoney(high, currency, 'ceil');
  return low === 0 ? `up to ${upperBound}` : `${formatMoney(low, currency, 'floor')} to ${upperBound}`;
}

/** Formats sums in several currencies; null if there are none. */
export function formatSums(total: readonly SumFragment[]): string | null {
  return total.length === 0 ? null : formatList(total.map(formatInterval));
}

/** Numbers of deals that a sum leaves out. */
export interface LeftOutDeals {
  readonly unstated: number;
  readonly cancelled: number;
  readonly rumored: number;
}

/**
 * Describes the deals that a sum leaves out, such as "2 canceled deals and 4 without an amount are
 * not counted"; null for none.
 */
export function describeLeftOut({ unstated, cancelled, rumored }: LeftOutDeals): string | null {
  const groups = [
    { count: cancelled, before: 'canceled ', after: '' },
    { count: rumored, before: 'rumored ', after: '' },
    { count: unstated, before: '', after: ' without an amount' },
  ].filter(({ count }) => count > 0);
  if (groups.length === 0) return null;
  const texts = groups.map(({ count, before, after }, index) =>
    index === 0
      ? `${pluralize(count, `${before}deal`)}${after}`
      : `${count} ${before}${after}`.replace('  ', ' '),
  );
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return `${formatList(texts.map((text) => text.trim()))} ${total === 1 ? 'is' : 'are'} not counted`;
}

/** Whether a deal counts in sums: canceled and rumored ones only if a filter names statuses. */
export function countsInSums(
  { terms }: Pick<DealFragment, 'terms'>,
  filter: Pick<RelationshipFilter, 'status'> | null,
): boolean {
  if (filter?.status !== undefined && filter.status !== null) return true;
  return terms.status !== 'CANCELLED' && terms.status !== 'RUMOURED';
}

/** A sum in one currency as a CSV row; `sum` is null if no amount is stated. */
export interface SumRow {
  /** Group of the sum: the value of each leading column, by heading. */
  readonly group: Readonly<Record<string, string>>;
  readonly sum: SumFragment | null;
  readonly deals: number;
  readonly leftOut: LeftOutDeals;
}

/** CSV rows of one group, one per currency; one row without a sum if no amount is stated. */
export function sumRows(
  group: SumRow['group'],
  { total, count, unstated, cancelled, rumored }: DirectionTotal,
): SumRow[] {
  const sums = total.length === 0 ? [null] : total;
  return sums.map((sum) => ({ group, sum, deals: count, leftOut: { unstated, cancelled, rumored } }));
}

/** CSV columns of sums: first the columns with the headings `groups`, then those of the sum. */
export function sumColumns(groups: readonly string[]): CsvColumn<SumRow>[] {
  return [
    ...groups.map((heading) => ({ heading, value: ({ group }: SumRow) => group[heading] })),
    { heading: 'currency', value: ({ sum }) => sum?.currency },
    { heading: 'low', value: ({ sum }) => sum?.low },
    { heading: 'high', value: ({ sum }) => sum?.high },
    { heading: 'deals with an amount in it', value: ({ sum }) => sum?.relationships },
    { heading: 'deals', value: ({ deals }) => deals },
    { heading: 'deals without an amount', value: ({ leftOut }) => leftOut.unstated },
    { heading: 'canceled deals not counted', value: ({ leftOut }) => leftOut.cancelled },
    { heading: 'rumored deals not counted', value: ({ leftOut }) => leftOut.rumored },
  ];
}

/** The money of an entity in one direction, over all types. */
export interface DirectionTotal extends LeftOutDeals {
  readonly total: readonly SumFragment[];
  readonly count: number;
}

/**
 * Adds up the money in one direction over all types: per currency, lower and upper bounds
 * separately.
 */
export function sumFlows(
  flows: readonly (DirectionTotal & { readonly direction: FlowDirection })[],
  direction: FlowDirection,
): DirectionTotal {
  const sums = new Map<string, SumFragment>();
  let [count, unstated, cancelled, rumored] = [0, 0, 0, 0];
  for (const flow of flows) {
    if (flow.direction !== direction) continue;
    count += flow.count;
    unstated += flow.unstated;
    cancelled += flow.cancelled;
    rumored += flow.rumored;
    for (const sum of flow.total) {
      const existing = sums.get(sum.currency);
      sums.set(
        sum.currency,
        existing === undefined
          ? sum
          : {
              currency: sum.currency,
              low: existing.low + sum.low,
              high: existing.high === null || sum.high === null ? null : existing.high + sum.high,
              relationships: existing.relationships + sum.relationships,
              unstated: existing.unstated + sum.unstated,
            },
      );
    }
  }
  return { total: [...sums.values()], count, unstated, cancelled, rumored };
}
