import { z } from 'zod';
import { amount, valuation, type Amount } from './amount.ts';
import { AMOUNT_BASES, CAPACITY_BASES, QUANTITY_BASES, VALUATION_BASES, type Basis } from './basis.ts';
import { QUALIFIERS } from './interval.ts';
import { earliestDay, latestDay, partialDate, type PartialDate } from './partial-date.ts';
import { capacityMegawatts, stakePercent, units, type Quantity } from './quantity.ts';
import { list, oneOf, optional, record, describeValue, text, withDefault } from './schema-builders.ts';
import { tableKeys } from './table-keys.ts';

/**
 * The name of each status for readers, in lowercase. Statuses are in the order of the progress of a
 * deal; CANCELLED ends any of them (domain.md, Conflicts).
 */
export const STATUS_LABELS = {
  RUMOURED: 'rumored',
  IN_TALKS: 'in talks',
  ANNOUNCED: 'announced',
  SIGNED: 'signed',
  PAUSED: 'paused',
  ONGOING: 'ongoing',
  CLOSED: 'closed',
  COMPLETED: 'completed',
  CANCELLED: 'cancelled',
} as const;
export type DealStatus = keyof typeof STATUS_LABELS;
/** The statuses of a deal, in order. */
export const DEAL_STATUSES = tableKeys(STATUS_LABELS);

/** The position of a status in the course of a deal; CANCELLED comes last. */
export const statusRank = (status: DealStatus): number => DEAL_STATUSES.indexOf(status);

/** The value of a term by its kind, which determines how claims are compared and resolved. */
interface TermValues {
  readonly money: Amount;
  readonly quantity: Quantity;
  readonly date: PartialDate;
  readonly status: DealStatus;
}
/** The kind of a term, such as money or a date. */
export type TermKind = keyof TermValues;

/** Everything that differs between terms. */
type TermDefinition = {
  readonly [K in TermKind]: {
    /** The field of a claim's terms, in data sets and in the API. */
    readonly field: string;
    /** The lowercase name for readers. */
    readonly label: string;
    readonly kind: K;
    readonly schema: z.ZodType<TermValues[K]>;
    /** The bases of the figure, in the order in which they decide; empty without a figure. */
    readonly bases: readonly (Basis | null)[];
  };
}[TermKind];

/**
 * The one table of terms, by their API names. The schema of a claim, resolution, the API and the
 * explorer follow it. A new term is one more row.
 */
export const TERMS = {
  STATUS: { field: 'status', label: 'status', kind: 'status', schema: oneOf(DEAL_STATUSES), bases: [] },
  AMOUNT: { field: 'amount', label: 'amount', kind: 'money', schema: amount, bases: AMOUNT_BASES },
  VALUATION: { field: 'valuation', label: 'valuation', kind: 'money', schema: valuation, bases: VALUATION_BASES },
  STAKE_PERCENT: { field: 'stakePercent', label: 'stake', kind: 'quantity', schema: stakePercent, bases: QUANTITY_BASES },
  CAPACITY_MEGAWATTS: { field: 'capacityMegawatts', label: 'electrical capacity', kind: 'quantity', schema: capacityMegawatts, bases: CAPACITY_BASES },
  UNITS: { field: 'units', label: 'quantity', kind: 'quantity', schema: units, bases: QUANTITY_BASES },
  ANNOUNCED_ON: { field: 'announcedOn', label: 'announced', kind: 'date', schema: partialDate, bases: [] },
  STARTS_ON: { field: 'startsOn', label: 'starts', kind: 'date', schema: partialDate, bases: [] },
  ENDS_ON: { field: 'endsOn', label: 'ends', kind: 'date', schema: partialDate, bases: [] },
} as const satisfies Record<string, TermDefinition>; // prettier-ignore

/** The API name of a term that a claim can state or leave undisclosed. */
export type TermName = keyof typeof TERMS;
/** All terms, in table order. */
export const TERM_NAMES = tableKeys(TERMS);

type TermRow = (typeof TERMS)[TermName];
type OptionalSchema<S> = S extends z.ZodType ? z.ZodOptional<z.ZodNullable<S>> : never;
type TermShape = { [R in TermRow as R['field']]: OptionalSchema<R['schema']> };
const TERM_SHAPE = Object.fromEntries(
  Object.values(TERMS).map(({ field, schema }) => [field, optional<z.ZodType>(schema)]),
) as unknown as TermShape;

const metric = record(
  'a metric',
  {
    name: text('a metric name', 200),
    changePercent: z.number({
      error: (issue) => `a change must be a number, in percent (got ${describeValue(issue.input)})`,
    }),
    qualifier: withDefault(oneOf(QUALIFIERS), 'EXACTLY'),
    from: optional(partialDate),
    by: optional(partialDate),
  },
  ({ from, by }, { addProblem }) => {
    if (from !== undefined && by !== undefined && latestDay(by) < earliestDay(from))
      addProblem(['by'], `the end ${by} is before the start ${from}`);
  },
);

/** The zod schema of the terms that one claim states. */
export const terms = record(
  'a set of terms',
  {
    ...TERM_SHAPE,
    metric: optional(metric),
    undisclosed: optional(list('undisclosed', 'terms', oneOf(TERM_NAMES), TERM_NAMES.length)),
  },
  ({ startsOn, endsOn, undisclosed = [] }, { isPresent, addProblem }) => {
    if (startsOn !== undefined && endsOn !== undefined && latestDay(endsOn) < earliestDay(startsOn))
      addProblem(['endsOn'], `the end ${endsOn} is before the start ${startsOn}`);
    for (const [index, name] of undisclosed.entries())
      if (name !== undefined && isPresent(TERMS[name].field))
        addProblem(['undisclosed', index], `${name} cannot be both stated and undisclosed`);
  },
);

/** The terms of a claim; unstated terms are absent. */
export type Terms = z.output<typeof terms>;

/** A resolved quantity with its term. */
export interface TermQuantity {
  readonly term: TermName;
  readonly quantity: Quantity;
}

/**
 * The resolved terms of a relationship. A term with figures of several currencies, units or bases
 * has one value for each: the first one is the term, and the others are in these lists, in the
 * order of the bases, then best first.
 */
export interface ResolvedTerms extends Terms {
  readonly otherAmounts?: readonly Amount[];
  readonly otherValuations?: readonly Amount[];
  readonly otherQuantities?: readonly TermQuantity[];
}

/**
 * The basis of a figure of a term. A figure without one is a TOTAL, unless the term knows figures
 * that do not say it: then null.
 */
export function basisOf(term: TermName, figure: { readonly basis?: Basis }): Basis | null {
  const bases: readonly (Basis | null)[] = TERMS[term].bases;
  return figure.basis ?? (bases.includes(null) ? null : 'TOTAL');
}
