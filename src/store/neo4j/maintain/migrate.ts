import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { StoreUnusable } from '../../../errors.ts';
import { HOLDING, type Connection, type Run } from '../connection.ts';
import { GRAPH_ID } from '../model.ts';

/** Where the numbered migrations are: three up from here, in the sources as in the built package. */
const MIGRATIONS = fileURLToPath(new URL('../../../../schema/neo4j/', import.meta.url));

/** The oldest server that speaks our Cypher. */
const OLDEST = { major: 5, minor: 26 };

interface Migration {
  readonly number: number;
  readonly name: string;
}

/** All migrations in order: read once, because whoever writes asks for the latest, and files of the program do not change while it runs. */
const KNOWN: readonly Migration[] = readdirSync(MIGRATIONS)
  .filter((name) => /^\d{4}-[a-z-]+\.cypher$/.test(name))
  .sort()
  .map((name) => ({ number: Number(name.slice(0, 4)), name }));
const LATEST = KNOWN.at(-1)?.number ?? 0;

/** The statements of a migration; each ends with a semicolon at the end of a line. */
function statements(name: string): string[] {
  return readFileSync(resolve(MIGRATIONS, name), 'utf8')
    .split(/;[ \t]*$/m)
    .map((text) => text.replace(/^\s*\/\/.*$/gm, '').trim())
    .filter((text) => text !== '');
}

/** The statements of all migrations without those that write data, each on one line. */
export function schemaStatements(): string[] {
  return KNOWN.flatMap(({ name }) => statements(name))
    .filter((statement) => !statement.startsWith('MATCH '))
    .map((statement) => statement.replace(/\s+/g, ' '));
}

const SERVER = 'CALL dbms.components() YIELD versions RETURN versions[0] AS version';

const DONE = `MATCH (:Graph {id: $id})
OPTIONAL MATCH (m:Migration)
RETURN coalesce(max(m.number), 0) AS version, count(*) > 0 AS ours`;

const NODES = 'MATCH (n) RETURN count(n) AS nodes';

/** Makes the one node of the graph, or finds it, and keeps others from migrating until the transaction is over. */
const LOCK = `MERGE (g:Graph {id: $id})
ON CREATE SET g.revision = 0, g.lastSeq = 0, g.lastOrdinal = 0
SET g.locked = true
WITH g
REMOVE g.locked`;

const RECORD = 'CREATE (m:Migration {number: $number, name: $name, at: toString(datetime()) })';

/** Refuses a server that does not speak our Cypher. */
async function checkServer(read: Run): Promise<void> {
  const version = String((await read(SERVER))[0]?.get('version'));
  const [major = 0, minor = 0] = version.split(/\D+/).map(Number);
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor))
    throw new StoreUnusable(
      `the server is Neo4j ${version}; ${OLDEST.major}.${OLDEST.minor} or a newer one is needed`,
    );
}

/** Refuses a database that has had more migrations than there are. */
export function refuseNewer(version: number): void {
  if (version > LATEST)
    throw new StoreUnusable(
      `the store in Neo4j was written by a newer version of dealgraph (schema ${version}, this one knows ${LATEST}); update dealgraph`,
    );
}

/** How many migrations a database has had; 0 for an empty one. Refuses what is not ours, or newer than we are. */
async function versionOf(read: Run): Promise<number> {
  const [done] = await read(DONE, { id: GRAPH_ID });
  if (done?.get('ours') !== true) {
    const nodes = Number((await read(NODES))[0]?.get('nodes'));
    if (nodes > 0)
      throw new StoreUnusable(
        `the database in Neo4j holds ${nodes} nodes of somebody else; it was left as it is, and dealgraph needs one of its own`,
      );
  }
  const version = Number(done?.get('version'));
  refuseNewer(version);
  return version;
}

/**
 * Creates or upgrades the schema by the numbered migrations that are missing. Safe when several servers start at once: one does it, and the others
 * wait and find it done. A server that is stopped in the middle leaves what the next one does again.
 * @throws StoreUnusable where the database is not ours, or newer; it is then left as it is.
 */
export async function migrate(connection: Connection): Promise<void> {
  const read: Run = (statement, parameters) => connection.read(statement, parameters);
  await checkServer(read);
  if ((await versionOf(read)) === LATEST) return;
  // The lock is a node that there must be once; the first migration has the same constraint, for those who read it.
  await connection.change('CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE');
  await connection.write(async (run) => {
    await run(LOCK, { id: GRAPH_ID });
    const before = await versionOf(run);
    for (const { number, name } of KNOWN) {
      if (number <= before) continue;
      // Beside the transaction that holds the lock: one transaction changes the schema or the data, never both.
      for (const statement of statements(name)) await connection.change(statement);
      await run(RECORD, { number: neo4j.int(number), name });
    }
    await connection.change('CALL db.awaitIndexes(3600)');
  }, HOLDING);
}
