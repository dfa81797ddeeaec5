import { describe, expect } from 'vitest';
import { runQuery } from '../support/browser.ts';
import { chooseEntity, openExplorer, urlParameter, downloadText, test } from './explorer-window.ts';

describe('money in and out of a company', () => {
  test('appears on the page of the company as intervals, each with the deals behind it', async ({
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
    const paid = section.getByRole('table', { name: 'Money paid to Anthropic, by type of deal' });
    const pays = section.getByRole('table', { name: 'Money paid by Anthropic, by type of deal' });
    for (const [table, direction] of [
      [paid, 'IN'],
      [pays, 'OUT'],
    ] as const)
      // prettier-ignore
      expect((await table.locator('summary').allInnerTexts()).map((text) => parseInt(text, 10))).toEqual(
        counts(direction),
      );
    // The two investors of the article share 15 billion. Their own deals come in addition.
    await paid
      .getByRole('row', { name: /^Investment/ })
      .getByText('$140 billion to $204 billion')
      .waitFor();
    await pays
      .getByRole('row', { name: /^Cloud contract/ })
      .getByText('2 deals without an amount are not counted')
      .waitFor();

    const infrastructure = pays.getByRole('row', { name: /^Infrastructure/ });
    await infrastructure.locator('summary').click();
    await infrastructure.getByRole('link', { name: /Fluidstack plan \$50 billion/ }).waitFor();
    await infrastructure.getByText(/\d publishers/).waitFor();
  });

  test('can be grouped by year, payer and payee, with an address for each', async ({
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
    const { name, text } = await downloadText(page, 'Download sums as CSV');
    expect(name).toMatch(/^money-openai-by-year-as-of-/);
    expect(text).toMatch(/^\uFEFFyear,direction,currency,low,high,/);
    expect(text).toMatch(/\r\n2023,in,USD,/);

    await section.getByText('By payer').click();
    const paying = section.getByRole('table', { name: 'Payers in deals of OpenAI' });
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
    await section.getByRole('table', { name: 'Money of OpenAI by year' }).waitFor();
    await page.goForward();
    await paying.waitFor();
    const other = await openExplorer(browser, server.url);
    await other.goto(address.slice(server.url.length));
    await other.page.getByRole('table', { name: 'Payers in deals of OpenAI' }).waitFor();
    await other.close();
  });

  test('explains an empty result, with and without filters', async ({ explorer, page }) => {
    await explorer.goto('/entities/openai?types=LITIGATION');
    await page.getByText('No payments to or by OpenAI match the filters.').waitFor();
    await explorer.goto('/entities/bartz-class');
    await page.getByText('do not count as payments').waitFor();
  });
});

describe('the view of payment loops', () => {
  test('works with the keyboard, and lists the amount and deals of each step', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/questions/circles');
    await page.getByText('First 20 payment loops').waitFor();
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
    await page.getByText(`${cycles.length} payment loops, shortest`).waitFor();
    const cycleItems = page.locator('.path');
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
    expect(await cycleItems.getByText('the same money all the way around: ').count()).toBe(
      cycles.filter(({ sameMoney }) => sameMoney.length > 0).length,
    );
    expect(await cycleItems.getByText('the same money is unknown').count()).toBe(
      cycles.filter(({ sameMoney }) => sameMoney.length === 0).length,
    );
    await page.getByRole('listitem').getByText('Arrow: who pays whom').waitFor();

    const { name, text } = await downloadText(page, 'Download CSV');
    expect(name).toMatch(/^circles-anthropic-as-of-/);
    const rows = cycles.flatMap(({ steps }) => steps.map(({ amounts }) => Math.max(amounts.length, 1)));
    expect(text.trim().split('\r\n')).toHaveLength(1 + rows.reduce((sum, count) => sum + count, 0));

    await page.goBack();
    await page.goBack();
    expect([urlParameter(page, 'through'), urlParameter(page, 'longest')]).toEqual([null, null]);
    await page.goForward();
    await page.getByRole('button', { name: 'Any company' }).click();
    await expect.poll(() => urlParameter(page, 'through')).toBeNull();
    await page.getByRole('button', { name: 'Show up to 50 payment loops' }).click();
    await page.getByText('First 50 payment loops').waitFor();
  });

  test('respects the filters and the day of knowledge, and opens in GraphiQL', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/questions/circles?through=nvidia&knownOn=2019-12-31');
    await page.getByText('No payment loop of up to 4 companies includes NVIDIA.').waitFor();
    await page.getByText('choose a later date').waitFor();
    await explorer.goto('/questions/circles?through=nvidia&types=CHIP_SUPPLY,INVESTMENT&longest=2');
    await page.locator('.path').first().waitFor();
    const types = await page.locator('.path .type').allTextContents();
    expect(new Set(types)).toEqual(new Set(['Chip supply', 'Investment']));
    const link = page.getByRole('link', { name: 'Open in GraphiQL' });
    await page.goto(server.url + ((await link.getAttribute('href')) ?? ''));
    await runQuery(page);
    await page.locator('section.result-window').getByText('"moneyCycles"').waitFor();
  });

  test('shows the message of the API for an unknown entity', async ({ explorer, page }) => {
    await explorer.goto('/questions/circles?through=nobody');
    await page.getByRole('alert').getByText('`through` has an unknown entity ID: "nobody"').waitFor();
  });
});

describe('the view of dependence', () => {
  test('lists shares with the deals behind them, and filters them by company', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/questions/dependence');
    await page.getByRole('radio', { name: 'Chips' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => urlParameter(page, 'on')).toBe('CHIPS');
    await page.getByLabel('Measured by').selectOption('LINKS');
    await page.getByLabel('Minimum share').selectOption('75');
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
    await page.getByText(`${all.length} companies get 75% or more from one supplier`).waitFor();
    const rows = page.getByRole('table', { name: 'Dependence: Chips' }).locator('tbody tr');
    expect(await rows.locator('th').allInnerTexts()).toEqual(all.map(({ customer }) => customer.shortName));
    expect(await rows.locator('td:nth-of-type(1) a').allInnerTexts()).toEqual(
      all.map(({ supplier }) => supplier.shortName),
    );
    await rows.first().locator('summary').first().click();
    await expect
      .poll(() => rows.first().locator('.hop-deal a').allInnerTexts())
      .toEqual(all[0]?.relationships.map(({ title }) => title));
    const csv = await downloadText(page, 'Download CSV');
    expect(csv.name).toMatch(/^dependence-chips-as-of-/);
    expect(csv.text.trim().split('\r\n')).toHaveLength(all.length + 1);

    const one = all[0]?.supplier.shortName ?? '';
    const concerned = all.filter(({ customer, supplier }) => [customer, supplier].some((each) => each.shortName === one)); // prettier-ignore
    await chooseEntity(page, 'Company', one, one);
    await expect.poll(() => rows.count()).toBe(concerned.length);
    await page.getByRole('button', { name: 'All companies' }).click();
    await expect.poll(() => rows.count()).toBe(all.length);
  });

  test('shows the shares of a market and its concentration', async ({ server, explorer, page }) => {
    await explorer.goto('/questions/dependence');
    const market = page.getByRole('region', { name: 'Market shares' });
    await market.getByText(/based on 30 of 40 deals/).waitFor();
    await market.getByText('Index unknown: not all amounts are known').waitFor();
    await market.getByLabel('Type of deal').selectOption('LOAN');
    await market.getByText(/^Index 1,\d{3} of 10,000: moderately concentrated$/).waitFor();
    await market.getByLabel('Type of deal').selectOption('DISTRIBUTION');
    await expect.poll(() => urlParameter(page, 'market')).toBe('DISTRIBUTION');
    await market.getByText('Index unknown: not all amounts are known').waitFor();
    await page.getByLabel('Measured by').selectOption('LINKS');
    const shares = market.getByRole('table', { name: 'Market shares: Distribution' }).locator('tbody tr');
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
