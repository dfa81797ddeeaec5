import { useEffect, type ReactNode } from 'react';
import { useAnswer } from '../client/use-retrying-query.ts';
import { usePages, type Pages } from '../client/use-paged-query.ts';

import { participants } from '../core/deals.ts';
import { counted, rolesInWords } from '../core/wording.ts';
import {
  RelationshipClaimsDocument,
  RelationshipPageDocument,
  type RelationshipClaimsQuery,
  type RelationshipPageQuery,
} from '../generated/operations.ts';
import { Asked, Empty } from '../components/query-state.tsx';
import { Citations } from '../components/citations.tsx';
import { Conflict } from '../components/conflict.tsx';
import { DealRows } from '../components/deal-table.tsx';
import { Fact } from '../components/fact.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { DisputedLabel, KindLabel, StatusLabel, TypeLabel } from '../components/labels.tsx';
import { EntityLink, PlaceLink } from '../components/links.tsx';
import { useLocation } from '../components/router.tsx';
import { MoreButton } from '../components/load-more-button.tsx';
import { TermsTable } from '../components/terms-table.tsx';
import { Timeline } from '../components/claim-timeline.tsx';
import { useTitle } from '../components/use-document-title.ts';
import { Missing } from './not-found.tsx';

type Relationship = NonNullable<RelationshipPageQuery['relationship']>;
type DealClaim = NonNullable<RelationshipClaimsQuery['relationship']>['claims']['nodes'][number];

function Head({ relationship }: { relationship: Relationship }): ReactNode {
  const { type, title, about, partOf, terms, evidence } = relationship;
  return (
    <>
      <p className="eyebrow">
        <TypeLabel type={type} /> {terms.status !== null && <StatusLabel status={terms.status} />}{' '}
        {evidence.disputed && <DisputedLabel />}
      </p>
      <h1>{title}</h1>
      <ul className="party-cards" aria-label="Parties">
        {participants(relationship).map(({ roles, entity }) => (
          <li key={entity.id} className="card">
            <EntityLink entity={entity} />
            <span className="card-detail">
              {rolesInWords({ roles })} · <KindLabel kind={entity.kind} />
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
          {partOf && <PlaceLink place={{ view: 'relationship', id: partOf.id }}>{partOf.title}</PlaceLink>}
        </Fact>
        <Fact name="Attested by">
          {counted(evidence.claims, 'claim')} from {counted(evidence.sources, 'source')} by{' '}
          {counted(evidence.publishers, 'publisher')}
        </Fact>
      </dl>
    </>
  );
}

/** References of each source once, in the order of the claims. */
function sourcesOf(claims: readonly DealClaim[]): DealClaim['source'][] {
  return [...new Map(claims.map(({ source }) => [source.id, source])).values()];
}

function Claims({ relationship, pages }: { relationship: Relationship; pages: Pages<DealClaim> }): ReactNode {
  const { address } = useLocation();
  const pointedOut = address.params['claim'] ?? null;
  useEffect(() => {
    if (pointedOut !== null)
      document.getElementById(`claim-${pointedOut}`)?.scrollIntoView({ block: 'center' });
  }, [pointedOut]);
  const sources = sourcesOf(pages.rows);
  return (
    <>
      <section aria-labelledby="terms">
        <h2 id="terms">Terms, and the claims behind each</h2>
        <TermsTable terms={relationship.terms} claims={pages.rows} conflicts={relationship.conflicts} />
      </section>
      {relationship.conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">Where sources disagree</h2>
          {relationship.conflicts.map((conflict) => (
            <Conflict key={`${conflict.term} ${conflict.unit}`} conflict={conflict} />
          ))}
        </section>
      )}
      <section aria-labelledby="timeline">
        <h2 id="timeline">
          Who said what, and when <span className="count">{counted(pages.totalCount, 'claim')}</span>
        </h2>
        <Timeline claims={pages.rows} pointedOut={pointedOut} />
        <MoreButton pages={pages} noun="claims" />
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">
          Cite it <span className="count">{counted(sources.length, 'source')}</span>
        </h2>
        <Citations sources={sources} />
      </section>
    </>
  );
}

function Page({ relationship }: { relationship: Relationship }): ReactNode {
  const { id, title, parts } = relationship;
  useTitle(title);
  const claims = usePages({
    query: RelationshipClaimsDocument,
    variables: { id },
    page: (data) =>
      data.relationship && {
        totalCount: data.relationship.claims.totalCount,
        rows: data.relationship.claims.nodes,
        pageInfo: data.relationship.claims.pageInfo,
      },
  });
  return (
    <>
      <Head relationship={relationship} />
      <Asked answer={claims} what="its claims" lines={10}>
        {(pages) =>
          pages === null ? (
            <Empty title="It was not known yet.">
              <p>No claim about it counts on the day that you look at.</p>
            </Empty>
          ) : (
            <Claims relationship={relationship} pages={pages} />
          )
        }
      </Asked>
      {parts.length > 0 && (
        <section aria-labelledby="parts">
          <h2 id="parts">Its parts</h2>
          <DealRows deals={parts} caption={`Parts of ${title}`} />
        </section>
      )}
      <p className="after">
        <GraphiqlLink query={RelationshipPageDocument} variables={{ id }} />
      </p>
    </>
  );
}

/** One deal: its parties, its terms with the claims behind each, where sources disagree, who said what when, and how to cite it. */
export function RelationshipView({ id }: { id: string }): ReactNode {
  const answer = useAnswer(RelationshipPageDocument, { id });
  return (
    <Asked answer={answer} what="this deal" lines={10}>
      {({ relationship }) =>
        relationship === null ? <Missing what="deal" id={id} /> : <Page relationship={relationship} />
      }
    </Asked>
  );
}
