import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';

/** One line of a list of suggestions. */
export interface Suggestion {
  readonly key: string;
  /** The heading under which it stands; lines with the same one are together. */
  readonly group: string;
  readonly content: ReactNode;
}

/** A text field with suggestions below, as the ARIA combobox pattern has it: arrows move, Enter takes, Escape closes. */
export function Combobox<S extends Suggestion>({
  label,
  placeholder,
  text,
  onText,
  suggestions,
  message,
  onTake,
  onEnter,
  autoFocus = false,
}: {
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  suggestions: readonly S[];
  /** What is said below the field where there are no suggestions; empty to say nothing. */
  message: string;
  onTake: (suggestion: S) => void;
  /** What Enter does where no suggestion is chosen. */
  onEnter: () => void;
  autoFocus?: boolean;
}): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const at = chosen < suggestions.length ? chosen : -1;
  const shown = open && text.trim() !== '' && (suggestions.length > 0 || message !== '');
  const close = (): void => {
    setOpen(false);
    setChosen(-1);
  };
  const take = (suggestion: S): void => {
    close();
    onTake(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = suggestions.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        setOpen(true);
        setChosen(at >= last ? -1 : at + 1);
        break;
      case 'ArrowUp':
        setOpen(true);
        setChosen(at === -1 ? last : at - 1);
        break;
      case 'Escape':
        if (!shown) return;
        close();
        break;
      case 'Enter': {
        const suggestion = shown ? suggestions[at] : undefined;
        if (suggestion !== undefined) take(suggestion);
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
        aria-expanded={shown}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${id}${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        autoFocus={autoFocus}
        onChange={({ target }) => {
          onText(target.value);
          setOpen(true);
          setChosen(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div
        id={`${id}list`}
        role="listbox"
        aria-label={`Suggestions for: ${label}`}
        className="suggestions"
        hidden={!shown || suggestions.length === 0}
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
                  aria-selected={index === at}
                  className="suggestion"
                  // Before the field loses the focus, which would close the list.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => take(suggestion)}
                  onMouseMove={() => setChosen(index)}
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
        className={shown && suggestions.length === 0 ? 'suggestions suggestions-none' : 'unseen'}
      >
        {shown && (suggestions.length > 0 ? `${suggestions.length} suggestions, arrow keys choose` : message)}
      </p>
    </div>
  );
}
