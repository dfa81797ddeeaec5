import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { accessibilityViolations, downloadText, openExplorer, test, waitForView } from './explorer-window.ts';

/** Cells of CSV without quoted line breaks, by heading. */
function parseRows(csv: string): Record<string, string>[] {
  const [heading = [], ...rows] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*))(?:,|$)/g)].map(([, a, b]) => a ?? b ?? ''),
    );
  return rows.map((cells) => Object.fromEntries(heading.map((name, index) => [name, cells[index] ?? ''])));
}

/** A page on another origin with a view in a frame, and the script of the documentation. */
async function openArticle(
  browser: Browser,
  frame: string,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const html = `<!doctype html><title>Article</title><body style="margin:20px"><div style="height:200px">above</div>
${frame}<div style="height:3000px">below</div><script>
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'dealgraph:height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>`;
  const host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(html);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const context = await browser.newContext({ viewport: { width: 900, height: 800 }, colorScheme: 'dark', hasTouch: true }); // prettier-ignore
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  await page.frameLocator('iframe').getByText('Open in dealgraph').waitFor();
  await page.frameLocator('iframe').locator('.picture[data-arranged="true"]').waitFor();
  return {
    page,
    close: async () => {
      await context.close();
      host.close();
    },
  };
}

const scrollPosition = (page: Page): Promise<number> => page.evaluate<number>('scrollY');

describe('a downloaded table', () => {
  test('of a past day has its day, revision, links and sources in every row', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/relationships?knownOn=2025-10-01&types=INVESTMENT');
    const { name, text } = await downloadText(page, 'Download CSV');
    expect(name).toBe('deals-as-of-2025-10-01-revision-2.csv');
    const rows = parseRows(text);
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      expect(row).toMatchObject({
        'as of': '2025-10-01',
        evidence: 'all sources',
        revision: '2',
        view: `${server.url}/relationships?knownOn=2025-10-01&types=INVESTMENT&revision=2`,
        link: `${server.url}/relationships/${row['id']}?knownOn=2025-10-01`,
      });
      expect(row['announced on']).toMatch(/^(|\d{4}-\d\d-\d\d|\d{4}-\d\d-XX|\d{4}-XX-XX|\d{4}-[QH]\d)$/);
      expect(row['publisher names']).not.toBe('');
    }
    const addresses = rows.flatMap((row) => (row['source addresses'] ?? '').split(' '));
    expect(addresses.filter((url) => /^https?:\/\//.test(url)).length).toBeGreaterThan(rows.length);
    await page.goto(rows[0]?.['link'] ?? '');
    await page.getByRole('heading', { level: 1, name: rows[0]?.['title'] ?? '' }).waitFor();
  });

  test('of claims has one row per claim, with its source', async ({ explorer, page }) => {
    await explorer.goto('/relationships?types=LITIGATION');
    const deals = parseRows((await downloadText(page, 'Download CSV')).text);
    const claims = parseRows((await downloadText(page, 'Download claims as CSV')).text);
    expect(claims).toHaveLength(deals.reduce((sum, row) => sum + Number(row['claims']), 0));
    expect(new Set(claims.map((row) => row['subject id']))).toEqual(new Set(deals.map((row) => row['id'])));
    for (const row of claims) for (const heading of ['claim', 'modality', 'publisher', 'passage', 'revision'])
      expect(row[heading]).not.toBe(''); // prettier-ignore

    await explorer.goto('/sources/archyworldys-anthropic-15b');
    const ofSource = parseRows((await downloadText(page, 'Download claims as CSV')).text);
    expect(new Set(ofSource.map((row) => row['publisher']))).toEqual(new Set(['Archyworldys']));
  });
});

describe('a downloaded picture', () => {
  test('is light with its legend, unless the address asks for dark', async ({ server, browser }) => {
    const { page, goto, close } = await openExplorer(browser, server.url, { dark: true });
    const background = async (): Promise<string | undefined> =>
      /<rect [^>]*fill="(#\w+)"/.exec((await downloadText(page, 'Download SVG')).text)?.[1];
    await goto('/picture?of=akamai');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    expect(await background()).toMatch(/^#fff(fff)?$/);
    await goto('/picture?of=akamai&theme=dark');
    expect(await background()).toBe('#1b1f23');
    await goto('/picture?of=akamai&theme=light');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('light');
    await close();
  });
});

describe('the Share menu', () => {
  test('copies the link, the citation and the code of a frame', async ({ server, explorer, page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await explorer.goto('/picture?of=akamai&knownOn=2026-06-01');
    await page.locator('.head').getByText('Share', { exact: true }).click();
    const copy = async (button: string): Promise<string> => {
      await page.getByRole('button', { name: button }).click();
      return page.evaluate<string>('navigator.clipboard.readText()');
    };
    const link = `${server.url}/picture?of=akamai&knownOn=2026-06-01&revision=2`;
    expect(await copy('Copy link')).toBe(link);
    expect(await copy('Copy citation of this view')).toBe(
      `“Deals of Akamai”. dealgraph, as of 1 June 2026, revision 2. ${link}`,
    );
    const code = await copy('Copy embed code');
    expect(code).toContain('title="Deals of Akamai"');
    expect(code).toContain('loading="lazy"');
    expect(code).toContain(`src="${link.replaceAll('&', '&amp;').replace('&amp;revision', '&amp;embed=1&amp;revision')}"`); // prettier-ignore
    expect(await accessibilityViolations(page)).toEqual([]);
    const offered = page.locator('.head .share-menu').getByRole('button', { name: /^Download/ });
    expect(await offered.allInnerTexts()).toEqual([
      'Download PNG',
      'Download SVG',
      'Download deals as CSV',
      'Download claims as CSV',
    ]);
    const download = page.waitForEvent('download');
    await offered.first().click();
    expect((await download).suggestedFilename()).toBe('picture-akamai-as-of-2026-06-01-revision-2.png');

    await explorer.goto('/relationships?types=LOAN');
    await page.locator('.head').getByText('Share', { exact: true }).click();
    expect(await copy('Copy link')).toBe(`${server.url}/relationships?types=LOAN`);
  });
});

describe('a shared address', () => {
  test('says if more has been recorded since its revision', async ({ explorer, page }) => {
    const notice = page.getByText('Recorded since revision 1');
    for (const embed of ['', '&embed=1']) {
      await explorer.goto(`/picture?of=openai&knownOn=2025-10-01&revision=1${embed}`);
      await notice.waitFor();
      await explorer.goto(`/picture?of=openai&knownOn=2025-10-01&revision=2${embed}`);
      await page.getByText('public on 1 October 2025').waitFor();
      expect(await notice.count()).toBe(0);
    }
  });
});

describe('a framed picture', () => {
  const frameOf = (url: string, height: number): string =>
    `<iframe src="${url}/picture?of=anthropic&embed=1" title="Deals" width="100%" height="${height}" style="border:0"></iframe>`;

  test('fits its frame, is light, names its sources and license, and tells its height', async ({
    server,
    browser,
  }) => {
    const { page, close } = await openArticle(browser, frameOf(server.url, 500));
    const frame = page.frames()[1];
    const overflow = (): Promise<number> | undefined =>
      frame?.evaluate<number>('document.documentElement.scrollHeight - innerHeight');
    expect(await overflow()).toBe(0);
    expect(await frame?.evaluate('document.documentElement.dataset.theme')).toBe('light');
    const view = page.frameLocator('iframe');
    await view.getByText(/^Sources: \d+ by /).waitFor();
    await view.getByText(/^Known as of .* Data license: CC0-1\.0\. Revision 2\.$/).waitFor();
    await view.getByText('Dashed: disputed or only rumored').waitFor();
    expect(await view.getByRole('link', { name: 'Open in dealgraph' }).getAttribute('href')).toBe(
      `${server.url}/picture?of=anthropic`,
    );
    // The script of the documentation has set the height, which then stays the same.
    const height = (): Promise<number> =>
      page.evaluate<number>('document.querySelector("iframe").clientHeight');
    await expect.poll(height).toBeGreaterThan(600);
    const first = await height();
    await page.waitForTimeout(500);
    expect(await height()).toBe(first);
    expect(await overflow()).toBe(0);
    await close();
  });

  test('leaves the wheel and one finger to the article', async ({ server, browser }) => {
    const { page, close } = await openArticle(browser, frameOf(server.url, 500));
    const canvas = page.frameLocator('iframe').locator('.canvas');
    const box = await canvas.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 100];
    await page.mouse.move(x, y);
    for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, 40);
    await expect.poll(() => scrollPosition(page)).toBe(160);
    await page.frameLocator('iframe').getByText('while scrolling to zoom the picture').waitFor();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 40);
    await page.keyboard.up('Control');
    await page.waitForTimeout(300);
    expect(await scrollPosition(page)).toBe(160);

    const session = await page.context().newCDPSession(page);
    const touch = (type: string, ...touchPoints: { x: number; y: number; id: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type: type as 'touchMove', touchPoints });
    await touch('touchStart', { x, y, id: 1 }, { x: x + 60, y, id: 2 });
    for (let step = 10; step <= 100; step += 10)
      await touch('touchMove', { x, y: y - step, id: 1 }, { x: x + 60, y: y - step, id: 2 });
    await touch('touchEnd');
    await page.waitForTimeout(300);
    expect(await scrollPosition(page)).toBe(160);
    await touch('touchStart', { x, y, id: 3 });
    for (let step = 10; step <= 100; step += 10) await touch('touchMove', { x, y: y - step, id: 3 });
    await touch('touchEnd');
    await expect.poll(() => scrollPosition(page)).toBeGreaterThan(190);
    await close();
  });
});

describe('a printed page', () => {
  test('has its picture with a legend, all rows and sources, and no controls', async ({ explorer, page }) => {
    await explorer.goto('/entities/anthropic');
    await page.locator('.picture[data-arranged="true"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 960 });
    const svg = page.locator('.printed-picture > svg');
    await svg.waitFor();
    expect((await svg.boundingBox())?.width).toBeLessThanOrEqual(700);
    await svg.getByText('Money and ownership').waitFor();
    await expect.poll(() => page.locator('table.deals tbody th.deal-title').count()).toBe(51);
    await page.locator('.references a.external').first().waitFor();
    await waitForView(page);
    for (const role of ['button', 'slider', 'combobox', 'checkbox', 'navigation'] as const)
      expect(await page.getByRole(role).count(), role).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(700);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Download PNG' }).waitFor();
    expect(await svg.count()).toBe(0);
  });
});
