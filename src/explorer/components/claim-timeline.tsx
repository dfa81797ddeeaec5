import type { ReactNode } from 'react';
import { sortByPublication } from '../core/terms.ts';
import type { ClaimLineFragment } from '../generated/operations.ts';
import { Claim } from './claim.tsx';
import { DateLabel } from './labels.tsx';

/** Claims by publication date of their source. */
export function ClaimTimeline({
  claims,
  highlightedId,
}: {
  claims: readonly ClaimLineFragment[];
  /** ID of the claim in the address. */
  highlightedId: string | null;
}): ReactNode {
  return (
    <ol className="timeline">
      {sortByPublication(claims).map((claim) => (
        <li key={claim.id} data-modality={claim.modality}>
          <p className="timeline-date">
            {claim.source.publishedOn === null ? (
              'no date'
            ) : (
              <DateLabel date={claim.source.publishedOn} short />
            )}
          </p>
          <Claim claim={claim} highlighted={claim.id === highlightedId} />
        </li>
      ))}
    </ol>
  );
}
