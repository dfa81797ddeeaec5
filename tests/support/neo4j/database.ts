import neo4j, { type Driver } from 'neo4j-driver';
import { inject, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import type { GraphStore } from '../../../src/store/port.ts';
import type { Neo4jAddress } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Shared Neo4j server; null on a machine without one. */
    neo4j: Neo4jAddress | null;
    /** Whether tests can start their own servers. */
    ownNeo4j: boolean;
  }
}

/** Registers tests that need the shared Neo4j server, or one skipped test without it. */
export function withNeo4j(tests: (neo4j: Neo4jAddress) => void): void {
  const address = inject('neo4j');
  if (address === null) test.runIf(false)('needs a Neo4j server');
  else tests(address);
}

/**
 * Registers tests that start their own Neo4j servers, or one skipped test if that is impossible.
 */
export function withOwnNeo4j(tests: () => void): void {
  if (inject('ownNeo4j')) tests();
  else test.runIf(false)('starts its own Neo4j server');
}

/** Environment variables that point a command to a server. */
export function neo4jEnvironment({ uri, username, password }: Neo4jAddress): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/** A driver for direct access to a server, to inspect or damage its data. */
export function openDriver({ uri, username, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** Deletes all nodes, constraints and indexes of the database. */
export async function clearDatabase(address: Neo4jAddress): Promise<void> {
  const driver = openDriver(address);
  const run = async (text: string): Promise<Record<string, unknown>[]> => {
    const session = driver.session();
    try {
      return (await session.run(text)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  try {
    await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    for (const { name } of await run('SHOW CONSTRAINTS YIELD name'))
      await run(`DROP CONSTRAINT \`${String(name)}\``);
    for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
      await run(`DROP INDEX \`${String(name)}\``);
  } finally {
    await driver.close();
  }
}

/** URIs of servers with a schema. It is created once, because that takes longer than most tests. */
const migratedServers = new Set<string>();

/** An empty store on a server. All other data on the server is deleted. */
export async function emptyNeo4jStore(address: Neo4jAddress): Promise<GraphStore> {
  if (migratedServers.has(address.uri)) {
    const driver = openDriver(address);
    try {
      await driver.executeQuery('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
      await driver.executeQuery(
        "CREATE (:Graph {id: 'dealgraph', revision: toInteger(0), lastSeq: toInteger(0), lastOrdinal: toInteger(0)})",
      );
    } finally {
      await driver.close();
    }
  } else await clearDatabase(address);
  const store = await openStore(address);
  await store.migrate();
  migratedServers.add(address.uri);
  return store;
}
