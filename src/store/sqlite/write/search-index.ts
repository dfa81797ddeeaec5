import type { DatabaseConnection } from '../connection.ts';
import type { TableWriter } from './table-writer.ts';

/** What has an index of its words. */
export type IndexedTable = 'entity' | 'relationship' | 'source' | 'claim';
const INDEXED_TABLES: readonly IndexedTable[] = ['entity', 'relationship', 'source', 'claim'];

/** How many words are remembered as known, so that most need no look into the vocabulary. */
const MAX_CACHED_WORDS = 100_000;

/** How many new words wait at most. */
const MAX_NEW_WORDS = 10_000;

/**
 * Keeps the indexes of words and the vocabulary in step with the texts that are written. An index takes one text at a time: before a
 * statement with several, it would write out all that it holds in memory.
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

  /** Indexes a folded text under a key, in place of the one that was there before. */
  indexText(index: IndexedTable, key: number, text: string, previousText: string | undefined): void {
    if (previousText === text) return;
    const table = `${index}_words`;
    // An index without content forgets a text only when it is told the text.
    if (previousText !== undefined)
      this.#connection.run(
        `INSERT INTO ${table} (${table}, rowid, words) VALUES ('delete', ?, ?)`,
        key,
        previousText,
      );
    this.#connection.run(`INSERT INTO ${table} (rowid, words) VALUES (?, ?)`, key, text);
    for (const word of text.split(/[ \n]/)) this.addWord(word);
  }

  /** Empties all indexes. */
  clear(): void {
    for (const index of INDEXED_TABLES)
      this.#connection.exec(`INSERT INTO ${index}_words (${index}_words) VALUES ('delete-all')`);
    this.#connection.exec(`INSERT INTO word_trigram (word_trigram) VALUES ('delete-all')`);
    this.#cachedWords.clear();
    this.#newWords.clear();
  }

  /** Takes a word into the vocabulary, unless it is there; at the latest with the next `flush`. */
  addWord(word: string): void {
    if (word === '' || this.#cachedWords.has(word)) return;
    this.#newWords.add(word);
    if (this.#newWords.size >= MAX_NEW_WORDS) this.flush();
  }

  /** Writes the words that were learnt. */
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
