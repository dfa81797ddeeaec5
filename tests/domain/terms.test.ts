import { describe, expect, test } from 'vitest';
import { DEAL_STATUSES, TERM_NAMES, TERMS, terms } from '../../src/domain/terms.ts';
import { problems } from './problems.ts';

test('statuses are in the order of the progress of a deal, with CANCELLED last', () => {
  expect(DEAL_STATUSES).toEqual([
    'RUMOURED',
    'IN_TALKS',
    'ANNOUNCED',
    'SIGNED',
    'PAUSED',
    'ONGOING',
    'CLOSED',
    'COMPLETED',
    'CANCELLED',
  ]);
});

test('each term has a field in the terms of a claim', () => {
  const [sentence = ''] = problems(terms, { price: 1 });
  for (const { field } of Object.values(TERMS)) expect(sentence).toContain(field);
});

describe('terms', () => {
  test.each([
    [{}],
    [{ startsOn: '2025-11-18', endsOn: '2025' }],
    [{ startsOn: '2025', endsOn: '2025-01-01' }],
    [{ startsOn: '2025-11', endsOn: '2025-11-01' }],
    [{ undisclosed: ['AMOUNT'], stakePercent: { value: 1 } }],
    [{ metric: { name: 'demand', changePercent: -12.5, from: '2027', by: '2027-01' } }],
  ])('%o are accepted', (stated) => {
    expect(problems(terms, stated)).toEqual([]);
  });

  test.each([
    [{ startsOn: '2026', endsOn: '2025' }, 'endsOn: the end 2025 is before the start 2026'],
    [
      { startsOn: '2025-11-18', endsOn: '2025-11-17' },
      'endsOn: the end 2025-11-17 is before the start 2025-11-18',
    ],
    [{ startsOn: '2025-11-18', endsOn: '2025-10' }, 'endsOn: the end 2025-10 is before the start 2025-11-18'],
    [
      { startsOn: '2025-02-30' },
      'startsOn: 2025-02 has no day 30; write a date as "2025", "2025-H2", "2025-Q3", "2025-11" or "2025-11-18"',
    ],
    [
      { announcedOn: 2025 },
      'announcedOn: write a date as "2025", "2025-H2", "2025-Q3", "2025-11" or "2025-11-18", in quotes (got 2025)',
    ],
    [
      { amount: { value: 1, currency: 'USD' }, undisclosed: ['VALUATION', 'AMOUNT'] },
      'undisclosed.1: AMOUNT cannot be both stated and undisclosed',
    ],
    [{ undisclosed: ['PRICE'] }, `undisclosed.0: "PRICE" is not one of ${TERM_NAMES.join(', ')}`],
    [{ undisclosed: 'AMOUNT' }, 'undisclosed: undisclosed must be a list of terms (got "AMOUNT")'],
    [
      { undisclosed: Array.from({ length: 10 }, () => 'AMOUNT') },
      'undisclosed: undisclosed must have at most 9 items (got 10)',
    ],
    [{ status: 'DONE' }, `status: "DONE" is not one of ${DEAL_STATUSES.join(', ')}`],
    [
      { amount: 15 },
      'amount: an amount must be an object with the fields value, to, currency, qualifier, basis',
    ],
    [
      { metric: { name: 'demand', changePercent: '300%' } },
      'metric.changePercent: a change must be a number, in percent (got "300%")',
    ],
    [
      { metric: { name: 'demand', changePercent: 1, from: '2028', by: '2027' } },
      'metric.by: the end 2027 is before the start 2028',
    ],
    [
      { price: 1 },
      `unknown field "price"; a set of terms has the fields ${[...Object.values(TERMS).map(({ field }) => field), 'metric', 'undisclosed'].join(', ')}`,
    ],
  ])('%o are rejected with one sentence', (stated, sentence) => {
    expect(problems(terms, stated)).toEqual([sentence]);
  });
});
