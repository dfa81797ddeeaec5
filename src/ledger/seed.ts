import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InvalidDataset, StoreUnusable, type ValidationProblem } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { importFolders, type ImportOptions, type ImportReport } from './import-datasets.ts';

/** A data set that could not be imported. */
export interface SkippedDataset {
  /** Name of its folder. */
  readonly name: string;
  readonly problems: readonly ValidationProblem[];
}

/** The result of loading a folder of data sets. */
export interface SeedReport {
  readonly reports: readonly ImportReport[];
  /** The data sets that conflict with existing records; empty for an empty store. */
  readonly skipped: readonly SkippedDataset[];
}

function listFolders(seedFolder: string): string[] {
  try {
    return readdirSync(seedFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => join(seedFolder, entry.name))
      .sort();
  } catch (error) {
    throw new StoreUnusable(`cannot read the data sets in "${seedFolder}"`, { cause: error });
  }
}

/** Imports each valid folder separately, in several rounds, because data sets use one another. */
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
 * Imports the new records of all data sets in a folder, each after the data sets that it uses. A
 * data set with the fingerprint of its last import is not read, so a start with an existing store
 * is fast. A store with an earlier release of a data set follows the folder, as with --correct. If
 * the store is not empty, data sets that conflict with its records are skipped.
 * @throws InvalidDataset if the store is empty and any data set has a problem.
 */
export async function loadSeeds(
  store: GraphStore,
  seedFolder: string,
  options: ImportOptions,
): Promise<SeedReport> {
  const folders = listFolders(seedFolder);
  const seedOptions = { ...options, noteFingerprint: true, correct: 'LATER_RELEASES' } as const;
  const empty = (await store.revision()) === 0;
  try {
    return { reports: await importFolders(store, folders, seedOptions), skipped: [] };
  } catch (error) {
    if (!(error instanceof InvalidDataset) || empty) throw error;
    return loadIndividually(store, folders, seedOptions);
  }
}
