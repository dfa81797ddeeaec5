import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUALIFIERS } from '../../src/domain/interval.ts';
import { capacityMegawatts, formatQuantity, stakePercent, units } from '../../src/domain/quantity.ts';
import { problems } from './problems.ts';

const QUALIFIER_PREFIXES = {
  EXACTLY: '',
  ABOUT: 'about ',
  UP_TO: 'up to ',
  AT_LEAST: 'at least ',
  OVER: 'over ',
  BETWEEN: 'between ',
};

describe('the text of a quantity', () => {
  test.each([
    [{ value: 27, unit: '%', qualifier: 'EXACTLY' }, '27 %'],
    [{ value: 32.5, unit: '%', qualifier: 'ABOUT' }, 'about 32.5 %'],
    [{ value: 5000, unit: 'MW', qualifier: 'UP_TO' }, 'up to 5,000 MW'],
    [{ value: 0.1, to: 0.3, unit: 'GPUs', qualifier: 'BETWEEN' }, 'between 0.1 GPUs and 0.3 GPUs'],
    [{ value: -0, unit: 'MW', qualifier: 'OVER' }, 'over 0 MW'],
    [{ value: 1e-7, unit: 'MW', qualifier: 'AT_LEAST' }, 'at least 0.0000001 MW'],
  ] as const)('%o is %s', (stated, display) => {
    expect(formatQuantity(stated)).toBe(display);
  });

  test('has exactly the stated figure, qualifier and unit', () => {
    const figures = fc.oneof(
      fc.nat(),
      fc.double({ min: 0, max: Number.MAX_SAFE_INTEGER, noNaN: true }),
      fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
    );
    fc.assert(
      fc.property(figures, figures, fc.constantFrom(...QUALIFIERS), (one, two, qualifier) => {
        const [value, to] = one < two ? [one, two] : [two, one];
        const display = formatQuantity({
          value,
          unit: 'MW',
          qualifier,
          ...(qualifier === 'BETWEEN' ? { to } : {}),
        });
        expect(display.startsWith(QUALIFIER_PREFIXES[qualifier])).toBe(true);
        const parts = display.slice(QUALIFIER_PREFIXES[qualifier].length).split(' and ');
        for (const part of parts) expect(part).toMatch(/^\d{1,3}(,\d{3})*(\.\d+)? MW$/);
        expect(parts.map((part) => Number(part.replace(/[,A-Z ]/g, '')))).toEqual(
          qualifier === 'BETWEEN' ? [value + 0, to + 0] : [value + 0],
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('a quantity in a data set', () => {
  test('is exact and in the unit of its term by default', () => {
    expect(stakePercent.parse({ value: 27 })).toEqual({ value: 27, unit: '%', qualifier: 'EXACTLY' });
    expect(capacityMegawatts.parse({ value: 1 })).toEqual({ value: 1, unit: 'MW', qualifier: 'EXACTLY' });
    expect(units.parse({ value: 1 })).toEqual({ value: 1, unit: 'units', qualifier: 'EXACTLY' });
    expect(units.parse({ value: 1, unit: 'GPUs' })).toEqual({ value: 1, unit: 'GPUs', qualifier: 'EXACTLY' });
  });

  test('of a stake is at most 100%', () => {
    expect(problems(stakePercent, { value: 100 })).toEqual([]);
    expect(problems(stakePercent, { value: 100.1 })).toEqual([
      'value: a stake must be at most 100% (got 100.1)',
    ]);
    expect(problems(stakePercent, { value: 99, to: 101, qualifier: 'BETWEEN' })).toEqual([
      'value: a stake must be at most 100% (got 101)',
    ]);
  });

  test.each([
    [{ value: -0.1 }, 'value: a quantity must not be negative (got -0.1)'],
    [{ value: 1e16 }, 'value: a quantity must be at most 2^53 − 1 (got 10000000000000000)'],
    [{ value: Infinity }, 'value: a quantity must be a number (got Infinity)'],
    [{ value: '5 GW' }, 'value: a quantity must be a number (got "5 GW")'],
    [{ value: 5, unit: 'GW' }, 'unit: the unit of a capacity must be "MW" (got "GW")'],
    [
      { value: 5, to: 4, qualifier: 'BETWEEN' },
      'to: the upper bound must be at least the lower bound 5 (got 4)',
    ],
    [{ value: 5, qualifier: 'BETWEEN' }, 'to: "to" is required with the qualifier BETWEEN'],
  ])('%o is rejected with one sentence', (input, sentence) => {
    expect(problems(capacityMegawatts, input)).toEqual([sentence]);
  });
});
