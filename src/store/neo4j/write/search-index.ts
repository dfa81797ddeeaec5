import { truncateToIndexLimit } from '../model.ts';
import type { StatementSender } from './statement-sender.ts';

const ADD_WORDS = 'UNWIND $rows AS word MERGE (:Word {word: word})';

/** How many words are remembered as known, so that most need no look into the vocabulary. */
const MAX_CACHED_WORDS = 100_000;

/** The words of a folded text, as the vocabulary has them. */
export function splitWords(text: string): string[] {
  return text
    .split(/[ \n]/)
    .map(truncateToIndexLimit)
    .filter((word) => word !== '');
}

/** Keeps the vocabulary in step with the texts that are written. */
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

  /** Forgets what was remembered of the graph, which is emptied. */
  clear(): void {
    this.#cachedWords.clear();
  }
}
