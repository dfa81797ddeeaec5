import type {
  claimColumns,
  conflictColumns,
  entityColumns,
  relationshipColumns,
  versionColumns,
} from './columns.ts';
import type { SortOrder } from './plan.ts';

/** A sort key of a list: a property of columns.ts. The last key of a list is unique. */
export interface SortKey<C extends string = string> {
  readonly column: C;
  readonly valueType: 'string' | 'number';
  readonly descending: boolean;
}

/** An ascending key. */
function ascending<C extends string>(column: C, valueType: SortKey['valueType']): SortKey<C> {
  return { column, valueType, descending: false };
}

/** A key of an order; `directed` keys have the direction of the order, others always ascend. */
interface OrderKey<C> {
  readonly column: C;
  readonly valueType: SortKey['valueType'];
  readonly directed: boolean;
}

const directed = <C>(column: C, valueType: SortKey['valueType']): OrderKey<C> => ({
  column,
  valueType,
  directed: true,
});

/** A key by which rows without a value come last in both directions. */
const missingLast = <C>(column: C, valueType: SortKey['valueType']): OrderKey<C> => ({
  column,
  valueType,
  directed: false,
});

interface ColumnsBySubject {
  readonly ENTITY: keyof ReturnType<typeof entityColumns> | 'degree';
  readonly RELATIONSHIP: keyof ReturnType<typeof relationshipColumns>;
  /** The version in view of a relationship. */
  readonly VERSION: keyof ReturnType<typeof versionColumns>;
}

type SortSubject = keyof ColumnsBySubject;

type OrderDefinition = {
  readonly [S in SortSubject]: { readonly of: S; readonly keys: readonly OrderKey<ColumnsBySubject[S]>[] };
}[SortSubject];

/** The columns by which each order sorts, before the ID, and the record that has them. */
export const SORT_ORDERS = {
  ANNOUNCED: {
    of: 'VERSION',
    keys: [missingLast('announcedMissing', 'number'), directed('announced', 'string')],
  },
  AMOUNT: { of: 'VERSION', keys: [missingLast('currencyRank', 'string'), directed('amount', 'number')] },
  EVIDENCE: { of: 'VERSION', keys: [directed('publishers', 'number'), directed('claims', 'number')] },
  TITLE: { of: 'RELATIONSHIP', keys: [directed('titleKey', 'string')] },
  NAME: { of: 'ENTITY', keys: [directed('nameKey', 'string')] },
  DEGREE: { of: 'ENTITY', keys: [directed('degree', 'number')] },
} as const satisfies Readonly<Record<SortOrder['field'], OrderDefinition>>;

/** The fields that sort lists of one subject. */
export type SortFieldOf<S extends SortSubject> = {
  [F in SortOrder['field']]: (typeof SORT_ORDERS)[F]['of'] extends S ? F : never;
}[SortOrder['field']];

/** A sort order of lists of one subject. */
export type SortOrderOf<S extends SortSubject> = SortOrder & { readonly field: SortFieldOf<S> };

/** Whether an order sorts by a subject. */
export function sortsBy<S extends SortSubject>(
  order: SortOrder | undefined,
  subject: S,
): order is SortOrderOf<S> {
  return order !== undefined && SORT_ORDERS[order.field].of === subject;
}

/**
 * The keys of an order without the ID, in its direction.
 * @throws RangeError if the order does not sort lists of the subject.
 */
export function sortKeys<S extends SortSubject>(
  { field, direction }: SortOrder,
  subject: S,
): SortKey<ColumnsBySubject[S]>[] {
  const { of, keys }: OrderDefinition = SORT_ORDERS[field];
  if (of !== subject) throw new RangeError(`a list by ${subject} cannot be sorted by ${field}`);
  return (keys as readonly OrderKey<ColumnsBySubject[S]>[]).map(({ column, valueType, directed }) => ({
    column,
    valueType,
    descending: directed && direction === 'DESC',
  }));
}

/** The order of entities without another one. */
export const DEFAULT_ENTITY_ORDER: SortOrderOf<'ENTITY'> = { field: 'NAME', direction: 'ASC' };

/** The last key of every order, and the only one of lists without an order. */
export const ID_KEY = ascending('id', 'string');

/** Claims are listed in ledger order. */
export const CLAIM_KEY = ascending<keyof ReturnType<typeof claimColumns>>('seq', 'number');

/** Conflicts are listed by relationship, then in the order of the relationship's version. */
export const CONFLICT_KEYS = [
  ascending('relationship', 'string'),
  ascending<keyof ReturnType<typeof conflictColumns>[number]>('ordinal', 'number'),
] as const;

/** Parties are listed in the order of their relationship. */
export const PARTY_KEY = ascending('ordinal', 'number');
