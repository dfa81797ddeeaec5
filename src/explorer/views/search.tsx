import type { ReactNode } from 'react';
import { useAnswer } from '../client/use-retrying-query.ts';
import { usePages } from '../client/use-paged-query.ts';
import { hitOf, readKind, SEARCH_KINDS, type Hit } from '../core/search-hits.ts';
import { counted } from '../core/wording.ts';
import { SearchCountsDocument, SearchDocument, type SearchKind } from '../generated/operations.ts';
import { Asked, Empty } from '../components/query-state.tsx';
import { Highlight } from '../components/highlight.tsx';
import { PlaceLink } from '../components/links.tsx';
import { useLocation } from '../components/router.tsx';
import { MoreButton } from '../components/load-more-button.tsx';
import { useTitle } from '../components/use-document-title.ts';

const COUNTS = {
  ENTITY: 'entities',
  RELATIONSHIP: 'relationships',
  CLAIM: 'claims',
  SOURCE: 'sources',
} as const;

function HitLine({ hit }: { hit: Hit }): ReactNode {
  const inName = hit.matched === 'name' || hit.matched === 'title';
  return (
    <li className="hit">
      <p className="hit-name">
        <PlaceLink place={hit.place} {...(hit.claim !== undefined && { params: { claim: hit.claim } })}>
          {inName ? <Highlight html={hit.highlight} /> : hit.name}
        </PlaceLink>
        <span className="kind">{hit.label}</span>
      </p>
      {!inName && (
        <p className="hit-match">
          {hit.matched === 'alias' && 'also known as '}
          <Highlight html={hit.highlight} />
        </p>
      )}
      {hit.detail !== '' && <p className="hit-detail">{hit.detail}</p>}
    </li>
  );
}

function Tabs({ text, kind }: { text: string; kind: SearchKind | null }): ReactNode {
  const answer = useAnswer(SearchCountsDocument, { text });
  const count = (each: SearchKind): ReactNode =>
    answer.state === 'answered' && <span className="chosen"> {answer.data[COUNTS[each]].totalCount}</span>;
  return (
    <nav className="tabs" aria-label="Kinds of results">
      <PlaceLink place={{ view: 'search' }} params={{ text }} className="tab" current={kind === null}>
        All
      </PlaceLink>
      {(Object.keys(SEARCH_KINDS) as SearchKind[]).map((each) => (
        <PlaceLink
          key={each}
          place={{ view: 'search' }}
          params={{ text, kind: each }}
          className="tab"
          current={each === kind}
        >
          {SEARCH_KINDS[each]}
          {count(each)}
        </PlaceLink>
      ))}
    </nav>
  );
}

function Results({ text, kind }: { text: string; kind: SearchKind | null }): ReactNode {
  const answer = usePages({
    query: SearchDocument,
    variables: { text, kinds: kind === null ? null : [kind] },
    page: ({ search: { totalCount, edges, pageInfo } }) => ({ totalCount, rows: edges, pageInfo }),
  });
  return (
    <Asked answer={answer} what="this search" lines={8}>
      {(pages) =>
        pages === null || pages.totalCount === 0 ? (
          <Empty title={`Nothing was found for “${text}”.`}>
            <p>
              All words have to occur. Try fewer of them, another name of the company, or its ticker; one
              typing error in a word of four letters or more is forgiven.
            </p>
          </Empty>
        ) : (
          <>
            <p className="count" role="status">
              {counted(pages.totalCount, 'result')}, the best match first
            </p>
            <ol className="hits">
              {pages.rows.map((edge) => (
                <HitLine key={edge.node.id} hit={hitOf(edge)} />
              ))}
            </ol>
            <MoreButton pages={pages} noun="results" />
          </>
        )
      }
    </Asked>
  );
}

/** Everything that a text finds, by kind. */
export function SearchView(): ReactNode {
  const { address } = useLocation();
  const text = address.params['text']?.trim() ?? '';
  const kind = readKind(address.params);
  useTitle(text === '' ? 'Search' : `Search: ${text}`);
  if (text === '')
    return (
      <>
        <h1>Search</h1>
        <Empty title="Nothing to look for yet.">
          <p>Type the name of a company, a deal or a source into the field at the top of the page.</p>
        </Empty>
      </>
    );
  return (
    <>
      <h1>“{text}”</h1>
      <Tabs text={text} kind={kind} />
      <Results key={`${kind} ${text}`} text={text} kind={kind} />
    </>
  );
}
