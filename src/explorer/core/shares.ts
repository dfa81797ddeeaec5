import type { ConcentrationQuery, RelianceFragment } from '../generated/operations.ts';
import type { CsvColumn } from './csv.ts';
import { pluralize, formatList } from './wording.ts';

/** A share as it is worked out from intervals. */
export interface ShareRange {
  readonly percent: number;
  readonly percentLow: number;
  readonly percentHigh: number;
}

/** A share by the middles of what is stated, for people: "83 %"; only all is 100 %, and only nothing is 0 %. */
export function formatPercent({ percent }: Pick<ShareRange, 'percent'>): string {
  const rounded = Math.round(percent);
  if (rounded === 100 && percent < 100) return 'over 99 %';
  if (rounded === 0 && percent > 0) return 'under 1 %';
  return `${rounded} %`;
}

/** What a share may be whatever the true amounts are, for people: "60 to 95 %"; null where it is certain. */
export function formatShareRange({ percentLow, percentHigh }: ShareRange): string | null {
  if (percentHigh - percentLow < 0.5) return null;
  return `${Math.floor(percentLow)} to ${Math.ceil(percentHigh)} %`;
}

/** What shares are worked out from, and what could not count. */
export interface ShareBasis {
  readonly counted: number;
  readonly unstated: number;
  readonly leftOut: number;
}

/** What shares are worked out from, for people: "3 deals; 2 more state no amount". */
export function describeShareBasis({ counted: deals, unstated, leftOut }: ShareBasis): string {
  const excluded = [
    ...(unstated > 0 ? [`${unstated} more ${unstated === 1 ? 'states' : 'state'} no amount`] : []),
    ...(leftOut > 0 ? [`${leftOut} ${leftOut === 1 ? 'has' : 'have'} no upper end or another currency`] : []),
  ];
  const included = pluralize(deals, 'deal');
  return excluded.length === 0 ? included : `${included}; ${formatList(excluded)}`;
}

/** From which index on the merger guidelines of the United States (2023) call a market moderately and highly concentrated. */
const MODERATE_HHI = 1000;
const HIGH_HHI = 1800;

/** What a Herfindahl-Hirschman index means, for people. */
export function describeConcentration(hhi: number): string {
  return hhi > HIGH_HHI
    ? 'highly concentrated'
    : hhi > MODERATE_HHI
      ? 'moderately concentrated'
      : 'not concentrated';
}

/** The columns of a table of who depends on whom that is taken away. */
export const RELIANCE_COLUMNS: readonly CsvColumn<RelianceFragment>[] = [
  { heading: 'customer', value: ({ customer }) => customer.name },
  { heading: 'supplier', value: ({ supplier }) => supplier.name },
  { heading: 'customer id', value: ({ customer }) => customer.id },
  { heading: 'supplier id', value: ({ supplier }) => supplier.id },
  { heading: 'percent', value: ({ percent }) => percent },
  { heading: 'percent low', value: ({ percentLow }) => percentLow },
  { heading: 'percent high', value: ({ percentHigh }) => percentHigh },
  { heading: 'suppliers', value: ({ suppliers }) => suppliers },
  { heading: 'deals counted', value: ({ counted }) => counted },
  { heading: 'deals without an amount', value: ({ unstated }) => unstated },
  { heading: 'deals left out', value: ({ leftOut }) => leftOut },
  { heading: 'deal ids', value: ({ relationships }) => relationships.map(({ id }) => id).join('; ') },
];

type MarketShareRow = ConcentrationQuery['concentration']['shares'][number];

/** The columns of a table of shares of a market that is taken away. */
export const MARKET_SHARE_COLUMNS: readonly CsvColumn<MarketShareRow>[] = [
  { heading: 'supplier', value: ({ entity }) => entity.name },
  { heading: 'supplier id', value: ({ entity }) => entity.id },
  { heading: 'percent', value: ({ percent }) => percent },
  { heading: 'percent low', value: ({ percentLow }) => percentLow },
  { heading: 'percent high', value: ({ percentHigh }) => percentHigh },
  { heading: 'deals', value: ({ relationships }) => relationships },
];
