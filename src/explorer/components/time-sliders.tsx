import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useAnswer } from '../client/use-retrying-query.ts';
import { lastDayOf, monthAt, monthNumber } from '../core/months.ts';
import { BeginningDocument } from '../generated/operations.ts';
import { useLocation } from './router.tsx';

/** One of the two ways to look at time: a row with its name, what is chosen, and a slider by months whose end means "no day in particular". */
function Slider({
  name,
  atTheEnd,
  first,
  last,
  day,
  onDay,
}: {
  name: string;
  /** What is said where no day is chosen. */
  atTheEnd: string;
  first: number;
  last: number;
  /** The chosen day; empty for none. */
  day: string;
  onDay: (day: string) => void;
}): ReactNode {
  const chosen = day === '' ? last + 1 : Math.min(Math.max(monthNumber(day), first), last);
  const [value, setValue] = useState(chosen);
  useEffect(() => setValue(chosen), [chosen]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const move = (to: number): void => {
    setValue(to);
    // What is passed over on the way is not asked for.
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onDay(to > last ? '' : lastDayOf(to)), 180);
  };
  return (
    <label className="slider">
      <span>{name}</span>
      <input
        type="range"
        min={first}
        max={last + 1}
        value={value}
        aria-valuetext={value > last ? atTheEnd : monthAt(value)}
        onChange={({ target }) => move(Number(target.value))}
      />
      <output>{value > last ? atTheEnd : monthAt(value)}</output>
    </label>
  );
}

/** Two sliders, as far as deals go back: deals that were in force on a day, and what could be known on a day. */
export function TimeSliders(): ReactNode {
  const { address, set } = useLocation();
  const answer = useAnswer(BeginningDocument, {});
  const announced =
    answer.state === 'answered' ? answer.data.relationships.nodes[0]?.terms.announcedOn : null;
  if (!announced) return null;
  const range = { first: monthNumber(announced), last: monthNumber(new Date().toISOString()) };
  return (
    <div className="sliders" role="group" aria-label="Time">
      <Slider
        {...range}
        name="In force in"
        atTheEnd="any time"
        day={address.params['activeOn'] ?? ''}
        onDay={(activeOn) => set({ activeOn }, 'passing')}
      />
      <Slider
        {...range}
        name="As known in"
        atTheEnd="today"
        day={address.params['knownOn'] ?? ''}
        onDay={(knownOn) => set({ knownOn }, 'passing')}
      />
    </div>
  );
}
