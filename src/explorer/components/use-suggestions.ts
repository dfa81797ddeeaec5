import type { TypedDocumentNode } from '@urql/core';
import { useAnswer } from '../client/use-retrying-query.ts';
import type { Suggestion } from './combobox.tsx';
import { useSettled } from './use-debounced-value.ts';

/** How long somebody pauses before what was typed is asked for. */
const PAUSE_MS = 120;

/** What a field with suggestions shows for what is typed: only what belongs to it, and a sentence where there is nothing. */
export function useSuggestions<Data, S extends Suggestion>(
  query: TypedDocumentNode<Data, { text: string }>,
  typed: string,
  {
    suggestionsOf,
    none,
    answered = '',
  }: {
    suggestionsOf: (data: Data) => readonly S[];
    /** What is said where nothing matches. */
    none: string;
    /** A text for which the view shows everything already. */
    answered?: string;
  },
): { readonly suggestions: readonly S[]; readonly message: string } {
  const text = typed.trim();
  const settled = useSettled(text, PAUSE_MS);
  const pause = settled === '' || settled === answered;
  const answer = useAnswer(query, { text: settled }, pause);
  if (answer.state === 'failed') return { suggestions: [], message: answer.failure.sentence };
  if (answer.state === 'waiting' || pause || settled !== text) return { suggestions: [], message: '' };
  return { suggestions: suggestionsOf(answer.data), message: none };
}
