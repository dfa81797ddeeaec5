import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { lastDayOfMonth, formatMonth, monthNumber } from '../core/months.ts';
import { EarliestDealDocument } from '../generated/operations.ts';
import { useRouter } from './router.tsx';

/** A slider over months. Its last position means "no day". */
function MonthSlider({
  name,
  endLabel,
  firstMonth,
  lastMonth,
  day,
  onDayChange,
}: {
  name: string;
  /** Label of the last position. */
  endLabel: string;
  firstMonth: number;
  lastMonth: number;
  /** Selected day; empty for none. */
  day: string;
  onDayChange: (day: string) => void;
}): ReactNode {
  const selectedMonth =
    day === '' ? lastMonth + 1 : Math.min(Math.max(monthNumber(day), firstMonth), lastMonth);
  const [sliderValue, setSliderValue] = useState(selectedMonth);
  useEffect(() => setSliderValue(selectedMonth), [selectedMonth]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const handleMove = (month: number): void => {
    setSliderValue(month);
    // Waits for a pause, so that intermediate positions send no requests.
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onDayChange(month > lastMonth ? '' : lastDayOfMonth(month)), 180);
  };
  return (
    <label className="slider">
      <span>{name}</span>
      <input
        type="range"
        min={firstMonth}
        max={lastMonth + 1}
        value={sliderValue}
        aria-valuetext={sliderValue > lastMonth ? endLabel : formatMonth(sliderValue)}
        onChange={({ target }) => handleMove(Number(target.value))}
      />
      <output>{sliderValue > lastMonth ? endLabel : formatMonth(sliderValue)}</output>
    </label>
  );
}

/**
 * Two sliders from the first announced deal to today: the day of activity, and the day of
 * knowledge.
 */
export function TimeSliders(): ReactNode {
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
        day={address.params['activeOn'] ?? ''}
        onDayChange={(activeOn) => setParams({ activeOn }, 'replace')}
      />
      <MonthSlider
        {...range}
        name="Known as of"
        endLabel="today"
        day={address.params['knownOn'] ?? ''}
        onDayChange={(knownOn) => setParams({ knownOn }, 'replace')}
      />
    </div>
  );
}
