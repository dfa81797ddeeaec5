import { PREFIX_MIN_LENGTH, type SearchQuery } from '../../../domain/search.ts';
import { typoPatterns, WORDS_WITHIN_ONE_TYPO, type TypoPatterns } from './vocabulary.ts';

/** How many words one regular expression of the full-text index holds: it takes longer than their number to make sense of them. */
const WORDS_PER_EXPRESSION = 25;

/** A word that is searched for, as a statement gets it. */
interface SearchWord extends Partial<TypoPatterns> {
  readonly word: string;
  /** Whether words that begin with it match too. */
  readonly begins: boolean;
  /** What a full-text index is asked for it. */
  readonly sought: string;
}

/** The longest beginning that a full-text index looks for; what is longer is no word of any language. */
const MAX_PREFIX_LENGTH = 200;

/** The words of a query, as a statement gets them. */
export function searchWords({ words }: SearchQuery): SearchWord[] {
  return words.map((word) => {
    const begins = word.length >= PREFIX_MIN_LENGTH;
    const sought = begins && word.length <= MAX_PREFIX_LENGTH ? `${word}*` : `"${word}"`;
    return { word, begins, sought, ...typoPatterns(word) };
  });
}

/**
 * Finds in the vocabulary what differs by a typing error from the words that are asked for: as `words`, each {word, begins, sought, others}.
 * @param wordsParameter where the words are in the statement.
 */
export function wordsClause(wordsParameter: string): string {
  return `WITH COLLECT {
  UNWIND ${wordsParameter} AS asked
  RETURN {word: asked.word, begins: asked.begins, sought: asked.sought, others: ${WORDS_WITHIN_ONE_TYPO}}
} AS words`;
}

/**
 * What a full-text index is asked for texts that hold one of some words, as an expression.
 * @param words the expression of the list of words; nothing is asked for where it is empty.
 */
export function anyOfExpression(words: string): string {
  const starts = `[part IN range(0, size(${words}) / ${WORDS_PER_EXPRESSION}) WHERE part * ${WORDS_PER_EXPRESSION} < size(${words}) | part * ${WORDS_PER_EXPRESSION}]`;
  const group = `reduce(some = ${words}[at], each IN ${words}[at + 1..at + ${WORDS_PER_EXPRESSION}] | some + '|' + each)`;
  return `reduce(all = '', at IN ${starts} | all + CASE all WHEN '' THEN '/' ELSE ' OR /' END + ${group} + '/')`;
}

/** Asks the full-text indexes, as `wide`, for texts with each of the words: itself, one that begins with it, or one that differs by a typing error. */
export const FUZZY_CLAUSE = `WITH words, [word IN words |
  word.sought + CASE WHEN size(word.others) = 0 THEN '' ELSE ' OR ' + ${anyOfExpression('word.others')} END
] AS forms
WITH words, reduce(all = '(' + forms[0] + ')', form IN forms[1..] | all + ' AND (' + form + ')') AS wide`;

/**
 * How well each text matches, as `score`: the sum of scoreOf in the domain, to the last digit. Takes rows of `node`, `text` and `weight`, and `words`.
 * @param folded where the whole text that is searched for is in the statement.
 */
export function scoreClause(folded: string): string {
  return `WITH node, text, weight, words, split(text, ' ') AS found
WITH node, text, weight, size(found) AS length, [word IN words | CASE
  WHEN word.word IN found THEN 1.0
  WHEN word.begins AND any(each IN found WHERE each STARTS WITH word.word) THEN 0.9
  WHEN any(each IN found WHERE each IN word.others) THEN 0.5
  ELSE 0.0 END] AS fits
WITH node, text, weight, fits, reduce(sum = 0.0, fit IN fits | sum + fit) / size(fits) AS fit,
  CASE WHEN size(fits) < length THEN toFloat(size(fits)) / length ELSE 1.0 END AS share
WITH node, CASE
  WHEN text = ${folded} THEN weight
  WHEN 0.0 IN fits THEN 0.0
  ELSE floor(weight * (0.8 + 0.19 * (fit * (0.5 + 0.5 * share))) * CASE WHEN 0.5 IN fits THEN 0.5 ELSE 1.0 END * 1000000.0 + 0.5) / 1000000.0
END AS score`;
}
