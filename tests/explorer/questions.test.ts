import { describe, expect } from 'vitest';
import { runQuery } from '../support/browser.ts';
import {
  chooseEntity,
  openExplorer,
  urlParameter,
  downloadText,
  waitForView,
  test,
  accessibilityViolations,
} from './explorer-window.ts';

/** Addresses of all questions, each with results. */
const QUESTION_PATHS = [
  '/questions/circles?through=nvidia&longest=2',
  '/questions/dependence',
  '/questions/changes?from=2025-09-30&to=2025-12-31&of=anthropic',
  '/questions/counterparties?of=nvidia,openai',
  '/questions/connections?from=anthropic&to=tsmc',
  '/questions/disagreements',
];

describe('the view of changes', () => {
  test('lists changes as known on the later day, with the claims behind them', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/questions/changes?from=2025-09-30&to=2026-03-31');
    const { data } = await server.execute(
      `{ changesBetween(from: "2025-09-30", to: "2026-03-31", first: 20) { totalCount nodes {
           appeared becameDisputed settled changedTerms relationship { id title } claims { id }
           before { status } after { status } } } }`,
    );
    const { totalCount, nodes } = data?.['changesBetween'] as {
      totalCount: number;
      nodes: {
        appeared: boolean;
        becameDisputed: boolean;
        relationship: { id: string; title: string };
        claims: { id: string }[];
      }[];
    };
    await page.getByText(`${totalCount} deals changed, newest first`).waitFor();
    const changes = page.locator('.change');
    expect(await changes.locator('h2').allInnerTexts()).toEqual(
      nodes.map(({ relationship }) => relationship.title),
    );
    for (const [index, { appeared, becameDisputed, claims }] of nodes.entries()) {
      const change = changes.nth(index);
      expect(await change.getByText('New', { exact: true }).count()).toBe(Number(appeared));
      expect(await change.getByText('Now disputed').count()).toBe(Number(becameDisputed));
      expect(parseInt(await change.locator('summary').innerText(), 10)).toBe(claims.length);
    }
    await changes.first().locator('summary').click();
    await changes.first().locator('.claim .credit a').first().waitFor();
    expect(await changes.first().locator('.claim').count()).toBe(nodes[0]?.claims.length);

    await page.getByRole('button', { name: /^Show more changes/ }).click();
    await expect.poll(() => changes.count()).toBe(40);
    const csv = await downloadText(page, 'Download CSV');
    expect(csv.name).toBe('changes-2025-09-30-2026-03-31-as-of-2026-03-31-revision-2.csv');
    expect(csv.text.trim().split('\r\n')).toHaveLength(totalCount + 1);

    await changes.first().locator('h2 a').click();
    await page.getByRole('heading', { level: 2, name: /^Terms/ }).waitFor();
    expect(urlParameter(page, 'knownOn')).toBe('2026-03-31');
    await page.getByRole('link', { name: 'what changed since' }).click();
    await page.getByText('From 31 March 2026 to').waitFor();
    expect([urlParameter(page, 'from'), urlParameter(page, 'knownOn')]).toEqual(['2026-03-31', null]);
  });

  test('shows terms before and after, without mixing two days', async ({ explorer, page }) => {
    // The status was "signed" as known in October, and "canceled" as known in March.
    await explorer.goto('/questions/changes?from=2025-10-01&to=2026-03-31&of=openai&text=letter+of+intent');
    const change = page.locator('.change', { hasText: 'NVIDIA letter of intent' });
    await change.locator('dl', { hasText: 'Status' }).getByText('Signed').waitFor();
    await change.locator('ins', { hasText: 'Cancelled' }).waitFor();
    await explorer.goto('/questions/changes?from=2025-09-01&to=2025-10-01&of=openai&text=letter+of+intent');
    await change.getByText('New', { exact: true }).waitFor();
    await change.locator('ins', { hasText: 'Signed' }).waitFor();
  });

  test('works with the keyboard, keeps its dates in the address, and offers to swap them', async ({
    server,
    explorer,
    page,
  }) => {
    await explorer.goto('/questions/changes?knownOn=2025-11-30');
    // Both dates are in the address, so that it means the same tomorrow.
    await expect.poll(() => ['from', 'to', 'knownOn'].map((name) => urlParameter(page, name))).toEqual(['2025-08-30', '2025-11-30', null]); // prettier-ignore
    await page.getByLabel('Earlier date').fill('2025-01-01');
    await page.getByLabel('Later date').fill('2024-01-01');
    await page.getByText('The earlier date is after the later date.').waitFor();
    await page.getByRole('button', { name: 'Swap dates' }).click();
    await page.getByText('From 1 January 2024 to 1 January 2025').waitFor();
    await page.getByText('changed, newest first').waitFor();
    await chooseEntity(page, 'Company', 'nvdia', 'NVIDIA Corporation');
    await page.getByRole('heading', { level: 1, name: 'What changed in deals of NVIDIA' }).waitFor();
    await page.getByRole('button', { name: '3 months' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('From 1 October 2024 to 1 January 2025').waitFor();
    await page.goBack();
    await page.getByText('From 1 January 2024 to 1 January 2025').waitFor();
    expect(urlParameter(page, 'of')).toBe('nvidia');

    const link = page.getByRole('link', { name: 'Open in GraphiQL' });
    await page.goto(server.url + ((await link.getAttribute('href')) ?? ''));
    await runQuery(page);
    await page.locator('section.result-window').getByText('"changesBetween"').waitFor();
  });
});

describe('the view of shared counterparties', () => {
  test('works with the keyboard, one company after the other, and lists the deals with each', async ({
    server,
    browser,
    explorer,
    page,
  }) => {
    await explorer.goto('/questions/counterparties');
    await chooseEntity(page, 'First company', 'microsft', 'Microsoft');
    await page.getByText('Choose another company.').waitFor();
    await chooseEntity(page, 'Another company', 'anthropic', 'Anthropic PBC');
    await expect.poll(() => urlParameter(page, 'of')).toBe('microsoft,anthropic');
    const { data } = await server.execute(
      `{ commonCounterparties(of: ["microsoft", "anthropic"], first: 100) { totalCount edges { node { name }
           relationships { title parties { entity { id } } } } } }`,
    );
    const { totalCount, edges } = data?.['commonCounterparties'] as {
      totalCount: number;
      edges: {
        node: { name: string };
        relationships: { title: string; parties: { entity: { id: string } }[] }[];
      }[];
    };
    await page.getByText(`${totalCount} shared counterparties`).waitFor();
    const items = page.locator('.counterparty');
    expect(await items.locator('h2 a').allInnerTexts()).toEqual(edges.map(({ node }) => node.name));
    const first = items.first();
    for (const summary of await first.locator('summary').all()) await summary.click();
    const withEach = ['microsoft', 'anthropic'].map((id) =>
      edges[0]?.relationships.filter(({ parties }) => parties.some(({ entity }) => entity.id === id)),
    );
    expect(await first.locator('.hop-deal a').allInnerTexts()).toEqual(
      withEach.flatMap((deals) => deals?.map(({ title }) => title)),
    );
    const csv = await downloadText(page, 'Download CSV');
    expect(csv.name).toMatch(/^common-microsoft-anthropic-as-of-/);
    expect(csv.text).toContain('deal amount low');

    const other = await openExplorer(browser, server.url);
    await other.goto(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await other.page.locator('.counterparty h2 a').allInnerTexts()).toEqual(
      edges.map(({ node }) => node.name),
    );
    await other.close();

    await page.getByRole('button', { name: /^Microsoft.*remove/ }).click();
    await page.getByText('Choose another company.').waitFor();
    await page.goBack();
    await page.getByText(`${totalCount} shared counterparties`).waitFor();
  });

  test('shows the message of the API for an unknown entity', async ({ explorer, page }) => {
    await explorer.goto('/questions/counterparties?of=nvidia,nobody');
    await page.getByRole('alert').getByText('"nobody"').waitFor();
  });
});

describe('every question', () => {
  test('is linked from every page, from the home page and from a company', async ({ explorer, page }) => {
    await explorer.goto('/');
    const names = [
      'Connections', 'Shared counterparties', 'Payment loops', 'Dependence', 'What changed', 'Sources disagree',
    ]; // prettier-ignore
    const cards = page.getByRole('region', { name: 'Explore' });
    expect(await cards.getByRole('link').allInnerTexts()).toEqual(names);
    const menu = page.getByRole('navigation', { name: 'Main' });
    for (const name of names) {
      const summary = menu.locator('summary');
      await summary.focus();
      await page.keyboard.press('Enter');
      await menu.getByRole('link', { name }).focus();
      await page.keyboard.press('Enter');
      await waitForView(page);
      expect(await menu.locator('details').getAttribute('open'), name).toBeNull();
      expect(new URL(page.url()).pathname, name).toMatch(/^\/questions\//);
    }
    await explorer.goto('/entities/anthropic');
    const about = page.getByRole('navigation', { name: 'Explore Anthropic' });
    expect(await about.getByRole('link').count()).toBe(5);
    await about.getByRole('link', { name: 'Payment loops' }).click();
    await page.getByRole('heading', { level: 1, name: 'Payment loops through Anthropic' }).waitFor();
  });

  test('is linked from every page on a phone, in a menu that fits the window', async ({
    server,
    browser,
  }) => {
    const { page, goto, close } = await openExplorer(browser, server.url, { width: 360, height: 800 });
    await goto('/questions/changes?from=2025-09-30&to=2025-12-31');
    await page.getByRole('navigation', { name: 'Main' }).locator('summary').click();
    await page.getByRole('link', { name: 'Dependence' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Dependence' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dependence' }).waitFor();
    await close();
  });

  test('keeps its companies and dates when a filter changes', async ({ explorer, page }) => {
    for (const [path, parameters] of [
      ['/questions/connections?from=anthropic&to=tsmc', ['from', 'to']],
      ['/questions/changes?from=2025-09-30&to=2025-12-31&of=anthropic', ['from', 'to', 'of']],
      ['/questions/circles?through=nvidia', ['through']],
    ] as const) {
      await explorer.goto(path);
      const before = parameters.map((name) => urlParameter(page, name));
      await page.getByLabel('Disputed only').check();
      await expect.poll(() => urlParameter(page, 'disputed')).toBe('1');
      expect(
        parameters.map((name) => urlParameter(page, name)),
        path,
      ).toEqual(before);
    }
  });

  test('shows that it is loading, and the reason if the server fails', async ({ server, explorer, page }) => {
    for (const path of QUESTION_PATHS) {
      let refuse = (): void => undefined;
      const waiting = new Promise<void>((resolve) => (refuse = resolve));
      await page.route(`${server.url}/graphql`, async (route) => {
        await waiting;
        await route.abort();
      });
      await page.goto(server.url + path);
      await page
        .getByRole('status')
        .getByText(/^Loading /)
        .first()
        .waitFor({ state: 'attached' });
      refuse();
      await page.getByRole('alert').getByText('The server is not responding.').first().waitFor();
      await page.unroute(`${server.url}/graphql`);
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await waitForView(page);
      await expect.poll(() => page.getByRole('alert').count(), { message: path, timeout: 20_000 }).toBe(0);
    }
    explorer.pageErrors.length = 0;
  });
});

describe('a view with an unexpected error', () => {
  test('shows a message, while search, navigation and the back button still work', async ({
    server,
    explorer,
    page,
  }) => {
    // A response that violates the schema.
    await page.route(`${server.url}/graphql`, async (route) => {
      if (route.request().postData()?.includes('query MoneyCycles') !== true) return route.fallback();
      const response = await route.fetch();
      const text = await response.text();
      return route.fulfill({ response, body: text.replaceAll(/"steps":\[/g, '"steps":null,"rest":[') });
    });
    await explorer.goto('/relationships');
    await page.goto(`${server.url}/questions/circles`);
    const failure = page.getByRole('alert');
    await failure.getByRole('heading', { name: 'This view cannot be shown' }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);

    await page.getByRole('link', { name: 'All deals' }).click();
    await page.getByRole('heading', { level: 1, name: 'Deals' }).waitFor();
    expect(await failure.count()).toBe(0);
    await page.goBack();
    await failure.waitFor();
    await chooseEntity(page, 'Search companies, deals and sources', 'anthropic', 'Anthropic');
    await page.getByRole('heading', { level: 1, name: 'Anthropic PBC' }).waitFor();
    await page.goBack();
    await failure.waitFor();

    await page.unroute(`${server.url}/graphql`);
    await failure.getByRole('button', { name: 'Reload' }).click();
    await page.getByText('First 20 payment loops').waitFor();
    expect(explorer.pageErrors.length).toBeGreaterThan(0);
    explorer.pageErrors.length = 0;
  });
});
