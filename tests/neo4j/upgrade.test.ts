import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { openDriver, emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { SEED_FOLDER } from '../support/server.ts';

/**
 * Statements that revert migrations with data, for which the record of the migration is deleted
 * too.
 */
const DOWNGRADES: readonly [name: string, statement: string][] = [
  ['0005-evidence-now.cypher', 'MATCH (r:Relationship) REMOVE r.evidence'],
];

withNeo4j((address) => {
  describe('a Neo4j database of an earlier version', () => {
    test.each(DOWNGRADES)(
      'equals its ledger again after %s',
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
