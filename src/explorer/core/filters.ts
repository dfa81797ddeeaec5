import type {
  DealStatus,
  Modality,
  RelationshipFilter,
  RelationshipOrder,
  RelationshipOrderField,
  RelationshipType,
} from '../generated/operations.ts';
import type { Params } from './address.ts';
import { isPartialDate } from './dates.ts';
import { FAMILIES, MODALITY_NAMES, STATUS_NAMES } from './wording.ts';

/** Which deals a view shows, as its form has it; what is empty leaves everything in. */
export interface DealFilter {
  readonly types: readonly RelationshipType[];
  readonly statuses: readonly DealStatus[];
  readonly modalities: readonly Modality[];
  /** Announced from here on, and until here: partial dates, or empty. */
  readonly announcedFrom: string;
  readonly announcedTo: string;
  /** At least so much money, in millions of US dollars. */
  readonly least: string;
  /** Attested by at least so many publishers. */
  readonly publishers: string;
  readonly disputed: boolean;
  /** In force on that day; empty for whenever. */
  readonly activeOn: string;
  readonly text: string;
}

const several = <T extends string>(text: string | undefined, allowed: Readonly<Record<T, unknown>>): T[] =>
  (text ?? '').split(',').filter((value): value is T => Object.hasOwn(allowed, value));

const when = (holds: boolean, text: string): string => (holds ? text : '');

/** The filter that an address holds; what nothing can be made of is left out. */
export function readFilter(params: Params): DealFilter {
  const given = (name: string): string => params[name]?.trim() ?? '';
  const date = (name: 'announcedFrom' | 'announcedTo' | 'activeOn'): string =>
    when(isPartialDate(given(name)), given(name));
  return {
    types: several(params['types'], FAMILIES),
    statuses: several(params['status'], STATUS_NAMES),
    modalities: several(params['modality'], MODALITY_NAMES),
    announcedFrom: date('announcedFrom'),
    announcedTo: date('announcedTo'),
    least: when(/^\d{1,9}(?:\.\d{1,6})?$/.test(given('least')), given('least')),
    publishers: when(/^[1-9]\d{0,3}$/.test(given('publishers')), given('publishers')),
    disputed: given('disputed') === '1',
    activeOn: when(given('activeOn').length === 10, date('activeOn')),
    text: given('text'),
  };
}

/** A filter as an address holds it. */
export function writeFilter(filter: DealFilter): Params {
  return {
    types: filter.types.join(','),
    status: filter.statuses.join(','),
    modality: filter.modalities.join(','),
    announcedFrom: filter.announcedFrom,
    announcedTo: filter.announcedTo,
    least: filter.least,
    publishers: filter.publishers,
    disputed: filter.disputed ? '1' : '',
    activeOn: filter.activeOn,
    text: filter.text,
  };
}

/** A filter as the API takes it; null where it leaves everything in. */
export function filterInput(filter: DealFilter): RelationshipFilter | null {
  const { types, statuses, modalities, announcedFrom, announcedTo, least, publishers } = filter;
  const { disputed, activeOn, text } = filter;
  const input: RelationshipFilter = {
    ...(types.length > 0 && { types }),
    ...(statuses.length > 0 && { status: statuses }),
    ...(modalities.length > 0 && { modalities }),
    ...((announcedFrom !== '' || announcedTo !== '') && {
      announced: { from: announcedFrom || null, to: announcedTo || null },
    }),
    ...(least !== '' && { amount: { currency: 'USD', gte: Math.round(Number(least) * 1_000_000) } }),
    ...(publishers !== '' && { minPublishers: Number(publishers) }),
    ...(disputed && { disputed }),
    ...(activeOn !== '' && { activeOn }),
    ...(text !== '' && { text }),
  };
  return Object.keys(input).length === 0 ? null : input;
}

/** How many conditions a filter has. */
export function conditions(filter: DealFilter): number {
  return Object.values(writeFilter(filter)).filter((value) => value !== '').length;
}

const ORDERS: Readonly<Record<RelationshipOrderField, RelationshipOrder['direction']>> = {
  ANNOUNCED: 'DESC',
  AMOUNT: 'DESC',
  EVIDENCE: 'DESC',
  TITLE: 'ASC',
};

const isOrder = (field: string): field is RelationshipOrderField => Object.hasOwn(ORDERS, field);

/** The order that an address holds (`sort=AMOUNT`, backwards `sort=-AMOUNT`); the latest deals first where it holds none. */
export function readOrder({ sort = '' }: Params): Required<RelationshipOrder> {
  const field = sort.replace(/^-/, '');
  if (!isOrder(field)) return { field: 'ANNOUNCED', direction: 'DESC' };
  const usual = ORDERS[field];
  return { field, direction: sort.startsWith('-') ? (usual === 'ASC' ? 'DESC' : 'ASC') : (usual ?? 'ASC') };
}

/** The order as an address holds it after a column's heading was pressed: by that column, and backwards the second time. */
export function pressedOrder(params: Params, field: RelationshipOrderField): Params {
  const backwards = readOrder(params).field === field && readOrder(params).direction === ORDERS[field];
  const sort = `${backwards ? '-' : ''}${field}`;
  return { ...params, sort: sort === 'ANNOUNCED' ? '' : sort };
}

/** A filter that keeps of its deals those announced in one year. */
export function ofYear(filter: DealFilter, year: string): DealFilter {
  const within = (date: string): string => (date.startsWith(year) ? date : year);
  return { ...filter, announcedFrom: within(filter.announcedFrom), announcedTo: within(filter.announcedTo) };
}
