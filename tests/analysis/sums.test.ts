import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/analysis/changes-between.ts';
import { facets } from '../../src/analysis/facets.ts';
import { moneyCycles } from '../../src/analysis/money-cycles.ts';
import { moneyFlow, moneyFlowByStage } from '../../src/analysis/money-flow.ts';
import { paths } from '../../src/analysis/paths.ts';
import { totals, totalsByStage, type TotalsGroupBy } from '../../src/analysis/totals.ts';
import type { Snapshot } from '../../src/analysis/snapshot.ts';
import { createView } from '../../src/analysis/view.ts';
import { DEAL_STAGES, STAGE_COUNTS, STATUS_STAGES } from '../../src/domain/stages.ts';
import { DEAL_STATUSES, type DealStatus } from '../../src/domain/terms.ts';
import type { RelationshipFilter } from '../../src/store/plan.ts';
import { dollars, runToCompletion, snapshotOfDeals, viewOf, type Deal } from '../support/deals.ts';

const deal = (status: DealStatus | undefined, value: number, more: Partial<Deal> = {}): Deal => ({
  payers: ['a'],
  payees: ['b'],
  terms: [{ amount: dollars(value), ...(status !== undefined && { status }) }],
  ...more,
});

function totalsOf(snapshot: Snapshot, by: TotalsGroupBy, filter: RelationshipFilter = {}) {
  return Object.fromEntries(
    runToCompletion(totals(viewOf(snapshot, filter), { by, first: 100 })).map(
      ({ key, total, count, cancelled, rumored, unstated, estimated }) => [
        key,
        { usd: total.map(({ low, high }) => [low, high])[0], count, cancelled, rumored, unstated, estimated },
      ],
    ),
  );
}

describe('sums', () => {
  const statuses = [undefined, ...DEAL_STATUSES].map((status, index) => deal(status, 10 ** index));

  test('leave out canceled and rumored deals, and say how many', async () => {
    const snapshot = await snapshotOfDeals(statuses);
    const counting = statuses.flatMap(({ terms }) => {
      const { status, amount } = terms?.[0] ?? {};
      return status === 'CANCELLED' || status === 'RUMOURED' ? [] : [amount?.value ?? 0];
    });
    const sum = counting.reduce((a, b) => a + b, 0);
    const expected = {
      usd: [sum, sum],
      count: counting.length,
      cancelled: 1,
      rumored: 1,
      unstated: 0,
      estimated: 0,
    };
    expect(totalsOf(snapshot, 'PAYER')).toEqual({ a: expected });
    expect(totalsOf(snapshot, 'TYPE')).toEqual({ CLOUD_CONTRACT: expected });
    const [flow] = runToCompletion(moneyFlow(viewOf(snapshot), [snapshot.entityIndex('b')]));
    expect(flow).toMatchObject({ direction: 'IN', count: counting.length, cancelled: 1, rumored: 1 });
    const named = totalsOf(snapshot, 'PAYEE', { status: ['CANCELLED'] });
    expect(named).toMatchObject({ b: { count: 1, cancelled: 0, rumored: 0 } });
  });

  test('by status and by stage leave nothing out', async () => {
    const snapshot = await snapshotOfDeals(statuses);
    expect(Object.keys(totalsOf(snapshot, 'STATUS')).sort()).toEqual([...DEAL_STATUSES, 'unknown'].sort());
    const byStage = (sums: readonly { stage: string; count: number }[]) =>
      Object.fromEntries(sums.map(({ stage, count }) => [stage, count]));
    const expected = { AGREED: 5, IN_TALKS: 2, RUMOURED: 1, CANCELLED: 1, UNKNOWN: 1 };
    const view = viewOf(snapshot);
    const [ofPayer = []] = runToCompletion(totalsByStage(view, 'PAYER', [snapshot.entityIndex('a')]));
    expect(byStage(ofPayer)).toEqual(expected);
    const flows = runToCompletion(moneyFlowByStage(view, [snapshot.entityIndex('a')]));
    expect(byStage(flows.of({ type: 'CLOUD_CONTRACT', direction: 'OUT' }))).toEqual(expected);
    expect(flows.of({ type: 'CLOUD_CONTRACT', direction: 'IN' })).toEqual([]);
  });

  test('add up parts and wholes within a stage only', async () => {
    const snapshot = await snapshotOfDeals([
      deal('ANNOUNCED', 100),
      deal('SIGNED', 30, { partOf: 0 }),
      deal('IN_TALKS', 20, { partOf: 0 }),
    ]);
    expect(totalsOf(snapshot, 'PAYER')).toMatchObject({ a: { usd: [100, 100], count: 3 } });
    const [stages = []] = runToCompletion(
      totalsByStage(viewOf(snapshot), 'PAYER', [snapshot.entityIndex('a')]),
    );
    expect(stages.map(({ stage, total }) => [stage, total[0]?.low])).toEqual([
      ['AGREED', 30],
      ['IN_TALKS', 100],
    ]);
  });

  test('ignore a canceled whole or part', async () => {
    const snapshot = await snapshotOfDeals([
      deal('CANCELLED', 100),
      deal('SIGNED', 30, { partOf: 0 }),
      deal('SIGNED', 100),
      deal('CANCELLED', 300, { partOf: 2 }),
    ]);
    expect(totalsOf(snapshot, 'PAYER')).toMatchObject({ a: { usd: [130, 130], count: 2, cancelled: 2 } });
  });

  test('count what is left of a round for the payers without a part', async () => {
    const round = {
      payers: ['a', 'b', 'c'],
      payees: ['x'],
      type: 'INVESTMENT',
      terms: [{ amount: dollars(100) }],
    } as const;
    const snapshot = await snapshotOfDeals([
      round,
      { ...round, payers: ['a'], partOf: 0, terms: [{ amount: dollars(40) }] },
    ]);
    expect(totalsOf(snapshot, 'PAYER')).toMatchObject({
      a: { usd: [40, 40] },
      b: { usd: [0, 60] },
      c: { usd: [0, 60] },
    });
    expect(totalsOf(snapshot, 'PAYEE')).toMatchObject({ x: { usd: [100, 100], count: 2 } });
    const flowOf = (id: string) =>
      runToCompletion(moneyFlow(viewOf(snapshot), [snapshot.entityIndex(id)]))[0];
    expect(flowOf('b')?.total).toMatchObject([{ low: 0, high: 60, relationships: 1 }]);
    expect(flowOf('a')).toMatchObject({ count: 2, total: [{ low: 40, high: 40, relationships: 2 }] });
  });

  test('count the whole round for the payee, and an unknown share of it for the payer', async () => {
    const snapshot = await snapshotOfDeals([
      deal('CLOSED', 0, { type: 'INVESTMENT', terms: [{ amount: dollars(100, { basis: 'ROUND' }) }] }),
    ]);
    expect(totalsOf(snapshot, 'PAYER')).toMatchObject({ a: { usd: [0, 100] } });
    expect(totalsOf(snapshot, 'PAYEE')).toMatchObject({ b: { usd: [100, 100] } });
  });

  test('combine the bases of a deal, and count estimates and rates', async () => {
    const snapshot = await snapshotOfDeals([
      deal(undefined, 0, {
        terms: [
          { amount: dollars(10, { basis: 'TRANCHE' }) },
          { amount: dollars(50, { basis: 'WITH_OPTIONS' }) },
        ],
      }),
      deal(undefined, 0, {
        terms: [{ amount: dollars(7, { basis: 'ESTIMATE' }) }, { amount: dollars(9, { basis: 'PER_YEAR' }) }],
      }),
      deal(undefined, 0, { terms: [{ amount: dollars(9, { basis: 'PER_YEAR' }) }] }),
    ]);
    expect(totalsOf(snapshot, 'PAYER')).toMatchObject({
      a: { usd: [17, 57], count: 3, unstated: 1, estimated: 1 },
    });
  });

  test('and facets have a row for deals without a date', async () => {
    const dated = deal('SIGNED', 1, { terms: [{ amount: dollars(1), announcedOn: '2025-03' }] });
    const snapshot = await snapshotOfDeals([dated, deal('SIGNED', 2)]);
    expect(Object.keys(totalsOf(snapshot, 'YEAR')).sort()).toEqual(['2025', 'unknown']);
    const years = runToCompletion(facets(viewOf(snapshot))).find(({ name }) => name === 'year');
    expect(years?.values).toEqual([
      { value: '2025', count: 1 },
      { value: 'unknown', count: 1 },
    ]);
  });
});

test('every status has a stage, and every stage says whether it counts', () => {
  expect(Object.keys(STATUS_STAGES).sort()).toEqual([...DEAL_STATUSES].sort());
  expect(DEAL_STAGES.filter((stage) => !STAGE_COUNTS[stage])).toEqual(['RUMOURED', 'CANCELLED']);
});

test('cycles do not follow canceled and rumored deals unless the filter names them, and paths do', async () => {
  const snapshot = await snapshotOfDeals([
    deal('SIGNED', 5),
    deal('CANCELLED', 7, { payers: ['b'], payees: ['a'] }),
  ]);
  const cyclesOf = (filter: RelationshipFilter) =>
    runToCompletion(moneyCycles(viewOf(snapshot, filter), { through: null, maxLength: 3, limit: 10 }));
  expect(cyclesOf({})).toEqual([]);
  expect(cyclesOf({ status: ['SIGNED', 'CANCELLED'] })).toHaveLength(1);
  const [a, b] = [snapshot.entityIndex('a'), snapshot.entityIndex('b')];
  const [path] = runToCompletion(
    paths(viewOf(snapshot), { from: a, to: b, maxLength: 1, limit: 1, coParties: false }),
  );
  expect(path?.hops[0]?.relationships).toHaveLength(2);
});

test('a deal that was announced before the first day did not appear, but has new evidence', async () => {
  // Recorded in 2026, published on 2025-01-01.
  const announced = (announcedOn: string): Deal => deal('SIGNED', 1, { terms: [{ announcedOn }] });
  const snapshot = await snapshotOfDeals([announced('2019'), announced('2024-12')]);
  const viewOn = (knownOn: string) =>
    createView(snapshot, { knownOn, evidence: 'ALL', filter: {}, textMatches: null });
  const { changes, undatedLeftOut } = runToCompletion(
    changesBetween(viewOn('2024-12-01'), viewOn('2025-06-01')),
  );
  expect(
    changes.map(({ relationship, appeared }) => [snapshot.relationshipId(relationship), appeared]),
  ).toEqual([
    ['r0', false],
    ['r1', true],
  ]);
  expect(undatedLeftOut).toBe(0);
});
