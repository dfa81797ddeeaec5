import { LineCounter } from 'yaml';
import { offsetInJson, parseJson, scanJson } from './json-text.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { offsetInYaml, parseYaml, yamlTree } from './yaml-text.ts';

/** A position in a file; line and column start at 1. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
}

/** A problem with the form of a file, such as a syntax error or a missing list. */
export interface FileProblem extends FilePosition {
  readonly message: string;
}

/** Path of a value from the list of records in its file; `key` selects the field name. */
export interface ValuePath {
  readonly path: readonly string[];
  readonly key: boolean;
}

/** One unvalidated record of a file, with its index in the file. */
export interface RawRecord {
  readonly index: number;
  readonly value: unknown;
}

/** One file of a data set; records can be read repeatedly, and positions are computed on demand. */
export interface CollectionFile {
  /** The records, in order; reports problems with the form of the file while reading. */
  records(report: (problem: FileProblem) => void): Iterable<RawRecord>;
  /** The position of each of these values. */
  locate(paths: readonly ValuePath[]): FilePosition[];
}

/** The required content of a file: one record, or a list of records. */
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
  if ('offset' in parsed) return failed({ ...parsed, message: `invalid JSON: ${parsed.message}` });
  if (shape === 'record') return { values: [parsed.value], problems: [] };
  if (Array.isArray(parsed.value)) return { values: parsed.value, problems: [] };
  return parsed.value === null
    ? { values: [], problems: [] }
    : failed({ offset: 0, message: 'the file must contain a list of records' });
}

/**
 * A YAML or JSON file, which is read, parsed and cached as a whole on the first access.
 * @param read returns the text; throws a TypeError if the file is not UTF-8.
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
      return { values: [], problems: [{ offset: 0, message: 'the file is not valid UTF-8' }] };
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
