import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { submitGraph } from '../support/graph-records.ts';
import { openDriver, emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { seedGraph } from '../support/seeds.ts';

const page = readFileSync(new URL('../../docs/neo4j.md', import.meta.url), 'utf8');

/** Every example of the page, named by the sentence before it. */
const examples = [...page.matchAll(/([^\n]+):\n\n```cypher\n(.*?)```/gs)].map(
  ([, name = '', statement = '']) => ({ name, statement }),
);

withNeo4j((address) => {
  describe('docs/neo4j.md', () => {
    const driver = openDriver(address);
    beforeAll(async () => {
      const store = await emptyNeo4jStore(address);
      await submitGraph(store, seedGraph());
      await store.close();
    }, 120_000);
    afterAll(() => driver.close());

    test('has at least seven Cypher examples, each below a sentence that names it', () => {
      expect(examples.length).toBeGreaterThanOrEqual(7);
      expect(examples.length).toBe(page.split('```cypher').length - 1);
    });

    test.each(examples)('has a working example: $name', async ({ statement }) => {
      const { records } = await driver.executeQuery(statement);
      expect(records.length).toBeGreaterThan(0);
      for (const name of records[0]?.keys ?? [])
        expect(
          records.some((record) => record.get(name) !== null),
          String(name),
        ).toBe(true);
    });
  });
});
