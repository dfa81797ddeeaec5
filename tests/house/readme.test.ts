import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../support/server.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Every query of the README with the answer that follows it. */
const tour = [...readme.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(
  ([, query = '', answer = '']) => ({
    name: /^query (\w+)/.exec(query)?.[1] ?? query,
    query,
    answer,
  }),
);

describe('the README', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test('shows a tour of at least six queries, and every query has its answer', () => {
    expect(tour.length).toBeGreaterThanOrEqual(6);
    expect(tour.length).toBe(readme.split('```graphql').length - 1);
  });

  test.each(tour)('$name gives the answer that is shown', async ({ query, answer }) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toMatchObject({ data: JSON.parse(answer) as unknown });
  });
});
