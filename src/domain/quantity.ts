import { z } from 'zod';
import { checkUpperBound } from './amount.ts';
import { QUALIFIERS, type Qualifier } from './interval.ts';
import {
  oneOf,
  optional,
  record,
  describeValue,
  text,
  withDefault,
  type CrossFieldCheck,
} from './schema-builders.ts';

const figure = z
  .number({ error: (issue) => `a quantity is a number, not ${describeValue(issue.input)}` })
  .refine((value) => value >= 0, { error: 'a quantity is not negative' })
  .refine((value) => value <= Number.MAX_SAFE_INTEGER, { error: 'a quantity is at most 2^53 − 1' })
  .meta({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

const numberFormat = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 21 });

interface StatedQuantity {
  readonly value: number;
  readonly to?: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
}

function quantitySchema(label: string, unit: string, ...checks: readonly CrossFieldCheck<StatedQuantity>[]) {
  return record(
    label,
    {
      value: figure,
      to: optional(figure),
      unit: withDefault(text('a unit', 60), unit),
      qualifier: withDefault(oneOf(QUALIFIERS), 'EXACTLY'),
    },
    checkUpperBound,
    ...checks,
  );
}

function fixedUnitSchema(label: string, unit: string, ...checks: readonly CrossFieldCheck<StatedQuantity>[]) {
  return quantitySchema(
    label,
    unit,
    (stated, { addProblem }) => {
      if (stated.unit !== undefined && stated.unit !== unit)
        addProblem(['unit'], `${label} is measured in "${unit}", not in "${stated.unit}"`);
    },
    ...checks,
  );
}

/** The zod schema of a share of a company, in percent. */
export const stakePercent = fixedUnitSchema('a stake', '%', ({ value, to }, { addProblem }) => {
  if (Math.max(value ?? 0, to ?? 0) > 100) addProblem(['value'], 'a stake is at most 100 %');
});

/** The zod schema of electrical capacity, in megawatts. */
export const capacityMegawatts = fixedUnitSchema('a capacity', 'MW');

/** The zod schema of a number of things: chips, servers, shares. */
export const units = quantitySchema('a number of units', 'units');

/** A measured figure as stated: a number, its unit and how it is qualified. */
export type Quantity = z.output<typeof units>;

/** A quantity for people: "27 %", "up to 5,000 MW", "about 10,000 units". The stated figure, with its qualifier always said. */
export function formatQuantity(stated: Quantity): string {
  const formatNumber = (value: number): string => `${numberFormat.format(value || 0)} ${stated.unit}`;
  switch (stated.qualifier) {
    case 'EXACTLY':
      return formatNumber(stated.value);
    case 'ABOUT':
      return `about ${formatNumber(stated.value)}`;
    case 'UP_TO':
      return `up to ${formatNumber(stated.value)}`;
    case 'AT_LEAST':
      return `at least ${formatNumber(stated.value)}`;
    case 'OVER':
      return `over ${formatNumber(stated.value)}`;
    case 'BETWEEN':
      return `between ${formatNumber(stated.value)} and ${formatNumber(stated.to ?? stated.value)}`;
  }
}
