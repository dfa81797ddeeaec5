import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnusable } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { importFolders, type ImportOptions, type ImportReport } from './import.ts';

/**
 * Imports what is new of the data sets in a folder of data sets, in the order in which they build on one another. One whose files are those that
 * were imported last is known by their fingerprint and not read, so that a start on an existing store is quick.
 */
export async function loadSeeds(
  store: GraphStore,
  seedFolder: string,
  options: ImportOptions,
): Promise<ImportReport[]> {
  let folders: string[];
  try {
    folders = readdirSync(seedFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => join(seedFolder, entry.name))
      .sort();
  } catch (error) {
    throw new StoreUnusable(`the data sets in "${seedFolder}" cannot be read`, { cause: error });
  }
  return importFolders(store, folders, { ...options, noteFingerprint: true });
}
