import type { ReactNode } from 'react';

/** Radio buttons in the form of tabs. */
export function RadioTabs<T extends string | number>({
  label,
  name,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  /** Name of the radio group, unique on the page. */
  name: string;
  choices: readonly { readonly value: T; readonly name: string }[];
  chosen: T;
  onChoose: (value: T) => void;
}): ReactNode {
  return (
    <div role="radiogroup" aria-label={label} className="tabs">
      {choices.map((choice) => (
        <label key={choice.value} className="tab">
          <input
            type="radio"
            name={name}
            checked={choice.value === chosen}
            onChange={() => onChoose(choice.value)}
          />
          {choice.name}
        </label>
      ))}
    </div>
  );
}
