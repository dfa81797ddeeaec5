import { StoreUnusable } from '../../../errors.ts';
import { differences } from './row-comparison.ts';
import { resultCode, type Connection } from '../connection.ts';
import { schemaFaults } from './schema.ts';
import { sql } from '../sql.ts';
import { passingDatabase, writeTwin } from './shadow-copy.ts';

/** How many differences are told one by one. */
const SHOWN = 20;

const FULL = 13;
/** A record that lacks what a column needs, or holds something of another type there. */
const UNFIT = new Set([19, 20]);

/**
 * Faults of a store, one sentence each: of its file, of its schema, and of everything that is kept beside the records (columns to filter and sort by,
 * ties, name forms, conflicts, indexes of words), which is compared with what the records alone give. Read on a connection of its own: one that has
 * searched before would report damage to an index that was rebuilt since.
 * @throws StoreUnusable where there is no room for the comparison.
 */
export function* faults(connection: Connection): Generator<string[]> {
  const broken = connection.all(sql`PRAGMA integrity_check(20)`).map(([line]) => String(line));
  yield broken.filter((line) => line !== 'ok').map((line) => `the store's file is damaged: ${line}`);
  const dangling = connection.all(sql`PRAGMA foreign_key_check`).length;
  yield dangling === 0 ? [] : [`${dangling} rows of the store refer to something that is not there`];
  const changed = schemaFaults(connection);
  yield changed;
  if (changed.length > 0) yield ['the rows of the store cannot be examined before its schema is put right'];
  else yield* projectionFaults(connection);
}

function* projectionFaults(connection: Connection): Generator<string[]> {
  const twin = passingDatabase();
  try {
    writeTwin(connection, twin);
    for (const sentence of differences(connection, twin, SHOWN)) yield [sentence];
  } catch (error) {
    const code = resultCode(error);
    if (code === FULL)
      throw new StoreUnusable(
        'the disk of the temporary files is full; to examine a store takes as much room there as the store has',
        { cause: error },
      );
    if (code !== undefined && !UNFIT.has(code)) throw error;
    yield [`what is kept beside the records cannot be compared with them: ${(error as Error).message}`];
  } finally {
    twin.close();
  }
}
