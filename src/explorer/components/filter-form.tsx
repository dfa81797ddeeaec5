import { useEffect, useState, type ReactNode, type SyntheticEvent } from 'react';
import { conditions, readFilter, writeFilter, type DealFilter } from '../core/filters.ts';
import { FAMILIES, MODALITY_NAMES, RELATIONSHIP_TYPES, STATUS_NAMES, TYPE_NAMES } from '../core/wording.ts';
import { useLocation } from './router.tsx';
import { Menu } from './menu.tsx';

/** One choice among several, opened by a button that says how many are taken. */
function Choices<T extends string>({
  name,
  all,
  families,
  chosen,
  onChoose,
}: {
  name: string;
  all: Readonly<Record<T, string>>;
  families?: Readonly<Record<T, string>>;
  chosen: readonly T[];
  onChoose: (chosen: readonly T[]) => void;
}): ReactNode {
  const values = Object.keys(all) as T[];
  return (
    <Menu
      name={
        <>
          {name}
          {chosen.length > 0 && <span className="chosen"> {chosen.length}</span>}
        </>
      }
    >
      {() => (
        <fieldset className="menu-body">
          <legend className="unseen">{name}</legend>
          {values.map((value) => (
            <label key={value} className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={({ target }) =>
                  onChoose(values.filter((each) => (each === value ? target.checked : chosen.includes(each))))
                }
              />
              <span className={families && 'type'} data-family={families?.[value]}>
                {all[value]}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </Menu>
  );
}

/** A field that takes effect when it is left or Enter is pressed. */
function Field({
  label,
  value,
  type = 'text',
  width,
  hint,
  pattern,
  onSet,
}: {
  label: string;
  value: string;
  type?: 'text' | 'number' | 'date';
  width: 'narrow' | 'wide';
  hint?: string;
  /** What may be entered, and how that is said where something else was. */
  pattern?: { readonly form: string; readonly said: string };
  onSet: (value: string) => void;
}): ReactNode {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const done = ({ currentTarget }: SyntheticEvent<HTMLInputElement>): void => {
    if (text.trim() !== value && currentTarget.reportValidity()) onSet(text.trim());
  };
  return (
    <label className={`field field-${width}`}>
      <span>{label}</span>
      <input
        type={type}
        value={text}
        placeholder={hint}
        pattern={pattern?.form}
        title={pattern?.said}
        min={type === 'number' ? 0 : undefined}
        step={type === 'number' ? 'any' : undefined}
        onChange={({ target }) => setText(target.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter') done(event);
        }}
      />
    </label>
  );
}

const DATE = {
  form: String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`,
  said: 'A date such as 2025, 2025-11 or 2025-11-18',
};

const TYPES = Object.fromEntries(
  RELATIONSHIP_TYPES.map((type) => [type, TYPE_NAMES[type]]),
) as typeof TYPE_NAMES;

/** Whether the window has room for the fields beside the list. */
const roomy = (): boolean => matchMedia('(width >= 48rem)').matches;

/** Chooses which deals a view shows; what is chosen stands in the address. In a narrow window it is folded until it is asked for. */
export function FilterForm({ withDay = false }: { withDay?: boolean }): ReactNode {
  const { address, set } = useLocation();
  const filter = readFilter(address.params);
  const change = (changed: Partial<DealFilter>): void => set(writeFilter({ ...filter, ...changed }));
  const count = conditions(filter);
  const [open, setOpen] = useState(roomy);
  return (
    <details className="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Filters{count > 0 && <span className="chosen"> {count}</span>}</summary>
      <div className="filters" role="group" aria-label="Which deals are shown">
        <Field
          label="Words"
          hint="in titles and claims"
          width="wide"
          value={filter.text}
          onSet={(text) => change({ text })}
        />
        <Choices
          name="Types"
          all={TYPES}
          families={FAMILIES}
          chosen={filter.types}
          onChoose={(types) => change({ types })}
        />
        <Choices
          name="Status"
          all={STATUS_NAMES}
          chosen={filter.statuses}
          onChoose={(statuses) => change({ statuses })}
        />
        <Field
          label="Announced from"
          hint="2025-01"
          pattern={DATE}
          width="narrow"
          value={filter.announcedFrom}
          onSet={(announcedFrom) => change({ announcedFrom })}
        />
        <Field
          label="until"
          hint="2026"
          pattern={DATE}
          width="narrow"
          value={filter.announcedTo}
          onSet={(announcedTo) => change({ announcedTo })}
        />
        <Field
          label="At least, in million $"
          hint="1000"
          type="number"
          width="narrow"
          value={filter.least}
          onSet={(least) => change({ least })}
        />
        <Field
          label="Publishers, at least"
          hint="1"
          type="number"
          width="narrow"
          value={filter.publishers}
          onSet={(publishers) => change({ publishers })}
        />
        <Choices
          name="Evidence"
          all={MODALITY_NAMES}
          chosen={filter.modalities}
          onChoose={(modalities) => change({ modalities })}
        />
        {withDay && (
          <Field
            label="In force on"
            type="date"
            width="narrow"
            value={filter.activeOn}
            onSet={(activeOn) => change({ activeOn })}
          />
        )}
        <label className="choice">
          <input
            type="checkbox"
            checked={filter.disputed}
            onChange={({ target }) => change({ disputed: target.checked })}
          />
          <span>Disputed only</span>
        </label>
        {count > 0 && (
          <button type="button" className="quiet" onClick={() => set(writeFilter(readFilter({})))}>
            Clear {count === 1 ? 'the filter' : `${count} filters`}
          </button>
        )}
      </div>
    </details>
  );
}
