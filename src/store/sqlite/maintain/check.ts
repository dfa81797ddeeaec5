import { StoreUnusable } from '../../../errors.ts';
import { shadowDifferences } from './row-comparison.ts';
import type { DatabaseConnection } from '../connection.ts';
import { resultCode } from '../errors.ts';
import { schemaProblems } from './schema.ts';
import { sql } from '../sql.ts';
import { temporaryDatabase, writeShadowCopy } from './shadow-copy.ts';

/** Maximum number of differences to report individually. */
const MAX_REPORTED = 20;

const DISK_FULL_CODE = 13;
/** Constraint and type errors: a record has no value, or a wrong one, for a column. */
const CONSTRAINT_CODES = new Set([19, 20]);

/**
 * The faults of a store, one sentence each, in its file, its schema and its derived rows. Derived
 * rows are columns for filters and sort orders, participations, name forms, conflicts and search
 * indexes; they are compared with a shadow copy written from the records.
 * @param connection a new connection; one that has searched before would report damage to a search
 *   index that was rebuilt since.
 * @throws StoreUnusable if the disk has no space for the shadow copy.
 */
export function* checkStore(connection: DatabaseConnection): Generator<string[]> {
  const integrityErrors = connection.all(sql`PRAGMA integrity_check(20)`).map(([line]) => String(line));
  yield integrityErrors.filter((line) => line !== 'ok').map((line) => `the store file is damaged: ${line}`);
  const danglingRows = connection.all(sql`PRAGMA foreign_key_check`).length;
  yield danglingRows === 0 ? [] : [`rows with a reference to a missing row: ${danglingRows}`];
  const schemaDifferences = schemaProblems(connection);
  yield schemaDifferences;
  if (schemaDifferences.length > 0)
    yield ['the rows were not checked, because the schema differs from the migrations; fix the schema first'];
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
        'the disk for temporary files is full; a check needs as much space there as the store',
        { cause: error },
      );
    if (code !== undefined && !CONSTRAINT_CODES.has(code)) throw error;
    yield [`the derived rows cannot be compared with the records: ${(error as Error).message}`];
  } finally {
    shadow.close();
  }
}
