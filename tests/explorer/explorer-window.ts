import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { watchedPage, type WatchedPage } from '../support/browser.ts';
import { test as browsing } from '../support/browser-test.ts';

/** A window onto the explorer. */
export interface Opened extends WatchedPage {
  /** Goes to an address of the explorer and waits until nothing is being loaded any more. */
  goto(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The console tells of each page that answers 404, which is what some of them should, and that there is no graphics card. */
const EXPECTED = /status of 404|GL Driver Message/;

/** Opens a window in which only `url` can be reached, of the size and the colours that are wanted. */
export async function open(
  browser: Browser,
  url: string,
  { width = 1280, height = 900, dark = false } = {},
): Promise<Opened> {
  const watched = await watchedPage(browser, url);
  const { page } = watched;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  return {
    ...watched,
    async goto(path) {
      await page.goto(url + path);
      await settled(page);
    },
    async close() {
      const complaints = watched.complaints.filter((text) => !EXPECTED.test(text));
      await page.context().close();
      expect(complaints).toEqual([]);
      expect(watched.blocked).toEqual([]);
    },
  };
}

/** Waits until the view has its heading, nothing says any more that it is being loaded, and its picture, if it has one, is arranged. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
  await page.locator('.picture[data-arranged="false"]').waitFor({ state: 'detached' });
}

/** What axe-core finds wrong, one line each: rule, element and why. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script, which the page's policy forbids.
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<axe.AxeResults>('axe.run()');
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Tests with a window onto the explorer of their own, which in the end may not have complained. */
export const test = browsing
  .extend('opened', async ({ server, browser }, { onCleanup }) => {
    const opened = await open(browser, server.url);
    onCleanup(() => opened.close());
    return opened;
  })
  .extend('page', ({ opened }) => opened.page);

/** A setting in the address of a page; null where it has none. */
export function param(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** Chooses an entity in a field by typing a part of its name, by the keyboard alone. */
export async function choose(page: Page, field: string, typed: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(typed);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** What a button saves, as text. */
export async function savedText(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
