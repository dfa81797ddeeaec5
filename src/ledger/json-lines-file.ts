import type {
  CollectionFile,
  FileProblem,
  FileShape,
  FilePosition,
  RawRecord,
  ValuePath,
} from './collection-file.ts';
import { offsetInJson, parseJson, scanJson } from './json-text.ts';

const MAX_LINE_BYTES = 10_000_000;

interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The non-blank lines of a file; stops with a problem at a line that is not UTF-8 or too long. */
function* readLines(
  chunks: Iterable<Uint8Array>,
  report: (problem: FileProblem) => void = () => undefined,
): Generator<NumberedLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let remainder = new Uint8Array(0);
  let number = 0;
  const decode = (bytes: Uint8Array): NumberedLine | null => {
    number += 1;
    const text = decoder.decode(bytes);
    return /\S/.test(text) ? { number, text: number === 1 ? text.replace(/^\uFEFF/, ' ') : text } : null;
  };
  try {
    for (const chunk of chunks) {
      let start = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
        const segment = chunk.subarray(start, end);
        const line = decode(remainder.length === 0 ? segment : Buffer.concat([remainder, segment]));
        remainder = new Uint8Array(0);
        start = end + 1;
        if (line !== null) yield line;
      }
      if (start < chunk.length) remainder = Buffer.concat([remainder, chunk.subarray(start)]);
      if (remainder.length > MAX_LINE_BYTES) {
        report({
          line: number + 1,
          column: 1,
          message: `the line is longer than the limit of ${MAX_LINE_BYTES} bytes`,
        });
        return;
      }
    }
    const last = remainder.length === 0 ? null : decode(remainder);
    if (last !== null) yield last;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    report({ line: number, column: 1, message: 'the line is not valid UTF-8' });
  }
}

/** A JSONL file with one record per line; it is streamed on each access and can have any size. */
export function jsonLinesFile(chunks: () => Iterable<Uint8Array>, shape: FileShape): CollectionFile {
  return {
    *records(report): Generator<RawRecord> {
      let index = 0;
      for (const { number, text } of readLines(chunks(), report)) {
        if (shape === 'record' && index === 1) {
          report({
            line: number,
            column: 1,
            message: 'the file must contain exactly one record, on one line',
          });
          return;
        }
        const parsed = parseJson(text);
        if ('offset' in parsed)
          report({
            line: number,
            column: parsed.offset + 1,
            message: `invalid JSON: ${parsed.message}`,
          });
        else yield { index, value: parsed.value };
        index += 1;
      }
      if (shape === 'record' && index === 0) yield { index, value: null };
    },
    locate(paths: readonly ValuePath[]): FilePosition[] {
      const positions: FilePosition[] = paths.map(() => ({ line: 1, column: 1 }));
      const byRecord = new Map<number, number[]>();
      for (const [pathIndex, { path }] of paths.entries()) {
        const index = shape === 'record' ? 0 : Number(path[0] ?? 0);
        byRecord.set(index, [...(byRecord.get(index) ?? []), pathIndex]);
      }
      let index = 0;
      for (const { number, text } of readLines(chunks())) {
        const tree = byRecord.has(index) ? scanJson(text) : null;
        for (const pathIndex of byRecord.get(index) ?? []) {
          const { path, key } = paths[pathIndex] ?? { path: [], key: false };
          const recordPath = shape === 'record' ? path : path.slice(1);
          const offset =
            tree === null || 'offset' in tree
              ? 0
              : offsetInJson(tree, recordPath, key && recordPath.length > 0);
          positions[pathIndex] = { line: number, column: offset + 1 };
        }
        index += 1;
      }
      return positions;
    },
  };
}
