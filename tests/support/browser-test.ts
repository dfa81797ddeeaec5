import { test as base } from 'vitest';
import { startBrowser } from './browser.ts';
import { startServer } from './server.ts';

/**
 * Test function with a server on both data sets and a real browser, shared by all tests of a
 * worker. The tests only read.
 */
export const test = base
  .extend('server', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const server = await startServer();
    onCleanup(() => server.stop());
    return server;
  })
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await startBrowser();
    onCleanup(() => browser.close());
    return browser;
  });
