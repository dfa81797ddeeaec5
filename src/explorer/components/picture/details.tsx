import type { ReactNode } from 'react';
import { usePages } from '../../client/use-paged-query.ts';
import { participants } from '../../core/deals.ts';
import { byPublication } from '../../core/terms.ts';
import { counted, rolesInWords } from '../../core/wording.ts';
import {
  RelationshipClaimsDocument,
  type DealFragment,
  type PictureEntityFragment,
} from '../../generated/operations.ts';
import { Asked } from '../query-state.tsx';
import { Claim } from '../claim.tsx';
import { DateLabel, EvidenceLabel, KindLabel, StatusLabel, TypeLabel, Unstated } from '../labels.tsx';
import { EntityLink, PlaceLink } from '../links.tsx';
import { MoreButton } from '../load-more-button.tsx';

/** A deal that was clicked in a picture: what it is, and the claims and sources behind it. */
export function DealDetails({ deal, onClose }: { deal: DealFragment; onClose: () => void }): ReactNode {
  const { id, type, title, terms, evidence } = deal;
  const claims = usePages({
    query: RelationshipClaimsDocument,
    variables: { id, first: 20 },
    page: ({ relationship }) =>
      relationship && {
        totalCount: relationship.claims.totalCount,
        rows: relationship.claims.nodes,
        pageInfo: relationship.claims.pageInfo,
      },
  });
  return (
    <aside className="details" aria-label={`Deal: ${title}`}>
      <button type="button" className="details-close quiet" onClick={onClose}>
        Close
      </button>
      <p>
        <TypeLabel type={type} />
      </p>
      <h2>
        <PlaceLink place={{ view: 'relationship', id }}>{title}</PlaceLink>
      </h2>
      <ul>
        {participants(deal).map((party) => (
          <li key={party.entity.id}>
            <EntityLink entity={party.entity} /> <span className="role">{rolesInWords(party)}</span>
          </li>
        ))}
      </ul>
      <p className="details-terms">
        <strong>{terms.amount?.display ?? 'No amount stated'}</strong>
        {terms.status !== null && (
          <>
            {' · '}
            <StatusLabel status={terms.status} />
          </>
        )}
        {' · '}
        {terms.announcedOn === null ? 'no date' : <DateLabel date={terms.announcedOn} />}
      </p>
      <p>
        <EvidenceLabel evidence={evidence} />
      </p>
      <h3>Who says so</h3>
      <Asked answer={claims} what="the claims" lines={3}>
        {(pages) =>
          pages === null ? null : (
            <>
              {byPublication(pages.rows).map((claim) => (
                <Claim key={claim.id} claim={claim} />
              ))}
              <MoreButton pages={pages} noun="claims" />
            </>
          )
        }
      </Asked>
    </aside>
  );
}

/** What can be done with an entity in a picture. */
export interface EntityActions {
  /** Whether pictures of this kind grow. */
  readonly expandable: boolean;
  readonly opened: boolean;
  readonly pinned: boolean;
  readonly middle: boolean;
  readonly onOpen: () => void;
  readonly onPin: () => void;
  readonly onHide: () => void;
}

/** The buttons that open an entity up, hold it in its place and take it out of the picture. */
export function EntityButtons({ name, actions }: { name: string; actions: EntityActions }): ReactNode {
  const { expandable, opened, pinned, middle, onOpen, onPin, onHide } = actions;
  const of = <span className="unseen"> {name}</span>;
  return (
    <span className="take-away">
      {expandable && (!middle || opened) && (
        <button type="button" className="quiet" onClick={onOpen}>
          {opened ? 'Collapse' : 'Expand'}
          {of}
        </button>
      )}
      <button type="button" className="quiet" aria-pressed={pinned} onClick={onPin}>
        {pinned ? 'Unpin' : 'Pin'}
        {of}
      </button>
      <button type="button" className="quiet" onClick={onHide}>
        Hide
        {of}
      </button>
    </span>
  );
}

/** An entity that was clicked in a picture, and what can be done with it. */
export function EntityDetails({
  entity,
  deals,
  actions,
  onClose,
}: {
  entity: PictureEntityFragment;
  /** How many of its deals are in the picture. */
  deals: number;
  actions: EntityActions;
  onClose: () => void;
}): ReactNode {
  const { id, name, kind, degree } = entity;
  return (
    <aside className="details" aria-label={`Entity: ${name}`}>
      <button type="button" className="details-close quiet" onClick={onClose}>
        Close
      </button>
      <p>
        <KindLabel kind={kind} />
      </p>
      <h2>
        <PlaceLink place={{ view: 'entity', id }}>{name}</PlaceLink>
      </h2>
      <p>
        {degree === 0 ? <Unstated /> : `${deals.toLocaleString('en-US')} of its ${counted(degree, 'deal')}`}{' '}
        in this picture.
      </p>
      <EntityButtons name={name} actions={actions} />
      {actions.expandable && <p className="hint">A double click on it expands it too; dragging pins it.</p>}
    </aside>
  );
}
