import { useEffect, type ReactNode } from 'react';
import { fetchDealClaims, uniqueSources } from '../client/deal-claims.ts';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { usePagedQuery, type PagedList } from '../client/use-paged-query.ts';
import { claimColumns, dealClaimRows } from '../core/claims.ts';
import { dealParticipants } from '../core/deals.ts';
import { pluralize, formatRoles } from '../core/wording.ts';
import {
  RelationshipClaimsDocument,
  RelationshipPageDocument,
  type RelationshipClaimsQuery,
  type RelationshipPageQuery,
} from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { Citations } from '../components/citations.tsx';
import { Conflict } from '../components/conflict.tsx';
import { DealTable } from '../components/deal-table.tsx';
import { DownloadCsvButton } from '../components/download-csv.tsx';
import { Fact } from '../components/fact.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { DisputedLabel, KindLabel, StatusLabel, TypeLabel } from '../components/labels.tsx';
import { EntityLink, ViewLink } from '../components/links.tsx';
import { useRouter } from '../components/router.tsx';
import { LoadMoreButton } from '../components/load-more-button.tsx';
import { TermsTable } from '../components/terms-table.tsx';
import { ClaimTimeline } from '../components/claim-timeline.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { NodeNotFound } from './not-found.tsx';

type RelationshipPageData = NonNullable<RelationshipPageQuery['relationship']>;
type DealClaim = NonNullable<RelationshipClaimsQuery['relationship']>['claims']['nodes'][number];

function RelationshipHeader({ relationship }: { relationship: RelationshipPageData }): ReactNode {
  const { type, title, about, partOf, terms, evidence } = relationship;
  return (
    <>
      <p className="eyebrow">
        <TypeLabel type={type} /> {terms.status !== null && <StatusLabel status={terms.status} />}{' '}
        {evidence.disputed && <DisputedLabel />}
      </p>
      <h1>{title}</h1>
      <ul className="party-cards" aria-label="Parties">
        {dealParticipants(relationship).map(({ roles, entity }) => (
          <li key={entity.id} className="card">
            <EntityLink entity={entity} />
            <span className="card-detail">
              {formatRoles({ roles })} · <KindLabel kind={entity.kind} />
            </span>
          </li>
        ))}
      </ul>
      <dl className="facts">
        <Fact name="About">
          {about.length > 0 &&
            about.map((entity, index) => (
              <span key={entity.id}>
                {index > 0 && ', '}
                <EntityLink entity={entity} />
              </span>
            ))}
        </Fact>
        <Fact name="Part of">
          {partOf && <ViewLink route={{ view: 'relationship', id: partOf.id }}>{partOf.title}</ViewLink>}
        </Fact>
        <Fact name="Sources">
          {pluralize(evidence.claims, 'claim')} from {pluralize(evidence.sources, 'source')} by{' '}
          {pluralize(evidence.publishers, 'publisher')}
        </Fact>
      </dl>
    </>
  );
}

function ClaimSections({
  relationship,
  list,
}: {
  relationship: RelationshipPageData;
  list: PagedList<DealClaim>;
}): ReactNode {
  const { address } = useRouter();
  const highlightedId = address.params['claim'] ?? null;
  useEffect(() => {
    if (highlightedId !== null)
      document.getElementById(`claim-${highlightedId}`)?.scrollIntoView({ block: 'center' });
  }, [highlightedId]);
  const sources = uniqueSources(list.rows.map(({ source }) => source));
  return (
    <>
      <section aria-labelledby="terms">
        <h2 id="terms">Terms and sources</h2>
        <TermsTable terms={relationship.terms} claims={list.rows} conflicts={relationship.conflicts} />
      </section>
      {relationship.conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">Sources disagree</h2>
          {relationship.conflicts.map((conflict) => (
            <Conflict key={`${conflict.term} ${conflict.unit}`} conflict={conflict} />
          ))}
        </section>
      )}
      <section aria-labelledby="timeline">
        <h2 id="timeline">
          Timeline of claims <span className="count">{pluralize(list.totalCount, 'claim')}</span>
        </h2>
        <p className="button-group">
          <DownloadCsvButton
            label="Download claims as CSV"
            baseName={`claims-${relationship.id}`}
            readTable={async (client, contextFor) => {
              const claims = await fetchDealClaims(client, [relationship.id]);
              return {
                columns: claimColumns(await contextFor([])),
                rows: dealClaimRows([relationship], claims),
              };
            }}
          />
        </p>
        <ClaimTimeline claims={list.rows} highlightedId={highlightedId} />
        <LoadMoreButton list={list} noun="claims" />
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">
          Citations <span className="count">{pluralize(sources.length, 'source')}</span>
        </h2>
        <Citations sources={sources} />
      </section>
    </>
  );
}

function RelationshipContent({ relationship }: { relationship: RelationshipPageData }): ReactNode {
  const { id, title, parts } = relationship;
  useDocumentTitle(title);
  const claims = usePagedQuery({
    query: RelationshipClaimsDocument,
    variables: { id },
    selectPage: (data) =>
      data.relationship && {
        totalCount: data.relationship.claims.totalCount,
        rows: data.relationship.claims.nodes,
        pageInfo: data.relationship.claims.pageInfo,
      },
  });
  return (
    <>
      <RelationshipHeader relationship={relationship} />
      <QueryState result={claims} subject="the claims" lines={10}>
        {(list) =>
          list === null ? (
            <EmptyState title="No claims on this date.">
              <p>No claim about this deal was public on the selected date.</p>
            </EmptyState>
          ) : (
            <ClaimSections relationship={relationship} list={list} />
          )
        }
      </QueryState>
      {parts.length > 0 && (
        <section aria-labelledby="parts">
          <h2 id="parts">Parts</h2>
          <DealTable deals={parts} caption={`Parts of ${title}`} />
        </section>
      )}
      <p className="after">
        <GraphiqlLink query={RelationshipPageDocument} variables={{ id }} />
      </p>
    </>
  );
}

/** One deal: parties, terms with their claims, conflicts, timeline of claims, and citations. */
export function RelationshipView({ id }: { id: string }): ReactNode {
  const result = useRetryingQuery(RelationshipPageDocument, { id });
  return (
    <QueryState result={result} subject="this deal" lines={10}>
      {({ relationship }) =>
        relationship === null ? (
          <NodeNotFound noun="deal" id={id} />
        ) : (
          <RelationshipContent relationship={relationship} />
        )
      }
    </QueryState>
  );
}
