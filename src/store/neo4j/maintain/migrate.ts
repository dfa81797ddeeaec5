import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { StoreUnusable } from '../../../errors.ts';
import { LONG_TRANSACTION_TIMEOUT, type DatabaseConnection, type RunStatement } from '../connection.ts';
import { GRAPH_ID } from '../model.ts';

/** Where the numbered migrations are: three up from here, in the sources as in the built package. */
const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../../schema/neo4j/', import.meta.url));

/** The oldest server that speaks our Cypher. */
const MIN_SERVER_VERSION = { major: 5, minor: 26 };

interface SchemaMigration {
  readonly number: number;
  readonly name: string;
}

/** All migrations in order: read once, because whoever writes asks for the latest, and files of the program do not change while it runs. */
const ALL_MIGRATIONS: readonly SchemaMigration[] = readdirSync(MIGRATIONS_FOLDER)
  .filter((name) => /^\d{4}-[a-z-]+\.cypher$/.test(name))
  .sort()
  .map((name) => ({ number: Number(name.slice(0, 4)), name }));
const LATEST_VERSION = ALL_MIGRATIONS.at(-1)?.number ?? 0;

/** The statements of a migration; each ends with a semicolon at the end of a line. */
function migrationStatements(name: string): string[] {
  return readFileSync(resolve(MIGRATIONS_FOLDER, name), 'utf8')
    .split(/;[ \t]*$/m)
    .map((text) => text.replace(/^\s*\/\/.*$/gm, '').trim())
    .filter((text) => text !== '');
}

/** The statements of all migrations without those that write data, each on one line. */
export function schemaStatements(): string[] {
  return ALL_MIGRATIONS.flatMap(({ name }) => migrationStatements(name))
    .filter((statement) => !statement.startsWith('MATCH '))
    .map((statement) => statement.replace(/\s+/g, ' '));
}

const SELECT_SERVER_VERSION = 'CALL dbms.components() YIELD versions RETURN versions[0] AS version';

const SELECT_SCHEMA_VERSION = `MATCH (:Graph {id: $id})
OPTIONAL MATCH (m:Migration)
RETURN coalesce(max(m.number), 0) AS version, count(*) > 0 AS ours`;

const COUNT_NODES = 'MATCH (n) RETURN count(n) AS nodes';

/** Makes the one node of the graph, or finds it, and keeps others from migrating until the transaction is over. */
const LOCK_GRAPH = `MERGE (g:Graph {id: $id})
ON CREATE SET g.revision = 0, g.lastSeq = 0, g.lastOrdinal = 0
SET g.locked = true
WITH g
REMOVE g.locked`;

const RECORD_MIGRATION = 'CREATE (m:Migration {number: $number, name: $name, at: toString(datetime()) })';

/** Refuses a server that does not speak our Cypher. */
async function checkServerVersion(read: RunStatement): Promise<void> {
  const version = String((await read(SELECT_SERVER_VERSION))[0]?.get('version'));
  const [major = 0, minor = 0] = version.split(/\D+/).map(Number);
  if (
    major < MIN_SERVER_VERSION.major ||
    (major === MIN_SERVER_VERSION.major && minor < MIN_SERVER_VERSION.minor)
  )
    throw new StoreUnusable(
      `the server is Neo4j ${version}; ${MIN_SERVER_VERSION.major}.${MIN_SERVER_VERSION.minor} or a newer one is needed`,
    );
}

/** Refuses a database that has had more migrations than there are. */
export function rejectNewerSchema(version: number): void {
  if (version > LATEST_VERSION)
    throw new StoreUnusable(
      `the store in Neo4j was written by a newer version of dealgraph (schema ${version}, this one knows ${LATEST_VERSION}); update dealgraph`,
    );
}

/** How many migrations a database has had; 0 for an empty one. Refuses what is not ours, or newer than we are. */
async function schemaVersion(read: RunStatement): Promise<number> {
  const [done] = await read(SELECT_SCHEMA_VERSION, { id: GRAPH_ID });
  if (done?.get('ours') !== true) {
    const nodes = Number((await read(COUNT_NODES))[0]?.get('nodes'));
    if (nodes > 0)
      throw new StoreUnusable(
        `the database in Neo4j holds ${nodes} nodes of somebody else; it was left as it is, and dealgraph needs one of its own`,
      );
  }
  const version = Number(done?.get('version'));
  rejectNewerSchema(version);
  return version;
}

/**
 * Creates or upgrades the schema by the numbered migrations that are missing. Safe when several servers start at once: one does it, and the others
 * wait and find it done. A server that is stopped in the middle leaves what the next one does again.
 * @throws StoreUnusable where the database is not ours, or newer; it is then left as it is.
 */
export async function migrate(connection: DatabaseConnection): Promise<void> {
  const read: RunStatement = (statement, parameters) => connection.read(statement, parameters);
  await checkServerVersion(read);
  if ((await schemaVersion(read)) === LATEST_VERSION) return;
  // The lock is a node that there must be once; the first migration has the same constraint, for those who read it.
  await connection.execute('CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE');
  await connection.write(async (run) => {
    await run(LOCK_GRAPH, { id: GRAPH_ID });
    const before = await schemaVersion(run);
    for (const { number, name } of ALL_MIGRATIONS) {
      if (number <= before) continue;
      // Beside the transaction that holds the lock: one transaction changes the schema or the data, never both.
      for (const statement of migrationStatements(name)) await connection.execute(statement);
      await run(RECORD_MIGRATION, { number: neo4j.int(number), name });
    }
    await connection.execute('CALL db.awaitIndexes(3600)');
  }, LONG_TRANSACTION_TIMEOUT);
}
