import { useEffect, useRef, useState, type ReactNode } from 'react';
import { formatSuggestions } from '../core/wording.ts';
import { toSearchHitItem, SEARCH_KIND_NAMES, type SearchHitItem } from '../core/search-hits.ts';
import { SearchSuggestionsDocument, type SearchSuggestionsQuery } from '../generated/operations.ts';
import { Combobox, type ComboboxSuggestion } from './combobox.tsx';
import { Highlight } from './highlight.tsx';
import { useRouter } from './router.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface HitSuggestion extends ComboboxSuggestion {
  readonly hit: SearchHitItem;
}

function suggestionsOf({ entities, relationships, sources }: SearchSuggestionsQuery): HitSuggestion[] {
  return [...entities.edges, ...relationships.edges, ...sources.edges].map((edge) => {
    const hit = toSearchHitItem(edge);
    return {
      key: hit.id,
      group: SEARCH_KIND_NAMES[hit.kind],
      hit,
      content: (
        <>
          <span className="suggestion-name">
            {hit.matched === 'alias' || hit.matched === 'identifier' ? (
              hit.name
            ) : (
              <Highlight html={hit.highlight} />
            )}
          </span>
          <span className="suggestion-detail">
            {hit.label}
            {hit.matched === 'alias' && (
              <>
                {' '}
                · also known as <Highlight html={hit.highlight} />
              </>
            )}
            {hit.matched === 'identifier' && (
              <>
                {' '}
                · <Highlight html={hit.highlight} />
              </>
            )}
            {hit.detail !== '' && ` · ${hit.detail}`}
          </span>
        </>
      ),
    };
  });
}

/** The search box of every page: suggestions while typing, all results on Enter. */
export function SearchBox({ large = false }: { large?: boolean }): ReactNode {
  const { address, navigate } = useRouter();
  const submittedText = address.route.view === 'search' ? (address.params['text'] ?? '') : '';
  const [text, setText] = useState(submittedText);
  useEffect(() => setText(submittedText), [submittedText]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      box.current?.querySelector('input')?.focus();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);

  const { suggestions, message } = useSuggestions(SearchSuggestionsDocument, text, {
    suggestionsOf,
    emptyMessage: ({ entities }) =>
      `No matching name or title.${formatSuggestions(entities.suggestions)} Press Enter to search claims too.`,
    submittedText,
  });
  return (
    <div role="search" className={large ? 'search search-large' : 'search'} ref={box}>
      <Combobox
        label="Search companies, deals and sources"
        placeholder={large ? 'Company, deal or source' : 'Search'}
        text={text}
        onTextChange={setText}
        suggestions={suggestions}
        message={message}
        autoFocus={large}
        onSelect={({ hit }) => {
          setText('');
          navigate(hit.route);
        }}
        onEnter={() => {
          if (text.trim() !== '') navigate({ view: 'search' }, { text: text.trim() });
        }}
      />
    </div>
  );
}
