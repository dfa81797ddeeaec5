import { expect, test } from 'vitest';
import { amount, formatAmount, valuation } from '../../src/domain/amount.ts';
import {
  AMOUNT_BASES,
  BASES,
  CAPACITY_BASES,
  QUANTITY_BASES,
  VALUATION_BASES,
} from '../../src/domain/basis.ts';
import { capacityMegawatts, formatQuantity, stakePercent, units } from '../../src/domain/quantity.ts';
import { problems } from './problems.ts';

const billion = 1_000_000_000;

test.each([
  [{ value: 30 * billion, qualifier: 'EXACTLY', basis: 'PER_YEAR' }, '$30 billion a year'],
  [{ value: 10 * billion, qualifier: 'EXACTLY', basis: 'TRANCHE' }, 'first tranche of $10 billion'],
  [{ value: 730 * billion, qualifier: 'EXACTLY', basis: 'PRE_MONEY' }, '$730 billion pre-money'],
  [{ value: 27 * billion, qualifier: 'ABOUT', basis: 'PROJECT' }, 'project cost of about $27 billion'],
  [{ value: 27 * billion, qualifier: 'UP_TO', basis: 'TOTAL' }, 'up to $27 billion'],
  [{ value: 27 * billion, qualifier: 'UP_TO' }, 'up to $27 billion'],
] as const)('the text of an amount says its basis: %j', (stated, text) => {
  expect(formatAmount({ currency: 'USD', ...stated })).toBe(text);
});

test('the text of a quantity says its basis', () => {
  expect(formatQuantity({ value: 1200, unit: 'MW', qualifier: 'ABOUT', basis: 'SITE' })).toBe(
    'about 1,200 MW for the whole site',
  );
});

test('a basis is allowed only for the figures of its kind', () => {
  const money = { value: 1, currency: 'USD' };
  expect(problems(amount, { ...money, basis: 'PRE_MONEY' })).toEqual([
    `basis: "PRE_MONEY" is not one of ${AMOUNT_BASES.join(', ')}`,
  ]);
  expect(problems(valuation, { ...money, basis: 'TOTAL' })).toEqual([
    'basis: "TOTAL" is not one of POST_MONEY, PRE_MONEY, IMPLIED, OTHER',
  ]);
  expect(problems(units, { value: 1, basis: 'SITE' })).toEqual([
    `basis: "SITE" is not one of ${QUANTITY_BASES.join(', ')}`,
  ]);
  expect(problems(stakePercent, { value: 1, basis: 'TRANCHE' })).toEqual([]);
  expect(problems(capacityMegawatts, { value: 1, basis: 'SITE' })).toEqual([]);
});

test('every basis belongs to a kind of figure', () => {
  const used = new Set<string | null>([
    ...AMOUNT_BASES,
    ...VALUATION_BASES,
    ...QUANTITY_BASES,
    ...CAPACITY_BASES,
  ]);
  expect(BASES.filter((basis) => !used.has(basis))).toEqual([]);
});
