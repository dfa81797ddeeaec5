import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openMonitoredPage, type MonitoredPage } from '../support/browser.ts';
import { test as browsing } from '../support/browser-test.ts';

/** A window onto the explorer. */
export interface ExplorerWindow extends MonitoredPage {
  /** Goes to an address of the explorer and waits until nothing is being loaded any more. */
  goto(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The console tells of each page that answers 404, which is what some of them should, and that there is no graphics card. */
const EXPECTED_MESSAGES = /status of 404|GL Driver Message/;

/** Opens a window in which only `url` can be reached, of the size and the colours that are wanted. */
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

/** Waits until the view has its heading, nothing says any more that it is being loaded, and its picture, if it has one, is arranged. */
export async function waitForView(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
  await page.locator('.picture[data-arranged="false"]').waitFor({ state: 'detached' });
}

/** What axe-core finds wrong, one line each: rule, element and why. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script, which the page's policy forbids.
  await page.evaluate(axe.source);
  const { violations: results } = await page.evaluate<axe.AxeResults>('axe.run()');
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Tests with a window onto the explorer of their own, which in the end may not have complained. */
export const test = browsing
  .extend('explorer', async ({ server, browser }, { onCleanup }) => {
    const explorer = await openExplorer(browser, server.url);
    onCleanup(() => explorer.close());
    return explorer;
  })
  .extend('page', ({ explorer }) => explorer.page);

/** A setting in the address of a page; null where it has none. */
export function urlParameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** Chooses an entity in a field by typing a part of its name, by the keyboard alone. */
export async function chooseEntity(page: Page, field: string, typed: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** What a button saves, as text. */
export async function downloadText(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
