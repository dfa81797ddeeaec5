import { describe, expect, onTestFinished } from 'vitest';
import { test } from '../support/browser-test.ts';
import { startServer } from '../support/server.ts';
import { openExplorer } from './explorer-window.ts';

/** Console messages of requests to a server that stops or has stopped. */
const STOPPED_SERVER_MESSAGES = /net::ERR_(CONNECTION_|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED)|status of 503/;

describe('a server that stops while the explorer is open', () => {
  test('makes views show stale data or a failure, and they reload by themselves after its return', async ({
    browser,
  }) => {
    const server = await startServer();
    const { page, goto, close, pageErrors } = await openExplorer(browser, server.url);
    await goto('/entities/anthropic');
    await server.app.close();

    // A view without data shows the failure.
    await page.getByRole('link', { name: 'Akamai', exact: true }).click();
    const notice = page.getByRole('alert');
    await notice.getByText('The server is not responding.').waitFor();

    // A view with data shows it, with a notice that it may be stale.
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Anthropic PBC' }).waitFor();
    await page.getByText('data that was loaded earlier').first().waitFor();
    await page.goForward();
    await notice.first().waitFor();

    const { store } = server;
    const restarted = await startServer({ store, port: Number(new URL(server.url).port) });
    onTestFinished(() => restarted.stop());
    await page.getByRole('heading', { level: 1, name: /^Akamai/ }).waitFor();
    await page.getByText('Akamai cloud agreement with Anthropic').waitFor();
    expect(await notice.count()).toBe(0);
    // The messages depend on the state of each connection when the server stopped.
    expect(pageErrors.filter((text) => !STOPPED_SERVER_MESSAGES.test(text))).toEqual([]);
    pageErrors.length = 0;
    await close();
  });
});
