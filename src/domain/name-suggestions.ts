import { OWN_LINES_END } from './entity-keys.ts';
import type { NameQuery, NameQueryWord } from './name-query.ts';
import { withinOneTypo } from './search.ts';

/** Minimum length of a word that is looked up for suggestions, in characters. */
export const MIN_SUGGESTION_LENGTH = 3;
/** Maximum number of suggestions. */
const MAX_SUGGESTIONS = 5;
/** The part of the words of a text that a suggestion resembles. */
const MIN_SIMILARITY = 0.6;
/** The similarity of every suggestion as a part of that of the best one. */
const MIN_SHARE_OF_BEST = 0.8;

/** An entity whose names may resemble a text: its ID, its label, and the lines of its names. */
export type SimilarName = readonly [id: string, label: string, lines: string];

/** The words of a text that are looked up for suggestions. */
export function suggestionWords({ words }: NameQuery): readonly NameQueryWord[] {
  return words.filter(({ forms: [word = ''] }) => Array.from(word).length >= MIN_SUGGESTION_LENGTH);
}

function wordSimilarity({ forms, allowsTypo }: NameQueryWord, other: string): number {
  if (forms.includes(other)) return 1;
  const [word = ''] = forms;
  if (word.length >= MIN_SUGGESTION_LENGTH && other.startsWith(word)) return 0.9;
  return allowsTypo && withinOneTypo(word, other) ? 0.8 : 0;
}

/** The similarity of the closest line; 0 for none. Lines with few other words are closer. */
function similarity({ words }: NameQuery, lines: string): number {
  let best = 0;
  for (const line of lines.split(OWN_LINES_END).join('\n').split('\n')) {
    const others = line.split(' ');
    const sum = words.reduce(
      (total, word) => total + Math.max(0, ...others.map((other) => wordSimilarity(word, other))),
      0,
    );
    const fit = sum / words.length;
    if (fit < MIN_SIMILARITY) continue;
    best = Math.max(best, fit * (0.5 + 0.5 * Math.min(1, words.length / others.length)));
  }
  return best;
}

/** The names that resemble a text most, best first. */
export function suggestedNames(query: NameQuery, candidates: readonly SimilarName[]): string[] {
  const ranked = candidates
    .map(([id, label, lines]) => ({ id, label, score: similarity(query, lines) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const close = ranked.filter(({ score }) => score >= MIN_SHARE_OF_BEST * (ranked[0]?.score ?? 0));
  return [...new Set(close.map(({ label }) => label))].slice(0, MAX_SUGGESTIONS);
}
