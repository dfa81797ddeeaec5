import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { openExplorer, accessibilityViolations } from './explorer-window.ts';
import { SCENES } from './scenes.ts';

/** Where the screenshots are kept, to be looked at. */
const FOLDER = fileURLToPath(new URL('../../.screenshots/', import.meta.url));

/** The rules of axe-core are tried in both layouts and in both sets of colours, which two of the windows have. */
const WINDOWS = [
  { width: 1280, height: 1600, dark: false, audited: true },
  { width: 1280, height: 1600, dark: true, audited: false },
  { width: 360, height: 1600, dark: false, audited: false },
  { width: 360, height: 1600, dark: true, audited: true },
];

/** Takes a picture of what is in the window: as PNG, and as WebP, which is small enough for the README. */
async function takeScreenshot(page: Page, file: string): Promise<void> {
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
