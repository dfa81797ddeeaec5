import { existsSync, statSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config.ts';
import { BadUserInput } from '../errors.ts';
import type { GraphStore } from '../store/port.ts';

/** The option that every command with a store has. */
export interface StoreOption {
  readonly db?: string;
}

/** `--db PATH`: another store than the one that is set. */
export function storeOption(): Option {
  return new Option(
    '--db <path>',
    'the store\'s file, instead of NEO4J_URI, DEALGRAPH_DB or else "data/dealgraph.db"',
  ).argParser((path: string) => {
    if (path === '' || path.includes('\0'))
      throw new InvalidArgumentError('It has to be the path of a file.');
    return path;
  });
}

/** Whether there is nothing at this path, or an empty file, which SQLite takes for a new database. */
function isMissing(path: string): boolean {
  if (!existsSync(path)) return true;
  const stats = statSync(path);
  return stats.isFile() && stats.size === 0;
}

/** Does something with the store that is set or named, and closes it. */
export async function withStore<T>(
  option: StoreOption,
  ifMissing: 'create' | 'refuse',
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const settings = option.db === undefined ? readConfig().store : { path: option.db };
  if ('path' in settings && ifMissing === 'refuse' && isMissing(settings.path))
    throw new BadUserInput(
      `there is no store at "${settings.path}"; "dealgraph serve" and "dealgraph import" create one`,
    );
  const { openStore } = await import('../store/open.ts');
  const store = await openStore(settings);
  try {
    await store.migrate();
    return await work(store);
  } finally {
    await store.close();
  }
}
