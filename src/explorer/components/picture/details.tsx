import type { ReactNode } from 'react';
import { usePagedQuery } from '../../client/use-paged-query.ts';
import { dealParticipants } from '../../core/deals.ts';
import { sortByPublication } from '../../core/terms.ts';
import { pluralize, formatRoles } from '../../core/wording.ts';
import {
  RelationshipClaimsDocument,
  type DealFragment,
  type PictureEntityFragment,
} from '../../generated/operations.ts';
import { QueryState } from '../query-state.tsx';
import { Claim } from '../claim.tsx';
import { DateLabel, EvidenceLabel, KindLabel, StatusLabel, TypeLabel, Unstated } from '../labels.tsx';
import { EntityLink, ViewLink } from '../links.tsx';
import { LoadMoreButton } from '../load-more-button.tsx';

/** Details of the selected deal of a picture, with its claims and sources. */
export function DealDetails({ deal, onClose }: { deal: DealFragment; onClose: () => void }): ReactNode {
  const { id, type, title, terms, evidence } = deal;
  const claims = usePagedQuery({
    query: RelationshipClaimsDocument,
    variables: { id, first: 20 },
    selectPage: ({ relationship }) =>
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
        <ViewLink route={{ view: 'relationship', id }}>{title}</ViewLink>
      </h2>
      <ul>
        {dealParticipants(deal).map((party) => (
          <li key={party.entity.id}>
            <EntityLink entity={party.entity} /> <span className="role">{formatRoles(party)}</span>
          </li>
        ))}
      </ul>
      <p className="details-terms">
        <strong>{terms.amount?.display ?? 'No stated amount'}</strong>
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
      <h3>Claims and sources</h3>
      <QueryState result={claims} subject="the claims" lines={3}>
        {(list) =>
          list === null ? null : (
            <>
              {sortByPublication(list.rows).map((claim) => (
                <Claim key={claim.id} claim={claim} />
              ))}
              <LoadMoreButton list={list} noun="claims" />
            </>
          )
        }
      </QueryState>
    </aside>
  );
}

/** State and actions of an entity in a picture. */
export interface EntityActions {
  /** Whether entities of this picture can be expanded. */
  readonly expandable: boolean;
  readonly expanded: boolean;
  readonly pinned: boolean;
  readonly central: boolean;
  readonly onToggleExpanded: () => void;
  readonly onTogglePinned: () => void;
  readonly onHide: () => void;
}

/** Buttons that expand, pin and hide an entity. */
export function EntityButtons({ name, actions }: { name: string; actions: EntityActions }): ReactNode {
  const { expandable, expanded, pinned, central, onToggleExpanded, onTogglePinned, onHide } = actions;
  const nameSuffix = <span className="visually-hidden"> {name}</span>;
  return (
    <span className="button-group">
      {expandable && (!central || expanded) && (
        <button type="button" className="quiet" onClick={onToggleExpanded}>
          {expanded ? 'Collapse' : 'Expand'}
          {nameSuffix}
        </button>
      )}
      <button type="button" className="quiet" aria-pressed={pinned} onClick={onTogglePinned}>
        {pinned ? 'Unpin' : 'Pin'}
        {nameSuffix}
      </button>
      <button type="button" className="quiet" onClick={onHide}>
        Hide
        {nameSuffix}
      </button>
    </span>
  );
}

/** Details of the selected entity of a picture, with its actions. */
export function EntityDetails({
  entity,
  dealCount,
  actions,
  onClose,
}: {
  entity: PictureEntityFragment;
  /** Number of its deals in the picture. */
  dealCount: number;
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
        <ViewLink route={{ view: 'entity', id }}>{name}</ViewLink>
      </h2>
      <p>
        {degree === 0 ? (
          <Unstated />
        ) : (
          `${dealCount.toLocaleString('en-US')} of its ${pluralize(degree, 'deal')}`
        )}{' '}
        in this picture.
      </p>
      <EntityButtons name={name} actions={actions} />
      {actions.expandable && <p className="hint">Double-click to expand. Drag to pin.</p>}
    </aside>
  );
}
