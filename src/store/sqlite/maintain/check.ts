import { StoreUnusable } from '../../../errors.ts';
import { shadowDifferences } from './row-comparison.ts';
import { resultCode, type DatabaseConnection } from '../connection.ts';
import { schemaProblems } from './schema.ts';
import { sql } from '../sql.ts';
import { temporaryDatabase, writeShadowCopy } from './shadow-copy.ts';

/** How many differences are told one by one. */
const MAX_REPORTED = 20;

const DISK_FULL_CODE = 13;
/** A record that lacks what a column needs, or holds something of another type there. */
const CONSTRAINT_CODES = new Set([19, 20]);

/**
 * Faults of a store, one sentence each: of its file, of its schema, and of everything that is kept beside the records (columns to filter and sort by,
 * ties, name forms, conflicts, indexes of words), which is compared with what the records alone give. Read on a connection of its own: one that has
 * searched before would report damage to an index that was rebuilt since.
 * @throws StoreUnusable where there is no room for the comparison.
 */
export function* checkStore(connection: DatabaseConnection): Generator<string[]> {
  const integrityErrors = connection.all(sql`PRAGMA integrity_check(20)`).map(([line]) => String(line));
  yield integrityErrors.filter((line) => line !== 'ok').map((line) => `the store's file is damaged: ${line}`);
  const danglingRows = connection.all(sql`PRAGMA foreign_key_check`).length;
  yield danglingRows === 0 ? [] : [`${danglingRows} rows of the store refer to something that is not there`];
  const schemaDifferences = schemaProblems(connection);
  yield schemaDifferences;
  if (schemaDifferences.length > 0)
    yield ['the rows of the store cannot be examined before its schema is put right'];
  else yield* projectionProblems(connection);
}

function* projectionProblems(connection: DatabaseConnection): Generator<string[]> {
  const shadow = temporaryDatabase();
  try {
    writeShadowCopy(connection, shadow);
    for (const sentence of shadowDifferences(connection, shadow, MAX_REPORTED)) yield [sentence];
  } catch (error) {
    const code = resultCode(error);
    if (code === DISK_FULL_CODE)
      throw new StoreUnusable(
        'the disk of the temporary files is full; to examine a store takes as much room there as the store has',
        { cause: error },
      );
    if (code !== undefined && !CONSTRAINT_CODES.has(code)) throw error;
    yield [`what is kept beside the records cannot be compared with them: ${(error as Error).message}`];
  } finally {
    shadow.close();
  }
}
