import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { StoreUnusable } from '../../../errors.ts';
import { toStoreError, isBusy, type DatabaseConnection } from '../connection.ts';
import { sql } from '../sql.ts';

/** Marks a database as one of ours ("dgra"); SQLite keeps it in the file's header. */
const APPLICATION_ID = 0x64677261;

/** For how long another process may hold the store before this one gives up, in milliseconds. */
export const TIMEOUT = 30_000;
const RETRY_PAUSE = 20;

/** Where the numbered migrations are: four up from here, in the sources as in the built package. */
const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../../schema/sqlite/', import.meta.url));

interface SchemaMigration {
  readonly number: number;
  readonly name: string;
}

function listMigrations(): SchemaMigration[] {
  return readdirSync(MIGRATIONS_FOLDER)
    .filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 4)), name }));
}

function applyMigrations(connection: DatabaseConnection, migrations: readonly SchemaMigration[]): void {
  for (const { name } of migrations) connection.exec(readFileSync(resolve(MIGRATIONS_FOLDER, name), 'utf8'));
}

/** Creates the schema in a database that is empty, passing and nobody else's. */
export function createSchema(connection: DatabaseConnection): void {
  applyMigrations(connection, listMigrations());
}

/** Does something that another process may stand in the way of, trying again until it works or patience ends. */
export async function retryWhileBusy<T>(work: () => T): Promise<T> {
  const deadline = performance.now() + TIMEOUT;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await sleep(RETRY_PAUSE);
  }
}

function systemErrorCode(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code);
}

/** Makes a folder and those that it is in; Node's own way never ends where the system lets none be made, as under /proc. */
function createFolder(path: string): void {
  if (existsSync(path)) return;
  createFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
}

/**
 * Makes sure that a database may be at this path before SQLite touches it: the folder is made where it is missing, and what is there is a file.
 * @throws StoreUnusable with a sentence that names the path.
 */
export function prepareFile(path: string): void {
  try {
    createFolder(dirname(resolve(path)));
  } catch (error) {
    throw new StoreUnusable(`the folder of the store "${path}" cannot be made (${systemErrorCode(error)})`, {
      cause: error,
    });
  }
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (stats.isDirectory())
    throw new StoreUnusable(`the store "${path}" is a directory; the path of a file is needed`);
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new StoreUnusable(`the store "${path}" cannot be written to (${systemErrorCode(error)})`, {
      cause: error,
    });
  }
}

function checkNotTruncated(connection: DatabaseConnection, path: string): void {
  const expectedSize = connection.pragma('page_count') * connection.pragma('page_size');
  const fileSize = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const walSize = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  if (walSize === 0 && fileSize < expectedSize)
    throw new StoreUnusable(
      `the store "${path}" is corrupted: it is cut off after ${fileSize} of ${expectedSize} bytes; it was left as it is`,
    );
}

/** How many migrations a database has had; 0 for an empty one. Refuses what is not ours, newer than we are, or cut off. */
function schemaVersion(connection: DatabaseConnection, path: string, latest: number): number {
  const application = connection.pragma('application_id');
  const version = connection.pragma('user_version');
  if (application !== APPLICATION_ID) {
    const tables = Number(connection.get(sql`SELECT count(*) FROM sqlite_schema`)?.[0]);
    if (application !== 0 || version !== 0 || tables !== 0)
      throw new StoreUnusable(`"${path}" is a database of another program; it was left as it is`);
    return 0;
  }
  if (version > latest)
    throw new StoreUnusable(
      `the store "${path}" was written by a newer version of dealgraph (schema ${version}, this one knows ${latest}); update dealgraph`,
    );
  checkNotTruncated(connection, path);
  return version;
}

/**
 * Has what is written wait in a file of its own until it is committed, so that others read what there was before; but not while the graph is empty. A first load is
 * then written once, into the file itself, instead of there and back again; nobody misses an empty graph meanwhile.
 * @returns whether it waits there: not yet, where others are reading at this moment.
 */
export function enableWal(connection: DatabaseConnection): boolean {
  try {
    if (connection.get(sql`SELECT 1 FROM ledger LIMIT 1`) === undefined) return false;
    // The pragma alone holds the file until something else was read.
    connection.exec('PRAGMA journal_mode = WAL; SELECT 1 FROM ledger LIMIT 1');
    return true;
  } catch (error) {
    if (!isBusy(error)) throw error;
    return false;
  }
}

/**
 * Creates or upgrades the schema by the numbered migrations that are missing, all of them or none. Safe when several processes start at once:
 * one does it, and the others wait and find it done.
 * @returns what `writeAhead` does.
 * @throws StoreUnusable where the database is not ours, newer, or corrupted; it is then left as it is.
 */
export async function migrate(connection: DatabaseConnection, path: string): Promise<boolean> {
  const migrations = listMigrations();
  const latest = migrations.at(-1)?.number ?? 0;
  try {
    const version = await retryWhileBusy(() => schemaVersion(connection, path, latest));
    if (version !== latest) {
      await retryWhileBusy(() => connection.exec('BEGIN IMMEDIATE'));
      const before = schemaVersion(connection, path, latest);
      applyMigrations(
        connection,
        migrations.filter(({ number }) => number > before),
      );
      connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${latest}`);
      await retryWhileBusy(() => connection.exec('COMMIT'));
    }
    return enableWal(connection);
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw toStoreError(error, path);
  }
}
