import type { ReactNode } from 'react';
import { pluralize } from '../core/wording.ts';
import type { DealFragment, EntityNameFragment } from '../generated/operations.ts';
import { EvidenceLabel, TypeLabel } from './labels.tsx';
import { EntityLink, ViewLink } from './links.tsx';

/** Number of deals that are visible without opening the rest. */
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

/** A list of deals: the first ones visible, the rest collapsed. */
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

/** One step of a path: its deals, and the entity at its end. */
export function Hop({
  to,
  deals,
  screenReaderText,
  sum,
}: {
  to: EntityNameFragment;
  deals: readonly DealFragment[];
  /** Text for screen readers in place of the line. */
  screenReaderText: string;
  /** Sum of the deals, where it is relevant. */
  sum?: string;
}): ReactNode {
  return (
    <li className="hop">
      <span className="visually-hidden">{screenReaderText}</span>
      {sum !== undefined && <p className="hop-sum">{sum}</p>}
      <DealList deals={deals} />
      <p className="hop-entity">
        <EntityLink entity={to} />
      </p>
    </li>
  );
}
