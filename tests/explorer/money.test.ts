import { describe, expect } from 'vitest';
import { runQuery } from '../support/browser.ts';
import { chooseEntity, openExplorer, urlParameter, downloadText, test } from './explorer-window.ts';

describe('money in and out of a company', () => {
  test('stands on its page as intervals, each with the deals that it is worked out from', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/entities/anthropic');
    const { data } = await server.execute(
      '{ entity(id: "anthropic") { moneyFlow { type direction count unstated } } }',
    );
    const { moneyFlow } = data?.['entity'] as {
      moneyFlow: { type: string; direction: string; count: number; unstated: number }[];
    };
    const counts = (direction: string): number[] =>
      moneyFlow.filter((flow) => flow.direction === direction).map(({ count }) => count);
    const section = page.getByRole('region', { name: 'Money in and out' });
    const paid = section.getByRole('table', { name: 'What is paid to Anthropic, by kind of deal' });
    const pays = section.getByRole('table', { name: 'What Anthropic pays, by kind of deal' });
    for (const [table, direction] of [
      [paid, 'IN'],
      [pays, 'OUT'],
    ] as const)
      // prettier-ignore
      expect((await table.locator('summary').allInnerTexts()).map((text) => parseInt(text, 10))).toEqual(
        counts(direction),
      );
    // The article's two investors share 15 billion, of which Microsoft's and NVIDIA's own deals are further ones.
    await paid
      .getByRole('row', { name: /^Investment/ })
      .getByText('$127.7 billion to $168.7 billion')
      .waitFor();
    await pays
      .getByRole('row', { name: /^Cloud contract/ })
      .getByText('and 2 deals without an amount')
      .waitFor();

    const infrastructure = pays.getByRole('row', { name: /^Infrastructure/ });
    await infrastructure.locator('summary').click();
    await infrastructure.getByRole('link', { name: /Fluidstack plan \$50 billion/ }).waitFor();
    await infrastructure.getByText(/\d publishers/).waitFor();
  });

  test('is summed up by year, by who pays and by who is paid, at an address that brings it back', async ({
    server,
    browser,
    explorer,
    page,
  }) => {
    await explorer.goto('/entities/openai');
    const section = page.getByRole('region', { name: 'Money in and out' });
    await section.getByText('By year').click();
    await expect.poll(() => urlParameter(page, 'money')).toBe('year');
    const { data } = await server.execute(
      `{ totals(by: YEAR, filter: { parties: ["openai"] }) { key }
         then: entity(id: "openai") { moneyFlow(filter: { announced: { from: "2023", to: "2023" } }) { direction count } } }`,
    );
    const years = (data?.['totals'] as { key: string }[]).map(({ key }) => key);
    const rows = section.locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.locator('th').allInnerTexts()).toEqual(
      years
        .filter((key) => key !== 'unknown')
        .toSorted()
        .toReversed(),
    );
    const { moneyFlow } = data?.['then'] as { moneyFlow: { direction: string; count: number }[] };
    const count = moneyFlow.reduce((sum, flow) => sum + (flow.direction === 'IN' ? flow.count : 0), 0);
    expect(count).toBeGreaterThan(0);
    const of2023 = section.getByRole('row', { name: /^2023/ });
    const deals = of2023.locator('td').first().locator('summary');
    expect(parseInt(await deals.innerText(), 10)).toBe(count);
    const { name, text } = await downloadText(page, 'Save these sums as CSV');
    expect(name).toBe('money-openai-by-year.csv');
    expect(text).toMatch(/^\uFEFFyear,direction,currency,low,high,/);
    expect(text).toMatch(/\r\n2023,in,USD,/);

    await section.getByText('By who pays').click();
    const paying = section.getByRole('table', { name: 'Who pays in the deals of OpenAI' });
    const first = paying.locator('tbody tr').first();
    await first.waitFor();
    const payers = await server.execute(
      '{ totals(by: PAYER, filter: { parties: ["openai"] }, first: 100) { entity { shortName } count } }',
    );
    const others = (payers.data?.['totals'] as { entity: { shortName: string }; count: number }[]).filter(
      ({ entity }) => entity.shortName !== 'OpenAI',
    );
    expect(await paying.locator('tbody th').allInnerTexts()).toEqual(
      others.map(({ entity }) => entity.shortName),
    );
    await first.locator('summary').click();
    await expect.poll(() => first.locator('.hop-deal').count()).toBe(others[0]?.count);

    const address = page.url();
    await page.goBack();
    await section.getByRole('table', { name: 'The money of OpenAI by year' }).waitFor();
    await page.goForward();
    await paying.waitFor();
    const other = await openExplorer(browser, server.url);
    await other.goto(address.slice(server.url.length));
    await other.page.getByRole('table', { name: 'Who pays in the deals of OpenAI' }).waitFor();
    await other.close();
  });

  test('says what it means where there is none, and what a filter has to do with it', async ({
    explorer,
    page,
  }) => {
    await explorer.goto('/entities/openai?types=LITIGATION');
    await page.getByText('No deal in which OpenAI pays or is paid is left.').waitFor();
    await explorer.goto('/entities/bartz-class');
    await page.getByText('count as no payment').waitFor();
  });
});

describe('the question where money goes round', () => {
  test('is asked by the keyboard, and answered with what each step comes to and who says so', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/questions/circles');
    await page.getByText('The first 20 circles').waitFor();
    await chooseEntity(page, 'Through', 'anthropic', 'Anthropic PBC');
    await expect.poll(() => urlParameter(page, 'through')).toBe('anthropic');
    await page.getByLabel('At most').selectOption('2');
    await expect.poll(() => urlParameter(page, 'longest')).toBe('2');
    const { data } = await server.execute(
      `{ moneyCycles(through: "anthropic", maxLength: 2) { disputed entities { shortName }
           steps { amounts { currency } relationships { title } } sameMoney { currency } } }`,
    );
    const cycles = data?.['moneyCycles'] as {
      disputed: boolean;
      entities: { shortName: string }[];
      steps: { amounts: unknown[]; relationships: { title: string }[] }[];
      sameMoney: unknown[];
    }[];
    expect(cycles.length).toBeGreaterThan(1);
    await page.getByText(`${cycles.length} circles, the shortest`).waitFor();
    const cycleItems = page.locator('.way');
    const headings = await cycleItems.locator('h2').allInnerTexts();
    expect(headings.map((text) => text.replace(/\s*Disputed$/, ''))).toEqual(
      cycles.map(({ entities }) => [...entities, ...entities.slice(0, 1)].map(({ shortName }) => shortName).join(' → ')), // prettier-ignore
    );
    expect(headings.map((text) => text.endsWith('Disputed'))).toEqual(cycles.map(({ disputed }) => disputed));
    const first = cycleItems.first();
    for (const summary of await first.locator('summary').all()) await summary.click();
    expect(await first.locator('.hop-deal a').allInnerTexts()).toEqual(
      cycles[0]?.steps.flatMap(({ relationships }) => relationships.map(({ title }) => title)),
    );
    expect(await cycleItems.getByText('could be the same money all the way round').count()).toBe(
      cycles.filter(({ sameMoney }) => sameMoney.length > 0).length,
    );
    expect(await cycleItems.getByText('cannot be told').count()).toBe(
      cycles.filter(({ sameMoney }) => sameMoney.length === 0).length,
    );
    await page.getByRole('listitem').getByText('From who pays to who is paid').waitFor();

    const { name, text } = await downloadText(page, 'Save as CSV');
    expect(name).toBe('circles-anthropic.csv');
    const rows = cycles.flatMap(({ steps }) => steps.map(({ amounts }) => Math.max(amounts.length, 1)));
    expect(text.trim().split('\r\n')).toHaveLength(1 + rows.reduce((sum, count) => sum + count, 0));

    await page.goBack();
    await page.goBack();
    expect([urlParameter(page, 'through'), urlParameter(page, 'longest')]).toEqual([null, null]);
    await page.goForward();
    await page.getByRole('button', { name: 'Through anybody' }).click();
    await expect.poll(() => urlParameter(page, 'through')).toBeNull();
    await page.getByRole('button', { name: 'Show up to 50 circles' }).click();
    await page.getByText('The first 50 circles').waitFor();
  });

  test('counts the deals that the filters leave, as known on the day, and opens in GraphiQL as it is', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/questions/circles?through=nvidia&knownOn=2019-12-31');
    await page.getByText('Money goes in no circle of at most 4 through NVIDIA.').waitFor();
    await page.getByText('look at a later day').waitFor();
    await explorer.goto('/questions/circles?through=nvidia&types=CHIP_SUPPLY,INVESTMENT&longest=2');
    await page.locator('.way').first().waitFor();
    const types = await page.locator('.way .type').allTextContents();
    expect(new Set(types)).toEqual(new Set(['Chip supply', 'Investment']));
    const link = page.getByRole('link', { name: 'Open in GraphiQL' });
    await page.goto(server.url + ((await link.getAttribute('href')) ?? ''));
    await runQuery(page);
    await page.locator('section.result-window').getByText('"moneyCycles"').waitFor();
  });

  test('is refused in a sentence where there is no such entity', async ({ explorer, page }) => {
    await explorer.goto('/questions/circles?through=nobody');
    await page.getByRole('alert').getByText('"through" names "nobody"').waitFor();
  });
});

describe('the question who depends on whom', () => {
  test('is answered with shares as uncertain as they are, and with the deals between the two', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/questions/dependence');
    await page.getByRole('radio', { name: 'Chips' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => urlParameter(page, 'on')).toBe('CHIPS');
    await page.getByLabel('Measured by').selectOption('LINKS');
    await page.getByLabel('For at least').selectOption('75');
    const { data } = await server.execute(
      `{ dependence(on: CHIPS, measure: LINKS, minPercent: 75, first: 100) {
           customer { shortName } supplier { shortName } percent relationships { title } } }`,
    );
    const all = data?.['dependence'] as {
      customer: { shortName: string };
      supplier: { shortName: string };
      percent: number;
      relationships: { title: string }[];
    }[];
    expect(all.length).toBeGreaterThan(1);
    await page.getByText(`${all.length} depend on one for 75 % or more`).waitFor();
    const rows = page.getByRole('table', { name: 'Who depends on whom: Chips' }).locator('tbody tr');
    expect(await rows.locator('th').allInnerTexts()).toEqual(all.map(({ customer }) => customer.shortName));
    expect(await rows.locator('td:nth-of-type(1) a').allInnerTexts()).toEqual(
      all.map(({ supplier }) => supplier.shortName),
    );
    await rows.first().locator('summary').first().click();
    await expect
      .poll(() => rows.first().locator('.hop-deal a').allInnerTexts())
      .toEqual(all[0]?.relationships.map(({ title }) => title));
    const csv = await downloadText(page, 'Save as CSV');
    expect(csv.name).toBe('dependence-chips.csv');
    expect(csv.text.trim().split('\r\n')).toHaveLength(all.length + 1);

    // Only what concerns one of them.
    const one = all[0]?.supplier.shortName ?? '';
    const concerned = all.filter(({ customer, supplier }) => [customer, supplier].some((each) => each.shortName === one)); // prettier-ignore
    await chooseEntity(page, 'Only what concerns', one, one);
    await expect.poll(() => rows.count()).toBe(concerned.length);
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await expect.poll(() => rows.count()).toBe(all.length);
  });

  test('tells who has the market, and how concentrated that makes it', async ({ server, explorer, page }) => {
    await explorer.goto('/questions/dependence');
    const market = page.getByRole('region', { name: 'Who has the market' });
    await market.getByText('worked out from 26 deals; 7 more state no amount').waitFor();
    await market.getByText(/^Index 2,\d{3} of 10,000: highly concentrated$/).waitFor();
    await market.getByLabel('Of all deals of the kind').selectOption('DISTRIBUTION');
    await expect.poll(() => urlParameter(page, 'market')).toBe('DISTRIBUTION');
    await market.getByText('No share can be worked out.').waitFor();
    await page.getByLabel('Measured by').selectOption('LINKS');
    const shares = market
      .getByRole('table', { name: 'Shares of the market: Distribution' })
      .locator('tbody tr');
    const { data } = await server.execute(
      '{ concentration(type: DISTRIBUTION, measure: LINKS) { shares { entity { shortName } relationships } } }',
    );
    const { shares: expectedShares } = data?.['concentration'] as {
      shares: { entity: { shortName: string }; relationships: number }[];
    };
    await shares.first().waitFor();
    expect(await shares.locator('th').allInnerTexts()).toEqual(
      expectedShares.map(({ entity }) => entity.shortName),
    );
    await shares.first().locator('summary').click();
    await expect
      .poll(() => shares.first().locator('.hop-deal').count())
      .toBe(expectedShares[0]?.relationships);
  });
});
