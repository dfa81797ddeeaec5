import type { Connection } from '../connection.ts';
import type { TableWriter } from './table-writer.ts';

/** What has an index of its words. */
export type Indexed = 'entity' | 'relationship' | 'source' | 'claim';
const INDEXED: readonly Indexed[] = ['entity', 'relationship', 'source', 'claim'];

/** How many words are remembered as known, so that most need no look into the vocabulary. */
const REMEMBERED = 100_000;

/** How many new words wait at most. */
const AT_ONCE = 10_000;

/**
 * Keeps the indexes of words and the vocabulary in step with the texts that are written. An index takes one text at a time: before a
 * statement with several, it would write out all that it holds in memory.
 */
export class WordWriter {
  readonly #connection: Connection;
  readonly #tables: TableWriter;
  readonly #known = new Set<string>();
  readonly #new = new Set<string>();

  constructor(connection: Connection, tables: TableWriter) {
    this.#connection = connection;
    this.#tables = tables;
  }

  /** Indexes a folded text under a key, in place of the one that was there before. */
  put(index: Indexed, key: number, text: string, before: string | undefined): void {
    if (before === text) return;
    const table = `${index}_words`;
    // An index without content forgets a text only when it is told the text.
    if (before !== undefined)
      this.#connection.run(
        `INSERT INTO ${table} (${table}, rowid, words) VALUES ('delete', ?, ?)`,
        key,
        before,
      );
    this.#connection.run(`INSERT INTO ${table} (rowid, words) VALUES (?, ?)`, key, text);
    for (const word of text.split(/[ \n]/)) this.learn(word);
  }

  /** Empties all indexes. */
  clear(): void {
    for (const index of INDEXED)
      this.#connection.exec(`INSERT INTO ${index}_words (${index}_words) VALUES ('delete-all')`);
    this.#connection.exec(`INSERT INTO word_trigram (word_trigram) VALUES ('delete-all')`);
    this.#known.clear();
    this.#new.clear();
  }

  /** Takes a word into the vocabulary, unless it is there; at the latest with the next `flush`. */
  learn(word: string): void {
    if (word === '' || this.#known.has(word)) return;
    this.#new.add(word);
    if (this.#new.size >= AT_ONCE) this.flush();
  }

  /** Writes the words that were learnt. */
  flush(): void {
    if (this.#new.size === 0) return;
    const there = this.#tables.there('word', 'word', [...this.#new]);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    for (const word of this.#new) this.#known.add(word);
    const words = [...this.#new].filter((word) => !there.has(word));
    this.#new.clear();
    const keys = this.#tables.add(
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
