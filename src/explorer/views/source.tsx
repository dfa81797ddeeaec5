import type { ReactNode } from 'react';
import { useAnswer } from '../client/use-retrying-query.ts';
import { usePages, type Pages } from '../client/use-paged-query.ts';
import { SOURCE_KIND_NAMES, counted } from '../core/wording.ts';
import {
  SourceClaimsDocument,
  SourcePageDocument,
  type SourceClaimsQuery,
  type SourcePageQuery,
} from '../generated/operations.ts';
import { Asked, Empty } from '../components/query-state.tsx';
import { Citations } from '../components/citations.tsx';
import { Claim } from '../components/claim.tsx';
import { DateLabel, TypeLabel } from '../components/labels.tsx';
import { Outside, PlaceLink } from '../components/links.tsx';
import { MoreButton } from '../components/load-more-button.tsx';
import { useTitle } from '../components/use-document-title.ts';
import { Missing } from './not-found.tsx';

type SourceClaim = NonNullable<SourceClaimsQuery['source']>['claims']['nodes'][number];

/** Claims with those about the same thing together, in the order in which each thing is first spoken of. */
function bySubject(claims: readonly SourceClaim[]): [SourceClaim, ...SourceClaim[]][] {
  const groups = new Map<string, [SourceClaim, ...SourceClaim[]]>();
  for (const claim of claims) {
    const group = groups.get(claim.about.id);
    if (group === undefined) groups.set(claim.about.id, [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

function Subject({ about }: { about: SourceClaim['about'] }): ReactNode {
  if ('title' in about)
    return (
      <h3>
        <PlaceLink place={{ view: 'relationship', id: about.id }}>{about.title}</PlaceLink>{' '}
        <TypeLabel type={about.type} />
      </h3>
    );
  if ('name' in about)
    return (
      <h3>
        <PlaceLink place={{ view: 'entity', id: about.id }}>{about.name}</PlaceLink>
      </h3>
    );
  return <h3>{about.id}</h3>;
}

function Claims({ pages }: { pages: Pages<SourceClaim> }): ReactNode {
  if (pages.totalCount === 0)
    return (
      <Empty title="No claim of this source counts.">
        <p>Its claims were taken back, wait for review, or were not known yet on the day that you look at.</p>
      </Empty>
    );
  return (
    <>
      {bySubject(pages.rows).map((claims) => (
        <section key={claims[0].about.id} className="subject">
          <Subject about={claims[0].about} />
          {claims.map((claim) => (
            <Claim key={claim.id} claim={claim} credited={false} />
          ))}
        </section>
      ))}
      <MoreButton pages={pages} noun="claims" />
    </>
  );
}

function Page({ source }: { source: NonNullable<SourcePageQuery['source']> }): ReactNode {
  const { id, title, publisher, kind, url, archiveUrl, publishedOn, publishedOnInferred } = source;
  const { retrievedOn, language } = source;
  useTitle(title);
  const claims = usePages({
    query: SourceClaimsDocument,
    variables: { id },
    page: (data) =>
      data.source && {
        totalCount: data.source.claims.totalCount,
        rows: data.source.claims.nodes,
        pageInfo: data.source.claims.pageInfo,
      },
  });
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
            {publishedOnInferred && ' (date inferred, not printed)'}
          </dd>
        </div>
        {retrievedOn !== null && (
          <div>
            <dt>Read on</dt>
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
            <dt>Read it</dt>
            <dd>
              {url !== null && <Outside url={url}>{new URL(url).hostname.replace(/^www\./, '')}</Outside>}
              {url !== null && archiveUrl !== null && ' · '}
              {archiveUrl !== null && <Outside url={archiveUrl}>archived copy</Outside>}
            </dd>
          </div>
        )}
      </dl>
      <section aria-labelledby="says">
        <h2 id="says">
          What it says
          {claims.state === 'answered' && claims.data !== null && (
            <span className="count"> {counted(claims.data.totalCount, 'claim')}</span>
          )}
        </h2>
        <Asked answer={claims} what="its claims" lines={8}>
          {(pages) => (pages === null ? null : <Claims pages={pages} />)}
        </Asked>
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">Cite it</h2>
        <Citations sources={[source]} />
      </section>
    </>
  );
}

/** Everything that one source says. */
export function SourceView({ id }: { id: string }): ReactNode {
  const answer = useAnswer(SourcePageDocument, { id });
  return (
    <Asked answer={answer} what="this source">
      {({ source }) => (source === null ? <Missing what="source" id={id} /> : <Page source={source} />)}
    </Asked>
  );
}
