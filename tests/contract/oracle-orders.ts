import type { ClaimRecord, EntityRecord } from '../../src/domain/ledger-entry.ts';
import { earliestDay } from '../../src/domain/partial-date.ts';
import { fold } from '../../src/domain/text-folding.ts';
import type { SortOrder } from '../../src/store/plan.ts';
import type { Oracle, View } from './oracle.ts';

type Compare<T> = (a: T, b: T) => number;

const text = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The first of these comparisons that tells two apart. */
function first<T>(...compares: readonly Compare<T>[]): Compare<T> {
  return (a, b) => compares.reduce((order, compare) => (order === 0 ? compare(a, b) : order), 0);
}

/** By a value that may be missing, in a direction; what has none comes last in both. */
function by<T, V>(value: (of: T) => V | undefined, compare: Compare<V>, descending: boolean): Compare<T> {
  return (a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    return descending ? compare(right, left) : compare(left, right);
  };
}

const number = (a: number, b: number): number => a - b;

/** The order of relationships. */
export function compareRelationships(order: SortOrder | undefined): Compare<View> {
  const id = by<View, string>(({ record }) => record.id, text, false);
  if (order === undefined) return id;
  const descending = order.direction === 'DESC';
  switch (order.field) {
    case 'TITLE':
      return first(
        by(({ record }) => fold(record.title), text, descending),
        id,
      );
    case 'ANNOUNCED':
      return first(
        by(({ version: { terms } }) => terms.announcedOn && earliestDay(terms.announcedOn), text, descending),
        id,
      );
    case 'EVIDENCE':
      return first(
        by(({ version }) => version.evidence.publishers, number, descending),
        by(({ version }) => version.evidence.claims, number, descending),
        id,
      );
    case 'AMOUNT': {
      const dollarsFirst = (a: string, b: string): number =>
        Number(b === 'USD') - Number(a === 'USD') || text(a, b);
      return first(
        by(({ version }) => version.terms.amount?.currency, dollarsFirst, false),
        by(({ version }) => version.terms.amount?.value, number, descending),
        id,
      );
    }
    default:
      throw new Error(`no order ${order.field}`);
  }
}

/** The order of entities. */
export function compareEntities(oracle: Oracle, order: SortOrder | undefined): Compare<EntityRecord> {
  const id = by<EntityRecord, string>((each) => each.id, text, false);
  const descending = order?.direction === 'DESC';
  return order?.field === 'DEGREE'
    ? first(
        by((each) => oracle.degree(each.id), number, descending),
        id,
      )
    : first(
        by((each) => fold(each.name), text, descending),
        id,
      );
}

/** Claims stand in the order of the ledger. */
export const compareClaims: Compare<ClaimRecord> = (a, b) => a.seq - b.seq;
