import type { ReactNode } from 'react';
import { EmptyState } from '../query-state.tsx';

/** A message that no deals with a payment are in view. */
export function NoMoney({ name, filtered }: { name: string; filtered: boolean }): ReactNode {
  return (
    <EmptyState
      title={
        filtered ? `No payments to or by ${name} match the filters.` : `No known payments to or by ${name}.`
      }
    >
      <p>
        {filtered
          ? 'All filters must match. Clear a filter or widen the dates.'
          : 'Stakes, partnerships, competition, regulation and lawsuits do not count as payments. See the deals below.'}
      </p>
    </EmptyState>
  );
}
