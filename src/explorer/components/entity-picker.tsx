import { useState, type ReactNode } from 'react';
import { ENTITY_KIND_NAMES } from '../core/wording.ts';
import {
  EntitySuggestionsDocument,
  type EntityNameFragment,
  type EntitySuggestionsQuery,
} from '../generated/operations.ts';
import { Combobox, type ComboboxSuggestion } from './combobox.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface EntitySuggestion extends ComboboxSuggestion {
  readonly entity: EntityNameFragment;
}

function suggestionsOf({ search }: EntitySuggestionsQuery): EntitySuggestion[] {
  return search.nodes.flatMap((node) =>
    'shortName' in node
      ? {
          key: node.id,
          group: 'Companies and others',
          entity: node,
          content: (
            <>
              <span className="suggestion-name">{node.name}</span>
              <span className="suggestion-detail">{ENTITY_KIND_NAMES[node.kind]}</span>
            </>
          ),
        }
      : [],
  );
}

/** A field to choose an entity by its name, as one types. */
export function EntityPicker({
  label,
  selectedName = '',
  onPick,
}: {
  label: string;
  /** The name of what is chosen; empty where nothing is. */
  selectedName?: string;
  onPick: (entity: EntityNameFragment) => void;
}): ReactNode {
  // What is being typed; null where the field shows what is chosen.
  const [input, setInput] = useState<string | null>(null);
  const { suggestions, message } = useSuggestions(EntitySuggestionsDocument, input ?? '', {
    suggestionsOf,
    emptyMessage: 'No entity has such a name.',
  });
  const pick = (entity: EntityNameFragment): void => {
    setInput(null);
    onPick(entity);
  };
  return (
    <div className="picker field">
      <span aria-hidden="true">{label}</span>
      <Combobox
        label={label}
        placeholder="A company or another entity"
        text={input ?? selectedName}
        onTextChange={setInput}
        suggestions={suggestions}
        message={message}
        onSelect={({ entity }) => pick(entity)}
        onEnter={() => {
          if (suggestions[0] !== undefined) pick(suggestions[0].entity);
        }}
      />
    </div>
  );
}
