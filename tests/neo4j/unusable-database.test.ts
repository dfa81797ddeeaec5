import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { runDealgraph, type CommandResult } from '../support/command.ts';
import type { Neo4jAddress } from '../support/neo4j/server.ts';
import {
  openDriver,
  clearDatabase,
  emptyNeo4jStore,
  neo4jEnvironment,
  withNeo4j,
} from '../support/neo4j/database.ts';
import { SEED_FOLDER } from '../support/server.ts';

/** Every command that opens a store. */
async function runEveryCommand(settings: Record<string, string>): Promise<CommandResult[]> {
  const result: CommandResult[] = [];
  for (const args of [
    ['serve'],
    ['import', join(SEED_FOLDER, 'article')],
    ['export', 'ledger'],
    ['check'],
    ['rebuild'],
  ])
    result.push(await runDealgraph(args, { ...settings, PORT: '0', LOG_LEVEL: 'trace' }));
  return result;
}

/** One sentence on standard error, and status 1. */
function expectOneSentence({ status, stdout, stderr }: CommandResult, words: RegExp): void {
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^dealgraph: /);
  expect(lines[0]).toMatch(words);
}

/** Everything that is in a database: nodes with their labels and properties, what is between them, constraints and indexes. */
async function contentOf(address: Neo4jAddress): Promise<unknown[]> {
  const driver = openDriver(address);
  try {
    const content: unknown[] = [];
    for (const statement of [
      'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)',
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties, elementId(a), elementId(b) ORDER BY elementId(r)',
      'SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties ORDER BY name',
      'SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state ORDER BY name',
    ])
      content.push((await driver.executeQuery(statement)).records.map((record) => record.toObject()));
    return content;
  } finally {
    await driver.close();
  }
}

withNeo4j((address) => {
  const runStatements = async (...statements: string[]): Promise<void> => {
    const driver = openDriver(address);
    for (const statement of statements) await driver.executeQuery(statement);
    await driver.close();
  };

  describe('a database that cannot be used is left as it is', () => {
    test("because it holds somebody else's data", async () => {
      await clearDatabase(address);
      await runStatements(
        'CREATE CONSTRAINT theirs FOR (p:Person) REQUIRE p.name IS UNIQUE',
        "CREATE (:Person {name: 'Ada'})-[:KNOWS {since: 1999}]->(:Person {name: 'Grace'})",
      );
      const before = await contentOf(address);
      for (const result of await runEveryCommand(neo4jEnvironment(address)))
        expectOneSentence(result, /holds 2 nodes of somebody else.* dealgraph needs one of its own/);
      expect(await contentOf(address)).toEqual(before);
    }, 60_000);

    test('because it was written by a newer version', async () => {
      const store = await emptyNeo4jStore(address);
      await store.close();
      await runStatements("CREATE (:Migration {number: 9999, name: '9999-later.cypher'})");
      const before = await contentOf(address);
      for (const result of await runEveryCommand(neo4jEnvironment(address)))
        expectOneSentence(result, /newer version.*9999.*update dealgraph/);
      expect(await contentOf(address)).toEqual(before);
      await runStatements('MATCH (m:Migration {number: 9999}) DELETE m');
    }, 60_000);

    test('because a newer version came to it while this one ran', async () => {
      const store = await emptyNeo4jStore(address);
      await runStatements("CREATE (:Migration {number: 9999, name: '9999-later.cypher'})");
      const before = await contentOf(address);
      await expect(importFolders(store, [join(SEED_FOLDER, 'article')], { by: 'test' })).rejects.toThrow(
        /newer version.*9999.*update dealgraph/,
      );
      expect(await contentOf(address)).toEqual(before);
      await runStatements('MATCH (m:Migration {number: 9999}) DELETE m');
      await store.close();
    }, 60_000);

    test('because it is not there', async () => {
      for (const result of await runEveryCommand({ ...neo4jEnvironment(address), NEO4J_DATABASE: 'nowhere' }))
        expectOneSentence(result, /no database of this name/);
    }, 60_000);
  });
});
