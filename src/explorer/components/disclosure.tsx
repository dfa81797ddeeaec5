import { useState, type ReactNode } from 'react';

/** Collapsed content below a title. It is rendered only while open. */
export function Disclosure({ title, children }: { title: string; children: () => ReactNode }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}

/** Number of rows shown at first, and added by each click. */
const BATCH_SIZE = 100;

/** Shows a loaded list in batches, because rendering thousands of rows is slow. */
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
