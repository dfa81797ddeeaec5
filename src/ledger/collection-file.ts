import { LineCounter } from 'yaml';
import { offsetInJson, parseJson, scanJson } from './json-text.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { offsetInYaml, parseYaml, yamlTree } from './yaml-text.ts';

/** A place in a file; line and column count from 1. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

/** A fault of a file's form: it is not well-formed, or not a list. */
export interface FileProblem extends FilePosition {
  readonly message: string;
}

/** A value whose place is wanted: its path from the file's list of records on; `key` for the name of the last field. */
export interface ValuePath {
  readonly path: readonly string[];
  readonly key: boolean;
}

/** One record as it stands in a file, not yet checked, and its place in the order of the file. */
export interface RawRecord {
  readonly index: number;
  readonly value: unknown;
}

/** One file of a data set: its records may be read again and again, and places are worked out when they are asked for. */
export interface CollectionFile {
  /** The records, in order; faults of the file's form are reported while they are read. */
  records(report: (problem: FileProblem) => void): Iterable<RawRecord>;
  /** Where each of these values stands. */
  locate(paths: readonly ValuePath[]): FilePosition[];
}

/** What a file has to hold: one record, or a list of them. */
export type FileShape = 'record' | 'list';

function positionFinder(text: string): (offset: number) => FilePosition {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

function offsetFinder(format: 'yaml' | 'json', text: string): (path: ValuePath) => number {
  if (format === 'yaml') {
    const tree = yamlTree(text);
    return ({ path, key }) => offsetInYaml(tree, path, key);
  }
  const tree = scanJson(text);
  return ({ path, key }) => ('offset' in tree ? tree.offset : offsetInJson(tree, path, key));
}

interface ParsedContent {
  readonly values: readonly unknown[];
  readonly problems: readonly SyntaxProblem[];
}

function parseContent(format: 'yaml' | 'json', text: string, shape: FileShape): ParsedContent {
  const parsed = format === 'yaml' ? parseYaml(text) : parseJson(text);
  const failed = (...problems: SyntaxProblem[]): ParsedContent => ({ values: [], problems });
  if ('problems' in parsed) return failed(...parsed.problems);
  if ('offset' in parsed)
    return failed({ ...parsed, message: `the file is not well-formed JSON: ${parsed.message}` });
  if (shape === 'record') return { values: [parsed.value], problems: [] };
  if (Array.isArray(parsed.value)) return { values: parsed.value, problems: [] };
  return parsed.value === null
    ? { values: [], problems: [] }
    : failed({ offset: 0, message: 'the file has to hold a list of records' });
}

/**
 * A YAML or JSON file; it is read and parsed as a whole when its records are asked for, and then kept.
 * @param read its text; throws a TypeError where the file is not UTF-8.
 */
export function documentFile(format: 'yaml' | 'json', read: () => string, shape: FileShape): CollectionFile {
  let text = '';
  let content: ParsedContent | null = null;
  const load = (): ParsedContent => {
    try {
      text = read();
      return parseContent(format, text, shape);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return { values: [], problems: [{ offset: 0, message: 'the file is not UTF-8 text' }] };
    }
  };
  return {
    *records(report) {
      content ??= load();
      if (content.problems.length > 0) {
        const positionAt = positionFinder(text);
        for (const { offset, message } of content.problems) report({ ...positionAt(offset), message });
      }
      for (const [index, value] of content.values.entries()) yield { index, value };
    },
    locate(paths) {
      content ??= load();
      const positionAt = positionFinder(text);
      const offset = offsetFinder(format, text);
      return paths.map((each) => positionAt(offset(each)));
    },
  };
}
