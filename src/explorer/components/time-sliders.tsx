import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { formatDate } from '../core/dates.ts';
import { isoMonth, lastDayOfMonth, monthNumber } from '../core/months.ts';
import type { UndatedDeals } from '../core/picture/subgraph.ts';
import { pluralize } from '../core/wording.ts';
import { EarliestDealDocument } from '../generated/operations.ts';
import { useRouter } from './router.tsx';

/** A slider over months. Its last position means "no day". */
function MonthSlider({
  name,
  endLabel,
  firstMonth,
  lastMonth,
  moment,
  hint,
  momentOfMonth,
  onChange,
}: {
  name: string;
  /** Label of the last position. */
  endLabel: string;
  firstMonth: number;
  lastMonth: number;
  /** Selected day or month; empty for none. */
  moment: string;
  /** The deals that the selected moment leaves out; null for none. */
  hint: string | null;
  /** The day or month that a position stands for. */
  momentOfMonth: (month: number) => string;
  onChange: (moment: string) => void;
}): ReactNode {
  const selectedMonth =
    moment === '' ? lastMonth + 1 : Math.min(Math.max(monthNumber(moment), firstMonth), lastMonth);
  const [sliderValue, setSliderValue] = useState(selectedMonth);
  useEffect(() => setSliderValue(selectedMonth), [selectedMonth]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const handleMove = (month: number): void => {
    setSliderValue(month);
    // Waits for a pause, so that intermediate positions send no requests.
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(month > lastMonth ? '' : momentOfMonth(month)), 180);
  };
  // The address can name a day for which there is no position.
  const text =
    sliderValue > lastMonth
      ? endLabel
      : formatDate(sliderValue === selectedMonth && moment !== '' ? moment : momentOfMonth(sliderValue));
  return (
    <div>
      <label className="slider">
        <span>{name}</span>
        <input
          type="range"
          min={firstMonth}
          max={lastMonth + 1}
          value={sliderValue}
          aria-valuetext={text}
          onChange={({ target }) => handleMove(Number(target.value))}
        />
        <output>{text}</output>
      </label>
      {hint !== null && (
        <p className="hint" role="status">
          {hint}
        </p>
      )}
    </div>
  );
}

const notShown = (count: number, cause: string): string =>
  `${pluralize(count, 'deal')} ${cause} ${count === 1 ? 'is' : 'are'} not shown.`;

/** The deals that a moment of activity shows, and the number left out; null for any time. */
function describeActive(moment: string, withoutDate: number): string | null {
  if (moment === '') return null;
  const shown = moment.length === 7 ? 'On any day of the month.' : 'On this day.';
  return withoutDate === 0 ? shown : `${shown} ${notShown(withoutDate, 'without a date')}`;
}

/**
 * Two sliders from the first announced deal to today: the month of activity, and the day of
 * knowledge. Each says how many deals it leaves out because they have no date.
 */
export function TimeSliders({
  undated: { withoutDate, withoutPublication },
}: {
  undated: UndatedDeals;
}): ReactNode {
  const { address, setParams } = useRouter();
  const result = useRetryingQuery(EarliestDealDocument, {});
  const earliestDate =
    result.state === 'loaded' ? result.data.relationships.nodes[0]?.terms.announcedOn : null;
  if (!earliestDate) return null;
  const range = { firstMonth: monthNumber(earliestDate), lastMonth: monthNumber(new Date().toISOString()) };
  return (
    <div className="sliders" role="group" aria-label="Time">
      <MonthSlider
        {...range}
        name="Active in"
        endLabel="any time"
        moment={address.params['activeOn'] ?? ''}
        momentOfMonth={isoMonth}
        hint={describeActive(address.params['activeOn'] ?? '', withoutDate)}
        onChange={(activeOn) => setParams({ activeOn }, 'replace')}
      />
      <MonthSlider
        {...range}
        name="Known as of"
        endLabel="today"
        moment={address.params['knownOn'] ?? ''}
        momentOfMonth={lastDayOfMonth}
        hint={withoutPublication === 0 ? null : notShown(withoutPublication, 'from undated sources')}
        onChange={(knownOn) => setParams({ knownOn }, 'replace')}
      />
    </div>
  );
}
