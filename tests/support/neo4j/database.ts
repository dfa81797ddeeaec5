import neo4j, { type Driver } from 'neo4j-driver';
import { inject, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import type { GraphStore } from '../../../src/store/port.ts';
import type { Neo4jAddress } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that all tests share; null on a machine without one. */
    neo4j: Neo4jAddress | null;
    /** Whether tests can start servers of their own. */
    ownNeo4j: boolean;
  }
}

/** Tests that need the Neo4j server that all of them share; reported as one skipped test where there is none. */
export function withNeo4j(tests: (neo4j: Neo4jAddress) => void): void {
  const address = inject('neo4j');
  if (address === null) test.runIf(false)('these tests need a Neo4j server');
  else tests(address);
}

/** Tests that start Neo4j servers of their own; reported as one skipped test where that is not possible. */
export function withOwnNeo4j(tests: () => void): void {
  if (inject('ownNeo4j')) tests();
  else test.runIf(false)('these tests start Neo4j servers of their own');
}

/** The settings by which a command is told of a server. */
export function neo4jEnvironment({ uri, username, password }: Neo4jAddress): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/** A connection to a server, past the store: for what a test looks at or spoils. */
export function openDriver({ uri, username, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** Deletes everything that is in the database: nodes, constraints and indexes. */
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

/** Of a server, whether its schema is there: made once, because making it takes longer than most tests. */
const migratedServers = new Set<string>();

/** The store of a server with nothing in it; whatever else was there is gone. */
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
