import { z } from 'zod';
import { checkUpperEnd } from './amount.ts';
import { QUALIFIERS, type Qualifier } from './interval.ts';
import { oneOf, optional, record, said, text, withDefault, type Check } from './schema-builders.ts';

const figure = z
  .number({ error: (issue) => `a quantity is a number, not ${said(issue.input)}` })
  .refine((value) => value >= 0, { error: 'a quantity is not negative' })
  .refine((value) => value <= Number.MAX_SAFE_INTEGER, { error: 'a quantity is at most 2^53 − 1' })
  .meta({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

const format = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 21 });

interface Stated {
  readonly value: number;
  readonly to?: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
}

function quantityIn(what: string, unit: string, ...checks: readonly Check<Stated>[]) {
  return record(
    what,
    {
      value: figure,
      to: optional(figure),
      unit: withDefault(text('a unit', 60), unit),
      qualifier: withDefault(oneOf(QUALIFIERS), 'EXACTLY'),
    },
    checkUpperEnd,
    ...checks,
  );
}

function fixedUnit(what: string, unit: string, ...checks: readonly Check<Stated>[]) {
  return quantityIn(
    what,
    unit,
    (stated, { problem }) => {
      if (stated.unit !== undefined && stated.unit !== unit)
        problem(['unit'], `${what} is measured in "${unit}", not in "${stated.unit}"`);
    },
    ...checks,
  );
}

/** The zod schema of a share of a company, in percent. */
export const stakePercent = fixedUnit('a stake', '%', ({ value, to }, { problem }) => {
  if (Math.max(value ?? 0, to ?? 0) > 100) problem(['value'], 'a stake is at most 100 %');
});

/** The zod schema of electrical capacity, in megawatts. */
export const capacityMegawatts = fixedUnit('a capacity', 'MW');

/** The zod schema of a number of things: chips, servers, shares. */
export const units = quantityIn('a number of units', 'units');

/** A measured figure as stated: a number, its unit and how it is qualified. */
export type Quantity = z.output<typeof units>;

/** A quantity for people: "27 %", "up to 5,000 MW", "about 10,000 units". The stated figure, with its qualifier always said. */
export function displayQuantity(stated: Quantity): string {
  const number = (value: number): string => `${format.format(value || 0)} ${stated.unit}`;
  switch (stated.qualifier) {
    case 'EXACTLY':
      return number(stated.value);
    case 'ABOUT':
      return `about ${number(stated.value)}`;
    case 'UP_TO':
      return `up to ${number(stated.value)}`;
    case 'AT_LEAST':
      return `at least ${number(stated.value)}`;
    case 'OVER':
      return `over ${number(stated.value)}`;
    case 'BETWEEN':
      return `between ${number(stated.value)} and ${number(stated.to ?? stated.value)}`;
  }
}
