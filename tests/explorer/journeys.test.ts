import { describe, expect } from 'vitest';
import { runQuery } from '../support/browser.ts';
import { openExplorer, downloadText, waitForView, test } from './explorer-window.ts';
import { SCENES } from './scenes.ts';

describe('the explorer', () => {
  test('works with the keyboard alone, from a misspelled name to the claims of a deal', async ({
    explorer,
    page,
  }) => {
    await explorer.goto('/');
    await page.keyboard.type('antropic');
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('true');
    expect(await options.first().innerText()).toContain('Anthropic');
    await page.keyboard.press('ArrowDown');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Anthropic PBC' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/entities/anthropic');
    await waitForView(page);

    // The focus is at the start of the new view. Fields and sortable headings come before the
    // deals.
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let steps = 0; steps < 60; steps += 1) {
        await page.keyboard.press('Tab');
        if (name.test(String(await page.evaluate('document.activeElement?.textContent')))) return;
      }
      throw new Error(`no element named ${String(name)} receives the focus`);
    };
    await tabTo(/^Amount$/);
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort="descending"]', { hasText: 'Amount' }).waitFor();
    await tabTo(/^Anthropic commits about \$200 billion/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /^Timeline of claims/ }).waitFor();
    expect(await page.locator('main h1').innerText()).toContain('Anthropic commits about $200 billion');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('nothing like it');
    await page.getByText('No matching name').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('No results for').waitFor();
  });

  test('restores every state of a view from its address, by back, forward and a copied link', async ({
    server,
    browser,
    explorer,
    page,
  }) => {
    await explorer.goto('/relationships');
    await page.getByLabel('Minimum, US$ million').fill('10000');
    await page.keyboard.press('Enter');
    await page.locator('summary', { hasText: 'Types' }).click();
    await page.getByRole('checkbox', { name: 'Loan' }).check();
    await page
      .locator('.count')
      .getByText(/^\d deals/)
      .waitFor();
    const rows = (): Promise<string[]> => page.locator('tbody th').allInnerTexts();
    const unsorted = await rows();
    await page.getByRole('button', { name: 'Deal', exact: true }).click();
    await page.locator('th[aria-sort="ascending"]').waitFor();
    await expect.poll(rows).not.toEqual(unsorted);
    await waitForView(page);
    const address = page.url();
    expect(new URL(address).search).toBe('?least=10000&types=LOAN&sort=TITLE');
    const titles = await rows();
    expect(titles.length).toBeGreaterThan(1);

    await page.locator('tbody th a').first().click();
    await page.getByRole('heading', { level: 2, name: /^Terms/ }).waitFor();
    await page.goBack();
    await page.locator('th[aria-sort="ascending"]').waitFor();
    expect(page.url()).toBe(address);
    expect(await rows()).toEqual(titles);
    await page.goBack();
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?least=10000');
    await page.goForward();
    expect(new URL(page.url()).search).toBe('?least=10000&types=LOAN');

    const other = await openExplorer(browser, server.url);
    await other.goto(address.slice(server.url.length));
    expect(await other.page.locator('tbody th').allInnerTexts()).toEqual(titles);
    await other.close();
  });

  test('shows the positions on a disputed deal, and the rule that decided', async ({ explorer, page }) => {
    await explorer.goto('/relationships/microsoft-nvidia-anthropic-investment');
    const positions = page.locator('.position-value');
    expect(await positions.allInnerTexts()).toEqual([
      expect.stringMatching(/^\$15 billion\s*used here$/),
      '$2.3 billion',
    ]);
    await page.getByText('No other rule decides').waitFor();

    const amount = page.getByRole('row', { name: /^Amount/ });
    await amount.locator('summary').click();
    expect(await amount.locator('li').count()).toBe(3);
    await amount.getByText('up to $15 billion').waitFor();

    await amount.getByRole('link', { name: 'Archyworldys' }).first().click();
    await page.getByRole('heading', { level: 2, name: /^Claims/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/sources/archyworldys-anthropic-15b');
    await page.getByText("The two companies' investment comes to 2.3 billion dollars together.").waitFor();
  });

  test('leads from a claim in the search results to that claim on its page', async ({ explorer, page }) => {
    await explorer.goto('/search?text=comes+to+2.3+billion+dollars&kind=CLAIM');
    await page.getByRole('link', { name: 'Microsoft and NVIDIA invest in Anthropic' }).first().click();
    const claim = page.locator('.claim-highlighted');
    await claim.getByText('comes to 2.3 billion dollars').waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?claim=/);
  });

  test('keeps a past day of knowledge from view to view, and returns to today', async ({
    explorer,
    page,
  }) => {
    await explorer.goto('/relationships/nvidia-openai-investment-loi-2025');
    const status = page.getByRole('row', { name: /^Status/ }).locator('.terms-value');
    expect(await status.innerText()).toBe('Cancelled');
    await page.getByText('Known as of today').click();
    await page.getByLabel('Show only what was public on').fill('2025-10-01');
    await page.getByRole('button', { name: 'Show this date' }).click();
    await page.getByText('public on 1 October 2025').waitFor();
    await status.getByText('Signed').waitFor();

    await page.getByRole('link', { name: 'OpenAI' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'OpenAI' }).waitFor();
    expect(new URL(page.url()).search).toBe('?knownOn=2025-10-01');
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.getByText(/OpenAI is a party to 76 deals/).waitFor();
    // The results of the two days are not mixed.
    await page.goBack();
    await page.getByText(/OpenAI is a party to (?!76)\d+ deals/).waitFor();
  });

  test('opens the address of a node in another view, and returns to all sources', async ({
    server,
    explorer,
    page,
  }) => {
    const { data } = await server.execute(
      '{ knownOn(evidence: OFFICIAL) { company(id: "openai") { url degree } } company(id: "openai") { degree } }',
    );
    const { knownOn, company } = data as {
      knownOn: { company: { url: string; degree: number } };
      company: { degree: number };
    };
    expect(knownOn.company.degree).toBeLessThan(company.degree);
    await explorer.goto(knownOn.company.url.slice(server.url.length));
    await page.getByText(`OpenAI is a party to ${knownOn.company.degree} deals`).waitFor();
    await page.getByRole('button', { name: 'Show all sources' }).click();
    await page.getByText(`OpenAI is a party to ${company.degree} deals`).waitFor();
  });

  test('downloads all rows of a table as CSV, copies citations, and opens the query of a view in GraphiQL', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/entities/anthropic');
    const { name, text } = await downloadText(page, 'Download CSV');
    expect(name).toMatch(/^deals-anthropic-as-of-\d{4}-\d\d-\d\d-revision-2\.csv$/);
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(52);
    expect(lines[0]).toContain('amount low,amount high,currency');
    expect(lines.join()).toContain('Anthropic commits about $200 billion to Google Cloud');

    const graphiql = page.getByRole('link', { name: 'Open in GraphiQL' });
    await page.goto(server.url + ((await graphiql.getAttribute('href')) ?? ''));
    await runQuery(page);
    await page
      .locator('section.result-window')
      .getByText(/Anthropic/)
      .first()
      .waitFor();

    await explorer.goto('/sources/archyworldys-anthropic-15b');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText('BibTeX').click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /^@online\{archyworldys-anthropic-15b,/,
    );
  });

  test('answers at the address of every view, and with status 404 for people and programs elsewhere', async ({
    server,
    page,
  }) => {
    for (const { name, path } of SCENES) {
      const { status } = await fetch(server.url + path, { headers: { accept: 'text/html' } });
      expect(status, path).toBe(['not-here', 'nowhere'].includes(name) ? 404 : 200);
    }
    for (const path of ['/entities/nobody', '/relationships/nothing', '/sources/none', '/nowhere/at/all']) {
      const response = await page.goto(server.url + path);
      expect(response?.status(), path).toBe(404);
      await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    }
    const { status, headers } = await fetch(`${server.url}/nowhere/at/all`);
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('json');
  });

  test('allows framing only of embedded views, whose links open outside the frame', async ({
    server,
    explorer,
    page,
  }) => {
    const embedded = await fetch(`${server.url}/entities/openai?embed=1`);
    expect(embedded.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(embedded.headers.get('x-frame-options')).toBeNull();
    const alone = await fetch(`${server.url}/entities/openai`);
    expect(alone.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");

    await explorer.goto('/entities/openai?embed=1');
    expect(await page.locator('header').count()).toBe(0);
    const link = page.locator('tbody th a').first();
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('href')).not.toContain('embed');
  });
});
