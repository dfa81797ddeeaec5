import { fold, foldedWords } from './text-folding.ts';

/** Where a match was found; the earlier weighs more. */
export const MATCHED_FIELDS = ['name', 'alias', 'title', 'summary'] as const;
export type MatchedField = (typeof MATCHED_FIELDS)[number];

/** What is put before and after each matched word of a highlighted text: two characters that no text uses. */
export const HIGHLIGHT = { start: '\uE000', end: '\uE001' } as const;

/** The most different words of a search that count; the others are passed over. */
export const MAX_SEARCH_WORDS = 12;
/** From how many letters on a word may have a typing error. */
export const TYPO_MIN_LENGTH = 4;
/** From how many letters on a word matches those that begin with it. */
export const PREFIX_MIN_LENGTH = 2;

/** What is searched for, in folded form. */
export interface SearchQuery {
  readonly folded: string;
  /** The different words, in order. */
  readonly words: readonly string[];
}

/** The query of a text; one without words finds nothing. */
export function parseSearchQuery(text: string): SearchQuery {
  const distinctWords = [...new Set(foldedWords(text))].slice(0, MAX_SEARCH_WORDS);
  return { folded: fold(text), words: distinctWords };
}

/** One text that may match. */
export interface SearchedText {
  readonly field: MatchedField;
  readonly text: string;
}

/** How well something matched, and where. */
export interface SearchMatch {
  readonly score: number;
  readonly matched: MatchedField;
  /** The text with the matched words marked. */
  readonly highlight: string;
}

/** Whether a word may be forgiven a typing error: it is long enough, and holds no digit, since another number is another thing. */
export function allowsTypo(word: string): boolean {
  return word.length >= TYPO_MIN_LENGTH && !/\p{N}/u.test(word) && Array.from(word).length >= TYPO_MIN_LENGTH;
}

const SURROGATE = /[\ud800-\udfff]/;

/** Whether two words differ by at most one typing error: a letter too many, too few, another one, or two neighbours swapped. */
export function withinOneTypo(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.abs(one.length - other.length) > 2) return false;
  return SURROGATE.test(one + other)
    ? differByOneEdit(Array.from(one), Array.from(other))
    : differByOneEdit(one, other);
}

/** Of two different words, letter by letter. */
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

/** How well a word of a text fits a word of the query, both folded: 1 the same, 0.9 it begins so, 0.5 with a typing error, 0 not at all. */
export function wordScore(queryWord: string, textWord: string): number {
  if (queryWord === textWord) return 1;
  if (queryWord.length >= PREFIX_MIN_LENGTH && textWord.startsWith(queryWord)) return 0.9;
  return Math.abs(queryWord.length - textWord.length) <= 2 &&
    withinOneTypo(queryWord, textWord) &&
    allowsTypo(queryWord)
    ? 0.5
    : 0;
}

/** How much a match in each field weighs. */
export const FIELD_WEIGHTS: Readonly<Record<MatchedField, number>> = {
  name: 1,
  alias: 0.8,
  title: 0.6,
  summary: 0.4,
};

/**
 * How well a folded text matches, from 0 (not at all: each word of the query has to be in it) to 1 (a name that is the query). A name comes before
 * an alias, that before a title and that before a summary; within each the whole text before some of its words, the same word before a longer
 * one, and a text in which much else stands after one in which little does. What matches by a typing error only counts half.
 */
export function matchScore(query: SearchQuery, field: MatchedField, folded: string): number {
  if (query.words.length === 0) return 0;
  if (folded === query.folded) return FIELD_WEIGHTS[field];
  const textWords = folded.split(' ');
  let sum = 0;
  let typo = false;
  for (const queryWord of query.words) {
    let best = 0;
    for (const word of textWords) if (best < 1) best = Math.max(best, wordScore(queryWord, word));
    if (best === 0) return 0;
    if (best === 0.5) typo = true;
    sum += best;
  }
  const closeness =
    (sum / query.words.length) * (0.5 + 0.5 * Math.min(1, query.words.length / textWords.length));
  const score = FIELD_WEIGHTS[field] * (0.8 + 0.19 * closeness) * (typo ? 0.5 : 1);
  return Math.round(score * 1e6) / 1e6;
}

/** The runs of a text that fold to words, and what stands between them, in order. */
function splitRuns(text: string): { readonly text: string; readonly isWord: boolean }[] {
  const result: { text: string; isWord: boolean }[] = [];
  for (const character of text) {
    const last = result.at(-1);
    // A mark belongs to the letter before it.
    const isWord = /\p{M}/u.test(character) ? (last?.isWord ?? false) : fold(character) !== '';
    if (last !== undefined && last.isWord === isWord) last.text += character;
    else result.push({ text: character, isWord });
  }
  return result;
}

/** A text with the words that match the query marked. */
export function highlightMatches(query: SearchQuery, text: string): string {
  return splitRuns(text.replaceAll(HIGHLIGHT.start, '').replaceAll(HIGHLIGHT.end, ''))
    .map((run) =>
      run.isWord &&
      foldedWords(run.text).some((word) => query.words.some((queryWord) => wordScore(queryWord, word) > 0))
        ? `${HIGHLIGHT.start}${run.text}${HIGHLIGHT.end}`
        : run.text,
    )
    .join('');
}

/** The best match among the texts of one thing, the first among equals; null where none matches. */
export function bestMatch(query: SearchQuery, texts: readonly SearchedText[]): SearchMatch | null {
  let best: { readonly score: number; readonly text: SearchedText } | null = null;
  for (const text of texts) {
    const score = matchScore(query, text.field, fold(text.text));
    if (score > (best?.score ?? 0)) best = { score, text };
  }
  if (best === null) return null;
  return { score: best.score, matched: best.text.field, highlight: highlightMatches(query, best.text.text) };
}
