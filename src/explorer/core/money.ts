import type {
  DealFragment,
  FlowDirection,
  PartyRole,
  RelationshipType,
  SumFragment,
} from '../generated/operations.ts';
import type { CsvColumn } from './csv.ts';
import { formatList } from './wording.ts';

/** The two sides of a deal in which money goes. */
export interface MoneyRoles {
  readonly payer: PartyRole;
  readonly payee: PartyRole;
}

/** Who pays whom, by the type of the deal, in the order in which types are offered; in the others nothing is paid. */
export const MONEY_ROLES = {
  INVESTMENT: { payer: 'INVESTOR', payee: 'INVESTEE' },
  ACQUISITION: { payer: 'ACQUIRER', payee: 'TARGET' },
  LOAN: { payer: 'LENDER', payee: 'BORROWER' },
  CHIP_SUPPLY: { payer: 'BUYER', payee: 'SUPPLIER' },
  CLOUD_CONTRACT: { payer: 'CUSTOMER', payee: 'PROVIDER' },
  MANUFACTURING: { payer: 'CUSTOMER', payee: 'MANUFACTURER' },
  POWER_SUPPLY: { payer: 'BUYER', payee: 'SUPPLIER' },
  INFRASTRUCTURE: { payer: 'INVESTOR', payee: 'DEVELOPER' },
  LICENSE: { payer: 'LICENSEE', payee: 'LICENSOR' },
  DISTRIBUTION: { payer: 'DISTRIBUTOR', payee: 'VENDOR' },
} as const satisfies Partial<Record<RelationshipType, MoneyRoles>>;

/** A type of deals in which money goes. */
export type MoneyType = keyof typeof MONEY_ROLES;

/** All types of deals in which money goes. */
export const MONEY_TYPES = Object.keys(MONEY_ROLES) as readonly MoneyType[];

/** Whether money goes in deals of a type. */
export function isMoneyType(type: string): type is MoneyType {
  return Object.hasOwn(MONEY_ROLES, type);
}

/** Whether in deals of a type a party in the one role pays a party in the other. */
export function isPayment(type: RelationshipType, from: PartyRole, to: PartyRole): boolean {
  return isMoneyType(type) && MONEY_ROLES[type].payer === from && MONEY_ROLES[type].payee === to;
}

/** Whether somebody is who pays in a deal, or who is paid. */
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

/** The side on which somebody is whose money goes this way. */
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

/** Money for people: "$15.5 billion". */
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

/** An uncertain sum for people, rounded outward: "$15 billion", "up to $15 billion", "$2 billion to $15 billion", "at least $2 billion". */
export function formatInterval({
  currency,
  low,
  high,
}: Pick<SumFragment, 'currency' | 'low' | 'high'>): string {
  if (low === high) return formatMoney(low, currency, 'halfExpand');
  if (high === null)
    return low === 0 ? `any amount of ${currency}` : `at least ${formatMoney(low, currency, 'floor')}`;
  const upperBound = formatMoney(high, currency, 'ceil');
  return low === 0 ? `up to ${upperBound}` : `${formatMoney(low, currency, 'floor')} to ${upperBound}`;
}

/** Sums in several currencies for people; null where nothing is stated. */
export function formatSums(total: readonly SumFragment[]): string | null {
  return total.length === 0 ? null : formatList(total.map(formatInterval));
}

/** A sum as a row of a table that is taken away: one for each currency, and one without where no amount is stated. */
export interface SumRow {
  /** What is summed up, by the heading of its column. */
  readonly group: Readonly<Record<string, string>>;
  readonly sum: SumFragment | null;
  readonly deals: number;
  readonly unstated: number;
}

/** The rows of one group. */
export function sumRows(
  group: SumRow['group'],
  { total, count, unstated }: { total: readonly SumFragment[]; count: number; unstated: number },
): SumRow[] {
  const sums = total.length === 0 ? [null] : total;
  return sums.map((sum) => ({ group, sum, deals: count, unstated }));
}

/** The columns of a table of sums that is taken away, behind those of what is summed up. */
export function sumColumns(groups: readonly string[]): CsvColumn<SumRow>[] {
  return [
    ...groups.map((heading) => ({ heading, value: ({ group }: SumRow) => group[heading] })),
    { heading: 'currency', value: ({ sum }) => sum?.currency },
    { heading: 'low', value: ({ sum }) => sum?.low },
    { heading: 'high', value: ({ sum }) => sum?.high },
    { heading: 'deals with an amount in it', value: ({ sum }) => sum?.relationships },
    { heading: 'deals', value: ({ deals }) => deals },
    { heading: 'deals without an amount', value: ({ unstated }) => unstated },
  ];
}

/** Money of an entity in one direction, over all types: what the sums of several types come to. */
export interface DirectionTotal {
  readonly total: readonly SumFragment[];
  readonly count: number;
  readonly unstated: number;
}

/** Adds up the money of one direction over all types: lower ends and upper ends apart, and each currency by itself. */
export function sumFlows(
  flows: readonly (DirectionTotal & { readonly direction: FlowDirection })[],
  direction: FlowDirection,
): DirectionTotal {
  const sums = new Map<string, SumFragment>();
  let [count, unstated] = [0, 0];
  for (const flow of flows) {
    if (flow.direction !== direction) continue;
    count += flow.count;
    unstated += flow.unstated;
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
  return { total: [...sums.values()], count, unstated };
}
