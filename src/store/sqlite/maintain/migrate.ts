import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECTION_VERSION } from '../../../domain/projection-version.ts';
import { StoreUnusable } from '../../../errors.ts';
import type { DatabaseConnection } from '../connection.ts';
import { isBusy, retryWhileBusy, toStoreError } from '../errors.ts';
import { sql } from '../sql.ts';

/** The application ID "dgra" in the file header, which marks a dealgraph database. */
const APPLICATION_ID = 0x64677261;

/** The folder of the migrations, four levels up both in the sources and in the built package. */
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

/** Creates the schema in an empty temporary database. */
export function createSchema(connection: DatabaseConnection): void {
  applyMigrations(connection, listMigrations());
}

function systemErrorCode(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code);
}

/**
 * Creates a folder and its parents. The recursive mode of Node.js never returns where the system
 * allows no folders, such as in /proc.
 */
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
 * Prepares a path for SQLite: creates a missing folder, and checks that an existing file is
 * writable.
 * @throws StoreUnusable with one sentence that names the path.
 */
export function prepareFile(path: string): void {
  try {
    createFolder(dirname(resolve(path)));
  } catch (error) {
    throw new StoreUnusable(
      `the folder of the store "${path}" cannot be created: ${systemErrorCode(error)}`,
      {
        cause: error,
      },
    );
  }
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (stats.isDirectory())
    throw new StoreUnusable(`the store "${path}" is a directory; pass the path of a file`);
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new StoreUnusable(`the store "${path}" cannot be written: ${systemErrorCode(error)}`, {
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
      `the store "${path}" is corrupted: it has ${fileSize} of ${expectedSize} bytes; the file was not changed`,
    );
}

/**
 * The number of the last migration of a database; 0 for an empty database.
 * @throws StoreUnusable for a truncated file, or one of another program or a newer version.
 */
function schemaVersion(connection: DatabaseConnection, path: string, latest: number): number {
  const application = connection.pragma('application_id');
  const version = connection.pragma('user_version');
  if (application !== APPLICATION_ID) {
    const tables = Number(connection.get(sql`SELECT count(*) FROM sqlite_schema`)?.[0]);
    if (application !== 0 || version !== 0 || tables !== 0)
      throw new StoreUnusable(`"${path}" is a database of another program; the file was not changed`);
    return 0;
  }
  if (version > latest)
    throw new StoreUnusable(
      `the store "${path}" was written by a newer version of dealgraph (schema ${version}, supported up to ${latest}); update dealgraph`,
    );
  checkNotTruncated(connection, path);
  return version;
}

/**
 * The version of the projection of a database; 0 if nothing or an early version of dealgraph wrote
 * it.
 * @throws StoreUnusable if a newer version of dealgraph wrote it.
 */
export function projectionVersion(connection: DatabaseConnection): number {
  const version = Number(connection.get(sql`SELECT version FROM projection`)?.[0] ?? 0);
  if (version > PROJECTION_VERSION)
    throw new StoreUnusable(
      `the store was written by a newer version of dealgraph (projection ${version}, supported up to ${PROJECTION_VERSION}); update dealgraph`,
    );
  return version;
}

/**
 * Turns on the write-ahead log, so that others can read the committed state during a write, unless
 * the graph is empty. A bulk load then writes directly to the file, once instead of twice, and
 * blocks only readers of an empty graph.
 * @returns whether the log is on; false if other connections read at this moment.
 */
export function enableWal(connection: DatabaseConnection): boolean {
  try {
    if (connection.get(sql`SELECT 1 FROM ledger LIMIT 1`) === undefined) return false;
    // The pragma alone keeps a lock on the file until the next read.
    connection.exec('PRAGMA journal_mode = WAL; SELECT 1 FROM ledger LIMIT 1');
    return true;
  } catch (error) {
    if (!isBusy(error)) throw error;
    return false;
  }
}

/**
 * Runs the missing migrations, all or none. Safe if several processes start at the same time: one
 * runs them while the others wait.
 * @returns the result of `enableWal`.
 * @throws StoreUnusable for a corrupted database, or one of another program or a newer version; the
 *   file does not change.
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
    projectionVersion(connection);
    return enableWal(connection);
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw toStoreError(error, path);
  }
}
