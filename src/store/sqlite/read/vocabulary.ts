import { allowsTypo, withinOneTypo } from '../../../domain/search.ts';
import type { DatabaseConnection } from '../connection.ts';
import { sql } from '../sql.ts';

/** A word in quotes, so that the index takes it for nothing but a word. Folded words hold letters and digits only. */
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
 * The words of the vocabulary that differ from this one by one typing error. A single error touches at most four neighbouring groups
 * of three letters, so that either the first groups or the last ones are untouched; the swap in the middle of a word of four touches all of them, and is
 * looked up by itself.
 */
export function wordsWithinOneTypo(connection: DatabaseConnection, word: string): string[] {
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

/** The words of the vocabulary that contain this text; null where there are more than this many, or where it is too short to be looked up. */
export function wordsContaining(connection: DatabaseConnection, part: string, max: number): string[] | null {
  const groups = trigrams(part);
  if (groups.length === 0) return null;
  const words = matchingWords(connection, allTrigrams(groups), max + 1);
  return words.length > max ? null : words.filter((word) => word.includes(part));
}

/** The words of the vocabulary that begin with this one, itself included; null where there are more than this many. */
export function wordsStartingWith(
  connection: DatabaseConnection,
  start: string,
  max: number,
): string[] | null {
  const rows = connection.all(
    sql`/* vocabulary */ SELECT word FROM word WHERE word >= ${start} AND word < ${`${start}\u{10ffff}`} ORDER BY word LIMIT ${max + 1}`,
  );
  return rows.length > max ? null : rows.map(([word]) => String(word));
}
