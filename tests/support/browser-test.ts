import { test as base } from 'vitest';
import { startBrowser } from './browser.ts';
import { startServer } from './server.ts';

/**
 * Test function with a server on both data sets and a real browser, shared by all tests of a file.
 */
export const test = base
  .extend('server', { scope: 'file' }, async ({}, { onCleanup }) => {
    const server = await startServer();
    onCleanup(() => server.stop());
    return server;
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await startBrowser();
    onCleanup(() => browser.close());
    return browser;
  });
