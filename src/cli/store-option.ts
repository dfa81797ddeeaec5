import { existsSync, statSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config.ts';
import { BadUserInput } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';
import { formatCount } from './output.ts';

/** The option of all commands that open a store. */
export interface StoreOption {
  readonly db?: string;
}

/** `--db PATH`: the file of another store than the configured one. */
export function storeOption(): Option {
  return new Option(
    '--db <path>',
    'file of the store, instead of NEO4J_URI or DEALGRAPH_DB (default: "data/dealgraph.db")',
  ).argParser((path: string) => {
    if (path === '' || path.includes('\0')) throw new InvalidArgumentError('It must be the path of a file.');
    return path;
  });
}

/** Whether the path does not exist or is an empty file, which SQLite treats as a new database. */
function isMissing(path: string): boolean {
  if (!existsSync(path)) return true;
  const stats = statSync(path);
  return stats.isFile() && stats.size === 0;
}

/** The line before a rebuild that follows an upgrade. */
export function upgradeMessage(entries: number): string {
  return `upgrading the graph: rebuilding it from ${formatCount(entries, 'ledger entry')}, because an earlier version of dealgraph wrote it`;
}

/** Brings the graph of a store up to date, and says so on standard error. */
async function upgradeGraph(store: GraphStore): Promise<void> {
  const { upgradeProjection } = await import('../ledger/rebuild.ts');
  await upgradeProjection(store, (entries) => process.stderr.write(`${upgradeMessage(entries)}\n`));
}

/**
 * Opens the configured or given store, upgrades its schema and its graph, runs `work` and closes
 * the store.
 * @param ifMissing whether to create a missing file, to use an empty store in memory instead of it,
 *   or to refuse.
 * @param upgrade the upgrade of the graph; none for work that rebuilds it.
 */
export async function withStore<T>(
  option: StoreOption,
  ifMissing: 'create' | 'refuse' | 'memory',
  work: (store: GraphStore) => Promise<T>,
  upgrade = upgradeGraph,
): Promise<T> {
  const settings = option.db === undefined ? readConfig().store : { path: option.db };
  if ('path' in settings && ifMissing === 'refuse' && isMissing(settings.path))
    throw new BadUserInput(
      `no store at "${settings.path}"; create one with "dealgraph serve" or "dealgraph import"`,
    );
  const { openStore } = await import('../store/open.ts');
  const inMemory = 'path' in settings && ifMissing === 'memory' && isMissing(settings.path);
  const store = await openStore(inMemory ? { path: ':memory:' } : settings);
  try {
    await store.migrate();
    await upgrade(store);
    return await work(store);
  } finally {
    await store.close();
  }
}
