import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openMonitoredPage, type MonitoredPage } from '../support/browser.ts';
import { test as browsing } from '../support/browser-test.ts';

/** A browser window on the explorer. */
export interface ExplorerWindow extends MonitoredPage {
  /** Opens a path of the explorer, and waits until the view has loaded. */
  goto(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Console messages of expected 404 responses, and of a missing graphics card. */
const EXPECTED_MESSAGES = /status of 404|GL Driver Message/;

/** Opens a window of a given size and color scheme, in which only `url` can be reached. */
export async function openExplorer(
  browser: Browser,
  url: string,
  { width = 1280, height = 900, dark = false } = {},
): Promise<ExplorerWindow> {
  const monitored = await openMonitoredPage(browser, url);
  const { page } = monitored;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  return {
    ...monitored,
    async goto(path) {
      await page.goto(url + path);
      await waitForView(page);
    },
    async close() {
      const unexpectedErrors = monitored.pageErrors.filter((text) => !EXPECTED_MESSAGES.test(text));
      await page.context().close();
      expect(unexpectedErrors).toEqual([]);
      expect(monitored.blockedUrls).toEqual([]);
    },
  };
}

/** Waits until the view has a heading, nothing is loading, and a picture has its final layout. */
export async function waitForView(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  await page.locator('.picture[data-arranged="false"]').waitFor({ state: 'detached' });
}

/** Violations that axe-core finds, one line each: rule, element and reason. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  // Evaluated, because the content security policy forbids an added script.
  await page.evaluate(axe.source);
  const { violations: results } = await page.evaluate<axe.AxeResults>('axe.run()');
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Tests with their own window on the explorer. They fail on unexpected errors in its console. */
export const test = browsing
  .extend('explorer', async ({ server, browser }, { onCleanup }) => {
    const explorer = await openExplorer(browser, server.url);
    onCleanup(() => explorer.close());
    return explorer;
  })
  .extend('page', ({ explorer }) => explorer.page);

/** A query parameter in the address of a page; null if missing. */
export function urlParameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** Chooses an entity in a field by typing a part of its name, with the keyboard alone. */
export async function chooseEntity(page: Page, field: string, typed: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Name and text of the file that a button downloads. */
export async function downloadText(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
