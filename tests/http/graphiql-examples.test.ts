import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';

const folder = new URL('../../src/graphiql/examples/', import.meta.url);
const names = readdirSync(folder).sort();

/** Whether an answer holds anything: an example that finds nothing teaches nothing. */
function hasData(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).some((each) => each !== null);
}

describe('the example queries of GraphiQL', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test('are nine', () => {
    expect(names).toHaveLength(9);
  });

  test.each(names)('%s is answered without an error', async (name) => {
    const { status, data, errors } = await server.execute(readFileSync(new URL(name, folder), 'utf8'));
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(hasData(data)).toBe(true);
  });
});
