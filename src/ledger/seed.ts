import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InvalidDataset, StoreUnusable, type ValidationProblem } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { importFolders, type ImportOptions, type ImportReport } from './import-datasets.ts';

/** A data set that could not be imported. */
export interface SkippedDataset {
  /** The name of its folder. */
  readonly name: string;
  readonly problems: readonly ValidationProblem[];
}

/** What loading the data sets of a folder did. */
export interface SeedReport {
  readonly reports: readonly ImportReport[];
  /** Those that do not fit what others had recorded before; on an empty store there are none. */
  readonly skipped: readonly SkippedDataset[];
}

function listFolders(seedFolder: string): string[] {
  try {
    return readdirSync(seedFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => join(seedFolder, entry.name))
      .sort();
  } catch (error) {
    throw new StoreUnusable(`the data sets in "${seedFolder}" cannot be read`, { cause: error });
  }
}

/** Imports each folder that can be, one by one; those that build on one another need several rounds. */
async function loadIndividually(
  store: GraphStore,
  folders: readonly string[],
  options: ImportOptions,
): Promise<SeedReport> {
  const reports: ImportReport[] = [];
  let pending = folders;
  for (;;) {
    const skipped: (SkippedDataset & { readonly folder: string })[] = [];
    for (const folder of pending)
      try {
        reports.push(...(await importFolders(store, [folder], options)));
      } catch (error) {
        if (!(error instanceof InvalidDataset)) throw error;
        skipped.push({ folder, name: basename(folder), problems: error.problems });
      }
    if (skipped.length === 0 || skipped.length === pending.length)
      return { reports, skipped: skipped.map(({ name, problems }) => ({ name, problems })) };
    pending = skipped.map(({ folder }) => folder);
  }
}

/**
 * Imports what is new of the data sets in a folder of data sets, in the order in which they build on one another. One whose files are those that
 * were imported last is known by their fingerprint and not read, so that a start on an existing store is quick. Where something is recorded
 * already, a data set that does not fit it is left out.
 * @throws InvalidDataset where the store is empty and any of them has a problem.
 */
export async function loadSeeds(
  store: GraphStore,
  seedFolder: string,
  options: ImportOptions,
): Promise<SeedReport> {
  const folders = listFolders(seedFolder);
  const seedOptions = { ...options, noteFingerprint: true };
  const empty = (await store.revision()) === 0;
  try {
    return { reports: await importFolders(store, folders, seedOptions), skipped: [] };
  } catch (error) {
    if (!(error instanceof InvalidDataset) || empty) throw error;
    return loadIndividually(store, folders, seedOptions);
  }
}
