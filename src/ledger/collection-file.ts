import { LineCounter } from 'yaml';
import { offsetInJson, parseJson, scanJson } from './json-text.ts';
import type { TextFault } from './syntax-problem.ts';
import { offsetInYaml, parseYaml, yamlTree } from './yaml-text.ts';

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A fault of a file's form: it is not well-formed, or not a list. */
export interface FileFault extends Place {
  readonly message: string;
}

/** A value whose place is wanted: its path from the file's list of records on; `key` for the name of the last field. */
export interface Wanted {
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
  records(report: (fault: FileFault) => void): Iterable<RawRecord>;
  /** Where each of these values stands. */
  places(wanted: readonly Wanted[]): Place[];
}

/** What a file has to hold: one record, or a list of them. */
export type Holds = 'record' | 'list';

function placesIn(text: string): (offset: number) => Place {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

function locator(format: 'yaml' | 'json', text: string): (wanted: Wanted) => number {
  if (format === 'yaml') {
    const tree = yamlTree(text);
    return ({ path, key }) => offsetInYaml(tree, path, key);
  }
  const tree = scanJson(text);
  return ({ path, key }) => ('offset' in tree ? tree.offset : offsetInJson(tree, path, key));
}

interface Content {
  readonly values: readonly unknown[];
  readonly faults: readonly TextFault[];
}

function contentOf(format: 'yaml' | 'json', text: string, holds: Holds): Content {
  const parsed = format === 'yaml' ? parseYaml(text) : parseJson(text);
  const faulty = (...faults: TextFault[]): Content => ({ values: [], faults });
  if ('faults' in parsed) return faulty(...parsed.faults);
  if ('offset' in parsed)
    return faulty({ ...parsed, message: `the file is not well-formed JSON: ${parsed.message}` });
  if (holds === 'record') return { values: [parsed.value], faults: [] };
  if (Array.isArray(parsed.value)) return { values: parsed.value, faults: [] };
  return parsed.value === null
    ? { values: [], faults: [] }
    : faulty({ offset: 0, message: 'the file has to hold a list of records' });
}

/**
 * A YAML or JSON file; it is read and parsed as a whole when its records are asked for, and then kept.
 * @param read its text; throws a TypeError where the file is not UTF-8.
 */
export function documentFile(format: 'yaml' | 'json', read: () => string, holds: Holds): CollectionFile {
  let text = '';
  let content: Content | null = null;
  const load = (): Content => {
    try {
      text = read();
      return contentOf(format, text, holds);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return { values: [], faults: [{ offset: 0, message: 'the file is not UTF-8 text' }] };
    }
  };
  return {
    *records(report) {
      content ??= load();
      if (content.faults.length > 0) {
        const place = placesIn(text);
        for (const { offset, message } of content.faults) report({ ...place(offset), message });
      }
      for (const [index, value] of content.values.entries()) yield { index, value };
    },
    places(wanted) {
      content ??= load();
      const place = placesIn(text);
      const offset = locator(format, text);
      return wanted.map((each) => place(offset(each)));
    },
  };
}
