import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { openExplorer, accessibilityViolations } from './explorer-window.ts';
import { SCENES } from './scenes.ts';

/** Folder of the screenshots. */
const FOLDER = fileURLToPath(new URL('../../.screenshots/', import.meta.url));

/**
 * Two windows are audited with axe-core. Together they have both layouts and both color schemes.
 */
const WINDOWS = [
  { width: 1280, height: 1600, dark: false, audited: true },
  { width: 1280, height: 1600, dark: true, audited: false },
  { width: 360, height: 1600, dark: false, audited: false },
  { width: 360, height: 1600, dark: true, audited: true },
];

/** Saves a screenshot of the window as PNG, and as WebP, which is small enough for the README. */
async function takeScreenshot(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: `${file}.png` });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await writeFile(`${file}.webp`, data, 'base64');
}

describe('every view of the explorer', () => {
  test.for(WINDOWS)(
    'is accessible and fits a window of $width pixels, dark: $dark',
    // Three dozen views in sequence, while other tests run on the same machine.
    { timeout: 240_000 },
    async ({ width, height, dark, audited }, { server, browser }) => {
      await mkdir(FOLDER, { recursive: true });
      const explorer = await openExplorer(browser, server.url, { width, height, dark });
      const { page } = explorer;
      for (const { name, path, expectedText } of SCENES) {
        await explorer.goto(path);
        await page.getByText(expectedText).first().waitFor({ timeout: 10_000 });
        expect(await page.title(), name).toContain('dealgraph');
        expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBe(width);
        if (audited) expect.soft(await accessibilityViolations(page), name).toEqual([]);
        await takeScreenshot(page, `${FOLDER}${name}-${width}-${dark ? 'dark' : 'light'}`);
      }
      await explorer.close();
    },
  );
});
