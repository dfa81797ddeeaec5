import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiOver, storeWith, type TestApi } from './ask.ts';

interface Interval {
  readonly low: number;
  readonly high: number | null;
}

/** The page as one line, since it breaks its lines anywhere. */
const page = readFileSync(new URL('../../docs/numbers.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');

const dollars = (value: number): string => (value === 0 ? '0' : `$${value / 1e9} billion`);
/** An interval as the page writes it; "unstated" where there is none. */
const written = ([interval]: readonly Interval[]): string =>
  interval === undefined
    ? 'unstated'
    : `[${dollars(interval.low)}, ${interval.high === null ? 'no limit' : dollars(interval.high)}]`;

describe('the figures on the page about numbers are those of the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await apiOver(await storeWith('article'));
  });
  afterAll(() => api.close());

  const flow = async (id: string, direction: 'IN' | 'OUT'): Promise<string> => {
    const { company } = await api.data<{
      company: { moneyFlow: { type: string; direction: string; total: Interval[] }[] };
    }>('query Flow($id: ID!) { company(id: $id) { moneyFlow { type direction total { low high } } } }', {
      id,
    });
    const found = company.moneyFlow.find(
      (each) => each.type === 'INVESTMENT' && each.direction === direction,
    );
    return written(found?.total ?? []);
  };

  test('what was cancelled or only talked about', async () => {
    const [, query = ''] = /```graphql (.*?)```/.exec(page) ?? [];
    const { totals } = await api.data<{ totals: { key: string; total: Interval[] }[] }>(query);
    // Nothing in the article was cancelled.
    expect(totals.length).toBeGreaterThan(0);
    const all = await api.data<{ totals: unknown[] }>(query.replace('[ANNOUNCED', '[CANCELLED, ANNOUNCED'));
    expect(all.totals).toEqual(totals);
  });

  test('an amount that several share', async () => {
    const [microsoft, anthropic] = [await flow('microsoft', 'OUT'), await flow('anthropic', 'IN')];
    expect(page).toContain(
      `so for either of the two it is ${await flow('nvidia', 'OUT')}, and for Anthropic, who is paid all of it, ${anthropic}.`,
    );
    expect(page).toContain(`so for either of the two it is ${microsoft},`);
  });

  test('the circle', async () => {
    const { moneyCycles } = await api.data<{
      moneyCycles: {
        entities: { shortName: string }[];
        steps: { amounts: Interval[] }[];
        disputed: boolean;
        sameMoney: unknown[];
      }[];
    }>(
      '{ moneyCycles(through: "nvidia") { entities { ... on Company { shortName } } steps { amounts { low high } } disputed sameMoney { high } } }',
    );
    const circle = moneyCycles.find(({ entities }) => entities.length === 3);
    expect(circle).toMatchObject({ disputed: true, sameMoney: [] });
    const [one, two, three] = circle?.entities.map(({ shortName }) => shortName) ?? [];
    const [first, second, third] = circle?.steps.map(({ amounts }) => written(amounts)) ?? [];
    expect(page).toContain(
      `money goes round through ${one}, ${two} and ${three}: ${one} invests in ${two} (${first}), ${two} buys cloud capacity from ${three} (${second}), and ${three} buys chips from ${one} (${third}).`,
    );
  });

  test('the concentration of chip supply', async () => {
    const { concentration } = await api.data<{
      concentration: { hhi: number; shares: { entity: { shortName: string } }[]; counted: number };
    }>(
      '{ concentration(type: CHIP_SUPPLY, measure: LINKS) { hhi counted shares { entity { ... on Company { shortName } } } } }',
    );
    const [only, ...others] = concentration.shares;
    expect([others, concentration.counted]).toEqual([[], 2]);
    expect(page).toContain(
      `${only?.entity.shortName} alone sells chips, to both buyers: the index is ${concentration.hhi.toLocaleString('en-US')}.`,
    );
  });
});
