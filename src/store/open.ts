import type { Neo4jOptions } from './neo4j/connection.ts';
import { Neo4jStore } from './neo4j/store.ts';
import type { GraphStore } from './port.ts';
import { SqliteStore } from './sqlite/store.ts';

/** Which store, and where. */
export type StoreOptions =
  | {
      /** The file of the embedded store; ":memory:" keeps it in memory, for tests. */
      readonly path: string;
    }
  | Neo4jOptions;

/**
 * Opens the store. What is in a file is checked and upgraded at once; a server may answer later: `migrate` does the same there, and has to be called
 * before anything else.
 * @throws StoreUnusable where the file is no store, with one sentence that names the path.
 */
export async function openStore(options: StoreOptions): Promise<GraphStore> {
  return 'uri' in options ? new Neo4jStore(options) : SqliteStore.open(options.path);
}
