import { describe, expect } from 'vitest';
import { chooseEntity, urlParameter, test } from './explorer-window.ts';

describe('the view of connections', () => {
  test('works with the keyboard, lists each step with its deals, and has an address', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/questions/connections');
    await page.getByText('Choose two companies.').waitFor();
    await chooseEntity(page, 'From', 'antropic', 'Anthropic');
    await expect.poll(() => urlParameter(page, 'from')).toBe('anthropic');
    await chooseEntity(page, 'To', 'tsmc', 'Taiwan Semiconductor');
    await expect.poll(() => urlParameter(page, 'to')).toBe('tsmc');

    await page.getByText('First 5 paths').waitFor();
    const path = page.locator('.path').first();
    await path.getByRole('heading', { name: 'Path 1: 2 steps' }).waitFor();
    expect(await path.locator('.hop-entity').allInnerTexts()).toEqual([
      'Anthropic',
      expect.stringMatching(/\w/),
      'TSMC',
    ]);
    const { data } = await server.execute(
      '{ paths(from: "anthropic", to: "tsmc", limit: 1) { hops { relationships { title } } } }',
    );
    const [best] = data?.['paths'] as { hops: { relationships: { title: string }[] }[] }[];
    const titles = best?.hops.flatMap(({ relationships }) => relationships.map(({ title }) => title)) ?? [];
    expect(titles.length).toBeGreaterThan(1);
    for (const summary of await path.locator('summary').all()) await summary.click();
    expect(await path.locator('.hop-deal a').allInnerTexts()).toEqual(titles);

    await page.getByRole('button', { name: 'Swap' }).click();
    await expect.poll(() => path.locator('.hop-entity').first().innerText()).toBe('TSMC');
    await page.getByLabel('At most').selectOption('2');
    await expect.poll(() => urlParameter(page, 'steps')).toBe('2');
    await page.goBack();
    await page.goBack();
    expect([urlParameter(page, 'from'), urlParameter(page, 'to'), urlParameter(page, 'steps')]).toEqual([
      'anthropic',
      'tsmc',
      null,
    ]);
  });

  test('respects the day of knowledge and the filters', async ({ explorer, page }) => {
    await explorer.goto('/questions/connections?from=anthropic&to=tsmc&knownOn=2015-01-01');
    await page.getByText('No path of up to 4 steps connects Anthropic and TSMC.').waitFor();
    await page.getByText('choose a later date').waitFor();
    await explorer.goto('/questions/connections?from=anthropic&to=broadcom&types=CHIP_SUPPLY');
    await page.locator('.path').first().waitFor();
    const types = await page.locator('.hop-deal .type').allInnerTexts();
    expect(new Set(types)).toEqual(new Set(['Chip supply']));
  });

  test('shows the message of the API for an unknown entity, even if names load after it', async ({
    server,
    explorer,
    page,
  }) => {
    await page.route(`${server.url}/graphql`, async (route) => {
      const isForNames = route.request().postData()?.includes('EntityNames') === true;
      if (isForNames) await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await explorer.goto('/questions/connections?from=anthropic&to=nobody');
    await page.getByRole('alert').getByText('`to` has an unknown entity ID: "nobody"').waitFor();
    await expect.poll(() => page.getByRole('combobox', { name: 'From' }).inputValue()).toBe('Anthropic');
    await page.getByRole('alert').getByText('`to` has an unknown entity ID: "nobody"').waitFor();
  });
});
