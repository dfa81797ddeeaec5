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
  activeOn: fc.constantFrom('', '2025-11-18'),
  text: fc.stringMatching(/^(?:\S(?:.{0,10}\S)?)?$/),
});

describe('a filter of deals', () => {
  test('is the same after it was written into an address and read again', () => {
    fc.assert(
      fc.property(filter, (each) => {
        expect(readFilter(writeFilter(each))).toEqual(each);
        expect(activeFilterCount(each) === 0).toBe(filterInput(each) === null);
      }),
    );
  });

  test('passes over what an address holds by mistake', () => {
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

  test('is put to the API in whole dollars and with open ends where none is given', () => {
    const given = { ...readFilter({}), announcedFrom: '2025', minAmountMillions: '0.5', minPublishers: '3' };
    expect(filterInput(given)).toEqual({
      announced: { from: '2025', to: null },
      amount: { currency: 'USD', gte: 500_000 },
      minPublishers: 3,
    });
  });
});

describe('the order of deals', () => {
  test('is the latest first; a pressed heading orders by itself, and backwards the second time', () => {
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
