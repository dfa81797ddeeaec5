import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECTION_VERSION } from '../../src/domain/projection-version.ts';
import { checkStore } from '../../src/ledger/check.ts';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { upgradeProjection } from '../../src/ledger/rebuild.ts';
import { Neo4jStore } from '../../src/store/neo4j/store.ts';
import { openDriver, emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { SEED_FOLDER } from '../support/server.ts';

/** Statements that revert a migration and all later ones, except their records. */
const DOWNGRADES: readonly [number: number, name: string, statements: readonly string[]][] = [
  [5, '0005-evidence-now.cypher', ['MATCH (r:Relationship) REMOVE r.evidence']],
  [
    6,
    '0006-evidence-floor.cypher',
    [
      "MATCH (v:Version) WHERE v.knownFrom STARTS WITH '!' OPTIONAL MATCH (v)-[:CONFLICT]->(x) DETACH DELETE v, x",
      'MATCH (r:Relationship) REMOVE r.knownTo, r.officialFrom, r.officialTo',
      'MATCH (c:Claim) REMOVE c.knownTo, c.official',
      'MATCH (g:Graph) REMOVE g.projectionVersion',
      'DROP INDEX relationship_type',
      'CREATE INDEX relationship_type FOR (r:Relationship) ON (r.type, r.id, r.knownFrom)',
      'DROP INDEX claim_dataset',
      'CREATE INDEX claim_dataset FOR (c:Claim) ON (c.dataset, c.seq, c.state, c.knownFrom)',
    ],
  ],
  [
    8,
    '0008-entity-keys.cypher',
    [
      'MATCH (k:SearchKey) DETACH DELETE k',
      'MATCH (e:Entity) SET e.names = e.nameKey, e.ownNames = 1',
      'MATCH (g:Graph) SET g.projectionVersion = 1',
      'DROP CONSTRAINT search_key',
    ],
  ],
];

withNeo4j((address) => {
  describe('a Neo4j database of an earlier version', () => {
    test.each(DOWNGRADES)(
      'equals its ledger again after migration %i, %s, and a rebuild if its rules differ',
      async (number, _, statements) => {
        const store = await emptyNeo4jStore(address);
        const driver = openDriver(address);
        try {
          await importFolders(store, [join(SEED_FOLDER, 'article'), join(SEED_FOLDER, 'industry')], {
            by: 'test',
          });
          for (const statement of statements) await driver.executeQuery(statement);
          const { summary } = await driver.executeQuery(
            'MATCH (m:Migration) WHERE m.number >= $number DELETE m',
            { number },
          );
          expect(summary.counters.updates().nodesDeleted).toBeGreaterThan(0);
          expect(await checkStore(store)).not.toEqual([]);
          await store.migrate();
          await upgradeProjection(store, () => undefined);
          expect(await checkStore(store)).toEqual([]);
        } finally {
          await driver.close();
          await store.close();
        }
      },
      600_000,
    );

    test('is rebuilt by one of several processes, also in several transactions', async () => {
      await (await emptyNeo4jStore(address)).close();
      const stores = [new Neo4jStore(address, 100), new Neo4jStore(address, 100)] as const;
      const driver = openDriver(address);
      try {
        await importFolders(stores[0], [join(SEED_FOLDER, 'article')], { by: 'test' });
        await driver.executeQuery('MATCH (g:Graph) SET g.projectionVersion = 0');
        const reports = await Promise.all(stores.map((store) => upgradeProjection(store, () => undefined)));
        expect(reports.filter((report) => report !== null)).toHaveLength(1);
        for (const store of stores) {
          expect(await store.projectionState()).toMatchObject({ version: PROJECTION_VERSION });
          expect(await checkStore(store)).toEqual([]);
        }
        await driver.executeQuery('MATCH (g:Graph) SET g.projectionVersion = $newer', {
          newer: PROJECTION_VERSION + 1,
        });
        for (const refused of [stores[0].migrate(), stores[0].write(() => Promise.resolve())])
          await expect(refused).rejects.toThrow('written by a newer version of dealgraph (projection');
      } finally {
        await driver.executeQuery('MATCH (g:Graph) SET g.projectionVersion = $version', {
          version: PROJECTION_VERSION,
        });
        await driver.close();
        for (const store of stores) await store.close();
      }
    }, 600_000);
  });
});
