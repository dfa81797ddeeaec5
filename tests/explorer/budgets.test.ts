import { get } from 'node:http';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { openExplorer } from './explorer-window.ts';
import { fastestRun } from './fastest-run.ts';
import { SCENES } from './scenes.ts';

/** How many bytes a browser gets that takes answers compressed. */
function transferSize(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

describe('the first view of the explorer', () => {
  test('runs nothing that is written into the page, nothing that is made from text, and nothing from elsewhere', async ({
    server,
    browser,
  }) => {
    const { page, close, pageErrors } = await openExplorer(browser, server.url);
    const response = await page.goto(server.url);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    await page.locator('main h1').waitFor();

    // The policy is in force: what it forbids does not happen. Said in the page by a script of its own, as an intruder would.
    const script = `
      const inline = document.createElement('script');
      inline.textContent = 'window.intruder = 1';
      document.head.append(inline);
      const elsewhere = document.createElement('img');
      elsewhere.src = 'http://127.0.0.1:9/picture.png';
      document.body.append(elsewhere);
      setTimeout('window.intruder = 2');
      new Promise((resolve) => setTimeout(resolve, 100)).then(() => window.intruder);
    `;
    expect(await page.evaluate(script)).toBeUndefined();
    expect(
      pageErrors.filter((text) => text.includes('Content Security Policy')).length,
    ).toBeGreaterThanOrEqual(3);
    pageErrors.length = 0;
    await close();
  });

  test('loads at most 350 kB of JavaScript in all its parts together, as they come over the wire', async ({
    server,
    browser,
  }) => {
    const { page, goto, close } = await openExplorer(browser, server.url);
    const scripts = new Set<string>();
    page.on('response', (response) => {
      if (/\.js$/.test(response.url())) scripts.add(response.url());
    });
    for (const { path } of SCENES) await goto(path);
    await close();
    const sizes = await Promise.all([...scripts].map(transferSize));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    expect(all).toBeGreaterThan(50_000);
    expect(all, [...scripts].map((url, index) => `${sizes[index]} ${url}`).join('\n')).toBeLessThanOrEqual(
      350_000,
    );
  });

  test('is there within 2 seconds for somebody who was never here before', async ({ server, browser }) => {
    const fastest = await fastestRun(5, 2000, async () => {
      const { page, close } = await openExplorer(browser, server.url);
      const start = performance.now();
      await page.goto(server.url);
      await page.getByRole('heading', { name: 'Announced last' }).waitFor();
      const elapsed = performance.now() - start;
      await close();
      return elapsed;
    });
    expect(fastest).toBeLessThanOrEqual(2000);
  });
});
