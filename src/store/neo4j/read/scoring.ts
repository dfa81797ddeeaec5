import { PREFIX_MIN_LENGTH, type SearchQuery } from '../../../domain/search.ts';
import { typoPatterns, WORDS_WITHIN_ONE_TYPO, type TypoPatterns } from './vocabulary.ts';

/**
 * Maximum number of words in one regular expression of the full-text index. Compiling one takes
 * disproportionately long for many words.
 */
const WORDS_PER_EXPRESSION = 25;

/** A word of a search, as a statement receives it. */
interface SearchWord extends Partial<TypoPatterns> {
  readonly word: string;
  /** Whether words that start with it match too. */
  readonly begins: boolean;
  /** Query of the full-text index for the word. */
  readonly indexQuery: string;
}

/** Maximum length of a prefix query. Longer words are not words of any language. */
const MAX_PREFIX_LENGTH = 200;

/** Query of the full-text index for a word, or for the words that begin with it. */
export function wordQuery(word: string, begins: boolean): string {
  return begins && word.length >= PREFIX_MIN_LENGTH && word.length <= MAX_PREFIX_LENGTH
    ? `${word}*`
    : `"${word}"`;
}

/** Words of a search, as a statement receives them. */
export function searchWords({ words }: SearchQuery): SearchWord[] {
  return words.map((word) => {
    const begins = word.length >= PREFIX_MIN_LENGTH;
    return { word, begins, indexQuery: wordQuery(word, true), ...typoPatterns(word) };
  });
}

/**
 * Clause that finds the vocabulary words within one typing error of the searched words, as `words`,
 * each {word, begins, indexQuery, others}.
 * @param wordsParameter parameter reference of the words.
 */
export function wordsClause(wordsParameter: string): string {
  return `WITH COLLECT {
  UNWIND ${wordsParameter} AS searched
  RETURN {word: searched.word, begins: searched.begins, indexQuery: searched.indexQuery, others: ${WORDS_WITHIN_ONE_TYPO}}
} AS words`;
}

/**
 * Expression of a full-text query for texts with any of some words.
 * @param words expression of the list of words; the query is empty for an empty list.
 */
export function anyOfExpression(words: string): string {
  const starts = `[part IN range(0, size(${words}) / ${WORDS_PER_EXPRESSION}) WHERE part * ${WORDS_PER_EXPRESSION} < size(${words}) | part * ${WORDS_PER_EXPRESSION}]`;
  const group = `reduce(some = ${words}[at], each IN ${words}[at + 1..at + ${WORDS_PER_EXPRESSION}] | some + '|' + each)`;
  return `reduce(all = '', at IN ${starts} | all + CASE all WHEN '' THEN '/' ELSE ' OR /' END + ${group} + '/')`;
}

/**
 * Clause that builds the full-text query `wide`: texts that contain each of the words itself, as a
 * prefix, or within one typing error.
 */
export const FUZZY_CLAUSE = `WITH words, [word IN words |
  word.indexQuery + CASE WHEN size(word.others) = 0 THEN '' ELSE ' OR ' + ${anyOfExpression('word.others')} END
] AS forms
WITH words, reduce(all = '(' + forms[0] + ')', form IN forms[1..] | all + ' AND (' + form + ')') AS wide`;

/**
 * Clause that computes `score`, exactly as `matchScore` in src/domain/search.ts does. Takes rows of
 * `node`, `text` and `weight`, and `words`.
 * @param folded parameter reference of the complete searched text.
 */
export function scoreClause(folded: string): string {
  return `WITH node, text, weight, words, split(text, ' ') AS textWords
WITH node, text, weight, size(textWords) AS length, [word IN words | CASE
  WHEN word.word IN textWords THEN 1.0
  WHEN word.begins AND any(each IN textWords WHERE each STARTS WITH word.word) THEN 0.9
  WHEN any(each IN textWords WHERE each IN word.others) THEN 0.5
  ELSE 0.0 END] AS fits
WITH node, text, weight, fits, reduce(sum = 0.0, fit IN fits | sum + fit) / size(fits) AS fit,
  CASE WHEN size(fits) < length THEN toFloat(size(fits)) / length ELSE 1.0 END AS share
WITH node, CASE
  WHEN text = ${folded} THEN weight
  WHEN 0.0 IN fits THEN 0.0
  ELSE floor(weight * (0.8 + 0.19 * (fit * (0.5 + 0.5 * share))) * CASE WHEN 0.5 IN fits THEN 0.5 ELSE 1.0 END * 1000000.0 + 0.5) / 1000000.0
END AS score`;
}
