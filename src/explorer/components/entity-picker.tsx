import { useState, type ReactNode } from 'react';
import { ENTITY_KIND_NAMES } from '../generated/domain.ts';
import {
  EntitySuggestionsDocument,
  type EntityNameFragment,
  type EntitySuggestionsQuery,
} from '../generated/operations.ts';
import { formatSuggestions } from '../core/wording.ts';
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
          group: 'Companies and more',
          entity: node,
          content: (
            <>
              <span className="suggestion-name">{node.name}</span>
              <span className="suggestion-detail">
                {ENTITY_KIND_NAMES[node.kind]}
                {node.disambiguation !== null &&
                  node.disambiguation !== node.name &&
                  ` · ${node.disambiguation}`}
              </span>
            </>
          ),
        }
      : [],
  );
}

/** A field that suggests entities by name. */
export function EntityPicker({
  label,
  selectedName = '',
  onPick,
}: {
  label: string;
  /** Name of the chosen entity; empty for none. */
  selectedName?: string;
  onPick: (entity: EntityNameFragment) => void;
}): ReactNode {
  // Typed text; null while the field shows the chosen entity.
  const [input, setInput] = useState<string | null>(null);
  const { suggestions, message } = useSuggestions(EntitySuggestionsDocument, input ?? '', {
    suggestionsOf,
    emptyMessage: ({ search }) =>
      `No matching company or other entity.${formatSuggestions(search.suggestions)}`,
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
        placeholder="Company or other entity"
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
