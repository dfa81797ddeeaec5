import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
    const { totals } = await api.data<{ totals: { key: string; total: IntervalData[] }[] }>(query);
    expect(totals.length).toBeGreaterThan(0);
    const all = await api.data<{ totals: unknown[] }>(query.replace('[ANNOUNCED', '[CANCELLED, ANNOUNCED'));
    expect(all.totals).toEqual(totals);
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
