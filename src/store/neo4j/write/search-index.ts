import { truncateToIndexLimit } from '../model.ts';
import type { StatementSender } from './statement-sender.ts';

const ADD_WORDS = 'UNWIND $rows AS word MERGE (:Word {word: word})';

/** Maximum number of cached words that are known to be in the vocabulary. */
const MAX_CACHED_WORDS = 100_000;

/** Words of a folded text, as in the vocabulary. */
export function splitWords(text: string): string[] {
  return text
    .split(/[ \n]/)
    .map(truncateToIndexLimit)
    .filter((word) => word !== '');
}

/** Adds the words of written texts to the vocabulary. */
export class SearchIndexWriter {
  readonly #sender: StatementSender;
  readonly #cachedWords = new Set<string>();

  constructor(sender: StatementSender) {
    this.#sender = sender;
  }

  /** Adds the words of folded texts. */
  addTexts(texts: readonly string[]): void {
    if (this.#cachedWords.size > MAX_CACHED_WORDS) this.#cachedWords.clear();
    const newWords: string[] = [];
    for (const text of texts)
      for (const word of splitWords(text)) {
        if (this.#cachedWords.has(word)) continue;
        this.#cachedWords.add(word);
        newWords.push(word);
      }
    this.#sender.send(ADD_WORDS, newWords);
  }

  /** Clears all caches, after the graph was cleared. */
  clear(): void {
    this.#cachedWords.clear();
  }
}
