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

describe('the display of a quantity', () => {
  test.each([
    [{ value: 27, unit: '%', qualifier: 'EXACTLY' }, '27 %'],
    [{ value: 32.5, unit: '%', qualifier: 'ABOUT' }, 'about 32.5 %'],
    [{ value: 5000, unit: 'MW', qualifier: 'UP_TO' }, 'up to 5,000 MW'],
    [{ value: 0.1, to: 0.3, unit: 'GPUs', qualifier: 'BETWEEN' }, 'between 0.1 GPUs and 0.3 GPUs'],
    [{ value: -0, unit: 'MW', qualifier: 'OVER' }, 'over 0 MW'],
    [{ value: 1e-7, unit: 'MW', qualifier: 'AT_LEAST' }, 'at least 0.0000001 MW'],
  ] as const)('of %o is %s', (stated, display) => {
    expect(formatQuantity(stated)).toBe(display);
  });

  test('says exactly the stated figure, its qualifier and its unit', () => {
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

describe('a quantity as written', () => {
  test('is exact and in the unit of its term where nothing else is said', () => {
    expect(stakePercent.parse({ value: 27 })).toEqual({ value: 27, unit: '%', qualifier: 'EXACTLY' });
    expect(capacityMegawatts.parse({ value: 1 })).toEqual({ value: 1, unit: 'MW', qualifier: 'EXACTLY' });
    expect(units.parse({ value: 1 })).toEqual({ value: 1, unit: 'units', qualifier: 'EXACTLY' });
    expect(units.parse({ value: 1, unit: 'GPUs' })).toEqual({ value: 1, unit: 'GPUs', qualifier: 'EXACTLY' });
  });

  test('of shares goes to 100 %', () => {
    expect(problems(stakePercent, { value: 100 })).toEqual([]);
    expect(problems(stakePercent, { value: 100.1 })).toEqual(['value: a stake is at most 100 %']);
    expect(problems(stakePercent, { value: 99, to: 101, qualifier: 'BETWEEN' })).toEqual([
      'value: a stake is at most 100 %',
    ]);
  });

  test.each([
    [{ value: -0.1 }, 'value: a quantity is not negative'],
    [{ value: 1e16 }, 'value: a quantity is at most 2^53 − 1'],
    [{ value: Infinity }, 'value: a quantity is a number, not Infinity'],
    [{ value: '5 GW' }, 'value: a quantity is a number, not "5 GW"'],
    [{ value: 5, unit: 'GW' }, 'unit: a capacity is measured in "MW", not in "GW"'],
    [{ value: 5, to: 4, qualifier: 'BETWEEN' }, 'to: the upper end 4 is below the lower end 5'],
    [{ value: 5, qualifier: 'BETWEEN' }, 'to: BETWEEN needs "to", the upper end'],
  ])('%o is refused in one sentence', (input, sentence) => {
    expect(problems(capacityMegawatts, input)).toEqual([sentence]);
  });
});
