import { z } from 'zod';
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

/** The zod schema of a currency: an ISO 4217 code in capitals. */
export const currency = z
  .string({
    error: (issue) => `a currency is an ISO 4217 code such as "USD", not ${describeValue(issue.input)}`,
  })
  .refine((code) => CURRENCY_CODES.has(code), {
    error: (issue) =>
      `${describeValue(issue.input)} is no currency; ISO 4217 codes such as "USD" or "EUR" are allowed`,
  })
  .meta({ pattern: '^[A-Z]{3}$' });

const wholeUnits = z
  .number({
    error: (issue) => `an amount is a whole number of currency units, not ${describeValue(issue.input)}`,
  })
  .refine((value) => value >= 0, { error: 'an amount is not negative' })
  .refine((value) => Number.isInteger(value), {
    error: 'an amount is a whole number of currency units, without a fraction',
  })
  .refine((value) => value <= Number.MAX_SAFE_INTEGER, {
    error: 'an amount is at most 2^53 − 1 currency units',
  })
  .meta({ type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/** A figure as far as its upper end goes, of amounts and quantities alike. */
interface QualifiedFigure {
  readonly value: number;
  readonly to?: number;
  readonly qualifier: Qualifier;
}

/** The check of a figure's upper end, for amounts and quantities alike. */
export const checkUpperBound: CrossFieldCheck<QualifiedFigure> = (
  { value, to, qualifier },
  { isPresent, addProblem },
) => {
  if (qualifier === 'BETWEEN') {
    if (!isPresent('to')) addProblem(['to'], 'BETWEEN needs "to", the upper end');
    else if (to !== undefined && value !== undefined && to < value)
      addProblem(['to'], `the upper end ${to} is below the lower end ${value}`);
  } else if (qualifier !== undefined && isPresent('to'))
    addProblem(['to'], `"to" goes with the qualifier BETWEEN only, not with ${qualifier}`);
};

/** The zod schema of an amount as stated by a claim. */
export const amount = record(
  'an amount',
  {
    value: wholeUnits,
    to: optional(wholeUnits),
    currency,
    qualifier: withDefault(oneOf(QUALIFIERS), 'EXACTLY'),
  },
  checkUpperBound,
  ({ value, qualifier }, { addProblem }) => {
    if (qualifier === 'ABOUT' && value !== undefined && value > Number.MAX_SAFE_INTEGER / 1.1)
      addProblem(
        ['value'],
        'an amount is at most 2^53 − 1 currency units, and one tenth more than this is above it',
      );
  },
);

/** Money as stated: whole currency units, a currency and how the figure is qualified. */
export type Amount = z.output<typeof amount>;

/** A tenth of a value, moved up to a whole number: nine tenths of a large one cannot be worked out exactly in floating point. */
const tenth = (value: number): number => Math.ceil(value / 10);

/** The least that a stated amount allows, in whole currency units. */
export function amountLowerBound(value: number, qualifier: Qualifier): number {
  return qualifier === 'ABOUT' ? value - tenth(value) : qualifier === 'UP_TO' ? 0 : value;
}

/** The most that a stated amount allows, in whole currency units; Infinity where there is no limit. @param to the upper end of one between two. */
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

/** What a stated amount allows, in whole currency units; a bound that falls between two is moved outward. */
export function amountInterval({ value, to, qualifier }: Amount): Interval {
  const high = amountUpperBound(value, to ?? value, qualifier);
  return { low: amountLowerBound(value, qualifier), high: high === Infinity ? null : high };
}

const SCALES = [
  [1_000_000_000_000, ' trillion'],
  [1_000_000_000, ' billion'],
  [1_000_000, ' million'],
] as const;

const formatters = new Map<string, Intl.NumberFormat>();

/** The number format of a currency, kept: making one costs more than using it a hundred times. */
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

/** A number of currency units in words that say it exactly: with a scale where at most three decimals are needed, else in full. */
function formatFigure(value: number, code: string): string {
  const [scale, word] = SCALES.find(([unit]) => value >= unit && value % (unit / 1000) === 0) ?? [1, ''];
  // `|| 0` is for -0, which is written "-0"; the spaces that Intl puts beside a code do not break, and are made plain ones.
  return (
    formatterFor(code)
      .format(value / scale || 0)
      .replace(/\s/g, ' ') + word
  );
}

/**
 * An amount for people: "$15 billion", "about $135 billion", "between €2 billion and €3 billion". It never claims more precision
 * than the source gave: the figure is the one stated, and its qualifier is always said.
 */
export function formatAmount(stated: Amount): string {
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
