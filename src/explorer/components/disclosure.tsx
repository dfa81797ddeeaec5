import { useState, type ReactNode } from 'react';

/** Something that is folded away below its name, and only made when it is first opened. */
export function Disclosure({ title, children }: { title: string; children: () => ReactNode }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}

/** How many rows of a list that is at hand are shown at first, and added each time. */
const BATCH_SIZE = 100;

/** A list that is at hand, in portions: a window with thousands of rows is slow and read by nobody. */
export function IncrementalList<Row>({
  rows,
  noun,
  children,
}: {
  rows: readonly Row[];
  noun: string;
  children: (visible: readonly Row[]) => ReactNode;
}): ReactNode {
  const [count, setCount] = useState(BATCH_SIZE);
  return (
    <>
      {children(rows.slice(0, count))}
      {rows.length > count && (
        <button type="button" className="more" onClick={() => setCount(count + BATCH_SIZE)}>
          Show more {noun} ({rows.length - count} left)
        </button>
      )}
    </>
  );
}
