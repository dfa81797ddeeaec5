import type { LedgerEntry } from '../../../domain/ledger-entry.ts';
import { changeProperties, documentJson } from '../model.ts';
import type { StatementSender } from './statement-sender.ts';
import { PropertyTable } from './property-table.ts';

const entryStatement = (table: PropertyTable): string =>
  `UNWIND $rows AS row CREATE (entry:Change) SET ${table.setClause('entry', 'row')}`;

/** Appends entries to the ledger, without records of the graph. */
export function appendEntries(sender: StatementSender, entries: readonly LedgerEntry[]): void {
  const table = new PropertyTable(
    entries.map((entry) => ({ ...changeProperties(entry), record: documentJson(entry.record) })),
  );
  sender.send(entryStatement(table), table.rows);
}

/** Table of entries that are appended together with the records that they add; null for none. */
export function entryTable(entries: readonly LedgerEntry[] | null): PropertyTable | null {
  return entries === null ? null : new PropertyTable(entries.map(changeProperties));
}

/**
 * Clause that appends an entry, row[1], together with the record that it adds, row[0]. The document
 * is sent once for both.
 */
export function createEntryClause(entries: PropertyTable, records: PropertyTable): string {
  return `CREATE (entry:Change)
SET ${entries.setClause('entry', 'row[1]')}, entry.record = ${records.valueExpression('doc', 'row[0]')}`;
}
