import type { ReactNode } from 'react';
import { describeLeftOut, formatSums, type LeftOutDeals } from '../../core/money.ts';
import type { SumFragment } from '../../generated/operations.ts';
import { Unstated } from '../labels.tsx';

/** A sum as an interval, with the deals that it leaves out. */
export function Sum({
  total,
  ...counts
}: { readonly total: readonly SumFragment[] } & LeftOutDeals): ReactNode {
  const leftOut = describeLeftOut(counts);
  return (
    <>
      <span className="sum">{formatSums(total) ?? <Unstated />}</span>
      {leftOut !== null && <span className="sum-rest">{leftOut}</span>}
    </>
  );
}
