import { useState, type ReactNode } from 'react';

/** Something that is folded away below its name, and only made when it is first opened. */
export function Fold({ name, children }: { name: string; children: () => ReactNode }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{name}</summary>
      {open && children()}
    </details>
  );
}

/** How many rows of a list that is at hand are shown at first, and added each time. */
const ROWS = 100;

/** A list that is at hand, in portions: a window with thousands of rows is slow and read by nobody. */
export function Portions<Row>({
  rows,
  noun,
  children,
}: {
  rows: readonly Row[];
  noun: string;
  children: (shown: readonly Row[]) => ReactNode;
}): ReactNode {
  const [count, setCount] = useState(ROWS);
  return (
    <>
      {children(rows.slice(0, count))}
      {rows.length > count && (
        <button type="button" className="more" onClick={() => setCount(count + ROWS)}>
          Show more {noun} ({rows.length - count} left)
        </button>
      )}
    </>
  );
}
