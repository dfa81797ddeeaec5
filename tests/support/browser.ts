import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as driver, type Browser, type Page } from 'playwright-core';

const INSTALLED = '/usr/bin/chromium';

/**
 * How it is started: without a graphics card, and in processes of its own. The package's own arguments are for another use: they put everything
 * into one process, which ends with the first page that is closed, and switch off what keeps sites apart.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--ignore-gpu-blocklist',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** A real browser: the one that comes as a package, or the system's where that one does not start. */
export async function startBrowser(): Promise<Browser> {
  try {
    return await driver.launch({
      executablePath: await chromium.executablePath(),
      args: ARGUMENTS,
      headless: true,
    });
  } catch (error) {
    if (!existsSync(INSTALLED)) throw error;
    return driver.launch({ executablePath: INSTALLED, args: ARGUMENTS, headless: true });
  }
}

/** A page that can reach one server only, and what went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Messages of errors and warnings of its console, and errors that nothing caught. */
  readonly complaints: string[];
  /** Addresses elsewhere that it tried to reach. */
  readonly blocked: string[];
}

/** Opens an empty page in a profile of its own; every host but that of `allowed` is out of reach. */
export async function watchedPage(browser: Browser, allowed: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await context.route(
    (url) => url.origin !== allowed && url.protocol.startsWith('http'),
    (route) => {
      blocked.push(route.request().url());
      return route.abort();
    },
  );
  return { page, complaints, blocked };
}

/** Runs the query that stands in GraphiQL's first tab, as soon as its editors are there: before that, its button does nothing, or sends no variables. */
export async function runQuery(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .CodeMirror-line').first().waitFor();
  await page.locator('.graphiql-editor-tool .CodeMirror').first().waitFor({ state: 'attached' });
  await page.locator('section.result-window .CodeMirror').waitFor();
  await page.getByRole('button', { name: /^Execute query/ }).click();
}
