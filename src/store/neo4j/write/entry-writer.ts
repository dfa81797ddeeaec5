import type { LedgerEntry } from '../../../domain/ledger-entry.ts';
import { changeProperties, documentOf } from '../model.ts';
import type { Sender } from './statement-sender.ts';
import { Table } from './property-table.ts';

const writeEntries = (table: Table): string =>
  `UNWIND $rows AS row CREATE (entry:Change) SET ${table.set('entry', 'row')}`;

/** Appends entries to the ledger, by themselves. */
export function putEntries(sender: Sender, entries: readonly LedgerEntry[]): void {
  const table = new Table(
    entries.map((entry) => ({ ...changeProperties(entry), record: documentOf(entry.record) })),
  );
  sender.send(writeEntries(table), table.rows);
}

/** Entries that are appended by the statements that write what they add; null for none. */
export function entryTable(entries: readonly LedgerEntry[] | null): Table | null {
  return entries === null ? null : new Table(entries.map(changeProperties));
}

/** What appends an entry, row[1], in the statement that writes what it adds, row[0]: its record is the document there, which is sent once for both. */
export function addEntry(entries: Table, things: Table): string {
  return `CREATE (entry:Change)
SET ${entries.set('entry', 'row[1]')}, entry.record = ${things.value('doc', 'row[0]')}`;
}
