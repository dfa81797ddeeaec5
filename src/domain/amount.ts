import { z } from 'zod';
import { QUALIFIERS, type Interval, type Qualifier } from './interval.ts';
import { oneOf, optional, record, said, withDefault, type Check } from './schema-builders.ts';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The zod schema of a currency: an ISO 4217 code in capitals. */
export const currency = z
  .string({ error: (issue) => `a currency is an ISO 4217 code such as "USD", not ${said(issue.input)}` })
  .refine((code) => CURRENCIES.has(code), {
    error: (issue) =>
      `${said(issue.input)} is no currency; ISO 4217 codes such as "USD" or "EUR" are allowed`,
  })
  .meta({ pattern: '^[A-Z]{3}$' });

const wholeUnits = z
  .number({ error: (issue) => `an amount is a whole number of currency units, not ${said(issue.input)}` })
  .refine((value) => value >= 0, { error: 'an amount is not negative' })
  .refine((value) => Number.isInteger(value), {
    error: 'an amount is a whole number of currency units, without a fraction',
  })
  .refine((value) => value <= Number.MAX_SAFE_INTEGER, {
    error: 'an amount is at most 2^53 − 1 currency units',
  })
  .meta({ type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

/** A figure as far as its upper end goes, of amounts and quantities alike. */
interface Ends {
  readonly value: number;
  readonly to?: number;
  readonly qualifier: Qualifier;
}

/** The check of a figure's upper end, for amounts and quantities alike. */
export const checkUpperEnd: Check<Ends> = ({ value, to, qualifier }, { given, problem }) => {
  if (qualifier === 'BETWEEN') {
    if (!given('to')) problem(['to'], 'BETWEEN needs "to", the upper end');
    else if (to !== undefined && value !== undefined && to < value)
      problem(['to'], `the upper end ${to} is below the lower end ${value}`);
  } else if (qualifier !== undefined && given('to'))
    problem(['to'], `"to" goes with the qualifier BETWEEN only, not with ${qualifier}`);
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
  checkUpperEnd,
  ({ value, qualifier }, { problem }) => {
    if (qualifier === 'ABOUT' && value !== undefined && value > Number.MAX_SAFE_INTEGER / 1.1)
      problem(
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
export function leastOf(value: number, qualifier: Qualifier): number {
  return qualifier === 'ABOUT' ? value - tenth(value) : qualifier === 'UP_TO' ? 0 : value;
}

/** The most that a stated amount allows, in whole currency units; Infinity where there is no limit. @param to the upper end of one between two. */
export function mostOf(value: number, to: number, qualifier: Qualifier): number {
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
  const high = mostOf(value, to ?? value, qualifier);
  return { low: leastOf(value, qualifier), high: high === Infinity ? null : high };
}

const SCALES = [
  [1_000_000_000_000, ' trillion'],
  [1_000_000_000, ' billion'],
  [1_000_000, ' million'],
] as const;

const formats = new Map<string, Intl.NumberFormat>();

/** The number format of a currency, kept: making one costs more than using it a hundred times. */
function formatOf(code: string): Intl.NumberFormat {
  const kept = formats.get(code);
  if (kept) return kept;
  const made = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: code,
    minimumFractionDigits: 0,
    maximumFractionDigits: 3,
  });
  formats.set(code, made);
  return made;
}

/** A number of currency units in words that say it exactly: with a scale where at most three decimals are needed, else in full. */
function figure(value: number, code: string): string {
  const [scale, word] = SCALES.find(([unit]) => value >= unit && value % (unit / 1000) === 0) ?? [1, ''];
  // `|| 0` is for -0, which is written "-0"; the spaces that Intl puts beside a code do not break, and are made plain ones.
  return (
    formatOf(code)
      .format(value / scale || 0)
      .replace(/\s/g, ' ') + word
  );
}

/**
 * An amount for people: "$15 billion", "about $135 billion", "between €2 billion and €3 billion". It never claims more precision
 * than the source gave: the figure is the one stated, and its qualifier is always said.
 */
export function displayAmount(stated: Amount): string {
  const shown = figure(stated.value, stated.currency);
  switch (stated.qualifier) {
    case 'EXACTLY':
      return shown;
    case 'ABOUT':
      return `about ${shown}`;
    case 'UP_TO':
      return `up to ${shown}`;
    case 'AT_LEAST':
      return `at least ${shown}`;
    case 'OVER':
      return `over ${shown}`;
    case 'BETWEEN':
      return `between ${shown} and ${figure(stated.to ?? stated.value, stated.currency)}`;
  }
}
