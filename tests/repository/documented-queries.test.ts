import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

const readPage = (page: string): string => readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');

const PAGES = ['README.md', 'docs/queries.md'] as const;

/** Every query on these pages, with the response below it. */
const examples = PAGES.flatMap((page) =>
  [...readPage(page).matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(
    ([, query = '', expected = '']) => ({
      page,
      name: /^query (\w+)/.exec(query)?.[1] ?? query,
      query,
      expected,
    }),
  ),
);

describe('documented queries', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test.each(PAGES)('every query in %s has a response below it', (page) => {
    const complete = examples.filter((example) => example.page === page);
    expect(complete).toHaveLength(readPage(page).split('```graphql').length - 1);
  });

  test('README.md has one query, docs/queries.md at least six', () => {
    const pages = examples.map(({ page }) => page);
    expect(pages.filter((page) => page === 'README.md')).toHaveLength(1);
    expect(pages.filter((page) => page === 'docs/queries.md').length).toBeGreaterThanOrEqual(6);
  });

  test.each(examples)('the query $name returns the response shown in $page', async ({ query, expected }) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toMatchObject({ data: JSON.parse(expected) as unknown });
  });
});
