import { LEDGER_FILE_HEADER, type LedgerFileFooter } from '../domain/ledger-entry.ts';
import type { GraphStore } from '../store/port.ts';

/**
 * The whole ledger as lines of JSON, in pieces of many lines, for a file from which another store can be filled: what `import` reads. It is read at one revision
 * and never held as a whole. Gives the last line's content when all is said.
 */
export async function* exportLedger(store: GraphStore): AsyncGenerator<string, LedgerFileFooter> {
  yield `${JSON.stringify(LEDGER_FILE_HEADER)}\n`;
  let footer: LedgerFileFooter = { entries: 0, revision: 0 };
  for await (const batch of store.entries()) {
    // The fields by name, so that the same ledger is the same text whatever store it comes from.
    const lines = batch.map(({ seq, revision, at, by, kind, subject, record, note }) =>
      JSON.stringify({ seq, revision, at, by, kind, subject, record, note }),
    );
    const last = batch.at(-1);
    if (last === undefined) continue;
    footer = { entries: footer.entries + batch.length, revision: last.revision };
    yield `${lines.join('\n')}\n`;
  }
  yield `${JSON.stringify(footer)}\n`;
  return footer;
}
