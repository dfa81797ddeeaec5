import { get } from 'node:http';
import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { openExplorer } from './explorer-window.ts';
import { fastestRun } from './fastest-run.ts';
import { SCENES } from './scenes.ts';

/** Transfer size of a compressed response, in bytes. */
function transferSize(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

describe('the explorer', () => {
  test('has a policy that blocks inline scripts, evaluated text and other origins', async ({
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

    // Tries what the policy forbids from a script in the page, as an attacker would.
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

  test('transfers at most 350 kB of JavaScript over all views, compressed', async ({ server, browser }) => {
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

  test('shows the home page within 2 seconds on a first visit', async ({ server, browser }) => {
    const fastest = await fastestRun(5, 2000, async () => {
      const { page, close } = await openExplorer(browser, server.url);
      const start = performance.now();
      await page.goto(server.url);
      await page.getByRole('heading', { name: 'Recently announced' }).waitFor();
      const elapsed = performance.now() - start;
      await close();
      return elapsed;
    });
    expect(fastest).toBeLessThanOrEqual(2000);
  });
});
