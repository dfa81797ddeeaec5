import { useEffect, useState, type ReactNode, type SyntheticEvent } from 'react';
import { activeFilterCount, readFilter, writeFilter, type DealFilter } from '../core/filters.ts';
import { TYPE_FAMILIES } from '../core/wording.ts';
import { useRouter } from './router.tsx';
import { Menu } from './menu.tsx';
import { MODALITY_NAMES, STATUS_NAMES, TYPE_NAMES } from '../generated/domain.ts';

/** A menu of checkboxes. Its button shows the number of checked ones. */
function CheckboxMenu<T extends string>({
  name,
  labels,
  families,
  chosen,
  onChoose,
}: {
  name: string;
  labels: Readonly<Record<T, string>>;
  families?: Readonly<Record<T, string>>;
  chosen: readonly T[];
  onChoose: (chosen: readonly T[]) => void;
}): ReactNode {
  const values = Object.keys(labels) as T[];
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
          <legend className="visually-hidden">{name}</legend>
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
                {labels[value]}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </Menu>
  );
}

/** A field that takes effect on blur or Enter. */
function FilterField({
  label,
  value,
  type = 'text',
  width,
  placeholder,
  pattern,
  onCommit,
}: {
  label: string;
  value: string;
  type?: 'text' | 'number';
  width: 'narrow' | 'wide';
  placeholder?: string;
  /** Allowed input, and the message for other input. */
  pattern?: { readonly regex: string; readonly message: string };
  onCommit: (value: string) => void;
}): ReactNode {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = ({ currentTarget }: SyntheticEvent<HTMLInputElement>): void => {
    if (text.trim() !== value && currentTarget.reportValidity()) onCommit(text.trim());
  };
  return (
    <label className={`field field-${width}`}>
      <span>{label}</span>
      <input
        type={type}
        value={text}
        placeholder={placeholder}
        pattern={pattern?.regex}
        title={pattern?.message}
        min={type === 'number' ? 0 : undefined}
        step={type === 'number' ? 'any' : undefined}
        onChange={({ target }) => setText(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(event);
        }}
      />
    </label>
  );
}

const DATE_PATTERN = {
  regex: String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`,
  message: 'Enter a date such as 2025, 2025-11 or 2025-11-18',
};

const MONTH_PATTERN = {
  regex: String.raw`\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?`,
  message: 'Enter a month or a day, such as 2025-11 or 2025-11-18',
};

/** Whether the window is wide enough to show the filters open. */
const isWideWindow = (): boolean => matchMedia('(width >= 48rem)').matches;

/** The filters of a view, which are part of its address. They start collapsed in narrow windows. */
export function FilterForm({ showActiveOn = false }: { showActiveOn?: boolean }): ReactNode {
  const { address, setParams } = useRouter();
  const filter = readFilter(address.params);
  const change = (changes: Partial<DealFilter>): void => setParams(writeFilter({ ...filter, ...changes }));
  const count = activeFilterCount(filter);
  const [open, setOpen] = useState(isWideWindow);
  return (
    <details className="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Filters{count > 0 && <span className="chosen"> {count}</span>}</summary>
      <div className="filters" role="group" aria-label="Filters">
        <FilterField
          label="Text"
          placeholder="in titles and claims"
          width="wide"
          value={filter.text}
          onCommit={(text) => change({ text })}
        />
        <CheckboxMenu
          name="Types"
          labels={TYPE_NAMES}
          families={TYPE_FAMILIES}
          chosen={filter.types}
          onChoose={(types) => change({ types })}
        />
        <CheckboxMenu
          name="Status"
          labels={STATUS_NAMES}
          chosen={filter.statuses}
          onChoose={(statuses) => change({ statuses })}
        />
        <FilterField
          label="Announced from"
          placeholder="2025-01"
          pattern={DATE_PATTERN}
          width="narrow"
          value={filter.announcedFrom}
          onCommit={(announcedFrom) => change({ announcedFrom })}
        />
        <FilterField
          label="Announced to"
          placeholder="2026"
          pattern={DATE_PATTERN}
          width="narrow"
          value={filter.announcedTo}
          onCommit={(announcedTo) => change({ announcedTo })}
        />
        <FilterField
          label="Minimum, US$ million"
          placeholder="1000"
          type="number"
          width="narrow"
          value={filter.minAmountMillions}
          onCommit={(minAmountMillions) => change({ minAmountMillions })}
        />
        <FilterField
          label="Minimum publishers"
          placeholder="1"
          type="number"
          width="narrow"
          value={filter.minPublishers}
          onCommit={(minPublishers) => change({ minPublishers })}
        />
        <CheckboxMenu
          name="Evidence"
          labels={MODALITY_NAMES}
          chosen={filter.modalities}
          onChoose={(modalities) => change({ modalities })}
        />
        {showActiveOn && (
          <FilterField
            label="Active in"
            placeholder="2025-11"
            pattern={MONTH_PATTERN}
            width="narrow"
            value={filter.activeOn}
            onCommit={(activeOn) => change({ activeOn })}
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
          <button type="button" className="quiet" onClick={() => setParams(writeFilter(readFilter({})))}>
            Clear {count === 1 ? 'filter' : `${count} filters`}
          </button>
        )}
      </div>
    </details>
  );
}
