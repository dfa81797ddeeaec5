import type { WriteBatch, ProjectedRecord } from '../../port.ts';
import { DatabaseConnection } from '../connection.ts';
import { createSchema } from './migrate.ts';
import { projectedBatches } from '../read/projection.ts';
import { sql } from '../sql.ts';
import { TableWriter } from '../write/table-writer.ts';
import { SearchIndexWriter } from '../write/search-index.ts';
import { StoreTransaction } from '../write/transaction.ts';

/** The order of writing, in which every record follows the records that it references. */
const WRITE_ORDER: readonly ProjectedRecord['kind'][] = [
  'DATASET', 'ENTITY', 'SOURCE', 'RELATIONSHIP', 'VERSIONS', 'CLAIM', 'ORIGINAL', 'MERGE',
]; // prettier-ignore

function toBatch(records: readonly ProjectedRecord[]): WriteBatch {
  return {
    entries: [],
    datasets: records.flatMap((each) => (each.kind === 'DATASET' ? [each.record] : [])),
    entities: records.flatMap((each) => (each.kind === 'ENTITY' ? [each.record] : [])),
    sources: records.flatMap((each) => (each.kind === 'SOURCE' ? [each.record] : [])),
    relationships: records.flatMap((each) => (each.kind === 'RELATIONSHIP' ? [each.record] : [])),
    claims: records.flatMap((each) => (each.kind === 'CLAIM' ? [each.record] : [])),
    versions: records.flatMap((each) => (each.kind === 'VERSIONS' ? [each.record] : [])),
    originals: records.flatMap(({ kind, id, record }) =>
      kind === 'ORIGINAL' ? [{ id, original: record }] : [],
    ),
    merges: records.flatMap(({ kind, id, record }) =>
      kind === 'MERGE' ? [{ from: id, into: record.into }] : [],
    ),
  };
}

/** An empty database in an unnamed temporary file, which SQLite deletes when it is closed. */
export function temporaryDatabase(): DatabaseConnection {
  const shadow = new DatabaseConnection('', { cacheKilobytes: 64_000 });
  shadow.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF');
  return shadow;
}

/**
 * Writes the records of a store into an empty database as a submission would, so that all derived
 * rows are as they should be. The vocabulary is an exception: a store keeps the words of replaced
 * names, so the shadow copy gets the store's words in addition to those of the records.
 * @throws SyntaxError, TypeError and SQLite's constraint errors for damaged records.
 */
export function writeShadowCopy(store: DatabaseConnection, shadow: DatabaseConnection): void {
  createSchema(shadow);
  shadow.exec('BEGIN');
  const transaction = new StoreTransaction(shadow);
  for (const records of projectedBatches(store, WRITE_ORDER)) transaction.appendSync(toBatch(records));
  transaction.finish();
  const tables = new TableWriter(shadow);
  const searchIndex = new SearchIndexWriter(shadow, tables);
  for (const [word] of store.rows(sql`SELECT word FROM word`)) searchIndex.addWord(String(word));
  searchIndex.flush();
  tables.flush();
  shadow.exec('COMMIT');
}
