import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';

/** One suggestion. */
export interface ComboboxSuggestion {
  readonly key: string;
  /** Heading of its group. Suggestions of one group are adjacent. */
  readonly group: string;
  readonly content: ReactNode;
}

/**
 * A text field with suggestions, after the ARIA combobox pattern: arrow keys move, Enter selects,
 * Escape closes.
 */
export function Combobox<S extends ComboboxSuggestion>({
  label,
  placeholder,
  text,
  onTextChange,
  suggestions,
  message,
  onSelect,
  onEnter,
  autoFocus = false,
}: {
  label: string;
  placeholder: string;
  text: string;
  onTextChange: (text: string) => void;
  suggestions: readonly S[];
  /** Message if there are no suggestions; empty for none. */
  message: string;
  onSelect: (suggestion: S) => void;
  /** Called on Enter if no suggestion is active. */
  onEnter: () => void;
  autoFocus?: boolean;
}): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [highlightedIndex, setHighlightedIndex] = useState(-1);
  const activeIndex = highlightedIndex < suggestions.length ? highlightedIndex : -1;
  const expanded = open && text.trim() !== '' && (suggestions.length > 0 || message !== '');
  const close = (): void => {
    setOpen(false);
    setHighlightedIndex(-1);
  };
  const select = (suggestion: S): void => {
    close();
    onSelect(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const lastIndex = suggestions.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        setOpen(true);
        setHighlightedIndex(activeIndex >= lastIndex ? -1 : activeIndex + 1);
        break;
      case 'ArrowUp':
        setOpen(true);
        setHighlightedIndex(activeIndex === -1 ? lastIndex : activeIndex - 1);
        break;
      case 'Escape':
        if (!expanded) return;
        close();
        break;
      case 'Enter': {
        const suggestion = expanded ? suggestions[activeIndex] : undefined;
        if (suggestion !== undefined) select(suggestion);
        else {
          close();
          onEnter();
        }
        break;
      }
      default:
        return;
    }
    event.preventDefault();
  };
  const groups = [...new Set(suggestions.map(({ group }) => group))];
  return (
    <div className="combobox">
      <input
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={expanded}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={expanded && activeIndex >= 0 ? `${id}${activeIndex}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        autoFocus={autoFocus}
        onChange={({ target }) => {
          onTextChange(target.value);
          setOpen(true);
          setHighlightedIndex(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div
        id={`${id}list`}
        role="listbox"
        aria-label={`Suggestions for: ${label}`}
        className="suggestions"
        hidden={!expanded || suggestions.length === 0}
      >
        {groups.map((group) => (
          <div key={group} role="group" aria-label={group}>
            <p className="suggestions-group" aria-hidden="true">
              {group}
            </p>
            {suggestions.map((suggestion, index) =>
              suggestion.group === group ? (
                <div
                  key={suggestion.key}
                  id={`${id}${index}`}
                  role="option"
                  aria-selected={index === activeIndex}
                  className="suggestion"
                  // Keeps the focus in the field. Losing it would close the list before the click.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => select(suggestion)}
                  onMouseMove={() => setHighlightedIndex(index)}
                >
                  {suggestion.content}
                </div>
              ) : null,
            )}
          </div>
        ))}
      </div>
      <p
        role="status"
        className={expanded && suggestions.length === 0 ? 'suggestions suggestions-none' : 'visually-hidden'}
      >
        {expanded &&
          (suggestions.length > 0
            ? `${suggestions.length} suggestions; use the arrow keys to choose`
            : message)}
      </p>
    </div>
  );
}
