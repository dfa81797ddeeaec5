import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { PROJECTION_VERSION } from '../../../domain/projection-version.ts';
import { StoreUnusable } from '../../../errors.ts';
import { LONG_TRANSACTION_TIMEOUT, type DatabaseConnection, type RunStatement } from '../connection.ts';
import { GRAPH_ID } from '../model.ts';

/** Folder of the numbered migrations: three levels up, in the sources and in the built package. */
const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../../schema/neo4j/', import.meta.url));

/** Oldest server version that supports our Cypher. */
const MIN_SERVER_VERSION = { major: 5, minor: 26 };

interface SchemaMigration {
  readonly number: number;
  readonly name: string;
}

/**
 * All migrations in order. They are read once, because every write needs the latest number and the
 * files do not change at run time.
 */
const ALL_MIGRATIONS: readonly SchemaMigration[] = readdirSync(MIGRATIONS_FOLDER)
  .filter((name) => /^\d{4}-[a-z-]+\.cypher$/.test(name))
  .sort()
  .map((name) => ({ number: Number(name.slice(0, 4)), name }));
const LATEST_VERSION = ALL_MIGRATIONS.at(-1)?.number ?? 0;

/** Statements of a migration; each ends with a semicolon at the end of a line. */
function migrationStatements(name: string): string[] {
  return readFileSync(resolve(MIGRATIONS_FOLDER, name), 'utf8')
    .split(/;[ \t]*$/m)
    .map((text) => text.replace(/^\s*\/\/.*$/gm, '').trim())
    .filter((text) => text !== '');
}

/**
 * Statements of all migrations that define the schema, each on one line, without definitions that a
 * later migration drops.
 */
export function schemaStatements(): string[] {
  const statements: string[] = [];
  for (const statement of ALL_MIGRATIONS.flatMap(({ name }) => migrationStatements(name))) {
    const [, dropped] = /^DROP INDEX (\w+)/.exec(statement) ?? [];
    if (dropped !== undefined) {
      const index = statements.findIndex((each) => each.startsWith(`CREATE INDEX ${dropped} `));
      statements.splice(index, 1);
    } else if (!statement.startsWith('MATCH ')) statements.push(statement.replace(/\s+/g, ' '));
  }
  return statements;
}

const SELECT_SERVER_VERSION = 'CALL dbms.components() YIELD versions RETURN versions[0] AS version';

const SELECT_SCHEMA_VERSION = `MATCH (g:Graph {id: $id})
OPTIONAL MATCH (m:Migration)
RETURN coalesce(max(m.number), 0) AS version, count(*) > 0 AS ours, coalesce(max(g.projectionVersion), 0) AS projection`;

const COUNT_NODES = 'MATCH (n) RETURN count(n) AS nodes';

/**
 * Creates or finds the single graph node, and blocks other migrations until the transaction ends.
 */
const LOCK_GRAPH = `MERGE (g:Graph {id: $id})
ON CREATE SET g.revision = 0, g.lastSeq = 0, g.lastOrdinal = 0
SET g.locked = true
WITH g
REMOVE g.locked`;

const RECORD_MIGRATION = 'CREATE (m:Migration {number: $number, name: $name, at: toString(datetime()) })';

/** @throws StoreUnusable if the server does not support our Cypher. */
async function checkServerVersion(read: RunStatement): Promise<void> {
  const version = String((await read(SELECT_SERVER_VERSION))[0]?.get('version'));
  const [major = 0, minor = 0] = version.split(/\D+/).map(Number);
  if (
    major < MIN_SERVER_VERSION.major ||
    (major === MIN_SERVER_VERSION.major && minor < MIN_SERVER_VERSION.minor)
  )
    throw new StoreUnusable(
      `the server runs Neo4j ${version}; the minimum version is ${MIN_SERVER_VERSION.major}.${MIN_SERVER_VERSION.minor}`,
    );
}

/** @throws StoreUnusable if a newer version of dealgraph has migrated the database. */
export function rejectNewerSchema(version: number): void {
  if (version > LATEST_VERSION)
    throw new StoreUnusable(
      `the store in Neo4j was written by a newer version of dealgraph (schema ${version}, supported up to ${LATEST_VERSION}); update dealgraph`,
    );
}

/** @throws StoreUnusable if a newer version of dealgraph has written the projection. */
export function rejectNewerProjection(version: number): void {
  if (version > PROJECTION_VERSION)
    throw new StoreUnusable(
      `the store in Neo4j was written by a newer version of dealgraph (projection ${version}, supported up to ${PROJECTION_VERSION}); update dealgraph`,
    );
}

/**
 * Number of the last migration of a database; 0 for an empty one.
 * @throws StoreUnusable if the database belongs to another program or a newer version.
 */
async function schemaVersion(read: RunStatement): Promise<number> {
  const [done] = await read(SELECT_SCHEMA_VERSION, { id: GRAPH_ID });
  if (done?.get('ours') !== true) {
    const nodes = Number((await read(COUNT_NODES))[0]?.get('nodes'));
    if (nodes > 0)
      throw new StoreUnusable(
        `the database in Neo4j contains nodes of other programs: ${nodes}; dealgraph needs a database of its own and changed nothing`,
      );
  }
  const version = Number(done?.get('version'));
  rejectNewerSchema(version);
  rejectNewerProjection(Number(done?.get('projection') ?? 0));
  return version;
}

/**
 * Creates or upgrades the schema with the missing migrations. Several servers can start at once:
 * one migrates, and the others wait. The next start repeats an interrupted migration.
 * @throws StoreUnusable if the database belongs to another program or a newer version; it is
 * unchanged.
 */
export async function migrate(connection: DatabaseConnection): Promise<void> {
  const read: RunStatement = (statement, parameters) => connection.read(statement, parameters);
  await checkServerVersion(read);
  if ((await schemaVersion(read)) === LATEST_VERSION) return;
  // The lock is a node that must be unique. The first migration repeats this constraint for
  // readers.
  await connection.execute('CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE');
  await connection.write(async (run) => {
    await run(LOCK_GRAPH, { id: GRAPH_ID });
    const before = await schemaVersion(run);
    for (const { number, name } of ALL_MIGRATIONS) {
      if (number <= before) continue;
      // Runs outside the transaction that holds the lock: a transaction cannot change both schema
      // and data.
      for (const statement of migrationStatements(name)) await connection.execute(statement);
      await run(RECORD_MIGRATION, { number: neo4j.int(number), name });
    }
    await connection.execute('CALL db.awaitIndexes(3600)');
  }, LONG_TRANSACTION_TIMEOUT);
}
