import type { ReactNode } from 'react';
import { pluralize } from '../core/wording.ts';
import type { DealFragment, EntityNameFragment } from '../generated/operations.ts';
import { EvidenceLabel, TypeLabel } from './labels.tsx';
import { EntityLink, ViewLink } from './links.tsx';

/** How many deals of a step are shown before one asks for all. */
const VISIBLE_DEALS = 3;

function DealListItem({ deal: { id, type, title, terms, evidence } }: { deal: DealFragment }): ReactNode {
  return (
    <li className="hop-deal">
      <TypeLabel type={type} />
      <span>
        <ViewLink route={{ view: 'relationship', id }}>{title}</ViewLink>
        <span className="hop-detail">
          {terms.amount !== null && <strong>{terms.amount.display} · </strong>}
          <EvidenceLabel evidence={evidence} />
        </span>
      </span>
    </li>
  );
}

/** Deals, the first ones at once and the rest when they are asked for. */
export function DealList({ deals }: { deals: readonly DealFragment[] }): ReactNode {
  const rest = deals.slice(VISIBLE_DEALS);
  return (
    <>
      <ul className="hop-deals">
        {deals.slice(0, VISIBLE_DEALS).map((deal) => (
          <DealListItem key={deal.id} deal={deal} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="fold">
          <summary>{pluralize(rest.length, 'more deal')}</summary>
          <ul className="hop-deals">
            {rest.map((deal) => (
              <DealListItem key={deal.id} deal={deal} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** One step of a way: who stands at its end, and the deals that tie the two. */
export function Hop({
  to,
  deals,
  screenReaderText,
  sum,
}: {
  to: EntityNameFragment;
  deals: readonly DealFragment[];
  /** How the step is told to those who do not see the line. */
  screenReaderText: string;
  /** What the deals come to; nothing where that is not what is asked. */
  sum?: string;
}): ReactNode {
  return (
    <li className="hop">
      <span className="unseen">{screenReaderText}</span>
      {sum !== undefined && <p className="hop-sum">{sum}</p>}
      <DealList deals={deals} />
      <p className="hop-entity">
        <EntityLink entity={to} />
      </p>
    </li>
  );
}
