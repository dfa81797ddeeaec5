import type { Neo4jOptions } from './neo4j/connection.ts';
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
  if (!('uri' in options)) return SqliteStore.open(options.path);
  // The driver takes memory and time to load, which the embedded store has no use for.
  const { Neo4jStore } = await import('./neo4j/store.ts');
  return new Neo4jStore(options);
}
