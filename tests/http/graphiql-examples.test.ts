import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

const folder = new URL('../../src/graphiql/examples/', import.meta.url);
const names = readdirSync(folder).sort();

/** Whether a response contains data; an example without results is useless. */
function hasData(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).some((each) => each !== null);
}

describe('the example queries of GraphiQL', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test('are nine queries', () => {
    expect(names).toHaveLength(9);
  });

  test.each(names)('include %s, which returns data without errors', async (name) => {
    const { status, data, errors } = await server.execute(readFileSync(new URL(name, folder), 'utf8'));
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(hasData(data)).toBe(true);
  });
});
