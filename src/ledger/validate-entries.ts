import type { ValidationProblem } from '../errors.ts';
import type { CollectionFile, RawRecord } from './collection-file.ts';
import { validateFooter, validateEntry, validateHeader, isFooter, type LineResult } from './entry-line.ts';
import { EntryOrderValidator } from './entry-order.ts';
import { BATCH_SIZE, type ProgressListener } from './progress.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';

/** The problems of an exported ledger, and its number of entries and last revision. */
export interface LedgerValidation {
  readonly problems: readonly ValidationProblem[];
  readonly entries: number;
  readonly revision: number;
}

/** Validates the lines of an exported ledger one after another. */
class LineValidator {
  readonly problems: UnlocatedProblem[] = [];
  readonly order = new EntryOrderValidator();
  /** Whether the last line of a ledger was read. */
  hasFooter = false;
  lastIndex = -1;

  /** Validates the next line; returns false if the remaining lines are meaningless. */
  validate({ index, value }: RawRecord): boolean {
    const path = [String(index)];
    // Skipped lines were invalid JSON; each counts as an entry.
    for (; this.lastIndex + 1 < index; this.lastIndex += 1)
      if (this.lastIndex >= 0) this.order.addFaulty(null);
    this.lastIndex = index;
    if (index === 0) return this.#valueOf(validateHeader(value, path)) !== null;
    if (this.hasFooter) {
      this.problems.push({
        path,
        message:
          'unexpected line after the end of the ledger; the line with its entry count must be the last',
      });
      return false;
    }
    if (isFooter(value)) this.#validateFooter(value, path);
    else {
      const entry = this.#valueOf(validateEntry(value, path));
      if (entry === null) this.order.addFaulty(value);
      else this.order.add(index, entry);
    }
    return true;
  }

  #validateFooter(value: unknown, path: readonly string[]): void {
    this.hasFooter = true;
    const { seq, revision } = this.order;
    const footer = this.#valueOf(validateFooter(value, path));
    if (footer !== null && (footer.entries !== seq || footer.revision !== revision))
      this.order.problems.push({
        path,
        message: `the last line states ${footer.entries} entries up to revision ${footer.revision}; the file has ${seq} up to revision ${revision}`,
      });
  }

  #valueOf<T>(result: LineResult<T>): T | null {
    if ('value' in result) return result.value;
    this.problems.push(...result.problems);
    return null;
  }
}

/** Validates every line of an exported ledger and finds all problems with their positions. */
export function validateLedger(
  file: CollectionFile,
  name: string,
  onProgress: ProgressListener,
): LedgerValidation {
  const fileProblems: ValidationProblem[] = [];
  const lines = new LineValidator();
  const records = file.records(({ message, ...position }) =>
    fileProblems.push({ path: [], message, position: { file: name, ...position } }),
  );
  let readable = true;
  for (const line of records) {
    readable = lines.validate(line);
    if (!readable) break;
    if (line.index > 0 && line.index % BATCH_SIZE === 0)
      onProgress({ subject: 'ledger', step: 'checking', done: line.index, total: null });
  }
  const { order, problems, lastIndex, hasFooter } = lines;
  if (lastIndex < 0 && fileProblems.length === 0) lines.validate({ index: 0, value: null });
  else if (readable && !hasFooter)
    problems.push({
      path: [String(lastIndex)],
      message: 'the last line of the ledger is missing; the file is incomplete',
    });
  // After an unreadable line, problems of references to it would be false.
  if (fileProblems.length === 0) {
    order.finish();
    problems.push(...order.problems);
  }
  const positions = file.locate(problems.map(({ path, key }) => ({ path, key: key ?? false })));
  const locatedProblems = problems.map(({ path, message }, index): ValidationProblem => {
    const position = positions[index] ?? { line: 1, column: 1 };
    return { path: path.slice(1), message, position: { file: name, ...position } };
  });
  const byPosition = (a: ValidationProblem, b: ValidationProblem): number =>
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0);
  return {
    problems: [...fileProblems, ...locatedProblems].sort(byPosition),
    entries: order.seq,
    revision: order.revision,
  };
}
