import { allowsTypo } from '../../../domain/search.ts';

/** Patterns of vocabulary words within one typing error of a word. */
export interface TypoPatterns {
  /**
   * A single error leaves one half of the word unchanged, or swaps the two letters in the middle.
   */
  readonly head: string;
  readonly tail: string;
  readonly swapped: string;
}

/** The patterns for typing errors in a word; null if the word allows none. */
export function typoPatterns(word: string): TypoPatterns | null {
  if (!allowsTypo(word)) return null;
  const letters = Array.from(word);
  const half = Math.floor(letters.length / 2);
  const [head, tail] = [letters.slice(0, half), letters.slice(half)];
  const swapped = [...head.slice(0, -1), ...tail.slice(0, 1), ...head.slice(-1), ...tail.slice(1)];
  return { head: head.join(''), tail: tail.join(''), swapped: swapped.join('') };
}

/**
 * Expression of the vocabulary words within one typing error of `searched.word`: all letters but
 * one agree with it from the start and the end, or two neighbors are swapped.
 */
export const WORDS_WITHIN_ONE_TYPO = `COLLECT {
  CALL (searched) {
    MATCH (w:Word) WHERE w.word STARTS WITH searched.head RETURN w
    UNION MATCH (w:Word) WHERE w.word ENDS WITH searched.tail RETURN w
    UNION MATCH (w:Word) WHERE w.word = searched.swapped RETURN w
  }
  WITH searched.word AS word, w.word AS other, size(searched.word) AS length, size(w.word) AS otherLength
  WHERE abs(length - otherLength) <= 1
  WITH *,
    size([n IN range(1, length) WHERE other STARTS WITH left(word, n)]) AS sameStart,
    size([n IN range(1, length) WHERE other ENDS WITH right(word, n)]) AS sameEnd
  WHERE sameStart + sameEnd >= CASE WHEN length < otherLength THEN length ELSE length - 1 END
    OR other = left(word, sameStart) + substring(word, sameStart + 1, 1) + substring(word, sameStart, 1) + substring(word, sameStart + 2)
  RETURN other
}`;
