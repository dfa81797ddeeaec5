import type { TypedDocumentNode } from '@urql/core';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import type { ComboboxSuggestion } from './combobox.tsx';
import { useDebouncedValue } from './use-debounced-value.ts';

/** How long somebody pauses before what was typed is asked for. */
const DEBOUNCE_MS = 120;

/** What a field with suggestions shows for what is typed: only what belongs to it, and a sentence where there is nothing. */
export function useSuggestions<Data, S extends ComboboxSuggestion>(
  query: TypedDocumentNode<Data, { text: string }>,
  input: string,
  {
    suggestionsOf,
    emptyMessage,
    submittedText = '',
  }: {
    suggestionsOf: (data: Data) => readonly S[];
    /** What is said where nothing matches. */
    emptyMessage: string;
    /** A text for which the view shows everything already. */
    submittedText?: string;
  },
): { readonly suggestions: readonly S[]; readonly message: string } {
  const text = input.trim();
  const debounced = useDebouncedValue(text, DEBOUNCE_MS);
  const pause = debounced === '' || debounced === submittedText;
  const result = useRetryingQuery(query, { text: debounced }, pause);
  if (result.state === 'failed') return { suggestions: [], message: result.failure.message };
  if (result.state === 'loading' || pause || debounced !== text) return { suggestions: [], message: '' };
  return { suggestions: suggestionsOf(result.data), message: emptyMessage };
}
