import type { TypedDocumentNode } from '@urql/core';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import type { ComboboxSuggestion } from './combobox.tsx';
import { useDebouncedValue } from './use-debounced-value.ts';

/** Milliseconds without typing before a request is sent. */
const DEBOUNCE_MS = 120;

/** Suggestions for the typed text, or a message if there are none. */
export function useSuggestions<Data, S extends ComboboxSuggestion>(
  query: TypedDocumentNode<Data, { text: string }>,
  input: string,
  {
    suggestionsOf,
    emptyMessage,
    submittedText = '',
  }: {
    suggestionsOf: (data: Data) => readonly S[];
    /** Message if nothing matches. */
    emptyMessage: (data: Data) => string;
    /** Text whose results the view shows already, so that it needs no suggestions. */
    submittedText?: string;
  },
): { readonly suggestions: readonly S[]; readonly message: string } {
  const text = input.trim();
  const debounced = useDebouncedValue(text, DEBOUNCE_MS);
  const pause = debounced === '' || debounced === submittedText;
  const result = useRetryingQuery(query, { text: debounced }, pause);
  if (result.state === 'failed') return { suggestions: [], message: result.failure.message };
  if (result.state === 'loading' || pause || debounced !== text) return { suggestions: [], message: '' };
  return { suggestions: suggestionsOf(result.data), message: emptyMessage(result.data) };
}
