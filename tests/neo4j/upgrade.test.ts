import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { openDriver, emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { SEED_FOLDER } from '../support/server.ts';

/** What a migration that writes data added, taken away again with the note that it was done. */
const DOWNGRADES: readonly [name: string, statement: string][] = [
  ['0005-evidence-now.cypher', 'MATCH (r:Relationship) REMOVE r.evidence'],
];

withNeo4j((address) => {
  describe('a database of an earlier version', () => {
    test.each(DOWNGRADES)(
      'is what the ledger says again after %s',
      async (name, statement) => {
        const store = await emptyNeo4jStore(address);
        const driver = openDriver(address);
        try {
          await importFolders(store, [join(SEED_FOLDER, 'article')], { by: 'test' });
          await driver.executeQuery(statement);
          const { summary } = await driver.executeQuery('MATCH (m:Migration {name: $name}) DELETE m', {
            name,
          });
          expect(summary.counters.updates().nodesDeleted).toBe(1);
          expect(await checkStore(store)).not.toEqual([]);
          await store.migrate();
          expect(await checkStore(store)).toEqual([]);
        } finally {
          await driver.close();
          await store.close();
        }
      },
      60_000,
    );
  });
});
