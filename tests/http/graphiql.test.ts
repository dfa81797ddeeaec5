import { describe, expect } from 'vitest';
import { runQuery, openMonitoredPage } from '../support/browser.ts';
import { test } from '../support/browser-test.ts';

describe('GraphiQL', () => {
  test('opens nine examples and runs the first one without access to other hosts', async ({
    server,
    browser,
  }) => {
    const { page, pageErrors, blockedUrls } = await openMonitoredPage(browser, server.url);
    await page.goto(`${server.url}/graphql`);

    const tabs = page.getByRole('tab');
    await tabs.nth(8).waitFor();
    expect((await tabs.allInnerTexts()).map((text) => text.trim())).toEqual([
      'DealsBetweenNvidiaAndOpenAI',
      'InvesteesAsCustomers',
      'InvestmentsInAnthropic',
      'CloudContractsOfAILabs',
      'KnownThenAndNow',
      'LargeDealsAndWeakEvidence',
      'MoneyCycles',
      'PathsAndNeighborhood',
      'ConcentrationAndDependence',
    ]);

    await runQuery(page);
    const response = page.locator('section.result-window');
    await response.getByText('"NVIDIA Corporation"').waitFor();

    // The documentation comes from introspection.
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('A GraphQL schema provides').waitFor();

    // Dialogs, and completion in the editor.
    await page.getByRole('button', { name: 'Open short keys dialog' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-query-editor .CodeMirror').click();
    await page.keyboard.type('{ grap');
    await page.locator('.CodeMirror-hints').getByText('graph').waitFor();

    expect(pageErrors).toEqual([]);
    expect(blockedUrls).toEqual([]);
    await page.context().close();
  });

  test('opens the query and variables of its address before the examples', async ({ server, browser }) => {
    const { page } = await openMonitoredPage(browser, server.url);
    const parameters = {
      query: 'query Given($id: ID!) { entity(id: $id) { name } }',
      variables: '{"id": "tsmc"}',
    };
    await page.goto(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`);
    await page.getByRole('tab').nth(9).waitFor();
    expect(await page.getByRole('tab').first().innerText()).toContain('Given');
    await runQuery(page);
    await page.locator('section.result-window').getByText('Taiwan Semiconductor').waitFor();
    await page.context().close();
  });
});
