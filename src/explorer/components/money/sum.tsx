import type { ReactNode } from 'react';
import { formatSums } from '../../core/money.ts';
import { pluralize } from '../../core/wording.ts';
import type { SumFragment } from '../../generated/operations.ts';
import { Unstated } from '../labels.tsx';

/** A sum as an interval, with the number of deals that add nothing because they state no amount. */
export function Sum({ total, unstated }: { total: readonly SumFragment[]; unstated: number }): ReactNode {
  return (
    <>
      <span className="sum">{formatSums(total) ?? <Unstated />}</span>
      {unstated > 0 && (
        <span className="sum-rest">
          {total.length > 0 && 'plus '}
          {pluralize(unstated, 'deal')} with no stated amount
        </span>
      )}
    </>
  );
}
