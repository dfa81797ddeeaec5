import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../support/server.ts';
import { open, startBrowser, type Opened } from './opened.ts';

describe('the question how two are connected', () => {
  let server: RunningServer;
  let browser: Browser;
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), startBrowser()]);
  });
  beforeEach(async () => {
    opened = await open(browser, server.url);
    page = opened.page;
  });
  afterEach(() => opened.close());
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const param = (name: string): string | null => new URL(page.url()).searchParams.get(name);

  async function choose(field: 'From' | 'To', typed: string, name: string): Promise<void> {
    await page.getByRole('combobox', { name: field }).fill(typed);
    await page.getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }

  test('is asked by the keyboard, answered with each step and its deals, and has an address', async () => {
    await opened.goto('/questions/connections');
    await page.getByText('Choose two entities.').waitFor();
    await choose('From', 'antropic', 'Anthropic');
    await expect.poll(() => param('from')).toBe('anthropic');
    await choose('To', 'tsmc', 'Taiwan Semiconductor');
    await expect.poll(() => param('to')).toBe('tsmc');

    await page.getByText('The first 5 ways').waitFor();
    const way = page.locator('.way').first();
    await way.getByRole('heading', { name: 'Way 1: 2 steps' }).waitFor();
    expect(await way.locator('.hop-entity').allInnerTexts()).toEqual([
      'Anthropic',
      expect.stringMatching(/\w/),
      'TSMC',
    ]);
    const { data } = await server.ask(
      '{ paths(from: "anthropic", to: "tsmc", limit: 1) { hops { relationships { title } } } }',
    );
    const [best] = data?.['paths'] as { hops: { relationships: { title: string }[] }[] }[];
    const titles = best?.hops.flatMap(({ relationships }) => relationships.map(({ title }) => title)) ?? [];
    expect(titles.length).toBeGreaterThan(1);
    for (const summary of await way.locator('summary').all()) await summary.click();
    expect(await way.locator('.hop-deal a').allInnerTexts()).toEqual(titles);

    await page.getByRole('button', { name: 'Swap' }).click();
    await expect.poll(() => way.locator('.hop-entity').first().innerText()).toBe('TSMC');
    await page.getByLabel('At most').selectOption('2');
    await expect.poll(() => param('steps')).toBe('2');
    await page.goBack();
    await page.goBack();
    expect([param('from'), param('to'), param('steps')]).toEqual(['anthropic', 'tsmc', null]);
  });

  test('counts the deals only that are known on the day that one looks at, and that the filters leave', async () => {
    await opened.goto('/questions/connections?from=anthropic&to=tsmc&knownOn=2015-01-01');
    await page.getByText('No way of at most 4 steps leads from Anthropic to TSMC.').waitFor();
    await page.getByText('look at a later day').waitFor();
    await opened.goto('/questions/connections?from=anthropic&to=broadcom&types=CHIP_SUPPLY');
    await page.locator('.way').first().waitFor();
    const types = await page.locator('.hop-deal .type').allInnerTexts();
    expect(new Set(types)).toEqual(new Set(['Chip supply']));
  });

  test('is refused in a sentence where there is no such entity, also when names come after the refusal', async () => {
    await page.route(`${server.url}/graphql`, async (route) => {
      const isForNames = route.request().postData()?.includes('EntityNames') === true;
      if (isForNames) await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await opened.goto('/questions/connections?from=anthropic&to=nobody');
    await page.getByRole('alert').getByText('"to" names "nobody", and no entity has this id').waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'From' }).inputValue()).toBe('Anthropic');
    await page.getByRole('alert').getByText('"to" names "nobody"').waitFor();
  });
});
