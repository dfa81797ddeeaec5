import type { WriteBatch, ProjectedRecord } from '../../port.ts';
import { Connection } from '../connection.ts';
import { createSchema } from './migrate.ts';
import { projectedBatches } from '../read/projection.ts';
import { sql } from '../sql.ts';
import { TableWriter } from '../write/table-writer.ts';
import { WordWriter } from '../write/search-index.ts';
import { Submission } from '../write/transaction.ts';

/** In which order records are written, so that each finds what it refers to. */
const ORDER: readonly ProjectedRecord['kind'][] = [
  'DATASET', 'ENTITY', 'SOURCE', 'RELATIONSHIP', 'VERSIONS', 'CLAIM',
]; // prettier-ignore

function batchOf(projected: readonly ProjectedRecord[]): WriteBatch {
  return {
    entries: [],
    datasets: projected.flatMap((each) => (each.kind === 'DATASET' ? [each.record] : [])),
    entities: projected.flatMap((each) => (each.kind === 'ENTITY' ? [each.record] : [])),
    sources: projected.flatMap((each) => (each.kind === 'SOURCE' ? [each.record] : [])),
    relationships: projected.flatMap((each) => (each.kind === 'RELATIONSHIP' ? [each.record] : [])),
    claims: projected.flatMap((each) => (each.kind === 'CLAIM' ? [each.record] : [])),
    versions: projected.flatMap((each) => (each.kind === 'VERSIONS' ? [each.record] : [])),
  };
}

/** An empty database that SQLite keeps in a file without a name among the system's temporary ones, which is gone when it is closed. */
export function passingDatabase(): Connection {
  const twin = new Connection('', { cacheKilobytes: 64_000 });
  twin.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF');
  return twin;
}

/**
 * Writes the records of a store into an empty database by the way in which all is written, so that everything that is kept beside the records is
 * there as it has to be. The vocabulary is the one exception: it keeps words of names that were changed since, so the
 * twin learns the store's words too, and lacks none of those that the records have.
 * @throws SyntaxError, TypeError and SQLite's constraint errors for records that are damaged.
 */
export function writeTwin(store: Connection, twin: Connection): void {
  createSchema(twin);
  twin.exec('BEGIN');
  const submission = new Submission(twin);
  for (const projected of projectedBatches(store, ORDER)) submission.put(batchOf(projected));
  submission.finish();
  const tables = new TableWriter(twin);
  const words = new WordWriter(twin, tables);
  for (const [word] of store.rows(sql`SELECT word FROM word`)) words.learn(String(word));
  words.flush();
  tables.flush();
  twin.exec('COMMIT');
}
