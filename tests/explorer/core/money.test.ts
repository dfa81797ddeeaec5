import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/explorer/core/csv.ts';
import {
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

test('money flows add up per direction and currency, without an upper bound if one flow has none', () => {
  const flows = [
    { direction: 'IN', total: [sumFragment(1, 2), sumFragment(5, 5, 'EUR')], count: 3, unstated: 1 },
    { direction: 'IN', total: [sumFragment(10, null)], count: 1, unstated: 0 },
    { direction: 'OUT', total: [sumFragment(100, 100)], count: 1, unstated: 0 },
  ] as const;
  expect(sumFlows(flows, 'IN')).toEqual({
    total: [{ ...sumFragment(11, null), relationships: 2 }, sumFragment(5, 5, 'EUR')],
    count: 4,
    unstated: 1,
  });
  expect(sumFlows(flows, 'OUT')).toEqual({ total: [sumFragment(100, 100)], count: 1, unstated: 0 });
  expect(sumFlows([], 'IN')).toEqual({ total: [], count: 0, unstated: 0 });
});

test('sums have one CSV row per currency, and one row if no amount is stated', () => {
  const rows = [
    ...sumRows(
      { year: '2025' },
      { total: [sumFragment(1, 2), sumFragment(3, null, 'EUR')], count: 4, unstated: 2 },
    ),
    ...sumRows({ year: '2024' }, { total: [], count: 1, unstated: 1 }),
  ];
  expect(
    toCsv(sumColumns(['year']), rows)
      .split('\r\n')
      .slice(1, 4),
  ).toEqual(['2025,USD,1,2,1,4,2', '2025,EUR,3,,1,4,2', '2024,,,,,1,1']);
});
