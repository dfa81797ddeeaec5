import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as driver, type Browser, type Page } from 'playwright-core';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/**
 * How it is started: without a graphics card, and in processes of its own. The package's own arguments are for another use: they put everything
 * into one process, which ends with the first page that is closed, and switch off what keeps sites apart.
 */
const LAUNCH_ARGUMENTS = [
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
      args: LAUNCH_ARGUMENTS,
      headless: true,
    });
  } catch (error) {
    if (!existsSync(SYSTEM_CHROMIUM)) throw error;
    return driver.launch({ executablePath: SYSTEM_CHROMIUM, args: LAUNCH_ARGUMENTS, headless: true });
  }
}

/** A page that can reach one server only, and what went wrong in it. */
export interface MonitoredPage {
  readonly page: Page;
  /** Messages of errors and warnings of its console, and errors that nothing caught. */
  readonly pageErrors: string[];
  /** Addresses elsewhere that it tried to reach. */
  readonly blockedUrls: string[];
}

/** Opens an empty page in a profile of its own; every host but that of `allowed` is out of reach. */
export async function openMonitoredPage(browser: Browser, allowedOrigin: string): Promise<MonitoredPage> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  const pageErrors: string[] = [];
  const blockedUrls: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) pageErrors.push(message.text());
  });
  page.on('pageerror', (error) => pageErrors.push(error.message));
  await context.route(
    (url) => url.origin !== allowedOrigin && url.protocol.startsWith('http'),
    (route) => {
      blockedUrls.push(route.request().url());
      return route.abort();
    },
  );
  return { page, pageErrors, blockedUrls };
}

/** Runs the query that stands in GraphiQL's first tab, as soon as its editors are there: before that, its button does nothing, or sends no variables. */
export async function runQuery(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .CodeMirror-line').first().waitFor();
  await page.locator('.graphiql-editor-tool .CodeMirror').first().waitFor({ state: 'attached' });
  await page.locator('section.result-window .CodeMirror').waitFor();
  await page.getByRole('button', { name: /^Execute query/ }).click();
}
