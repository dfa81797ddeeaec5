import { MODALITY_NAMES, STATUS_NAMES } from '../generated/domain.ts';
import type {
  DealStatus,
  Modality,
  RelationshipFilter,
  RelationshipOrder,
  RelationshipOrderField,
  RelationshipType,
} from '../generated/operations.ts';
import type { UrlParams } from './address.ts';
import { isPartialDate } from './dates.ts';
import { TYPE_FAMILIES } from './wording.ts';

/** The values of the filter form. Empty values set no condition. */
export interface DealFilter {
  readonly types: readonly RelationshipType[];
  readonly statuses: readonly DealStatus[];
  readonly modalities: readonly Modality[];
  /** First and last date of announcement: partial dates, or empty. */
  readonly announcedFrom: string;
  readonly announcedTo: string;
  /** Minimum amount in millions of US dollars. */
  readonly minAmountMillions: string;
  /** Minimum number of publishers. */
  readonly minPublishers: string;
  readonly disputed: boolean;
  /** Day, or month on any day of which, deals must be active; empty for any time. */
  readonly activeOn: string;
  readonly text: string;
}

const parseList = <T extends string>(text: string | undefined, allowed: Readonly<Record<T, unknown>>): T[] =>
  (text ?? '').split(',').filter((value): value is T => Object.hasOwn(allowed, value));

const textIf = (condition: boolean, text: string): string => (condition ? text : '');

/** Reads the filter from an address, ignoring invalid values. */
export function readFilter(params: UrlParams): DealFilter {
  const param = (name: string): string => params[name]?.trim() ?? '';
  const date = (name: 'announcedFrom' | 'announcedTo' | 'activeOn'): string =>
    textIf(isPartialDate(param(name)), param(name));
  return {
    types: parseList(params['types'], TYPE_FAMILIES),
    statuses: parseList(params['status'], STATUS_NAMES),
    modalities: parseList(params['modality'], MODALITY_NAMES),
    announcedFrom: date('announcedFrom'),
    announcedTo: date('announcedTo'),
    minAmountMillions: textIf(/^\d{1,9}(?:\.\d{1,6})?$/.test(param('least')), param('least')),
    minPublishers: textIf(/^[1-9]\d{0,3}$/.test(param('publishers')), param('publishers')),
    disputed: param('disputed') === '1',
    activeOn: textIf(/^\d{4}-\d{2}(-\d{2})?$/.test(param('activeOn')), date('activeOn')),
    text: param('text'),
  };
}

/** Formats a filter as parameters of an address. */
export function writeFilter(filter: DealFilter): UrlParams {
  return {
    types: filter.types.join(','),
    status: filter.statuses.join(','),
    modality: filter.modalities.join(','),
    announcedFrom: filter.announcedFrom,
    announcedTo: filter.announcedTo,
    least: filter.minAmountMillions,
    publishers: filter.minPublishers,
    disputed: filter.disputed ? '1' : '',
    activeOn: filter.activeOn,
    text: filter.text,
  };
}

/** Converts a filter to the input of the API; null if it sets no condition. */
export function filterInput(filter: DealFilter): RelationshipFilter | null {
  const { types, statuses, modalities, announcedFrom, announcedTo, minAmountMillions, minPublishers } =
    filter;
  const { disputed, activeOn, text } = filter;
  const input: RelationshipFilter = {
    ...(types.length > 0 && { types }),
    ...(statuses.length > 0 && { status: statuses }),
    ...(modalities.length > 0 && { modalities }),
    ...((announcedFrom !== '' || announcedTo !== '') && {
      announced: { from: announcedFrom || null, to: announcedTo || null },
    }),
    ...(minAmountMillions !== '' && {
      amount: { currency: 'USD', gte: Math.round(Number(minAmountMillions) * 1_000_000) },
    }),
    ...(minPublishers !== '' && { minPublishers: Number(minPublishers) }),
    ...(disputed && { disputed }),
    ...(activeOn.length === 10 && { activeOn }),
    ...(activeOn.length === 7 && { activeIn: activeOn }),
    ...(text !== '' && { text }),
  };
  return Object.keys(input).length === 0 ? null : input;
}

/** Number of conditions of a filter. */
export function activeFilterCount(filter: DealFilter): number {
  return Object.values(writeFilter(filter)).filter((value) => value !== '').length;
}

const DEFAULT_DIRECTIONS: Readonly<Record<RelationshipOrderField, RelationshipOrder['direction']>> = {
  ANNOUNCED: 'DESC',
  AMOUNT: 'DESC',
  EVIDENCE: 'DESC',
  TITLE: 'ASC',
};

const isOrderField = (field: string): field is RelationshipOrderField =>
  Object.hasOwn(DEFAULT_DIRECTIONS, field);

/**
 * Reads the sort order from an address: `sort=AMOUNT`, or `sort=-AMOUNT` for the reverse. The
 * default is the latest announcement first.
 */
export function readOrder({ sort = '' }: UrlParams): Required<RelationshipOrder> {
  const field = sort.replace(/^-/, '');
  if (!isOrderField(field)) return { field: 'ANNOUNCED', direction: 'DESC' };
  const defaultDirection = DEFAULT_DIRECTIONS[field];
  return {
    field,
    direction: sort.startsWith('-')
      ? defaultDirection === 'ASC'
        ? 'DESC'
        : 'ASC'
      : (defaultDirection ?? 'ASC'),
  };
}

/**
 * Parameters after a click on a column heading: sorted by that column, and reversed on a second
 * click.
 */
export function toggleOrder(params: UrlParams, field: RelationshipOrderField): UrlParams {
  const reversed =
    readOrder(params).field === field && readOrder(params).direction === DEFAULT_DIRECTIONS[field];
  const sort = `${reversed ? '-' : ''}${field}`;
  return { ...params, sort: sort === 'ANNOUNCED' ? '' : sort };
}

/** Narrows a filter to the deals announced in one year. */
export function restrictToYear(filter: DealFilter, year: string): DealFilter {
  const clampToYear = (date: string): string => (date.startsWith(year) ? date : year);
  return {
    ...filter,
    announcedFrom: clampToYear(filter.announcedFrom),
    announcedTo: clampToYear(filter.announcedTo),
  };
}
