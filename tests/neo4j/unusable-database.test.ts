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

/** Runs every command that opens a store. */
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

/** Expects one sentence on standard error, and exit status 1. */
function expectOneSentence({ status, stdout, stderr }: CommandResult, words: RegExp): void {
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^dealgraph: /);
  expect(lines[0]).toMatch(words);
}

/**
 * Complete content of a database: nodes with labels and properties, their relationships,
 * constraints and indexes.
 */
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

  describe('dealgraph rejects and does not change', () => {
    test('a Neo4j database with data of another program', async () => {
      await clearDatabase(address);
      await runStatements(
        'CREATE CONSTRAINT theirs FOR (p:Person) REQUIRE p.name IS UNIQUE',
        "CREATE (:Person {name: 'Ada'})-[:KNOWS {since: 1999}]->(:Person {name: 'Grace'})",
      );
      const before = await contentOf(address);
      for (const result of await runEveryCommand(neo4jEnvironment(address)))
        expectOneSentence(result, /nodes of other programs: 2; dealgraph needs a database of its own/);
      expect(await contentOf(address)).toEqual(before);
    }, 60_000);

    test('a Neo4j database of a newer version', async () => {
      const store = await emptyNeo4jStore(address);
      await store.close();
      await runStatements("CREATE (:Migration {number: 9999, name: '9999-later.cypher'})");
      const before = await contentOf(address);
      for (const result of await runEveryCommand(neo4jEnvironment(address)))
        expectOneSentence(result, /newer version.*9999.*update dealgraph/);
      expect(await contentOf(address)).toEqual(before);
      await runStatements('MATCH (m:Migration {number: 9999}) DELETE m');
    }, 60_000);

    test('a Neo4j database that a newer version has migrated since the start', async () => {
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

    test('a Neo4j database that does not exist', async () => {
      for (const result of await runEveryCommand({ ...neo4jEnvironment(address), NEO4J_DATABASE: 'nowhere' }))
        expectOneSentence(result, /has no database of that name/);
    }, 60_000);
  });
});
