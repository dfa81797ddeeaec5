import type { Connection } from './connection.ts';
import { sql } from './sql.ts';

/** Indexes that a first load does not read: each is built faster from the whole table than row by row. */
const LATE = [
  'relationship_title', 'relationship_type', 'relationship_shown', 'source_shown', 'claim_source', 'claim_dataset', 'version_announced', 'version_amount', 'version_evidence',
]; // prettier-ignore

/**
 * Takes away the indexes that a load of everything does better without; gives the statements that put them back, which has to happen in the same
 * transaction.
 */
export function setAside(connection: Connection): string[] {
  const rows = connection.all(
    sql`SELECT sql FROM sqlite_schema WHERE type = 'index' AND name IN (SELECT value FROM json_each(${JSON.stringify(LATE)}))`,
  );
  for (const name of LATE) connection.exec(`DROP INDEX ${name}`);
  return rows.map(([text]) => String(text));
}
