import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activeFilterCount,
  filterInput,
  toggleOrder,
  readFilter,
  readOrder,
  writeFilter,
  type DealFilter,
} from '../../../src/explorer/core/filters.ts';

const partialDate = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1990, max: 2030 }).map(String),
  fc.constantFrom('2025-02', '2025-11-18'),
);

const filter: fc.Arbitrary<DealFilter> = fc.record({
  types: fc.subarray(['INVESTMENT', 'LOAN', 'CHIP_SUPPLY'] as const),
  statuses: fc.subarray(['SIGNED', 'CANCELLED'] as const),
  modalities: fc.subarray(['FACT', 'RUMOUR'] as const),
  announcedFrom: partialDate,
  announcedTo: partialDate,
  minAmountMillions: fc.constantFrom('', '1', '2500', '0.5'),
  minPublishers: fc.constantFrom('', '2'),
  disputed: fc.boolean(),
  activeOn: fc.constantFrom('', '2025-11', '2025-11-18'),
  text: fc.stringMatching(/^(?:\S(?:.{0,10}\S)?)?$/),
});

describe('a deal filter', () => {
  test('is unchanged after writing it to an address and reading it again', () => {
    fc.assert(
      fc.property(filter, (each) => {
        expect(readFilter(writeFilter(each))).toEqual(each);
        expect(activeFilterCount(each) === 0).toBe(filterInput(each) === null);
      }),
    );
  });

  test('ignores invalid values in an address', () => {
    const params = {
      types: 'LOAN,constructor,NONSENSE',
      announcedFrom: 'x',
      announcedTo: '2025-13',
      least: '-5',
      publishers: '0',
      activeOn: '2025',
      disputed: 'yes',
    };
    expect(filterInput(readFilter(params))).toEqual({ types: ['LOAN'] });
  });

  test('asks for a day or for any day of a month', () => {
    expect(filterInput(readFilter({ activeOn: '2025-11' }))).toEqual({ activeIn: '2025-11' });
    expect(filterInput(readFilter({ activeOn: '2025-11-18' }))).toEqual({ activeOn: '2025-11-18' });
  });

  test('becomes an API filter in whole dollars, with null for an open end of a date range', () => {
    const given = { ...readFilter({}), announcedFrom: '2025', minAmountMillions: '0.5', minPublishers: '3' };
    expect(filterInput(given)).toEqual({
      announced: { from: '2025', to: null },
      amount: { currency: 'USD', gte: 500_000 },
      minPublishers: 3,
    });
  });
});

describe('the sort order of deals', () => {
  test('is latest first by default; a click on a heading sorts by it, and a second click reverses', () => {
    expect(readOrder({})).toEqual({ field: 'ANNOUNCED', direction: 'DESC' });
    const once = toggleOrder({ types: 'LOAN' }, 'TITLE');
    expect(once).toEqual({ types: 'LOAN', sort: 'TITLE' });
    expect(readOrder(once)).toEqual({ field: 'TITLE', direction: 'ASC' });
    const twice = toggleOrder(once, 'TITLE');
    expect(readOrder(twice)).toEqual({ field: 'TITLE', direction: 'DESC' });
    expect(readOrder(toggleOrder(twice, 'TITLE'))).toEqual({ field: 'TITLE', direction: 'ASC' });
    expect(readOrder(toggleOrder({}, 'ANNOUNCED'))).toEqual({ field: 'ANNOUNCED', direction: 'ASC' });
    expect(readOrder({ sort: 'toString' })).toEqual({ field: 'ANNOUNCED', direction: 'DESC' });
  });
});
