import { useState, type ReactNode } from 'react';
import { KIND_NAMES } from '../core/wording.ts';
import { PickDocument, type EntityNameFragment, type PickQuery } from '../generated/operations.ts';
import { Combobox, type Suggestion } from './combobox.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface EntitySuggestion extends Suggestion {
  readonly entity: EntityNameFragment;
}

function suggestionsOf({ search }: PickQuery): EntitySuggestion[] {
  return search.nodes.flatMap((node) =>
    'shortName' in node
      ? {
          key: node.id,
          group: 'Companies and others',
          entity: node,
          content: (
            <>
              <span className="suggestion-name">{node.name}</span>
              <span className="suggestion-detail">{KIND_NAMES[node.kind]}</span>
            </>
          ),
        }
      : [],
  );
}

/** A field to choose an entity by its name, as one types. */
export function EntityPicker({
  label,
  chosen = '',
  onPick,
}: {
  label: string;
  /** The name of what is chosen; empty where nothing is. */
  chosen?: string;
  onPick: (entity: EntityNameFragment) => void;
}): ReactNode {
  // What is being typed; null where the field shows what is chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const { suggestions, message } = useSuggestions(PickDocument, typed ?? '', {
    suggestionsOf,
    none: 'No entity has such a name.',
  });
  const pick = (entity: EntityNameFragment): void => {
    setTyped(null);
    onPick(entity);
  };
  return (
    <div className="picker field">
      <span aria-hidden="true">{label}</span>
      <Combobox
        label={label}
        placeholder="A company or another entity"
        text={typed ?? chosen}
        onText={setTyped}
        suggestions={suggestions}
        message={message}
        onTake={({ entity }) => pick(entity)}
        onEnter={() => {
          if (suggestions[0] !== undefined) pick(suggestions[0].entity);
        }}
      />
    </div>
  );
}
