import { OWN_LINES_END } from '../../../domain/entity-keys.ts';
import { MIN_MISTYPED_LENGTH, MIN_PARTIAL_TYPO_LENGTH } from '../../../domain/name-match.ts';
import type { NameQuery } from '../../../domain/name-query.ts';
import { FIELD_WEIGHTS, PREFIX_MIN_LENGTH } from '../../../domain/search.ts';
import { anyOfExpression, wordQuery } from './scoring.ts';
import { typoPatterns, WORDS_WITHIN_ONE_TYPO, type TypoPatterns } from './vocabulary.ts';

/** A word of a search for names, as a statement receives it. */
interface SearchedNameWord extends Partial<TypoPatterns> {
  readonly word: string;
  readonly forms: readonly string[];
  /** The forms that match words which begin with them. */
  readonly prefixes: readonly string[];
  /** Query of the full-text index for the word, and for the word itself alone. */
  readonly indexQuery: string;
}

/** Words of a search for names, as a statement receives them. */
export function searchedNameWords({ words }: NameQuery): SearchedNameWord[] {
  return words.map(({ forms, isPrefix, allowsTypo }) => {
    const [word = ''] = forms;
    return {
      word,
      forms,
      prefixes: isPrefix ? forms.filter((form) => form.length >= PREFIX_MIN_LENGTH) : [],
      indexQuery: forms.map((form) => wordQuery(form, isPrefix)).join(' OR '),
      ...(allowsTypo ? typoPatterns(word) : null),
    };
  });
}

/** Query of the full-text index for names with the words themselves. */
export function exactNameQuery({ words }: NameQuery): string {
  return words.map(({ forms }) => `(${forms.map((form) => `"${form}"`).join(' OR ')})`).join(' AND ');
}

/** Keys of whole names and identifiers with their scores, as a statement receives them. */
export function searchedKeys({ keys }: NameQuery): { readonly key: string; readonly score: number }[] {
  return [...keys].map(([key, score]) => ({ key, score }));
}

const SWAPPED =
  'any(at IN range(0, size(word) - 2) WHERE other = left(word, at) + substring(word, at + 1, 1) + substring(word, at, 1) + substring(word, at + 2))';

/**
 * Clauses for the words of a search for names, as `nameWords`, each with the vocabulary words that
 * are the same word with a typo: in names with as many words, and in longer names.
 * @param names parameter reference of the words.
 */
export function nameWordsClause(names: string): string {
  return `WITH COLLECT {
  UNWIND ${names} AS searched
  WITH searched, searched.word AS word, ${WORDS_WITHIN_ONE_TYPO} AS others
  WITH searched, word, [other IN others WHERE size(word) >= ${MIN_MISTYPED_LENGTH} OR size(other) >= ${MIN_MISTYPED_LENGTH} OR ${SWAPPED}] AS others
  RETURN {forms: searched.forms, prefixes: searched.prefixes, indexQuery: searched.indexQuery, others: others,
    othersInLonger: CASE WHEN size(word) >= ${MIN_PARTIAL_TYPO_LENGTH} THEN others ELSE [] END}
} AS nameWords`;
}

/** Expression of the full-text query for names with words like each of `nameWords`. */
export const SIMILAR_NAMES_QUERY = `reduce(all = '', word IN nameWords | all + CASE all WHEN '' THEN '(' ELSE ' AND (' END + word.indexQuery + CASE WHEN size(word.others) = 0 THEN '' ELSE ' OR ' + ${anyOfExpression('word.others')} END + ')')`;

/**
 * Clauses that compute `score` for the lines of the names of `node`, exactly as `lineScore` in
 * src/domain/name-match.ts does.
 * @param wholeNames parameter reference of whether a name has no other words.
 */
export function nameScoreClause(wholeNames: string): string {
  return `UNWIND [0, 1] AS part
UNWIND split(split(node.names, '${OWN_LINES_END.replaceAll('\n', '\\n')}')[part], '\\n') AS line
WITH node, nameWords, split(line, ' ') AS lineWords, CASE part WHEN 0 THEN toFloat(${FIELD_WEIGHTS.name}) ELSE ${FIELD_WEIGHTS.alias} END AS weight
WHERE NOT ${wholeNames} OR size(lineWords) = size(nameWords)
WITH node, weight, size(lineWords) AS length, [word IN nameWords | CASE
  WHEN any(form IN word.forms WHERE form IN lineWords) THEN 1.0
  WHEN any(each IN lineWords WHERE any(form IN word.prefixes WHERE each STARTS WITH form)) THEN 0.9
  WHEN any(each IN lineWords WHERE each IN CASE size(lineWords) WHEN size(nameWords) THEN word.others ELSE word.othersInLonger END) THEN 0.5
  ELSE 0.0 END] AS fits
WHERE NOT 0.0 IN fits
WITH node, weight, fits, reduce(sum = 0.0, fit IN fits | sum + fit) / size(fits) AS fit,
  CASE WHEN size(fits) < length THEN toFloat(size(fits)) / length ELSE 1.0 END AS share
WITH node, floor(weight * (0.8 + 0.19 * (fit * (0.5 + 0.5 * share))) * CASE WHEN 0.5 IN fits THEN 0.5 ELSE 1.0 END * 1000000.0 + 0.5) / 1000000.0 AS score`;
}
