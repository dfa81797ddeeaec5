import type { ConcentrationQuery, RelianceFragment } from '../generated/operations.ts';
import type { CsvColumn } from './csv.ts';
import { pluralize, formatList } from './wording.ts';

/** A share with its bounds, in percent. */
export interface ShareRange {
  readonly percent: number;
  readonly percentLow: number;
  readonly percentHigh: number;
}

/** Formats a share, such as "83%". Only the whole is "100%", and only nothing is "0%". */
export function formatPercent({ percent }: Pick<ShareRange, 'percent'>): string {
  const rounded = Math.round(percent);
  if (rounded === 100 && percent < 100) return 'over 99%';
  if (rounded === 0 && percent > 0) return 'under 1%';
  return `${rounded}%`;
}

/** Formats the bounds of a share, rounded outward, such as "60% to 95%"; null if they coincide. */
export function formatShareRange({ percentLow, percentHigh }: ShareRange): string | null {
  if (percentHigh - percentLow < 0.5) return null;
  return `${Math.floor(percentLow)}% to ${Math.ceil(percentHigh)}%`;
}

/** Numbers of deals that shares include and exclude. */
export interface ShareBasis {
  readonly counted: number;
  readonly unstated: number;
  readonly leftOut: number;
}

/** Describes the deals behind a share, such as "3 deals; not counted: 2 with no stated amount". */
export function describeShareBasis({ counted: deals, unstated, leftOut }: ShareBasis): string {
  const excluded = [
    ...(unstated > 0 ? [`${unstated} with no stated amount`] : []),
    ...(leftOut > 0 ? [`${leftOut} with no upper bound or in another currency`] : []),
  ];
  const included = pluralize(deals, 'deal');
  return excluded.length === 0 ? included : `${included}; not counted: ${formatList(excluded)}`;
}

/** Limits of the US merger guidelines (2023) for moderately and highly concentrated markets. */
const MODERATE_HHI = 1000;
const HIGH_HHI = 1800;

/** Describes a Herfindahl-Hirschman index. */
export function describeConcentration(hhi: number): string {
  return hhi > HIGH_HHI
    ? 'highly concentrated'
    : hhi > MODERATE_HHI
      ? 'moderately concentrated'
      : 'not concentrated';
}

/** CSV columns of the dependence view. */
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

/** CSV columns of market shares. */
export const MARKET_SHARE_COLUMNS: readonly CsvColumn<MarketShareRow>[] = [
  { heading: 'supplier', value: ({ entity }) => entity.name },
  { heading: 'supplier id', value: ({ entity }) => entity.id },
  { heading: 'percent', value: ({ percent }) => percent },
  { heading: 'percent low', value: ({ percentLow }) => percentLow },
  { heading: 'percent high', value: ({ percentHigh }) => percentHigh },
  { heading: 'deals', value: ({ relationships }) => relationships },
];
