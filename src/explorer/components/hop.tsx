import type { ReactNode } from 'react';
import { counted } from '../core/wording.ts';
import type { DealFragment, EntityNameFragment } from '../generated/operations.ts';
import { EvidenceLabel, TypeLabel } from './labels.tsx';
import { EntityLink, PlaceLink } from './links.tsx';

/** How many deals of a step are shown before one asks for all. */
const FIRST = 3;

function DealLine({ deal: { id, type, title, terms, evidence } }: { deal: DealFragment }): ReactNode {
  return (
    <li className="hop-deal">
      <TypeLabel type={type} />
      <span>
        <PlaceLink place={{ view: 'relationship', id }}>{title}</PlaceLink>
        <span className="hop-detail">
          {terms.amount !== null && <strong>{terms.amount.display} · </strong>}
          <EvidenceLabel evidence={evidence} />
        </span>
      </span>
    </li>
  );
}

/** Deals, the first ones at once and the rest when they are asked for. */
export function DealLines({ deals }: { deals: readonly DealFragment[] }): ReactNode {
  const rest = deals.slice(FIRST);
  return (
    <>
      <ul className="hop-deals">
        {deals.slice(0, FIRST).map((deal) => (
          <DealLine key={deal.id} deal={deal} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="fold">
          <summary>{counted(rest.length, 'more deal')}</summary>
          <ul className="hop-deals">
            {rest.map((deal) => (
              <DealLine key={deal.id} deal={deal} />
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
  said,
  sum,
}: {
  to: EntityNameFragment;
  deals: readonly DealFragment[];
  /** How the step is told to those who do not see the line. */
  said: string;
  /** What the deals come to; nothing where that is not what is asked. */
  sum?: string;
}): ReactNode {
  return (
    <li className="hop">
      <span className="unseen">{said}</span>
      {sum !== undefined && <p className="hop-sum">{sum}</p>}
      <DealLines deals={deals} />
      <p className="hop-entity">
        <EntityLink entity={to} />
      </p>
    </li>
  );
}
