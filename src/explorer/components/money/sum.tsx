import type { ReactNode } from 'react';
import { formatSums } from '../../core/money.ts';
import { pluralize } from '../../core/wording.ts';
import type { SumFragment } from '../../generated/operations.ts';
import { Unstated } from '../labels.tsx';

/** An uncertain sum as the interval that it is, with how many deals state no amount and so add nothing to it. */
export function Sum({ total, unstated }: { total: readonly SumFragment[]; unstated: number }): ReactNode {
  return (
    <>
      <span className="sum">{formatSums(total) ?? <Unstated />}</span>
      {unstated > 0 && <span className="sum-rest">and {pluralize(unstated, 'deal')} without an amount</span>}
    </>
  );
}
