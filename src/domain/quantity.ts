import { z } from 'zod';
import { checkUpperBound } from './amount.ts';
import { CAPACITY_BASES, describeBasis, QUANTITY_BASES, type Basis } from './basis.ts';
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
  .number({ error: (issue) => `a quantity must be a number (got ${describeValue(issue.input)})` })
  .refine((value) => value >= 0, {
    error: (issue) => `a quantity must not be negative (got ${describeValue(issue.input)})`,
  })
  .refine((value) => value <= Number.MAX_SAFE_INTEGER, {
    error: (issue) => `a quantity must be at most 2^53 − 1 (got ${describeValue(issue.input)})`,
  })
  .meta({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });

const numberFormat = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 21 });

interface StatedQuantity {
  readonly value: number;
  readonly to?: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
}

type AllowedBases = readonly [Basis, ...Basis[]];

function quantitySchema(
  label: string,
  unit: string,
  bases: AllowedBases,
  ...checks: readonly CrossFieldCheck<StatedQuantity>[]
) {
  return record(
    label,
    {
      value: figure,
      to: optional(figure),
      unit: withDefault(text('a unit', 60), unit),
      qualifier: withDefault(oneOf(QUALIFIERS), 'EXACTLY'),
      basis: optional(oneOf(bases)),
    },
    checkUpperBound,
    ...checks,
  );
}

function fixedUnitSchema(
  label: string,
  unit: string,
  bases: AllowedBases,
  ...checks: readonly CrossFieldCheck<StatedQuantity>[]
) {
  return quantitySchema(
    label,
    unit,
    bases,
    (stated, { addProblem }) => {
      if (stated.unit !== undefined && stated.unit !== unit)
        addProblem(['unit'], `the unit of ${label} must be "${unit}" (got ${describeValue(stated.unit)})`);
    },
    ...checks,
  );
}

/** The zod schema of a share of a company, in percent. */
export const stakePercent = fixedUnitSchema(
  'a stake',
  '%',
  QUANTITY_BASES,
  ({ value, to }, { addProblem }) => {
    const highest = Math.max(value ?? 0, to ?? 0);
    if (highest > 100) addProblem(['value'], `a stake must be at most 100% (got ${highest})`);
  },
);

/** The zod schema of electrical capacity, in megawatts. */
export const capacityMegawatts = fixedUnitSchema('a capacity', 'MW', CAPACITY_BASES);

/** The zod schema of a number of units, such as chips, servers or shares. */
export const units = quantitySchema('a number of units', 'units', QUANTITY_BASES);

/** A measured figure as stated: a number, a unit, a qualifier and a basis, TOTAL by default. */
export type Quantity = z.output<typeof units>;

function formatQualified(stated: Quantity): string {
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

/**
 * The text of a quantity with its qualifier and its basis: "27 %", "up to 5,000 MW", "first tranche
 * of about 10,000 units".
 */
export function formatQuantity(stated: Quantity): string {
  return describeBasis(formatQualified(stated), stated.basis);
}
