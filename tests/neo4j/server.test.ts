import { expect, test } from 'vitest';
import { openDriver, clearDatabase, withNeo4j } from '../support/neo4j/database.ts';

withNeo4j((address) => {
  test('the tests have a Neo4j server and can clear its data, constraints and indexes', async () => {
    const driver = openDriver(address);
    await driver.executeQuery('CREATE CONSTRAINT given FOR (n:Given) REQUIRE n.id IS UNIQUE');
    await driver.executeQuery('CREATE (:Given {id: 1})-[:KNOWS]->(:Other)');
    await clearDatabase(address);
    const { records: nodes } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
    const { records: indexes } = await driver.executeQuery("SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'");
    expect(nodes[0]?.get('nodes')).toBe(0);
    expect(indexes).toEqual([]);
    await driver.close();
  });
});
