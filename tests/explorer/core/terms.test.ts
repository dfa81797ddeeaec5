import { expect, test } from 'vitest';
import { formatDate, formatShortDate } from '../../../src/explorer/core/dates.ts';
import {
  termsWithClaims,
  sortByPublication,
  describeMetric,
  statedTerms,
} from '../../../src/explorer/core/terms.ts';
import { pluralize, formatList } from '../../../src/explorer/core/wording.ts';
import type { ClaimLineFragment, TermValuesFragment } from '../../../src/explorer/generated/operations.ts';

const NO_TERMS: TermValuesFragment = {
  status: null, amount: null, valuation: null, stakePercent: null, capacityMegawatts: null, units: null,
  announcedOn: null, startsOn: null, endsOn: null, metric: null, undisclosed: [],
  otherAmounts: [], otherValuations: [], otherQuantities: [],
}; // prettier-ignore

function claim(
  id: string,
  terms: Partial<TermValuesFragment>,
  publishedOn: string | null,
): ClaimLineFragment {
  return {
    id, summary: id, modality: 'FACT', assertedBy: null, recordedBy: 'HUMAN', passage: 'p1', dataset: 'd', recordedAt: '2026-01-01T00:00:00Z',
    terms: { ...NO_TERMS, ...terms },
    source: { id: `s-${id}`, title: id, publisher: id, kind: 'NEWS', url: null, publishedOn, publishedOnInferred: false },
  }; // prettier-ignore
}

test('each term has the claims that state it, including those that say it is not disclosed', () => {
  const a = claim('a', { status: 'SIGNED', valuation: { display: '$2 billion' } }, '2025');
  const b = claim('b', { undisclosed: ['VALUATION'] }, null);
  const terms = termsWithClaims({ ...NO_TERMS, status: 'SIGNED', valuation: { display: '$2 billion' } }, [
    a,
    b,
  ]);
  expect(
    terms.map(({ term, display, claims }) => [
      term,
      display,
      claims.map(({ display: claimDisplay }) => claimDisplay),
    ]),
  ).toEqual([
    ['STATUS', 'Signed', ['Signed']],
    ['VALUATION', '$2 billion', ['$2 billion', 'not disclosed']],
  ]);
});

test('an unstated term does not appear', () => {
  expect(statedTerms(NO_TERMS)).toEqual([]);
  expect(termsWithClaims(NO_TERMS, [])).toEqual([]);
});

test('claims sort by date of publication, undated ones last', () => {
  const claims = [
    claim('none', {}, null),
    claim('late', {}, '2025-11-18'),
    claim('early', {}, '2025'),
    claim('part', {}, '2025-Q3'),
  ];
  expect(sortByPublication(claims).map(({ id }) => id)).toEqual(['early', 'part', 'late', 'none']);
});

test('a formatted date is as precise as the partial date', () => {
  expect(['2025', '2025-11', '2025-11-08'].map(formatDate)).toEqual([
    '2025',
    'November 2025',
    '8 November 2025',
  ]);
  expect(['2025-Q3', '2027-H2'].map(formatDate)).toEqual(['third quarter of 2025', 'second half of 2027']);
  expect(['2025-Q3', '2027-H2'].map(formatShortDate)).toEqual(['Q3 2025', 'H2 2027']);
  expect(['2025', '2025-06', '2025-05-08'].map(formatShortDate)).toEqual(['2025', 'Jun 2025', '8 May 2025']);
});

test('a metric is described with its direction and qualifier', () => {
  const metric = { name: 'demand', changePercent: 300, qualifier: 'OVER', from: null, by: '2027' } as const;
  expect(describeMetric(metric)).toBe('demand grows by over 300% by 2027');
  expect(describeMetric({ ...metric, changePercent: -5, qualifier: 'EXACTLY' })).toBe(
    'demand falls by 5% by 2027',
  );
});

test('nouns agree with their number, and lists have commas and a conjunction', () => {
  expect([pluralize(1, 'deal'), pluralize(1204, 'deal'), pluralize(2, 'entity', 'entities')]).toEqual([
    '1 deal',
    '1,204 deals',
    '2 entities',
  ]);
  expect([formatList(['A']), formatList(['A', 'B']), formatList(['A', 'B', 'C'])]).toEqual([
    'A',
    'A and B',
    'A, B and C',
  ]);
});
