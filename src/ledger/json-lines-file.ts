import type { CollectionFile, FileFault, Holds, Place, RawRecord, Wanted } from './collection-file.ts';
import { offsetInJson, parseJson, scanJson } from './json-text.ts';

const LONGEST_LINE = 10_000_000;

interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines of a file that hold something, decoded; what is no UTF-8, or too long, ends the reading with a fault. */
function* lines(
  chunks: Iterable<Uint8Array>,
  report: (fault: FileFault) => void = () => undefined,
): Generator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = new Uint8Array(0);
  let number = 0;
  const decode = (bytes: Uint8Array): Line | null => {
    number += 1;
    const text = decoder.decode(bytes);
    return /\S/.test(text) ? { number, text: number === 1 ? text.replace(/^\uFEFF/, ' ') : text } : null;
  };
  try {
    for (const chunk of chunks) {
      let start = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
        const piece = chunk.subarray(start, end);
        const line = decode(rest.length === 0 ? piece : Buffer.concat([rest, piece]));
        rest = new Uint8Array(0);
        start = end + 1;
        if (line !== null) yield line;
      }
      if (start < chunk.length) rest = Buffer.concat([rest, chunk.subarray(start)]);
      if (rest.length > LONGEST_LINE) {
        report({ line: number + 1, column: 1, message: `the line is longer than ${LONGEST_LINE} bytes` });
        return;
      }
    }
    const last = rest.length === 0 ? null : decode(rest);
    if (last !== null) yield last;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    report({ line: number, column: 1, message: 'the line is not UTF-8 text' });
  }
}

/** A JSONL file, one record a line. It is read anew each time and never held as a whole, so it may be of any size. */
export function linesFile(chunks: () => Iterable<Uint8Array>, holds: Holds): CollectionFile {
  return {
    *records(report): Generator<RawRecord> {
      let index = 0;
      for (const { number, text } of lines(chunks(), report)) {
        if (holds === 'record' && index === 1) {
          report({ line: number, column: 1, message: 'the file has to hold one record, on one line' });
          return;
        }
        const parsed = parseJson(text);
        if ('offset' in parsed)
          report({
            line: number,
            column: parsed.offset + 1,
            message: `the line is not well-formed JSON: ${parsed.message}`,
          });
        else yield { index, value: parsed.value };
        index += 1;
      }
      if (holds === 'record' && index === 0) yield { index, value: null };
    },
    places(wanted: readonly Wanted[]): Place[] {
      const found: Place[] = wanted.map(() => ({ line: 1, column: 1 }));
      const byRecord = new Map<number, number[]>();
      for (const [at, { path }] of wanted.entries()) {
        const index = holds === 'record' ? 0 : Number(path[0] ?? 0);
        byRecord.set(index, [...(byRecord.get(index) ?? []), at]);
      }
      let index = 0;
      for (const { number, text } of lines(chunks())) {
        const tree = byRecord.has(index) ? scanJson(text) : null;
        for (const at of byRecord.get(index) ?? []) {
          const { path, key } = wanted[at] ?? { path: [], key: false };
          const inside = holds === 'record' ? path : path.slice(1);
          const offset =
            tree === null || 'offset' in tree ? 0 : offsetInJson(tree, inside, key && inside.length > 0);
          found[at] = { line: number, column: offset + 1 };
        }
        index += 1;
      }
      return found;
    },
  };
}
