import { parseNameQuery, type NameQuery } from './name-query.ts';
import { fold, foldedWords } from './text-folding.ts';

/** The fields that a search matches, by descending weight. */
export const MATCHED_FIELDS = ['name', 'alias', 'identifier', 'title', 'summary'] as const;
export type MatchedField = (typeof MATCHED_FIELDS)[number];

/** The markers around each matched word of a highlight: two private-use characters. */
export const HIGHLIGHT = { start: '\uE000', end: '\uE001' } as const;

/** Maximum number of distinct words of a search; further words are ignored. */
export const MAX_SEARCH_WORDS = 12;
/** Minimum length of a word that may have a typo, in characters. */
export const TYPO_MIN_LENGTH = 4;
/** Minimum length of a word that matches as a prefix, in characters. */
export const PREFIX_MIN_LENGTH = 2;

/** The folded form of a search text. */
export interface SearchQuery {
  readonly folded: string;
  /** The distinct words, in order. */
  readonly words: readonly string[];
  /** The text as the name or identifier of an entity. */
  readonly names: NameQuery;
}

/** Parses a search text; a query without words matches nothing. */
export function parseSearchQuery(text: string): SearchQuery {
  const distinctWords = [...new Set(foldedWords(text))].slice(0, MAX_SEARCH_WORDS);
  return {
    folded: fold(text),
    words: distinctWords,
    names: parseNameQuery(text, MAX_SEARCH_WORDS, allowsTypo),
  };
}

/** Whether a word may have a typo: it is long enough and has no digits. Digits match exactly. */
export function allowsTypo(word: string): boolean {
  return word.length >= TYPO_MIN_LENGTH && !/\p{N}/u.test(word) && Array.from(word).length >= TYPO_MIN_LENGTH;
}

const SURROGATE = /[\ud800-\udfff]/;

/** Whether two words differ by at most one inserted, deleted, replaced or swapped character. */
export function withinOneTypo(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.abs(one.length - other.length) > 2) return false;
  return SURROGATE.test(one + other)
    ? differByOneEdit(Array.from(one), Array.from(other))
    : differByOneEdit(one, other);
}

/** Compares two different words character by character. */
function differByOneEdit(one: ArrayLike<string>, other: ArrayLike<string>): boolean {
  const [a, b] = one.length <= other.length ? [one, other] : [other, one];
  if (b.length - a.length > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.length - start - end, b.length - start - end];
  if (left <= 1) return right <= 1;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/**
 * The score of a folded word of a text for a folded word of the query: 1 if equal, 0.9 for a
 * prefix, 0.5 with one typo, otherwise 0.
 */
export function wordScore(queryWord: string, textWord: string): number {
  if (queryWord === textWord) return 1;
  if (queryWord.length >= PREFIX_MIN_LENGTH && textWord.startsWith(queryWord)) return 0.9;
  return Math.abs(queryWord.length - textWord.length) <= 2 &&
    withinOneTypo(queryWord, textWord) &&
    allowsTypo(queryWord)
    ? 0.5
    : 0;
}

/** The weight of a match of words in each field. Identifiers match only as a whole. */
export const FIELD_WEIGHTS: Readonly<Record<Exclude<MatchedField, 'identifier'>, number>> = {
  name: 1,
  alias: 0.8,
  title: 0.6,
  summary: 0.4,
};

/** The score of a match from those of its words; `length` is the number of words of the text. */
export function scoreOfWords(weight: number, fits: readonly number[], length: number): number {
  const fit = fits.reduce((sum, each) => sum + each, 0) / fits.length;
  const closeness = fit * (0.5 + 0.5 * Math.min(1, fits.length / length));
  const score = weight * (0.8 + 0.19 * closeness) * (fits.includes(0.5) ? 0.5 : 1);
  return Math.round(score * 1e6) / 1e6;
}

/**
 * The score of a folded title or summary for a query, from 0 to 1. It is 0 unless the text matches
 * every word of the query. Equal texts rank above partial matches, equal words above prefixes, and
 * texts with few other words above longer ones. A match with a typo has half the score.
 */
export function matchScore(query: SearchQuery, field: 'title' | 'summary', folded: string): number {
  if (query.words.length === 0) return 0;
  if (folded === query.folded) return FIELD_WEIGHTS[field];
  const textWords = folded.split(' ');
  const fits: number[] = [];
  for (const queryWord of query.words) {
    let best = 0;
    for (const word of textWords) if (best < 1) best = Math.max(best, wordScore(queryWord, word));
    if (best === 0) return 0;
    fits.push(best);
  }
  return scoreOfWords(FIELD_WEIGHTS[field], fits, textWords.length);
}

/** Splits a text into the runs that fold to words and the runs between them. */
function splitRuns(text: string): { readonly text: string; readonly isWord: boolean }[] {
  const result: { text: string; isWord: boolean }[] = [];
  for (const character of text) {
    const last = result.at(-1);
    // A combining mark belongs to the letter before it.
    const isWord = /\p{M}/u.test(character) ? (last?.isWord ?? false) : fold(character) !== '';
    if (last !== undefined && last.isWord === isWord) last.text += character;
    else result.push({ text: character, isWord });
  }
  return result;
}

/** Returns a text with markers around the words that match, or around all if none does. */
export function highlightMatches(query: SearchQuery, text: string): string {
  const plain = text.replaceAll(HIGHLIGHT.start, '').replaceAll(HIGHLIGHT.end, '');
  const marked = splitRuns(plain)
    .map((run) =>
      run.isWord &&
      foldedWords(run.text).some((word) => query.words.some((queryWord) => wordScore(queryWord, word) > 0))
        ? `${HIGHLIGHT.start}${run.text}${HIGHLIGHT.end}`
        : run.text,
    )
    .join('');
  return marked === plain ? `${HIGHLIGHT.start}${plain}${HIGHLIGHT.end}` : marked;
}
