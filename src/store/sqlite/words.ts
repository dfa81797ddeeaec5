import type { Connection } from './connection.ts';

/** What has an index of its words. */
export type Indexed = 'entity' | 'relationship' | 'source' | 'claim';
const INDEXED: readonly Indexed[] = ['entity', 'relationship', 'source', 'claim'];

/** How many words are remembered as known, so that most need no look into the vocabulary. */
const REMEMBERED = 100_000;

/** Keeps the indexes of words and the vocabulary in step with the texts that are written. */
export class WordWriter {
  readonly #connection: Connection;
  readonly #known = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
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
    for (const word of text.split(/[ \n]/)) if (word !== '' && !this.#known.has(word)) this.learn(word);
  }

  /** Empties all indexes. */
  clear(): void {
    for (const index of INDEXED)
      this.#connection.exec(`INSERT INTO ${index}_words (${index}_words) VALUES ('delete-all')`);
    this.#connection.exec(`INSERT INTO word_trigram (word_trigram) VALUES ('delete-all')`);
    this.#known.clear();
  }

  /** Takes a word into the vocabulary, unless it is there. */
  learn(word: string): void {
    const key = this.#connection.add('INSERT INTO word (word) VALUES (?) ON CONFLICT DO NOTHING', word);
    if (key !== null)
      this.#connection.run('INSERT INTO word_trigram (rowid, word) VALUES (?, ?)', key, ` ${word} `);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.add(word);
  }
}
