import { LEDGER_FILE_HEADER, type LedgerFileFooter } from '../domain/ledger-entry.ts';
import type { GraphStore } from '../store/port.ts';

/**
 * Streams the whole ledger as JSON Lines, in chunks of many lines, in the format that `import`
 * reads. The ledger is read at one revision and never held in memory as a whole. Returns the
 * content of the last line.
 */
export async function* exportLedger(store: GraphStore): AsyncGenerator<string, LedgerFileFooter> {
  yield `${JSON.stringify(LEDGER_FILE_HEADER)}\n`;
  let footer: LedgerFileFooter = { entries: 0, revision: 0 };
  for await (const batch of store.entries()) {
    // Fixed field order, so that the same ledger is the same text from every store.
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
