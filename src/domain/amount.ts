import { z } from 'zod';
import { AMOUNT_BASES, describeBasis, VALUATION_BASES, type Basis } from './basis.ts';
import { QUALIFIERS, type Interval, type Qualifier } from './interval.ts';
import {
  oneOf,
  optional,
  record,
  describeValue,
  withDefault,
  type CrossFieldCheck,
} from './schema-builders.ts';

const CURRENCY_CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const currencyError = (issue: { readonly input?: unknown }): string =>
  `a currency must be an ISO 4217 code such as "USD" (got ${describeValue(issue.input)})`;

/** The zod schema of a currency: an uppercase ISO 4217 code. */
export const currency = z
  .string({ error: currencyError })
  .refine((code) => CURRENCY_CODES.has(code), { error: currencyError })
  .meta({ pattern: '^[A-Z]{3}$' });

const wholeUnitsError = (issue: { readonly input?: unknown }): string =>
  `an amount must be a whole number of currency units (got ${describeValue(issue.input)})`;

const wholeUnits = z
  .number({ error: wholeUnitsError })
  .refine((value) => value >= 0, {
    error: (issue) => `an amount must not be negative (got ${describeValue(issue.input)})`,
  })
  .refine((value) => Number.isInteger(value), { error: wholeUnitsError })
  .refine((value) => value <= Number.MAX_SAFE_INTEGER, {
    error: (issue) => `an amount must be at most 2^53 − 1 currency units (got ${describeValue(issue.input)})`,
  })
  .meta({ type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/** The fields that amounts and quantities share. */
interface QualifiedFigure {
  readonly value: number;
  readonly to?: number;
  readonly qualifier: Qualifier;
}

/** Checks that `to` is present exactly with BETWEEN, and is not below `value`. */
export const checkUpperBound: CrossFieldCheck<QualifiedFigure> = (
  { value, to, qualifier },
  { isPresent, addProblem },
) => {
  if (qualifier === 'BETWEEN') {
    if (!isPresent('to')) addProblem(['to'], '"to" is required with the qualifier BETWEEN');
    else if (to !== undefined && value !== undefined && to < value)
      addProblem(['to'], `the upper bound must be at least the lower bound ${value} (got ${to})`);
  } else if (qualifier !== undefined && isPresent('to'))
    addProblem(['to'], `"to" is only allowed with the qualifier BETWEEN (got ${qualifier})`);
};

function moneySchema(label: string, bases: readonly [Basis, ...Basis[]]) {
  return record(
    label,
    {
      value: wholeUnits,
      to: optional(wholeUnits),
      currency,
      qualifier: withDefault(oneOf(QUALIFIERS), 'EXACTLY'),
      basis: optional(oneOf(bases)),
    },
    checkUpperBound,
    ({ value, qualifier }, { addProblem }) => {
      if (qualifier === 'ABOUT' && value !== undefined && value > Number.MAX_SAFE_INTEGER / 1.1)
        addProblem(
          ['value'],
          `an amount with ABOUT must be at most (2^53 − 1) / 1.1 currency units (got ${value})`,
        );
    },
  );
}

/** The zod schema of an amount as stated by a claim. */
export const amount = moneySchema('an amount', AMOUNT_BASES);

/** The zod schema of a valuation as stated by a claim. */
export const valuation = moneySchema(
  'a valuation',
  VALUATION_BASES.filter((basis) => basis !== null) as [Basis, ...Basis[]],
);

/**
 * Money as stated: whole currency units, a currency, a qualifier and a basis. An amount without a
 * basis is a TOTAL. A valuation without one does not say how it was stated.
 */
export type Amount = z.output<typeof amount>;

/**
 * A tenth of a value, rounded up. Nine tenths are computed from it, because nine tenths of a large
 * value are not exact in floating point.
 */
const tenth = (value: number): number => Math.ceil(value / 10);

/** The lower bound of a stated amount, in whole currency units. */
export function amountLowerBound(value: number, qualifier: Qualifier): number {
  return qualifier === 'ABOUT' ? value - tenth(value) : qualifier === 'UP_TO' ? 0 : value;
}

/**
 * The upper bound of a stated amount, in whole currency units; Infinity if there is none.
 * @param to the upper bound of a BETWEEN amount.
 */
export function amountUpperBound(value: number, to: number, qualifier: Qualifier): number {
  switch (qualifier) {
    case 'ABOUT':
      return value + tenth(value);
    case 'AT_LEAST':
    case 'OVER':
      return Infinity;
    case 'BETWEEN':
      return to;
    case 'EXACTLY':
    case 'UP_TO':
      return value;
  }
}

/** The interval of a stated amount, in whole currency units; bounds are rounded outward. */
export function amountInterval({ value, to, qualifier }: Amount): Interval {
  const high = amountUpperBound(value, to ?? value, qualifier);
  return { low: amountLowerBound(value, qualifier), high: high === Infinity ? null : high };
}

/**
 * An amount with its basis, TOTAL by default. Not for a valuation, which does not say how it was
 * stated if it has no basis.
 */
export function withBasis(stated: Amount): Amount {
  return stated.basis === undefined ? { ...stated, basis: 'TOTAL' } : stated;
}

const SCALES = [
  [1_000_000_000_000, ' trillion'],
  [1_000_000_000, ' billion'],
  [1_000_000, ' million'],
] as const;

const formatters = new Map<string, Intl.NumberFormat>();

/** The cached number format of a currency; creating one takes longer than a hundred uses. */
function formatterFor(code: string): Intl.NumberFormat {
  const cached = formatters.get(code);
  if (cached) return cached;
  const formatter = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: code,
    minimumFractionDigits: 0,
    maximumFractionDigits: 3,
  });
  formatters.set(code, formatter);
  return formatter;
}

/** The exact text of a figure, with a scale if at most three decimals suffice. */
function formatFigure(value: number, code: string): string {
  const [scale, word] = SCALES.find(([unit]) => value >= unit && value % (unit / 1000) === 0) ?? [1, ''];
  // `|| 0` turns -0, which prints as "-0", into 0. Intl puts non-breaking spaces beside a code.
  return (
    formatterFor(code)
      .format(value / scale || 0)
      .replace(/\s/g, ' ') + word
  );
}

function formatQualified(stated: Amount): string {
  const formatted = formatFigure(stated.value, stated.currency);
  switch (stated.qualifier) {
    case 'EXACTLY':
      return formatted;
    case 'ABOUT':
      return `about ${formatted}`;
    case 'UP_TO':
      return `up to ${formatted}`;
    case 'AT_LEAST':
      return `at least ${formatted}`;
    case 'OVER':
      return `over ${formatted}`;
    case 'BETWEEN':
      return `between ${formatted} and ${formatFigure(stated.to ?? stated.value, stated.currency)}`;
  }
}

/**
 * The text of an amount: "$15 billion", "about $135 billion", "first tranche of $10 billion". It
 * has the precision of the source: the stated figure, its qualifier and its basis.
 */
export function formatAmount(stated: Amount): string {
  return describeBasis(formatQualified(stated), stated.basis);
}
