import type { ConcentrationQuery, RelianceFragment } from '../generated/operations.ts';
import type { CsvColumn } from './csv.ts';
import { relatedDealColumns } from './deals.ts';
import type { TableContext } from './view-stamp.ts';
import { describeLeftOut } from './money.ts';
import { pluralize } from './wording.ts';

/** A share with its bounds, in percent. */
export interface ShareRange {
  /** Null if too few deals state an amount. */
  readonly percent: number | null;
  readonly percentLow: number;
  readonly percentHigh: number;
}

/**
 * Formats a share, such as "83%"; "–" for an unknown one. Only the whole is "100%", and only
 * nothing is "0%".
 */
export function formatPercent({ percent }: Pick<ShareRange, 'percent'>): string {
  if (percent === null) return '–';
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

/** Numbers of deals behind shares, and of those that they leave out. */
export interface ShareBasis {
  /** Deals that state an amount with an upper bound. */
  readonly counted: number;
  readonly unstated: number;
  readonly leftOut: number;
  readonly cancelled: number;
  readonly rumored: number;
}

/**
 * Describes the deals behind a share, such as "3 of 5 deals with an amount that has an upper bound;
 * 2 canceled deals are not counted".
 */
export function describeShareBasis({ counted, unstated, leftOut, cancelled, rumored }: ShareBasis): string {
  const total = counted + unstated + leftOut;
  const included =
    counted === total
      ? pluralize(total, 'deal')
      : `${counted} of ${pluralize(total, 'deal')} with an amount that has an upper bound`;
  const excluded = describeLeftOut({ unstated: 0, cancelled, rumored });
  return excluded === null ? included : `${included}; ${excluded}`;
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
export function relianceColumns(context: TableContext): CsvColumn<RelianceFragment>[] {
  return [
    { heading: 'customer', value: ({ customer }) => customer.name },
    { heading: 'supplier', value: ({ supplier }) => supplier.name },
    { heading: 'customer id', value: ({ customer }) => customer.id },
    { heading: 'supplier id', value: ({ supplier }) => supplier.id },
    { heading: 'customer link', value: ({ customer: { id } }) => context.linkTo({ view: 'entity', id }) },
    { heading: 'supplier link', value: ({ supplier: { id } }) => context.linkTo({ view: 'entity', id }) },
    { heading: 'percent', value: ({ percent }) => percent },
    { heading: 'percent low', value: ({ percentLow }) => percentLow },
    { heading: 'percent high', value: ({ percentHigh }) => percentHigh },
    { heading: 'suppliers', value: ({ suppliers }) => suppliers },
    { heading: 'deals with an upper bound', value: ({ counted }) => counted },
    { heading: 'deals without an amount', value: ({ unstated }) => unstated },
    { heading: 'deals without an upper bound', value: ({ leftOut }) => leftOut },
    { heading: 'canceled deals not counted', value: ({ cancelled }) => cancelled },
    { heading: 'rumored deals not counted', value: ({ rumored }) => rumored },
    ...relatedDealColumns(context, ({ relationships }: RelianceFragment) => relationships),
  ];
}

type MarketShareRow = ConcentrationQuery['concentration']['shares'][number];

/** CSV columns of market shares. */
export function marketShareColumns({ linkTo }: TableContext): CsvColumn<MarketShareRow>[] {
  return [
    { heading: 'supplier', value: ({ entity }) => entity.name },
    { heading: 'supplier id', value: ({ entity }) => entity.id },
    { heading: 'supplier link', value: ({ entity: { id } }) => linkTo({ view: 'entity', id }) },
    { heading: 'percent', value: ({ percent }) => percent },
    { heading: 'percent low', value: ({ percentLow }) => percentLow },
    { heading: 'percent high', value: ({ percentHigh }) => percentHigh },
    { heading: 'deals', value: ({ deals }) => deals },
    { heading: 'deals with an upper bound', value: ({ statedDeals }) => statedDeals },
  ];
}
