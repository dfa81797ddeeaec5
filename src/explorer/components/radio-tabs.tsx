import type { ReactNode } from 'react';

/** One of a few choices that all stand there, as tabs that are pressed. */
export function RadioTabs<T extends string | number>({
  label,
  name,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  /** Tells it from other choices on the page. */
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
