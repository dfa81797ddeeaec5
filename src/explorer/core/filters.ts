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
import { TYPE_FAMILIES, MODALITY_NAMES, STATUS_NAMES } from './wording.ts';

/** Which deals a view shows, as its form has it; what is empty leaves everything in. */
export interface DealFilter {
  readonly types: readonly RelationshipType[];
  readonly statuses: readonly DealStatus[];
  readonly modalities: readonly Modality[];
  /** Announced from here on, and until here: partial dates, or empty. */
  readonly announcedFrom: string;
  readonly announcedTo: string;
  /** At least so much money, in millions of US dollars. */
  readonly minAmountMillions: string;
  /** Attested by at least so many publishers. */
  readonly minPublishers: string;
  readonly disputed: boolean;
  /** In force on that day; empty for whenever. */
  readonly activeOn: string;
  readonly text: string;
}

const parseList = <T extends string>(text: string | undefined, allowed: Readonly<Record<T, unknown>>): T[] =>
  (text ?? '').split(',').filter((value): value is T => Object.hasOwn(allowed, value));

const textIf = (condition: boolean, text: string): string => (condition ? text : '');

/** The filter that an address holds; what nothing can be made of is left out. */
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
    activeOn: textIf(param('activeOn').length === 10, date('activeOn')),
    text: param('text'),
  };
}

/** A filter as an address holds it. */
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

/** A filter as the API takes it; null where it leaves everything in. */
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
    ...(activeOn !== '' && { activeOn }),
    ...(text !== '' && { text }),
  };
  return Object.keys(input).length === 0 ? null : input;
}

/** How many conditions a filter has. */
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

/** The order that an address holds (`sort=AMOUNT`, backwards `sort=-AMOUNT`); the latest deals first where it holds none. */
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

/** The order as an address holds it after a column's heading was pressed: by that column, and backwards the second time. */
export function toggleOrder(params: UrlParams, field: RelationshipOrderField): UrlParams {
  const reversed =
    readOrder(params).field === field && readOrder(params).direction === DEFAULT_DIRECTIONS[field];
  const sort = `${reversed ? '-' : ''}${field}`;
  return { ...params, sort: sort === 'ANNOUNCED' ? '' : sort };
}

/** A filter that keeps of its deals those announced in one year. */
export function restrictToYear(filter: DealFilter, year: string): DealFilter {
  const clampToYear = (date: string): string => (date.startsWith(year) ? date : year);
  return {
    ...filter,
    announcedFrom: clampToYear(filter.announcedFrom),
    announcedTo: clampToYear(filter.announcedTo),
  };
}
