/** A word of docs/glossary.md. */
export interface GlossaryEntry {
  /** The words of the entry, in lower case: "data set", "dataset". */
  readonly words: readonly string[];
  /** Words that the entry replaces. */
  readonly not: readonly string[];
}

const cells = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const list = (cell: string): string[] =>
  cell
    .replace(/[`*_]/g, '')
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '' && word !== '–');

/** Reads the rows "word | meaning | not" of every table in the glossary. */
export function readGlossary(markdown: string): GlossaryEntry[] {
  return markdown
    .split('\n')
    .filter((line) => /^\|.*\|$/.test(line) && !/^\|[\s:|-]+\|$/.test(line))
    .map(cells)
    .filter((row) => row.length === 3 && row[0]?.toLowerCase() !== 'word')
    .map(([words = '', , not = '']) => ({ words: list(words), not: list(not) }));
}
