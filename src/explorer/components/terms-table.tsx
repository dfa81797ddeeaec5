import type { ReactNode } from 'react';
import { termsWithClaims, describeMetric, type TermWithClaims } from '../core/terms.ts';
import { pluralize } from '../core/wording.ts';
import { TERMS } from '../generated/domain.ts';
import type {
  ClaimLineFragment,
  ConflictDetailsFragment,
  TermValuesFragment,
} from '../generated/operations.ts';
import { SourceCredit } from './claim.tsx';
import { DisputedLabel, ModalityLabel, Unstated } from './labels.tsx';

function SupportingClaims({ claims }: { claims: TermWithClaims['claims'] }): ReactNode {
  if (claims.length === 0) return <span className="none">not in the claims loaded so far</span>;
  return (
    <details>
      <summary>{pluralize(claims.length, 'claim')}</summary>
      <ul className="behind">
        {claims.map(({ claim, display }) => (
          <li key={claim.id}>
            <strong>{display}</strong> <ModalityLabel modality={claim.modality} />
            <br />
            <SourceCredit source={claim.source} />: {claim.summary}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The resolved terms of a deal, each with the claims that state it. */
export function TermsTable({
  terms,
  claims,
  conflicts,
}: {
  terms: TermValuesFragment;
  claims: readonly ClaimLineFragment[];
  conflicts: readonly ConflictDetailsFragment[];
}): ReactNode {
  const rows = termsWithClaims(terms, claims);
  if (rows.length === 0 && terms.metric === null)
    return <p className="none">No source states an amount, a date or another term.</p>;
  return (
    <table className="terms">
      <caption className="visually-hidden">Terms, as resolved from all claims</caption>
      <thead>
        <tr>
          <th scope="col">Term</th>
          <th scope="col">Value</th>
          <th scope="col">Sources</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ term, display, others, claims: supporting }) => (
          <tr key={term}>
            <th scope="row">{TERMS[term].name}</th>
            <td className="terms-value">
              {display ?? <Unstated />}
              {others.length > 0 && <p className="other-figures">Also stated: {others.join('; ')}</p>}
              {conflicts.some((conflict) => conflict.term === term) && (
                <>
                  {' '}
                  <DisputedLabel />
                </>
              )}
            </td>
            <td>
              <SupportingClaims claims={supporting} />
            </td>
          </tr>
        ))}
        {terms.metric !== null && (
          <tr>
            <th scope="row">Change</th>
            <td className="terms-value" colSpan={2}>
              {describeMetric(terms.metric)}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
