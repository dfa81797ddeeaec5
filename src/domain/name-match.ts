import type { Entity } from './entity.ts';
import { nameKeys, nameLines, namesOf, OWN_LINES_END } from './entity-keys.ts';
import { identifiersWithKey } from './identifier-keys.ts';
import type { NameQuery, NameQueryWord } from './name-query.ts';
import {
  FIELD_WEIGHTS,
  PREFIX_MIN_LENGTH,
  scoreOfWords,
  withinOneTypo,
  type MatchedField,
} from './search.ts';

/** Minimum length of the longer one of two words that differ by a typo other than a swap. */
export const MIN_MISTYPED_LENGTH = 6;
/** Minimum length of a word with a typo in a name that has further words. */
export const MIN_PARTIAL_TYPO_LENGTH = 8;

/** Whether two different words of equal length differ by two swapped neighbors. */
function isSwap(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const at = one.findIndex((letter, index) => letter !== other[index]);
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2).join('') === other.slice(at + 2).join('')
  );
}

/**
 * Whether a word of a search is a word of a name with a typo. In a short word, only two swapped
 * letters count: "Dell" and "Bell" are two names.
 */
function isMistyped(
  { forms: [word = ''], allowsTypo }: NameQueryWord,
  other: string,
  whole: boolean,
): boolean {
  if (!allowsTypo || !withinOneTypo(word, other)) return false;
  const [letters, otherLetters] = [Array.from(word), Array.from(other)];
  if (!whole && letters.length < MIN_PARTIAL_TYPO_LENGTH) return false;
  return (
    Math.max(letters.length, otherLetters.length) >= MIN_MISTYPED_LENGTH || isSwap(letters, otherLetters)
  );
}

function fitOf(queryWord: NameQueryWord, words: readonly string[], whole: boolean): number {
  const { forms, isPrefix } = queryWord;
  if (forms.some((form) => words.includes(form))) return 1;
  if (
    isPrefix &&
    words.some((word) => forms.some((form) => form.length >= PREFIX_MIN_LENGTH && word.startsWith(form)))
  )
    return 0.9;
  return words.some((word) => isMistyped(queryWord, word, whole)) ? 0.5 : 0;
}

/** The score of a line of a name for a search, below those of all keys; 0 for no match. */
export function lineScore({ words, wholeNames }: NameQuery, weight: number, line: string): number {
  if (words.length === 0) return 0;
  const lineWords = line.split(' ');
  const whole = lineWords.length === words.length;
  if (wholeNames && !whole) return 0;
  const fits: number[] = [];
  for (const word of words) {
    const fit = fitOf(word, lineWords, whole);
    if (fit === 0) return 0;
    fits.push(fit);
  }
  return scoreOfWords(weight, fits, lineWords.length);
}

/** The best score of the lines of an entity's names, as `nameLinesText` returns them. */
export function linesScore(query: NameQuery, text: string): number {
  let best = 0;
  for (const [part, lines] of text.split(OWN_LINES_END).entries()) {
    const weight = part === 0 ? FIELD_WEIGHTS.name : FIELD_WEIGHTS.alias;
    for (const line of lines.split('\n')) best = Math.max(best, lineScore(query, weight, line));
  }
  return best;
}

/** The score of a match, and the text that matched. */
export interface EntityMatch {
  readonly score: number;
  readonly field: MatchedField;
  /** The original text of the record. */
  readonly text: string;
}

/** The best match among an entity's names and identifiers; null if none matches. */
export function entityMatch(query: NameQuery, entity: Entity): EntityMatch | null {
  const isCompany = entity.kind === 'COMPANY';
  let best: EntityMatch | null = null;
  const offer = (score: number, field: MatchedField, text: string): void => {
    // Of equal matches, the shortest text is closest to the search.
    const isCloser = best !== null && score === best.score && text.length < best.text.length;
    if (score > (best?.score ?? 0) || isCloser) best = { score, field, text };
  };
  for (const name of namesOf(entity)) {
    const field = name.own ? 'name' : 'alias';
    for (const key of nameKeys(name, isCompany)) offer(query.keys.get(key) ?? 0, field, name.text);
    for (const line of nameLines(name.text, isCompany))
      offer(lineScore(query, FIELD_WEIGHTS[field], line), field, name.text);
  }
  for (const [key, score] of query.keys)
    for (const { value } of identifiersWithKey(entity, key)) offer(score, 'identifier', value);
  return best;
}
