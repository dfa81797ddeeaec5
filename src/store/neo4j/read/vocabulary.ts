import { allowsTypo } from '../../../domain/search.ts';

/** How the words of the vocabulary are found that may differ from a word by one typing error. */
export interface TypoPatterns {
  /** A single error leaves one half of the word as it is, unless it swaps the two letters in the middle. */
  readonly head: string;
  readonly tail: string;
  readonly swapped: string;
}

/** What to look up for the typing errors that a word is forgiven; null where it is forgiven none. */
export function typoPatterns(word: string): TypoPatterns | null {
  if (!allowsTypo(word)) return null;
  const letters = Array.from(word);
  const half = Math.floor(letters.length / 2);
  const [head, tail] = [letters.slice(0, half), letters.slice(half)];
  const swapped = [...head.slice(0, -1), ...tail.slice(0, 1), ...head.slice(-1), ...tail.slice(1)];
  return { head: head.join(''), tail: tail.join(''), swapped: swapped.join('') };
}

/**
 * The words of the vocabulary that differ by one typing error from `asked.word`, as an expression: those that share all letters with it at the
 * beginning and the end but for one, or two that are swapped.
 */
export const WORDS_WITHIN_ONE_TYPO = `COLLECT {
  CALL (asked) {
    MATCH (w:Word) WHERE w.word STARTS WITH asked.head RETURN w
    UNION MATCH (w:Word) WHERE w.word ENDS WITH asked.tail RETURN w
    UNION MATCH (w:Word) WHERE w.word = asked.swapped RETURN w
  }
  WITH asked.word AS word, w.word AS other, size(asked.word) AS length, size(w.word) AS otherLength
  WHERE abs(length - otherLength) <= 1
  WITH *,
    size([n IN range(1, length) WHERE other STARTS WITH left(word, n)]) AS begin,
    size([n IN range(1, length) WHERE other ENDS WITH right(word, n)]) AS end
  WHERE begin + end >= CASE WHEN length < otherLength THEN length ELSE length - 1 END
    OR other = left(word, begin) + substring(word, begin + 1, 1) + substring(word, begin, 1) + substring(word, begin + 2)
  RETURN other
}`;
