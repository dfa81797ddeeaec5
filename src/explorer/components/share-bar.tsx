import type { ReactNode } from 'react';
import { formatPercent, formatShareRange, type ShareRange } from '../core/shares.ts';

/** A share: the number by the middles of what is stated, what it may be whatever the true amounts are, and both as a bar. */
export function ShareBar({ share }: { share: ShareRange }): ReactNode {
  const { percent, percentLow, percentHigh } = share;
  const range = formatShareRange(share);
  return (
    <>
      <strong>{formatPercent(share)}</strong>
      {range !== null && <span className="share-range"> (may be {range})</span>}
      {/* Attributes of SVG are no styles, which the page's policy forbids to be written into it. */}
      <svg className="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="share-whole" width="100" height="6" />
        <rect className="share-may" x={percentLow} width={Math.max(percentHigh - percentLow, 0)} height="6" />
        <rect className="share-is" width={percent} height="3" y="1.5" />
      </svg>
    </>
  );
}
