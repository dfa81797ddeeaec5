import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { concentration } from '../../src/analysis/concentration.ts';
import { dependence } from '../../src/analysis/dependence.ts';
import { totals } from '../../src/analysis/totals.ts';
import { BASIS_RULES, AMOUNT_BASES } from '../../src/domain/basis.ts';
import { DEAL_STAGES, STATUS_STAGES } from '../../src/domain/stages.ts';
import { DEAL_STATUSES } from '../../src/domain/terms.ts';
import { dollars, runToCompletion, snapshotOfDeals, viewOf, type Deal } from '../support/deals.ts';
import { createTestApi, storeWith, type TestApi } from './test-api.ts';

interface IntervalData {
  readonly low: number;
  readonly high: number | null;
}

/** The page on one line, so that line breaks do not matter. */
const page = readFileSync(new URL('../../docs/numbers.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');

const formatDollars = (value: number): string => (value === 0 ? '0' : `$${value / 1e9} billion`);
/** An interval as the page shows it, or "unstated". */
const formatInterval = ([interval]: readonly IntervalData[]): string =>
  interval === undefined
    ? 'unstated'
    : `[${formatDollars(interval.low)}, ${interval.high === null ? 'no upper bound' : formatDollars(interval.high)}]`;

describe('docs/numbers.md', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi(await storeWith('article'));
  });
  afterAll(() => api.close());

  const investmentFlow = async (id: string, direction: 'IN' | 'OUT'): Promise<string> => {
    const { company } = await api.data<{
      company: { moneyFlow: { type: string; direction: string; total: IntervalData[] }[] };
    }>('query Flow($id: ID!) { company(id: $id) { moneyFlow { type direction total { low high } } } }', {
      id,
    });
    const flow = company.moneyFlow.find((each) => each.type === 'INVESTMENT' && each.direction === direction);
    return formatInterval(flow?.total ?? []);
  };

  test('has a query with a status filter that the API answers; canceled deals change nothing in the article', async () => {
    const [, query = ''] = /```graphql (.*?)```/.exec(page) ?? [];
    const { errors } = await api.execute(query);
    expect(errors).toBeUndefined();
    const withStatus = query.replace('[SIGNED', '[ANNOUNCED, SIGNED');
    const first = await api.data<{ totals: unknown[] }>(withStatus);
    expect(first.totals.length).toBeGreaterThan(0);
    const all = await api.data<{ totals: unknown[] }>(
      withStatus.replace('[ANNOUNCED', '[CANCELLED, ANNOUNCED'),
    );
    expect(all).toEqual(first);
  });

  test('states the intervals that the API returns for an amount with two payers', async () => {
    const anthropic = await investmentFlow('anthropic', 'IN');
    for (const investor of ['nvidia', 'microsoft'])
      expect(page).toContain(
        `The amount is ${await investmentFlow(investor, 'OUT')} for each investor and ${anthropic} for Anthropic, which receives all of it.`,
      );
  });

  test('states the steps of the money cycle that the API returns', async () => {
    const { moneyCycles } = await api.data<{
      moneyCycles: {
        entities: { shortName: string }[];
        steps: { amounts: IntervalData[] }[];
        disputed: boolean;
        sameMoney: unknown[];
      }[];
    }>(
      '{ moneyCycles(through: "nvidia") { entities { ... on Company { shortName } } steps { amounts { low high } } disputed sameMoney { high } } }',
    );
    const cycle = moneyCycles.find(({ entities }) => entities.length === 3);
    expect(cycle).toMatchObject({ disputed: true, sameMoney: [] });
    const [one, two, three] = cycle?.entities.map(({ shortName }) => shortName) ?? [];
    const [first, second, third] = cycle?.steps.map(({ amounts }) => formatInterval(amounts)) ?? [];
    expect(page).toContain(
      `money runs through ${one}, ${two}, and ${three}. ${one} invests in ${two} (${first}). ${two} buys cloud capacity from ${three} (${second}). ${three} buys chips from ${one} (${third}). The cycle is disputed.`,
    );
  });

  test('states the concentration of chip supply that the API returns', async () => {
    const { concentration } = await api.data<{
      concentration: { hhi: number; shares: { entity: { shortName: string } }[]; counted: number };
    }>(
      '{ concentration(type: CHIP_SUPPLY, measure: LINKS) { hhi counted shares { entity { ... on Company { shortName } } } } }',
    );
    const [only, ...others] = concentration.shares;
    expect(others).toEqual([]);
    expect(page).toContain(
      `${only?.entity.shortName} is the only chip supplier, with ${concentration.counted} relationships. The index by \`LINKS\` is ${concentration.hhi.toLocaleString('en-US')}.`,
    );
  });
});

describe('the examples of docs/numbers.md without a data set', () => {
  const BILLION = 1e9;
  const deal = (value: number, more: Partial<Deal> = {}): Deal => ({
    payers: ['A'],
    payees: ['X'],
    terms: [{ amount: dollars(value * BILLION) }],
    ...more,
  });
  const payments = async (deals: readonly Deal[], by: 'PAYER' | 'PAYEE' = 'PAYER') =>
    new Map(
      runToCompletion(totals(viewOf(await snapshotOfDeals(deals)), { by, first: 10 })).map((total) => [
        total.key,
        { ...total, text: formatInterval(total.total) },
      ]),
    );

  test('on bases', async () => {
    const tranche = { amount: dollars(10 * BILLION, { basis: 'TRANCHE' }) };
    const options = { amount: dollars(50 * BILLION, { basis: 'WITH_OPTIONS' }) };
    const contract = await payments([deal(0, { terms: [tranche, options] })]);
    expect(page).toContain(`Its money is ${contract.get('A')?.text}.`);
    const round = [deal(0, { terms: [{ amount: dollars(100 * BILLION, { basis: 'ROUND' }) }] })];
    const [investor, company] = [await payments(round), await payments(round, 'PAYEE')];
    expect(page).toContain(
      `The money is ${investor.get('A')?.text} for the investor and ${company.get('X')?.text} for the company.`,
    );
  });

  test('on parts and wholes', async () => {
    const together = await payments([deal(100), deal(30, { partOf: 0 }), deal(20, { partOf: 0 })]);
    expect(page).toContain(`A pays ${together.get('A')?.text} in ${together.get('A')?.count} deals.`);
    const apart = await payments([deal(100, { payers: ['A', 'B', 'C'] }), deal(40, { partOf: 0 })]);
    expect(apart.get('B')?.text).toBe(apart.get('C')?.text);
    expect(page).toContain(`A pays ${apart.get('A')?.text}, and B and C pay ${apart.get('B')?.text} each.`);
  });

  test('on statuses and stages', async () => {
    const withStatus = (value: number, status: 'SIGNED' | 'IN_TALKS' | 'CANCELLED'): Deal =>
      deal(value, { terms: [{ amount: dollars(value * BILLION), status }] });
    const sum = (
      await payments([withStatus(5, 'SIGNED'), withStatus(20, 'IN_TALKS'), withStatus(9, 'CANCELLED')])
    ).get('A');
    expect(page).toContain(
      `The sum is ${sum?.text} in ${sum?.count} deals, with ${sum?.cancelled} canceled deal left out.`,
    );
    for (const stage of DEAL_STAGES) {
      const statuses = DEAL_STATUSES.filter((status) => STATUS_STAGES[status] === stage);
      for (const status of statuses)
        expect(page).toMatch(new RegExp(`\\| \`${stage}\` \\|[^|]*\`${status}\``));
    }
    for (const basis of AMOUNT_BASES)
      if (BASIS_RULES[basis].effect !== 'NONE') expect(page).toContain(`| \`${basis}\` |`);
  });

  test('on shares and dependence', async () => {
    const supplied = (payee: string, value: number | null, atLeast = false): Deal => ({
      payers: ['X'],
      payees: [payee],
      terms: [
        value === null
          ? {}
          : { amount: dollars(value * BILLION, { qualifier: atLeast ? 'AT_LEAST' : 'EXACTLY' }) },
      ],
    });
    const share = async (deals: readonly Deal[]): Promise<string> => {
      const snapshot = await snapshotOfDeals(deals);
      const options = { type: 'CLOUD_CONTRACT', measure: 'MONEY', currency: 'USD', first: 10 } as const;
      const { shares } = runToCompletion(concentration(viewOf(snapshot), options));
      const a = shares.find(({ entity }) => snapshot.entityId(entity) === 'A');
      return `${a?.percent} (${a?.percentLow} to ${a?.percentHigh})`;
    };
    const [large, small] = [supplied('A', 30), supplied('B', 10)];
    const texts = [
      await share([large, small]),
      await share([large, small, supplied('B', null)]),
      await share([large, supplied('B', 90, true)]),
    ];
    expect(page).toContain(
      `The share of A is ${texts[0]}. If B has another contract without an amount, the share of A is ${texts[1]}. If B has only one contract, of at least $90 billion, the share of A is ${texts[2]}.`,
    );

    const snapshot = await snapshotOfDeals([
      deal(9, { type: 'ACQUISITION', terms: [{ amount: dollars(9 * BILLION), status: 'CANCELLED' }] }),
      deal(9, { type: 'INVESTMENT', terms: [{ amount: dollars(9 * BILLION), status: 'CANCELLED' }] }),
      deal(1, { type: 'POWER_SUPPLY', payers: ['B'] }),
    ]);
    const [row] = runToCompletion(
      dependence(viewOf(snapshot), {
        kind: 'MONEY',
        minPercent: 50,
        measure: 'MONEY',
        currency: 'USD',
        first: 10,
      }),
    );
    expect(page).toContain(
      `for ${row?.supplier.percent} percent of its income, and ${row?.cancelled} canceled deal is left out.`,
    );
  });
});
