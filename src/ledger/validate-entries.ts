import type { Problem } from '../errors.ts';
import type { CollectionFile, RawRecord } from './collection-file.ts';
import { checkedEnd, checkedEntry, checkedHeader, isEnd, type Result } from './entry-line.ts';
import { LedgerOrder } from './entry-order.ts';
import { BATCH, type OnProgress } from './progress.ts';
import type { Unplaced } from './dataset-folder.ts';

/** What is wrong with an exported ledger, and how far it goes. */
export interface CheckedLedger {
  readonly problems: readonly Problem[];
  readonly entries: number;
  readonly revision: number;
}

/** The lines of an exported ledger, one after the other. */
class Lines {
  readonly problems: Unplaced[] = [];
  readonly order = new LedgerOrder();
  /** Whether the line that ends a ledger was there. */
  ended = false;
  last = -1;

  /** Takes the next line; false where the rest cannot mean anything. */
  take({ index, value }: RawRecord): boolean {
    const path = [String(index)];
    // The lines between were no JSON: each counts as an entry.
    for (; this.last + 1 < index; this.last += 1) if (this.last >= 0) this.order.addFaulty(null);
    this.last = index;
    if (index === 0) return this.#checked(checkedHeader(value, path)) !== null;
    if (this.ended) {
      this.problems.push({ path, message: 'nothing follows the line that ends a ledger' });
      return false;
    }
    if (isEnd(value)) this.#end(value, path);
    else {
      const entry = this.#checked(checkedEntry(value, path));
      if (entry === null) this.order.addFaulty(value);
      else this.order.add(index, entry);
    }
    return true;
  }

  #end(value: unknown, path: readonly string[]): void {
    this.ended = true;
    const { seq, revision } = this.order;
    const end = this.#checked(checkedEnd(value, path));
    if (end !== null && (end.entries !== seq || end.revision !== revision))
      this.order.problems.push({
        path,
        message: `it ends ${end.entries} entries up to revision ${end.revision}, and ${seq} up to revision ${revision} are here`,
      });
  }

  #checked<T>(result: Result<T>): T | null {
    if ('value' in result) return result.value;
    this.problems.push(...result.problems);
    return null;
  }
}

/** Checks every line of an exported ledger, by itself and after those before it, and finds every problem at once, each with its place. */
export function checkLedger(file: CollectionFile, name: string, onProgress: OnProgress): CheckedLedger {
  const formal: Problem[] = [];
  const lines = new Lines();
  const records = file.records(({ message, ...place }) =>
    formal.push({ path: [], message, position: { file: name, ...place } }),
  );
  let whole = true;
  for (const line of records) {
    whole = lines.take(line);
    if (!whole) break;
    if (line.index > 0 && line.index % BATCH === 0)
      onProgress({ what: 'ledger', step: 'checking', done: line.index, total: null });
  }
  const { order, problems, last, ended } = lines;
  if (last < 0 && formal.length === 0) lines.take({ index: 0, value: null });
  else if (whole && !ended)
    problems.push({
      path: [String(last)],
      message: 'the line that ends a ledger does not follow; a part of the file is missing',
    });
  // Where a line cannot be read, what refers to it would be a problem as well.
  if (formal.length === 0) {
    order.finish();
    problems.push(...order.problems);
  }
  const places = file.places(problems.map(({ path, key }) => ({ path, key: key ?? false })));
  const placed = problems.map(({ path, message }, index): Problem => {
    const place = places[index] ?? { line: 1, column: 1 };
    return { path: path.slice(1), message, position: { file: name, ...place } };
  });
  const byPlace = (a: Problem, b: Problem): number =>
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0);
  return { problems: [...formal, ...placed].sort(byPlace), entries: order.seq, revision: order.revision };
}
