import { allowsTypo, withinOneTypo } from '../../../domain/search.ts';
import type { DatabaseConnection } from '../connection.ts';
import { sql } from '../sql.ts';

/** A folded word in quotes, which FTS5 takes literally; it has only letters and digits. */
export function quote(word: string): string {
  return `"${word}"`;
}

function trigrams(text: string): string[] {
  const letters = Array.from(text);
  return letters
    .slice(2)
    .map((letter, index) => `${letters[index] ?? ''}${letters[index + 1] ?? ''}${letter}`);
}

const allTrigrams = (groups: readonly string[]): string => `(${groups.map(quote).join(' AND ')})`;

function matchingWords(connection: DatabaseConnection, expression: string, limit: number): string[] {
  return connection
    .all(
      sql`/* vocabulary */ SELECT w.word FROM word_trigram t CROSS JOIN word w ON w.key = t.rowid WHERE t.word_trigram MATCH ${expression} LIMIT ${limit}`,
    )
    .map(([word]) => String(word));
}

/**
 * The words of the vocabulary within one typing error of a word. A single error changes at most
 * four adjacent trigrams, so that either the first or the last trigrams are unchanged. A swap in
 * the middle of a word of four letters changes all of them, and is looked up separately.
 */
function wordsWithinOneTypo(connection: DatabaseConnection, word: string): string[] {
  if (!allowsTypo(word)) return [];
  const groups = trigrams(` ${word} `);
  const half = Math.max(1, Math.ceil((groups.length - 3) / 2));
  const rest = Math.max(1, Math.floor((groups.length - 3) / 2));
  const expression = `${allTrigrams(groups.slice(0, half))} OR ${allTrigrams(groups.slice(-rest))}`;
  const words = matchingWords(connection, expression, -1).filter(
    (other) => other !== word && withinOneTypo(word, other),
  );
  const letters = Array.from(word);
  if (letters.length === 4) {
    const [a, b, c, d] = letters;
    const swapped = [a, c, b, d].join('');
    const row =
      swapped === word ? undefined : connection.get(sql`SELECT word FROM word WHERE word = ${swapped}`);
    if (row !== undefined && !words.includes(swapped)) words.push(swapped);
  }
  return words.sort();
}

/**
 * The vocabulary words that contain a text; null if the text is shorter than a trigram, or if there
 * are more than `max` words.
 */
export function wordsContaining(connection: DatabaseConnection, part: string, max: number): string[] | null {
  const groups = trigrams(part);
  if (groups.length === 0) return null;
  const words = matchingWords(connection, allTrigrams(groups), max + 1);
  return words.length > max ? null : words.filter((word) => word.includes(part));
}

/** The vocabulary words with a prefix, including itself; null if there are more than `max`. */
function wordsStartingWith(connection: DatabaseConnection, start: string, max: number): string[] | null {
  const rows = connection.all(
    sql`/* vocabulary */ SELECT word FROM word WHERE word >= ${start} AND word < ${`${start}\u{10ffff}`} ORDER BY word LIMIT ${max + 1}`,
  );
  return rows.length > max ? null : rows.map(([word]) => String(word));
}

/** Maximum number of vocabulary words with a searched prefix that are looked up individually. */
const MAX_PREFIX_WORDS = 64;

/** Looks words up in the vocabulary, each at most once. */
export class WordLookup {
  readonly #connection: DatabaseConnection;
  readonly #mistyped = new Map<string, readonly string[]>();
  readonly #longer = new Map<string, readonly string[]>();

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  /** The expressions of the words within one typing error of a word. */
  mistyped(word: string): readonly string[] {
    let words = this.#mistyped.get(word);
    if (words === undefined)
      this.#mistyped.set(word, (words = wordsWithinOneTypo(this.#connection, word).map(quote)));
    return words;
  }

  /** The expressions of the words that begin with a word. */
  longer(word: string): readonly string[] {
    let words = this.#longer.get(word);
    if (words === undefined) {
      // FTS5 skips through texts by single words; for a prefix, it first collects all matches.
      words = wordsStartingWith(this.#connection, word, MAX_PREFIX_WORDS)?.map(quote) ?? [`${quote(word)} *`];
      this.#longer.set(word, words);
    }
    return words;
  }
}
