import { indexable } from '../model.ts';
import type { Sender } from './statement-sender.ts';

const LEARN = 'UNWIND $rows AS word MERGE (:Word {word: word})';

/** How many words are remembered as known, so that most need no look into the vocabulary. */
const REMEMBERED = 100_000;

/** The words of a folded text, as the vocabulary has them. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[ \n]/)
    .map(indexable)
    .filter((word) => word !== '');
}

/** Keeps the vocabulary in step with the texts that are written. */
export class Vocabulary {
  readonly #sender: Sender;
  readonly #known = new Set<string>();

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /** Adds the words of folded texts. */
  learn(texts: readonly string[]): void {
    if (this.#known.size > REMEMBERED) this.#known.clear();
    const news: string[] = [];
    for (const text of texts)
      for (const word of wordsOf(text)) {
        if (this.#known.has(word)) continue;
        this.#known.add(word);
        news.push(word);
      }
    this.#sender.send(LEARN, news);
  }

  /** Forgets what was remembered of the graph, which is emptied. */
  clear(): void {
    this.#known.clear();
  }
}
