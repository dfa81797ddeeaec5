import { useState, type ReactNode } from 'react';
import { usePrinting } from './printing.ts';

/** Collapsed content below a title. It is rendered only while open, or for print. */
export function Disclosure({
  title,
  printed = true,
  children,
}: {
  title: string;
  /** Whether the content is printed, even if it is collapsed on the screen. */
  printed?: boolean;
  children: () => ReactNode;
}): ReactNode {
  const [opened, setOpened] = useState(false);
  const printing = usePrinting();
  const open = opened || (printing && printed);
  return (
    <details
      className={printed ? 'fold' : 'fold unprinted'}
      open={open}
      onToggle={({ currentTarget }) => {
        if (!printing) setOpened(currentTarget.open);
      }}
      data-controlled
    >
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
  const [chosenCount, setCount] = useState(BATCH_SIZE);
  const count = usePrinting() ? rows.length : chosenCount;
  return (
    <>
      {children(rows.slice(0, count))}
      {rows.length > count && (
        <button type="button" className="more" onClick={() => setCount(chosenCount + BATCH_SIZE)}>
          Show more {noun} ({rows.length - count} left)
        </button>
      )}
    </>
  );
}
