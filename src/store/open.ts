import type { GraphStore } from './port.ts';
import { SqliteStore } from './sqlite/store.ts';

/** Which store, and where. */
export interface StoreOptions {
  /** The file of the embedded store; ":memory:" keeps it in memory, for tests. */
  readonly path: string;
}

/**
 * Opens the store: checks that what is there is one, and creates or upgrades it.
 * @throws StoreUnusable where it is not, with one sentence that names the path.
 */
export async function openStore(options: StoreOptions): Promise<GraphStore> {
  return SqliteStore.open(options.path);
}
