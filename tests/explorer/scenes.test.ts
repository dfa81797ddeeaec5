import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../support/server.ts';
import { open, startBrowser, violations } from './opened.ts';
import { SCENES } from './scenes.ts';

/** Where the screenshots are kept, to be looked at. */
const FOLDER = fileURLToPath(new URL('../../.screenshots/', import.meta.url));

/** The rules of axe-core are tried in both layouts and in both sets of colours, which two of the windows have. */
const WINDOWS = [
  { width: 1280, height: 1600, dark: false, tried: true },
  { width: 1280, height: 1600, dark: true, tried: false },
  { width: 360, height: 1600, dark: false, tried: false },
  { width: 360, height: 1600, dark: true, tried: true },
];

/** Takes a picture of what is in the window: as PNG, and as WebP, which is small enough for the README. */
async function picture(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: `${file}.png` });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await writeFile(`${file}.webp`, data, 'base64');
}

describe('every view of the explorer', () => {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startServer(),
      startBrowser(),
      mkdir(FOLDER, { recursive: true }),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  test.each(WINDOWS)(
    'is readable by everybody in a window of $width pixels, dark: $dark; a picture of it is taken',
    async ({ width, height, dark, tried }) => {
      const opened = await open(browser, server.url, { width, height, dark });
      const { page } = opened;
      for (const { name, path, shows } of SCENES) {
        await opened.goto(path);
        await page.getByText(shows).first().waitFor({ timeout: 10_000 });
        expect(await page.title(), name).toContain('dealgraph');
        expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBe(width);
        if (tried) expect.soft(await violations(page), name).toEqual([]);
        await picture(page, `${FOLDER}${name}-${width}-${dark ? 'dark' : 'light'}`);
      }
      await opened.close();
    },
    // Two dozen views one after another, while other tests have their share of the machine.
    240_000,
  );
});
