import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as driver, type Browser, type Page } from 'playwright-core';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/**
 * Launch arguments: no graphics card, and separate processes. The arguments of the package serve
 * another purpose: they use one process, which ends when the first page closes, and disable site
 * isolation.
 */
const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--ignore-gpu-blocklist',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** Starts a real browser: the one from the package, or the system's if that one does not start. */
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

/** A page that can reach a single server, with its errors. */
export interface MonitoredPage {
  readonly page: Page;
  /** Errors and warnings of the console, and uncaught errors. */
  readonly pageErrors: string[];
  /** URLs of other servers that the page tried to reach. */
  readonly blockedUrls: string[];
}

/** Opens an empty page in a profile of its own. Every origin but the allowed one is blocked. */
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

/**
 * Runs the query in GraphiQL's first tab when its editors are ready. Before that, the button does
 * nothing, or sends no variables.
 */
export async function runQuery(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .CodeMirror-line').first().waitFor();
  await page.locator('.graphiql-editor-tool .CodeMirror').first().waitFor({ state: 'attached' });
  await page.locator('section.result-window .CodeMirror').waitFor();
  await page.getByRole('button', { name: /^Execute query/ }).click();
}
