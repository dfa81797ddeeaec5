import type { ReactNode } from 'react';
import { describeMetric, statedTerms } from '../core/terms.ts';
import { SOURCE_KIND_NAMES, TERMS } from '../generated/domain.ts';
import type { ClaimLineFragment } from '../generated/operations.ts';
import { DateLabel, ModalityLabel } from './labels.tsx';
import { ViewLink } from './links.tsx';

/** Publisher and date of a source, with a link to its page. */
export function SourceCredit({ source }: { source: ClaimLineFragment['source'] }): ReactNode {
  return (
    <span className="credit">
      <ViewLink route={{ view: 'source', id: source.id }}>{source.publisher}</ViewLink>
      {', '}
      {source.publishedOn === null ? 'no date' : <DateLabel date={source.publishedOn} />}
      {source.publishedOnInferred && ' (date inferred)'}
    </span>
  );
}

/** One claim: summary, modality, source, passage and stated terms. */
export function Claim({
  claim,
  highlighted = false,
  showSource = true,
}: {
  claim: ClaimLineFragment;
  /** Whether the address contains the ID of this claim. */
  highlighted?: boolean;
  /** Whether to show the source; false on the page of the source. */
  showSource?: boolean;
}): ReactNode {
  const { id, summary, modality, assertedBy, recordedBy, passage, terms, source } = claim;
  const stated = statedTerms(terms);
  return (
    <article
      className={highlighted ? 'claim claim-highlighted' : 'claim'}
      id={`claim-${id}`}
      aria-label={`Claim ${id}`}
    >
      <p className="claim-summary">{summary}</p>
      {(stated.length > 0 || terms.metric !== null) && (
        <ul className="claim-terms">
          {stated.map(({ term, display }) => (
            <li key={term}>
              <span className="term">{TERMS[term].name}</span> {display}
            </li>
          ))}
          {terms.metric !== null && <li>{describeMetric(terms.metric)}</li>}
        </ul>
      )}
      <p className="claim-foot">
        <ModalityLabel modality={modality} />
        {showSource && (
          <>
            {' · '}
            <SourceCredit source={source} />
            {' · '}
            {SOURCE_KIND_NAMES[source.kind]}
            {source.url !== null && <span className="print-only"> · {source.url}</span>}
          </>
        )}
        {` · ${passage}`}
        {assertedBy !== null && ` · said by ${assertedBy}`}
        {recordedBy === 'MACHINE' && ' · recorded automatically'}
      </p>
    </article>
  );
}
