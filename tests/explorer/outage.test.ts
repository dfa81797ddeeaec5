import { describe, expect, onTestFinished } from 'vitest';
import { test } from '../support/browser-test.ts';
import { startServer } from '../support/server.ts';
import { openExplorer } from './explorer-window.ts';

/** What the console says of requests to a server that stops or has stopped. */
const STOPPED_SERVER_MESSAGES = /net::ERR_(CONNECTION_|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED)|status of 503/;

describe('a server that stops while the explorer is open', () => {
  test('is waited for: what is asked meanwhile is answered when it is back, and what was there stays', async ({
    server,
    browser,
  }) => {
    const { page, goto, close, pageErrors } = await openExplorer(browser, server.url);
    await goto('/entities/anthropic');
    await server.app.close();

    // Something new: there is nothing to show but why.
    await page.getByRole('link', { name: 'Akamai', exact: true }).click();
    const notice = page.getByRole('alert');
    await notice.getByText('The server does not answer.').waitFor();

    // Something that was seen before is still there, and says that it may be old.
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Anthropic PBC' }).waitFor();
    await page.getByText('What you see was loaded before').first().waitFor();
    await page.goForward();
    await notice.first().waitFor();

    const { store } = server;
    const restarted = await startServer({ store, port: Number(new URL(server.url).port) });
    onTestFinished(() => restarted.app.close());
    await page.getByRole('heading', { level: 1, name: /^Akamai/ }).waitFor();
    await page.getByText('Akamai cloud agreement with Anthropic').waitFor();
    expect(await notice.count()).toBe(0);
    // How the browser words it depends on what a connection was doing when the server stopped.
    expect(pageErrors.filter((text) => !STOPPED_SERVER_MESSAGES.test(text))).toEqual([]);
    pageErrors.length = 0;
    await close();
  });
});
