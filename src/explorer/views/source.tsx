import type { ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { fetchAllRows, usePagedQuery, type PagedList, type PagedQuery } from '../client/use-paged-query.ts';
import { claimColumns, type ClaimCsvRow } from '../core/claims.ts';
import { pluralize } from '../core/wording.ts';
import { SOURCE_KIND_NAMES } from '../generated/domain.ts';
import {
  SourceClaimsDocument,
  SourcePageDocument,
  type SourceClaimsQuery,
  type SourceClaimsQueryVariables,
  type SourcePageQuery,
} from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { Citations } from '../components/citations.tsx';
import { Claim } from '../components/claim.tsx';
import { DownloadCsvButton } from '../components/download-csv.tsx';
import { DateLabel, TypeLabel } from '../components/labels.tsx';
import { ExternalLink, ViewLink } from '../components/links.tsx';
import { LoadMoreButton } from '../components/load-more-button.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { NodeNotFound } from './not-found.tsx';

type SourceClaim = NonNullable<SourceClaimsQuery['source']>['claims']['nodes'][number];

/** Groups claims by subject, in the order of the first claim about each. */
function groupBySubject(claims: readonly SourceClaim[]): [SourceClaim, ...SourceClaim[]][] {
  const groups = new Map<string, [SourceClaim, ...SourceClaim[]]>();
  for (const claim of claims) {
    const subject = claim.about?.id ?? '';
    const group = groups.get(subject);
    if (group === undefined) groups.set(subject, [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

/** A claim as a CSV row, with the deal or entity that it is about. */
function toCsvRow(claim: SourceClaim): ClaimCsvRow {
  const { about } = claim;
  if (about === null) return { claim, subject: null };
  const view = 'title' in about ? ('relationship' as const) : ('entity' as const);
  const name = 'title' in about ? about.title : 'name' in about ? about.name : about.id;
  return { claim, subject: { route: { view, id: about.id }, name } };
}

function SubjectHeading({ subject }: { subject: SourceClaim['about'] }): ReactNode {
  if (subject === null) return <h3>Not in view</h3>;
  if ('title' in subject)
    return (
      <h3>
        <ViewLink route={{ view: 'relationship', id: subject.id }}>{subject.title}</ViewLink>{' '}
        <TypeLabel type={subject.type} />
      </h3>
    );
  if ('name' in subject)
    return (
      <h3>
        <ViewLink route={{ view: 'entity', id: subject.id }}>{subject.name}</ViewLink>
      </h3>
    );
  return <h3>{subject.id}</h3>;
}

function ClaimsBySubject({ list }: { list: PagedList<SourceClaim> }): ReactNode {
  if (list.totalCount === 0)
    return (
      <EmptyState title="No claims from this source.">
        <p>Its claims were retracted, await review, or were not public on the selected date.</p>
      </EmptyState>
    );
  return (
    <>
      {groupBySubject(list.rows).map((claims) => (
        <section key={claims[0].about?.id} className="subject">
          <SubjectHeading subject={claims[0].about} />
          {claims.map((claim) => (
            <Claim key={claim.id} claim={claim} showSource={false} />
          ))}
        </section>
      ))}
      <LoadMoreButton list={list} noun="claims" />
    </>
  );
}

function SourceContent({ source }: { source: NonNullable<SourcePageQuery['source']> }): ReactNode {
  const { id, title, publisher, kind, url, archiveUrl, publishedOn, publishedOnInferred } = source;
  const { retrievedOn, language } = source;
  useDocumentTitle(title);
  const pagedQuery: PagedQuery<SourceClaimsQuery, SourceClaimsQueryVariables, SourceClaim> = {
    query: SourceClaimsDocument,
    variables: { id },
    selectPage: (data) =>
      data.source && {
        totalCount: data.source.claims.totalCount,
        rows: data.source.claims.nodes,
        pageInfo: data.source.claims.pageInfo,
      },
  };
  const claims = usePagedQuery(pagedQuery);
  return (
    <>
      <p className="eyebrow">{SOURCE_KIND_NAMES[kind]}</p>
      <h1>{title}</h1>
      <dl className="facts">
        <div>
          <dt>Publisher</dt>
          <dd>{publisher}</dd>
        </div>
        <div>
          <dt>Published</dt>
          <dd>
            {publishedOn === null ? 'no date' : <DateLabel date={publishedOn} />}
            {publishedOnInferred && ' (inferred, not printed)'}
          </dd>
        </div>
        {retrievedOn !== null && (
          <div>
            <dt>Retrieved</dt>
            <dd>
              <DateLabel date={retrievedOn} />
            </dd>
          </div>
        )}
        {language !== null && (
          <div>
            <dt>Language</dt>
            <dd>{new Intl.DisplayNames('en', { type: 'language' }).of(language)}</dd>
          </div>
        )}
        {(url !== null || archiveUrl !== null) && (
          <div>
            <dt>Link</dt>
            <dd>
              {url !== null && (
                <ExternalLink url={url}>{new URL(url).hostname.replace(/^www\./, '')}</ExternalLink>
              )}
              {url !== null && archiveUrl !== null && ' · '}
              {archiveUrl !== null && <ExternalLink url={archiveUrl}>archived copy</ExternalLink>}
            </dd>
          </div>
        )}
      </dl>
      <section aria-labelledby="says">
        <h2 id="says">
          Claims
          {claims.state === 'loaded' && claims.data !== null && (
            <span className="count"> {pluralize(claims.data.totalCount, 'claim')}</span>
          )}
        </h2>
        <p className="button-group">
          <DownloadCsvButton<ClaimCsvRow>
            label="Download claims as CSV"
            baseName={`claims-${id}`}
            readTable={async (client, contextFor) => ({
              columns: claimColumns(await contextFor([])),
              rows: (await fetchAllRows(client, pagedQuery)).map(toCsvRow),
            })}
          />
        </p>
        <QueryState result={claims} subject="the claims" lines={8}>
          {(list) => (list === null ? null : <ClaimsBySubject list={list} />)}
        </QueryState>
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">Citation</h2>
        <Citations sources={[source]} />
      </section>
    </>
  );
}

/** One source with all its claims. */
export function SourceView({ id }: { id: string }): ReactNode {
  const result = useRetryingQuery(SourcePageDocument, { id });
  return (
    <QueryState result={result} subject="this source">
      {({ source }) =>
        source === null ? <NodeNotFound noun="source" id={id} /> : <SourceContent source={source} />
      }
    </QueryState>
  );
}
