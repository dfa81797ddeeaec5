import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/explorer/core/csv.ts';
import {
  countsInSums,
  describeLeftOut,
  sumFlows,
  formatInterval,
  hasMoneyRole,
  sumColumns,
  sumRows,
  formatSums,
} from '../../../src/explorer/core/money.ts';
import type { SumFragment } from '../../../src/explorer/generated/operations.ts';
import { link } from './picture-fixtures.ts';

const sumFragment = (low: number, high: number | null, currency = 'USD'): SumFragment => ({
  currency,
  low,
  high,
  relationships: 1,
  unstated: 0,
});

test('an entity is payer or payee of a deal only in the role that pays or receives', () => {
  const chips = link('maker', 'lab', { type: 'CHIP_SUPPLY', roles: ['SUPPLIER', 'BUYER'] }).relationship;
  expect(hasMoneyRole(chips, 'lab', 'payer')).toBe(true);
  expect(hasMoneyRole(chips, 'maker', 'payee')).toBe(true);
  expect(hasMoneyRole(chips, 'maker', 'payer')).toBe(false);
  const site = link('builder', 'seller', {
    type: 'INFRASTRUCTURE',
    roles: ['DEVELOPER', 'SUPPLIER'],
  }).relationship;
  expect([hasMoneyRole(site, 'builder', 'payee'), hasMoneyRole(site, 'seller', 'payee')]).toEqual([
    true,
    false,
  ]);
  const peers = link('a', 'b', { type: 'PARTNERSHIP', roles: ['PARTNER', 'PARTNER'] }).relationship;
  expect(hasMoneyRole(peers, 'a', 'payer')).toBe(false);
});

describe('a formatted interval', () => {
  test.each([
    [sumFragment(15e9, 15e9), '$15 billion'],
    [sumFragment(0, 15e9), 'up to $15 billion'],
    [sumFragment(2.3e9, 15e9), '$2.3 billion to $15 billion'],
    [sumFragment(2e9, null), 'at least $2 billion'],
    [sumFragment(0, null), 'unknown amount of USD'],
    [sumFragment(950_000, 950_000), '$950,000'],
    [sumFragment(1e12, 1.5e12, 'EUR'), '€1 trillion to €1.5 trillion'],
  ])('of %o is %s', (each, text) => {
    expect(formatInterval(each)).toBe(text);
  });

  test('is rounded outward, so it always contains the exact bounds', () => {
    const parseFigure = (text: string): number => {
      const [, figure = '', word = ''] = /\$([\d.,]+)(?: (\w+))?/.exec(text) ?? [];
      return Number(figure.replaceAll(',', '')) * ({ million: 1e6, billion: 1e9, trillion: 1e12 }[word] ?? 1);
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 50 }), fc.integer({ min: 1, max: 2 ** 40 }), (low, more) => {
        const [lowText = '', highText = ''] = formatInterval(sumFragment(low, low + more)).split(' to ');
        expect(parseFigure(lowText)).toBeLessThanOrEqual(low * (1 + 1e-12));
        expect(parseFigure(highText)).toBeGreaterThanOrEqual((low + more) * (1 - 1e-12));
        expect(parseFigure(lowText)).toBeGreaterThan(low * 0.98 - 1);
      }),
    );
  });

  test('lists each currency separately, and is null without a sum', () => {
    expect(formatSums([sumFragment(1e9, 1e9), sumFragment(0, 2e6, 'EUR')])).toBe(
      '$1 billion and up to €2 million',
    );
    expect(formatSums([])).toBeNull();
  });
});

const nothingLeftOut = { unstated: 0, cancelled: 0, rumored: 0 };

test.each([
  [nothingLeftOut, null],
  [
    { ...nothingLeftOut, cancelled: 2, unstated: 4 },
    '2 canceled deals and 4 without an amount are not counted',
  ],
  [{ ...nothingLeftOut, rumored: 1 }, '1 rumored deal is not counted'],
  [
    { unstated: 1, cancelled: 1, rumored: 1 },
    '1 canceled deal, 1 rumored and 1 without an amount are not counted',
  ],
  [{ ...nothingLeftOut, unstated: 1 }, '1 deal without an amount is not counted'],
])('of the deals %o, %s', (counts, text) => {
  expect(describeLeftOut(counts)).toBe(text);
});

test('canceled and rumored deals count only if a filter names statuses', () => {
  const { terms, ...deal } = link('a', 'b', {}).relationship;
  const cancelled = { ...deal, terms: { ...terms, status: 'CANCELLED' as const } };
  expect(countsInSums(cancelled, null)).toBe(false);
  expect(countsInSums(cancelled, { status: ['CANCELLED'] })).toBe(true);
  expect(countsInSums({ ...deal, terms }, null)).toBe(true);
});

test('money flows add up per direction and currency, without an upper bound if one flow has none', () => {
  const flows = [
    {
      direction: 'IN',
      total: [sumFragment(1, 2), sumFragment(5, 5, 'EUR')],
      count: 3,
      unstated: 1,
      cancelled: 2,
      rumored: 0,
    },
    { direction: 'IN', total: [sumFragment(10, null)], count: 1, unstated: 0, cancelled: 1, rumored: 1 },
    { direction: 'OUT', total: [sumFragment(100, 100)], count: 1, ...nothingLeftOut },
  ] as const;
  expect(sumFlows(flows, 'IN')).toEqual({
    total: [{ ...sumFragment(11, null), relationships: 2 }, sumFragment(5, 5, 'EUR')],
    count: 4,
    unstated: 1,
    cancelled: 3,
    rumored: 1,
  });
  expect(sumFlows(flows, 'OUT')).toEqual({ total: [sumFragment(100, 100)], count: 1, ...nothingLeftOut });
  expect(sumFlows([], 'IN')).toEqual({ total: [], count: 0, ...nothingLeftOut });
});

test('sums have one CSV row per currency, and one row if no amount is stated', () => {
  const rows = [
    ...sumRows(
      { year: '2025' },
      {
        total: [sumFragment(1, 2), sumFragment(3, null, 'EUR')],
        count: 4,
        unstated: 2,
        cancelled: 1,
        rumored: 0,
      },
    ),
    ...sumRows({ year: '2024' }, { total: [], count: 1, unstated: 1, cancelled: 0, rumored: 3 }),
  ];
  expect(
    toCsv(sumColumns(['year']), rows)
      .split('\r\n')
      .slice(1, 4),
  ).toEqual(['2025,USD,1,2,1,4,2,1,0', '2025,EUR,3,,1,4,2,1,0', '2024,,,,,1,1,0,3']);
});
