import type { ReactNode } from 'react';
import { byPublication } from '../core/terms.ts';
import type { ClaimLineFragment } from '../generated/operations.ts';
import { Claim } from './claim.tsx';
import { DateLabel } from './labels.tsx';

/** What was claimed when: the claims by the day on which their source was published. */
export function Timeline({
  claims,
  pointedOut,
}: {
  claims: readonly ClaimLineFragment[];
  /** The id of the claim that the address points at. */
  pointedOut: string | null;
}): ReactNode {
  return (
    <ol className="timeline">
      {byPublication(claims).map((claim) => (
        <li key={claim.id} data-modality={claim.modality}>
          <p className="timeline-date">
            {claim.source.publishedOn === null ? (
              'no date'
            ) : (
              <DateLabel date={claim.source.publishedOn} short />
            )}
          </p>
          <Claim claim={claim} pointedOut={claim.id === pointedOut} />
        </li>
      ))}
    </ol>
  );
}
