import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress, formatAddress } from '../../../src/explorer/core/address.ts';
import { changeKinds, termChanges } from '../../../src/explorer/core/changes.ts';
import { cycleName, cycleRows, cycleSubgraph, describeSameMoney } from '../../../src/explorer/core/cycles.ts';
import { counterpartyRows, dealsWith } from '../../../src/explorer/core/counterparties.ts';
import { isDay, subtractMonths } from '../../../src/explorer/core/dates.ts';
import { filterInput, restrictToYear, readFilter } from '../../../src/explorer/core/filters.ts';
import { linkStyles } from '../../../src/explorer/core/picture/link-styles.ts';
import {
  QUESTIONS,
  readChangeOptions,
  readCycleOptions,
  readDependenceOptions,
  readIds,
  readMoneyGroup,
} from '../../../src/explorer/core/questions.ts';
import {
  describeShareBasis,
  describeConcentration,
  formatPercent,
  formatShareRange,
} from '../../../src/explorer/core/shares.ts';
import type { ChangeFragment, CycleFragment } from '../../../src/explorer/generated/operations.ts';
import { entity, link } from './picture-fixtures.ts';

describe('the options of a question', () => {
  test('the address of each question leads to its view', () => {
    for (const { route } of QUESTIONS)
      expect(parseAddress(`/${formatAddress({ route, params: {} })}`, '').route).toEqual(route);
  });

  test('come from the address, with defaults for missing and invalid values', () => {
    expect(readCycleOptions({ longest: '9', most: 'x' })).toEqual({
      through: '',
      maxCompanies: 4,
      maxCycles: 20,
    });
    expect(readCycleOptions({ through: 'a', longest: '2', most: '100' })).toEqual({
      through: 'a',
      maxCompanies: 2,
      maxCycles: 100,
    });
    expect(readDependenceOptions({ on: 'constructor', share: '10', market: 'STAKE' })).toEqual({
      resource: 'CLOUD',
      measure: 'MONEY',
      minShare: 50,
      of: '',
      market: 'CLOUD_CONTRACT',
    });
    expect(readDependenceOptions({ on: 'CHIPS' }).market).toBe('CHIP_SUPPLY');
    expect(readDependenceOptions({ on: 'CHIPS', market: 'LOAN' }).market).toBe('LOAN');
    expect(readIds('a,,b,a')).toEqual(['a', 'b']);
    expect([readMoneyGroup({}), readMoneyGroup({ money: 'year' }), readMoneyGroup({ money: 'z' })]).toEqual(['type', 'year', 'type']); // prettier-ignore
  });

  test('of changes end on the day of knowledge, and start three months before by default', () => {
    expect(readChangeOptions({}, '2026-05-31')).toEqual({ from: '2026-02-28', to: '2026-05-31', of: '' });
    expect(readChangeOptions({ knownOn: '2025-10-01' }, '2026-05-31')).toMatchObject({ from: '2025-07-01', to: '2025-10-01' }); // prettier-ignore
    expect(
      readChangeOptions({ from: '2025-01-01', to: '2026-01-01', knownOn: '2025-10-01' }, '2026-05-31').to,
    ).toBe('2025-10-01');
    expect(readChangeOptions({ from: '2025-02-30', to: '2025-12-31' }, '2026-05-31').from).toBe('2025-09-30');
  });
});

test('subtracting months keeps the day, or takes the last day of a shorter month', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 40 }), (date, months) => {
      const [text] = date.toISOString().split('T') as [string];
      const before = subtractMonths(text, months);
      expect(isDay(before)).toBe(true);
      const month = (each: string): number => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7));
      expect(month(text) - month(before)).toBe(months);
      expect(before.slice(8) === text.slice(8) || !isDay(before.slice(0, 8) + text.slice(8))).toBe(true);
    }),
  );
  expect(['2025-02-29', '2025-13-01', '2025-1-1', ''].map(isDay)).toEqual([false, false, false, false]);
});

test('restricting a filter to a year narrows its range of announcement dates', () => {
  const filter = readFilter({ announcedFrom: '2024-06', announcedTo: '2026-02', types: 'LOAN' });
  expect(filterInput(restrictToYear(filter, '2025'))).toEqual({
    types: ['LOAN'],
    announced: { from: '2025', to: '2025' },
  });
  expect(filterInput(restrictToYear(filter, '2024'))?.announced).toEqual({ from: '2024-06', to: '2024' });
  expect(filterInput(restrictToYear(filter, '2026'))?.announced).toEqual({ from: '2026', to: '2026-02' });
});

const dollars = (low: number, high: number | null) => ({
  currency: 'USD',
  low,
  high,
  relationships: 1,
  unstated: 0,
});

const moneyCycle: CycleFragment = {
  length: 2,
  disputed: true,
  entities: [entity('a'), entity('b')],
  steps: [
    {
      payer: entity('a'),
      payee: entity('b'),
      relationships: [link('a', 'b', { id: 'x' }).relationship],
      amounts: [dollars(0, 5)],
      unstated: 0,
    },
    {
      payer: entity('b'),
      payee: entity('a'),
      relationships: [
        link('a', 'b', { id: 'y', type: 'CHIP_SUPPLY', roles: ['SUPPLIER', 'BUYER'] }).relationship,
      ],
      amounts: [],
      unstated: 1,
    },
  ],
  sameMoney: [],
};

describe('a payment loop', () => {
  test('is named by its payers, and says how much could be the same money, or why that is unknown', () => {
    expect(cycleName(moneyCycle)).toBe('A → B → A');
    expect(describeSameMoney(moneyCycle)).toContain('1 step has no stated amount');
    expect(describeSameMoney({ ...moneyCycle, sameMoney: [{ currency: 'USD', low: 0, high: 5e9 }] })).toMatch(/all the way around: up to \$5 billion\. /); // prettier-ignore
    const stated = moneyCycle.steps.map((step) => ({ ...step, amounts: [dollars(1, 1)] }));
    expect(describeSameMoney({ ...moneyCycle, steps: stated })).toContain(
      'no currency is stated at every step',
    );
  });

  test('is drawn with links from payer to payee, whichever role its type lists first', () => {
    const { nodes, links } = cycleSubgraph([moneyCycle, moneyCycle]);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(links.map(({ source, target }) => `${source} ${target}`)).toEqual(['a b', 'b a']);
    expect([...linkStyles(links).values()].map(({ directed }) => directed)).toEqual([true, true]);
    const site = link('a', 'b', { id: 's', type: 'INFRASTRUCTURE', roles: ['INVESTOR', 'DEVELOPER'] });
    expect([...linkStyles([site]).values()].map(({ directed }) => directed)).toEqual([true]);
  });

  test('has one CSV row per step and currency', () => {
    expect(cycleRows([moneyCycle]).map(({ stepNumber, amount }) => [stepNumber, amount?.high ?? null])).toEqual([[1, 5], [2, null]]); // prettier-ignore
  });
});

test('shared counterparties have one CSV row per chosen entity and deal', () => {
  const deals = [link('n', 'a', { id: 'x' }).relationship, link('n', 'b', { id: 'y' }).relationship];
  expect(dealsWith(deals, 'a').map(({ id }) => id)).toEqual(['x']);
  const rows = counterpartyRows([{ node: entity('n'), relationships: deals }], ['a', 'b']);
  expect(rows.map(({ entityId, deal }) => [entityId, deal.id])).toEqual([['a', 'x'], ['b', 'y']]); // prettier-ignore
});

describe('a formatted share', () => {
  test.each([
    [100, '100%'],
    [99.7, 'over 99%'],
    [0.3, 'under 1%'],
    [0, '0%'],
    [83.3, '83%'],
    [null, '–'],
  ])('of %s percent is %s', (percent, text) => {
    expect(formatPercent({ percent })).toBe(text);
  });

  test('has a range that is rounded outward, and none if its bounds are equal', () => {
    expect(formatShareRange({ percent: 80, percentLow: 60.9, percentHigh: 94.1 })).toBe('60% to 95%');
    expect(formatShareRange({ percent: 80, percentLow: 80, percentHigh: 80 })).toBeNull();
  });

  test('lists the deals behind it, and those that could not count', () => {
    const basis = { counted: 1, unstated: 0, leftOut: 0, cancelled: 0, rumored: 0 };
    expect(describeShareBasis(basis)).toBe('1 deal');
    expect(describeShareBasis({ ...basis, counted: 3, unstated: 2, leftOut: 1, cancelled: 2 })).toBe(
      '3 of 6 deals with an amount that has an upper bound; 2 canceled deals are not counted',
    );
    expect([500, 1500, 1801].map(describeConcentration)).toEqual([
      'not concentrated',
      'moderately concentrated',
      'highly concentrated',
    ]);
  });
});

describe('a change', () => {
  const terms = {
    status: null, amount: null, valuation: null, stakePercent: null, capacityMegawatts: null, units: null,
    announcedOn: null, startsOn: null, endsOn: null, metric: null, undisclosed: [],
  otherAmounts: [], otherValuations: [], otherQuantities: [],
  }; // prettier-ignore
  const change: ChangeFragment = {
    relationship: link('a', 'b', {}).relationship,
    appeared: false,
    becameDisputed: false,
    settled: false,
    changedTerms: [],
    before: { ...terms, status: 'SIGNED' },
    after: { ...terms, status: 'IN_TALKS', endsOn: '2027' },
    claims: [],
  };

  test('has every kind that applies, and only "evidence" if nothing else changed', () => {
    expect(changeKinds(change)).toEqual(['evidence']);
    expect(changeKinds({ ...change, becameDisputed: true, changedTerms: ['STATUS'] })).toEqual([
      'disputed',
      'terms',
    ]);
    expect(changeKinds({ ...change, settled: true })).toEqual(['settled']);
    expect(changeKinds({ ...change, appeared: true, changedTerms: ['STATUS'] })).toEqual(['new']);
  });

  test('has each changed term before and after, and all stated terms for a new deal', () => {
    expect(termChanges({ ...change, changedTerms: ['STATUS', 'ENDS_ON'] })).toEqual([
      { term: 'STATUS', before: 'Signed', after: 'In talks' },
      { term: 'ENDS_ON', before: null, after: '2027' },
    ]);
    expect(termChanges({ ...change, appeared: true, before: null }).map(({ term }) => term)).toEqual(['STATUS', 'ENDS_ON']); // prettier-ignore
  });
});
