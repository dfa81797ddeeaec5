import type { ReactNode } from 'react';
import { formatDate } from '../core/dates.ts';
import { RULE_NAMES, pluralize } from '../core/wording.ts';
import { TERMS } from '../generated/domain.ts';
import type { ConflictDetailsFragment } from '../generated/operations.ts';
import { SourceCredit } from './claim.tsx';
import { ModalityLabel } from './labels.tsx';

/** A conflict: its positions side by side, the winner first, and the rule that decided. */
export function Conflict({
  conflict,
  level = 3,
}: {
  conflict: ConflictDetailsFragment;
  level?: 3 | 4;
}): ReactNode {
  const { term, unit, positions, resolution } = conflict;
  const Heading = `h${level}` as const;
  return (
    <section className="conflict">
      <Heading>
        {TERMS[term].name}
        {unit !== null && <span className="unit"> in {unit}</span>}: {pluralize(positions.length, 'position')}
      </Heading>
      <ol className="positions">
        {positions.map((position, index) => (
          <li key={position.display + position.claims.map(({ id }) => id).join()} className="position">
            <p className="position-value">
              {position.date === null ? position.display : formatDate(position.date)}
              {index === 0 && <span className="winner">used here</span>}
            </p>
            <ul className="position-claims">
              {position.claims.map((claim) => (
                <li key={claim.id}>
                  <p className="claim-summary">{claim.summary}</p>
                  <p className="claim-foot">
                    <ModalityLabel modality={claim.modality} /> · <SourceCredit source={claim.source} /> ·{' '}
                    {claim.passage}
                  </p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="rule">
        <strong>{RULE_NAMES[resolution.rule]}.</strong> {resolution.explanation}
      </p>
    </section>
  );
}
