import type { ClaimRecord, EntityRecord } from '../../src/domain/ledger-entry.ts';
import { earliestDay } from '../../src/domain/partial-date.ts';
import { fold } from '../../src/domain/text-folding.ts';
import type { SortOrder } from '../../src/store/plan.ts';
import type { GraphOracle, OracleRelationship } from './oracle.ts';

type CompareFunction<T> = (a: T, b: T) => number;

const compareTexts = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** A comparison by the first function that distinguishes two values. */
function compareInTurn<T>(...functions: readonly CompareFunction<T>[]): CompareFunction<T> {
  return (a, b) => functions.reduce((order, compare) => (order === 0 ? compare(a, b) : order), 0);
}

/** A comparison by an optional value in a direction; missing values come last in both. */
function compareBy<T, V>(
  value: (of: T) => V | undefined,
  compare: CompareFunction<V>,
  descending: boolean,
): CompareFunction<T> {
  return (a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    return descending ? compare(right, left) : compare(left, right);
  };
}

const compareNumbers = (a: number, b: number): number => a - b;

/** The sort order of relationships. */
export function compareRelationships(order: SortOrder | undefined): CompareFunction<OracleRelationship> {
  const id = compareBy<OracleRelationship, string>(({ record }) => record.id, compareTexts, false);
  if (order === undefined) return id;
  const descending = order.direction === 'DESC';
  switch (order.field) {
    case 'TITLE':
      return compareInTurn(
        compareBy(({ record }) => fold(record.title), compareTexts, descending),
        id,
      );
    case 'ANNOUNCED':
      return compareInTurn(
        compareBy(
          ({ version: { terms } }) => terms.announcedOn && earliestDay(terms.announcedOn),
          compareTexts,
          descending,
        ),
        id,
      );
    case 'EVIDENCE':
      return compareInTurn(
        compareBy(({ version }) => version.evidence.publishers, compareNumbers, descending),
        compareBy(({ version }) => version.evidence.claims, compareNumbers, descending),
        id,
      );
    case 'AMOUNT': {
      const dollarsFirst = (a: string, b: string): number =>
        Number(b === 'USD') - Number(a === 'USD') || compareTexts(a, b);
      return compareInTurn(
        compareBy(({ version }) => version.terms.amount?.currency, dollarsFirst, false),
        compareBy(({ version }) => version.terms.amount?.value, compareNumbers, descending),
        id,
      );
    }
    default:
      throw new Error(`unknown sort field: ${order.field}`);
  }
}

/** The sort order of entities. */
export function compareEntities(
  oracle: GraphOracle,
  order: SortOrder | undefined,
): CompareFunction<EntityRecord> {
  const id = compareBy<EntityRecord, string>((each) => each.id, compareTexts, false);
  const descending = order?.direction === 'DESC';
  return order?.field === 'DEGREE'
    ? compareInTurn(
        compareBy((each) => oracle.degree(each.id), compareNumbers, descending),
        id,
      )
    : compareInTurn(
        compareBy((each) => fold(each.name), compareTexts, descending),
        id,
      );
}

/** The sort order of claims, which is ledger order. */
export const compareClaims: CompareFunction<ClaimRecord> = (a, b) => a.seq - b.seq;
