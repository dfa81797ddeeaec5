import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { urlParameter, test } from './explorer-window.ts';

const canvasOf = (page: Page): Locator => page.locator('.canvas');
const waitForLayout = (page: Page): Promise<void> => page.locator('.picture[data-arranged="true"]').waitFor();
const waitForCount = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('.picture .count').getByText(text).first().waitFor();

/** Moves the pointer over the picture until it hovers over an entity or a deal. */
async function findInPicture(page: Page, kind: 'entity' | 'deal'): Promise<{ x: number; y: number }> {
  const canvas = canvasOf(page);
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('the picture is not visible');
  // Pictures of few entities are in the middle of the canvas.
  for (let y = 0.3; y < 0.7; y += 0.02)
    for (let x = 0.35; x < 0.65; x += 0.008) {
      const point = { x: box.x + x * box.width, y: box.y + y * box.height };
      await page.mouse.move(point.x, point.y);
      if ((await canvas.getAttribute('data-pointing')) !== kind) continue;
      // The attribute follows the pointer one frame later, so it may still be of the point before.
      await page.waitForTimeout(100);
      if ((await canvas.getAttribute('data-pointing')) === kind) return point;
    }
  throw new Error(`no ${kind} found in the picture`);
}

describe('a picture', () => {
  test('shows the claims and sources of a clicked link', async ({ explorer, page }) => {
    await explorer.goto('/picture?of=akamai');
    await waitForLayout(page);
    await waitForCount(page, '2 entities, 1 deal');
    const { x, y } = await findInPicture(page, 'deal');
    await page.locator('.tooltip').getByText('Akamai cloud agreement with Anthropic').waitFor();
    await page.mouse.click(x, y);
    const details = page.getByRole('complementary', { name: /^Deal: Akamai cloud agreement/ });
    await details.locator('.claim').first().waitFor();
    await details.locator('.credit a').first().waitFor();
    expect(urlParameter(page, 'selected')).toMatch(/^deal~/);
    await details.getByRole('button', { name: 'Close' }).click();
    await details.waitFor({ state: 'detached' });
  });

  test('pins, expands, collapses, hides and shows entities', async ({ explorer, page }) => {
    await explorer.goto('/picture?of=akamai');
    await waitForLayout(page);
    const { x, y } = await findInPicture(page, 'entity');
    await page.mouse.click(x, y);
    const name = ((await page.locator('.details h2').innerText()) || '').trim();
    expect(['Akamai Technologies', 'Anthropic PBC']).toContain(name);
    const other = page.getByRole('complementary');

    // A dragged entity is pinned.
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => urlParameter(page, 'pins')).toMatch(/~-?\d+~-?\d+$/);
    await other.getByRole('button', { name: /^Unpin/ }).click();
    await expect.poll(() => urlParameter(page, 'pins')).toBeNull();

    // The list offers the same actions without a pointer.
    await page.getByText('List of entities').click();
    const anthropic = page.locator('.entity-list li', { hasText: 'Anthropic PBC' });
    await anthropic.getByRole('button', { name: /^Expand/ }).click();
    await waitForCount(page, /^\d\d entities/);
    expect(urlParameter(page, 'opened')).toBe('anthropic');
    await anthropic.getByRole('button', { name: /^Collapse/ }).click();
    await waitForCount(page, '2 entities, 1 deal');
    await anthropic.getByRole('button', { name: /^Hide/ }).click();
    await waitForCount(page, '1 entity, 0 deals');
    await page.getByRole('button', { name: 'show 1 hidden' }).click();
    await waitForCount(page, '2 entities, 1 deal');
  });

  test('expands a double-clicked entity', async ({ explorer, page }) => {
    await explorer.goto('/picture?of=akamai');
    await waitForLayout(page);
    const { x, y } = await findInPicture(page, 'entity');
    await page.mouse.dblclick(x, y);
    await expect.poll(() => urlParameter(page, 'opened')).toMatch(/^(akamai|anthropic)$/);
  });

  test('changes with the time sliders and the filters', async ({ server, explorer, page }) => {
    await explorer.goto('/entities/openai');
    await waitForLayout(page);
    const lines = async (): Promise<number> => Number(await canvasOf(page).getAttribute('data-lines'));
    const all = await lines();
    const knownSlider = page.getByRole('slider', { name: /^Known as of/ });
    await knownSlider.focus();
    for (let month = 0; month < 14; month += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => urlParameter(page, 'knownOn')).toMatch(/^\d{4}-\d\d-(28|29|30|31)$/);
    await page.getByText('Showing what was public on').waitFor();
    await expect.poll(lines).toBeLessThan(all);
    await knownSlider.focus();
    await page.keyboard.press('End');
    await expect.poll(() => urlParameter(page, 'knownOn')).toBeNull();
    await expect.poll(lines).toBe(all);

    const activeSlider = page.getByRole('slider', { name: /^Active in/ });
    await activeSlider.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => urlParameter(page, 'activeOn')).toMatch(/^\d{4}-\d\d$/);
    await expect.poll(lines).toBeLessThan(all / 2);
    await page.getByText(/On any day of the month\. \d+ deals without a date are not shown\./).waitFor();

    await page.goto(`${server.url}/entities/openai?types=LOAN`);
    await waitForLayout(page);
    await expect.poll(lines).toBeLessThan(all / 4);
    await page.getByRole('listitem').getByText('Money and ownership').waitFor();
    expect(await page.getByRole('listitem').getByText('Computing and energy').count()).toBe(0);
  });

  test('says that it is truncated, and can show more', async ({ explorer, page }) => {
    await explorer.goto('/picture?of=nvidia&depth=2');
    await waitForLayout(page);
    await page.getByText('closest and best-sourced entities').waitFor();
    await waitForCount(page, /^60 entities/);
    await page.getByRole('button', { name: 'Show up to 200' }).click();
    await waitForCount(page, /^\d{3} entities/);
  });

  test('downloads as SVG and PNG with date, revision and sources, and as CSV of its deals', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/picture?of=akamai');
    await waitForLayout(page);
    const saved = async (name: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFile(await (await download).path());
    };
    const svg = (await saved('Download SVG')).toString();
    expect(svg).toMatch(/>Known as of \d+ \w+ \d{4}, from all sources · 2 entities, 1 deal</);
    expect(svg).toContain('>Computing and energy</text>');
    expect(svg).toContain('>Data license: CC0-1.0. dealgraph, revision 2.</text>');
    expect(svg).toMatch(/Sources: \d+ by \w+/);
    expect(svg).toContain(`${server.url}/picture?of=akamai`);
    expect(svg).toContain('>Anthropic</text>');
    const png = await saved('Download PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(2000);
    expect((await saved('Download deals as CSV')).toString()).toContain(
      'Akamai cloud agreement with Anthropic',
    );
    await page.getByText('Table of deals').click();
    await page
      .locator('tbody')
      .getByRole('link', { name: 'Akamai cloud agreement with Anthropic' })
      .waitFor();
  });
});
