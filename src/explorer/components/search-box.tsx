import { useEffect, useRef, useState, type ReactNode } from 'react';
import { hitOf, SEARCH_KINDS, type Hit } from '../core/search-hits.ts';
import { SuggestDocument, type SuggestQuery } from '../generated/operations.ts';
import { Combobox, type Suggestion } from './combobox.tsx';
import { Highlight } from './highlight.tsx';
import { useLocation } from './router.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface HitSuggestion extends Suggestion {
  readonly hit: Hit;
}

function suggestionsOf({ entities, relationships, sources }: SuggestQuery): HitSuggestion[] {
  return [...entities.edges, ...relationships.edges, ...sources.edges].map((edge) => {
    const hit = hitOf(edge);
    return {
      key: hit.id,
      group: SEARCH_KINDS[hit.kind],
      hit,
      content: (
        <>
          <span className="suggestion-name">
            {hit.matched === 'alias' ? hit.name : <Highlight html={hit.highlight} />}
          </span>
          <span className="suggestion-detail">
            {hit.label}
            {hit.matched === 'alias' && (
              <>
                {' '}
                · also <Highlight html={hit.highlight} />
              </>
            )}
            {hit.detail !== '' && ` · ${hit.detail}`}
          </span>
        </>
      ),
    };
  });
}

/** The search that stands on every page: results as one types, the full list on Enter. */
export function SearchBox({ large = false }: { large?: boolean }): ReactNode {
  const { address, go } = useLocation();
  const asked = address.place.view === 'search' ? (address.params['text'] ?? '') : '';
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
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

  const { suggestions, message } = useSuggestions(SuggestDocument, text, {
    suggestionsOf,
    none: 'Nothing has such a name or title. Press Enter to look into the claims too.',
    answered: asked,
  });
  return (
    <div role="search" className={large ? 'search search-large' : 'search'} ref={box}>
      <Combobox
        label="Search companies, deals and sources"
        placeholder={large ? 'A company, a deal, a source …' : 'Search'}
        text={text}
        onText={setText}
        suggestions={suggestions}
        message={message}
        autoFocus={large}
        onTake={({ hit }) => {
          setText('');
          go(hit.place);
        }}
        onEnter={() => {
          if (text.trim() !== '') go({ view: 'search' }, { text: text.trim() });
        }}
      />
    </div>
  );
}
