import type { ReactNode } from 'react';
import { EmptyState } from '../query-state.tsx';

/** Says that no money goes in the deals that count, and what that means. */
export function NoMoney({ name, filtered }: { name: string; filtered: boolean }): ReactNode {
  return (
    <EmptyState title={`No deal in which ${name} pays or is paid ${filtered ? 'is left' : 'is in view'}.`}>
      <p>
        {filtered
          ? 'Every condition has to hold. Clear one of the filters, or widen the dates.'
          : 'Stakes, partnerships, competition, rules and lawsuits count as no payment. They are among its deals below.'}
      </p>
    </EmptyState>
  );
}
