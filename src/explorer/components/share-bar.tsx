import type { ReactNode } from 'react';
import { formatPercent, formatShareRange, type ShareRange } from '../core/shares.ts';

/** A share as number, range and bar. The range covers all values that amounts can have. */
export function ShareBar({ share }: { share: ShareRange }): ReactNode {
  const { percent, percentLow, percentHigh } = share;
  const range = formatShareRange(share);
  return (
    <>
      <strong>{formatPercent(share)}</strong>
      {range !== null && <span className="share-range"> (range {range})</span>}
      {/* SVG attributes, because the content security policy forbids inline styles. */}
      <svg className="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="share-whole" width="100" height="6" />
        <rect className="share-may" x={percentLow} width={Math.max(percentHigh - percentLow, 0)} height="6" />
        {percent !== null && <rect className="share-is" width={percent} height="3" y="1.5" />}
      </svg>
    </>
  );
}
