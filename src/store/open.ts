import type { Neo4jOptions } from './neo4j/connection.ts';
import type { GraphStore } from './port.ts';
import { SqliteStore } from './sqlite/store.ts';

/** The location of a store: a file for SQLite, a server for Neo4j. */
export type StoreOptions =
  | {
      /** The file of a SQLite store, or ":memory:" for a store without a file, for tests. */
      readonly path: string;
    }
  | Neo4jOptions;

/**
 * Opens a store. A file is checked and upgraded immediately. A server may respond only later, so
 * `migrate` does the same there and must be called before any other method.
 * @throws StoreUnusable if the file is not a store, with one sentence that names the path.
 */
export async function openStore(options: StoreOptions): Promise<GraphStore> {
  if (!('uri' in options)) return SqliteStore.open(options.path);
  // Loading the driver takes memory and time, which the SQLite store does not need.
  const { Neo4jStore } = await import('./neo4j/store.ts');
  return new Neo4jStore(options);
}
