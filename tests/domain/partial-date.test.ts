import { describe, expect, test } from 'vitest';
import {
  day,
  dayProblem,
  daysSinceEpoch,
  earliestDay,
  latestDay,
  partialDate,
  partialDateProblem,
} from '../../src/domain/partial-date.ts';
import { problems } from './problems.ts';

const DATE_FORMAT = 'write a date as "2025", "2025-H2", "2025-Q3", "2025-11" or "2025-11-18"';

/** Whether the calendar of JavaScript has a day. */
function calendarHasDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

describe('a partial date', () => {
  test.each([
    '2025',
    '2025-H2',
    '2025-Q1',
    '2025-11',
    '2025-11-18',
    '0001',
    '9999-12-31',
    '2024-02-29',
    '2000-02-29',
  ])('accepts %s', (text) => {
    expect(partialDateProblem(text)).toBeNull();
    expect(problems(partialDate, text)).toEqual([]);
  });

  test('has the days of the calendar in leap years, centuries and common years', () => {
    for (const year of [1600, 1900, 2000, 2023, 2024, 2100, 2400])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(partialDateProblem(text) === null, text).toBe(calendarHasDay(year, month, day));
        }
  });

  test.each([
    ['2025-02-30', `2025-02 has no day 30; ${DATE_FORMAT}`],
    ['2025-02-29', `2025-02 has no day 29; ${DATE_FORMAT}`],
    ['2025-11-00', `2025-11 has no day 00; ${DATE_FORMAT}`],
    ['2025-Q5', `2025 has no quarter Q5; ${DATE_FORMAT}`],
    ['2025-H0', `2025 has no half H0; ${DATE_FORMAT}`],
    ['2025-13', `the month 13 does not exist; ${DATE_FORMAT}`],
    ['2025-00-01', `the month 00 does not exist; ${DATE_FORMAT}`],
    ['0000', `the year 0000 does not exist; ${DATE_FORMAT}`],
    ['0000-01-01', `the year 0000 does not exist; ${DATE_FORMAT}`],
    ...[
      '2025-1',
      '2025-q3',
      '2025Q3',
      '2025-Q3-01',
      '2025-1-01',
      '2025-11-1',
      '25',
      '',
      ' 2025',
      '2025\n',
      '2025-11-18T00:00:00Z',
      '20251118',
      '2025/11/18',
      '-2025',
      '+002025',
      '2025-',
      '2025-11-',
      '2025-XX',
      '202五',
      '٢٠٢٥',
    ].map((text) => [text, `${JSON.stringify(text)} is not a date; ${DATE_FORMAT}`]),
  ])('rejects %j', (text, sentence) => {
    expect(partialDateProblem(text)).toBe(sentence);
    expect(problems(partialDate, text)).toEqual([sentence]);
  });

  test('must be quoted if YAML reads it as a number or a day', () => {
    expect(problems(partialDate, 2025)).toEqual([`${DATE_FORMAT}, in quotes (got 2025)`]);
    expect(problems(partialDate, new Date(0))).toEqual([`${DATE_FORMAT}, in quotes (got an object)`]);
  });

  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-11', '2025-11-01', '2025-11-30'],
    ['2025-11-18', '2025-11-18', '2025-11-18'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2025-Q2', '2025-04-01', '2025-06-30'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
  ])('%s lasts from %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  test('of a month ends on the day before the next month', () => {
    for (const year of [1900, 2000, 2023, 2024])
      for (let month = 1; month <= 12; month++) {
        const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
        const last = latestDay(`${year}-${String(month).padStart(2, '0')}`);
        expect(daysSinceEpoch(earliestDay(next)) - daysSinceEpoch(last)).toBe(1);
      }
  });
});

describe('a full calendar day', () => {
  test('must have year, month and day', () => {
    expect(dayProblem('2025-11-18')).toBeNull();
    expect(dayProblem('2025-11')).toBe('"2025-11" is not a full day; write a day as "2025-11-18"');
    expect(dayProblem('2025')).toBe('"2025" is not a full day; write a day as "2025-11-18"');
    expect(dayProblem('x')).toBe('"x" is not a date; write a day as "2025-11-18"');
    expect(problems(day, '2025-02-30')).toEqual(['2025-02 has no day 30; write a day as "2025-11-18"']);
    expect(problems(day, 20251118)).toEqual(['write a day as "2025-11-18", in quotes (got 20251118)']);
  });

  test('is numbered from 1970-01-01', () => {
    expect([
      daysSinceEpoch('1970-01-01'),
      daysSinceEpoch('1970-01-02'),
      daysSinceEpoch('1969-12-31'),
    ]).toEqual([0, 1, -1]);
    expect(daysSinceEpoch('2024-03-01') - daysSinceEpoch('2024-02-28')).toBe(2);
    expect(daysSinceEpoch('0001-01-01')).toBe(-719_162);
  });
});
