import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { open, violations } from './explorer-window.ts';
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
  test.for(WINDOWS)(
    'is readable by everybody in a window of $width pixels, dark: $dark; a picture of it is taken',
    // Three dozen views one after another, while other tests have their share of the machine.
    { timeout: 240_000 },
    async ({ width, height, dark, tried }, { server, browser }) => {
      await mkdir(FOLDER, { recursive: true });
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
  );
});
