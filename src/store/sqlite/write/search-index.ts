import type { DatabaseConnection } from '../connection.ts';
import type { TableWriter } from './table-writer.ts';

/** The tables with a search index. */
export type IndexedTable = 'entity' | 'relationship' | 'source' | 'claim';
const INDEXED_TABLES: readonly IndexedTable[] = ['entity', 'relationship', 'source', 'claim'];

/** Maximum number of words cached as existing, so that most words need no lookup. */
const MAX_CACHED_WORDS = 100_000;

/** Maximum number of new words that wait for `flush`. */
const MAX_NEW_WORDS = 10_000;

/**
 * Updates the search indexes and the vocabulary with the written texts. It inserts one text per
 * statement, because FTS5 flushes its memory before a statement with several rows.
 */
export class SearchIndexWriter {
  readonly #connection: DatabaseConnection;
  readonly #tables: TableWriter;
  readonly #cachedWords = new Set<string>();
  readonly #newWords = new Set<string>();

  constructor(connection: DatabaseConnection, tables: TableWriter) {
    this.#connection = connection;
    this.#tables = tables;
  }

  /** Indexes a folded text under a key, in place of the previous text. */
  indexText(index: IndexedTable, key: number, text: string, previousText: string | undefined): void {
    if (previousText === text) return;
    const table = `${index}_words`;
    // A contentless index can delete a text only from the text itself.
    if (previousText !== undefined)
      this.#connection.run(
        `INSERT INTO ${table} (${table}, rowid, words) VALUES ('delete', ?, ?)`,
        key,
        previousText,
      );
    this.#connection.run(`INSERT INTO ${table} (rowid, words) VALUES (?, ?)`, key, text);
    for (const word of text.split(/[ \n]/)) this.addWord(word);
  }

  /** Removes a text from an index; its words stay in the vocabulary. */
  removeText(index: IndexedTable, key: number, text: string): void {
    const table = `${index}_words`;
    this.#connection.run(`INSERT INTO ${table} (${table}, rowid, words) VALUES ('delete', ?, ?)`, key, text);
  }

  /** Empties all indexes. */
  clear(): void {
    for (const index of INDEXED_TABLES)
      this.#connection.exec(`INSERT INTO ${index}_words (${index}_words) VALUES ('delete-all')`);
    this.#connection.exec(`INSERT INTO word_trigram (word_trigram) VALUES ('delete-all')`);
    this.#cachedWords.clear();
    this.#newWords.clear();
  }

  /** Adds a word to the vocabulary if it is new, at the latest with the next `flush`. */
  addWord(word: string): void {
    if (word === '' || this.#cachedWords.has(word)) return;
    this.#newWords.add(word);
    if (this.#newWords.size >= MAX_NEW_WORDS) this.flush();
  }

  /** Writes the new words. */
  flush(): void {
    if (this.#newWords.size === 0) return;
    const existingWords = this.#tables.existingValues('word', 'word', [...this.#newWords]);
    if (this.#cachedWords.size >= MAX_CACHED_WORDS) this.#cachedWords.clear();
    for (const word of this.#newWords) this.#cachedWords.add(word);
    const words = [...this.#newWords].filter((word) => !existingWords.has(word));
    this.#newWords.clear();
    const keys = this.#tables.insertNow(
      'word',
      words.map((word) => ({ word })),
    );
    for (const [index, key] of keys.entries())
      this.#connection.run(
        'INSERT INTO word_trigram (rowid, word) VALUES (?, ?)',
        key,
        ` ${words[index] ?? ''} `,
      );
  }
}
