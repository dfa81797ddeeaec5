import { Fragment, type ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { usePagedQuery } from '../client/use-paged-query.ts';
import {
  toSearchHitItem,
  readSearchKind,
  SEARCH_KIND_NAMES,
  type SearchHitItem,
} from '../core/search-hits.ts';
import { pluralize } from '../core/wording.ts';
import { SearchCountsDocument, SearchDocument, type SearchKind } from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { Highlight } from '../components/highlight.tsx';
import { ViewLink } from '../components/links.tsx';
import { useRouter } from '../components/router.tsx';
import { LoadMoreButton } from '../components/load-more-button.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';

const COUNT_FIELDS = {
  ENTITY: 'entities',
  RELATIONSHIP: 'relationships',
  CLAIM: 'claims',
  SOURCE: 'sources',
} as const;

function HitItem({ hit }: { hit: SearchHitItem }): ReactNode {
  const inName = hit.matched === 'name' || hit.matched === 'title';
  return (
    <li className="hit">
      <p className="hit-name">
        <ViewLink route={hit.route} {...(hit.claimId !== undefined && { params: { claim: hit.claimId } })}>
          {inName ? <Highlight html={hit.highlight} /> : hit.name}
        </ViewLink>
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

function KindTabs({ text, kind }: { text: string; kind: SearchKind | null }): ReactNode {
  const result = useRetryingQuery(SearchCountsDocument, { text });
  const renderCount = (each: SearchKind): ReactNode =>
    result.state === 'loaded' && (
      <span className="chosen"> {result.data[COUNT_FIELDS[each]].totalCount}</span>
    );
  return (
    <nav className="tabs" aria-label="Result types">
      <ViewLink route={{ view: 'search' }} params={{ text }} className="tab" current={kind === null}>
        All
      </ViewLink>
      {(Object.keys(SEARCH_KIND_NAMES) as SearchKind[]).map((each) => (
        <ViewLink
          key={each}
          route={{ view: 'search' }}
          params={{ text, kind: each }}
          className="tab"
          current={each === kind}
        >
          {SEARCH_KIND_NAMES[each]}
          {renderCount(each)}
        </ViewLink>
      ))}
    </nav>
  );
}

/** Links to searches for names similar to a text. */
function SuggestedSearches({ text }: { text: string }): ReactNode {
  const result = useRetryingQuery(SearchCountsDocument, { text });
  const names = result.state === 'loaded' ? result.data.entities.suggestions : [];
  if (names.length === 0) return null;
  return (
    <p>
      Did you mean{' '}
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && (index === names.length - 1 ? ' or ' : ', ')}
          <ViewLink route={{ view: 'search' }} params={{ text: name }}>
            {name}
          </ViewLink>
        </Fragment>
      ))}
      ?
    </p>
  );
}

function Results({ text, kind }: { text: string; kind: SearchKind | null }): ReactNode {
  const result = usePagedQuery({
    query: SearchDocument,
    variables: { text, kinds: kind === null ? null : [kind] },
    selectPage: ({ search: { totalCount, edges, pageInfo } }) => ({ totalCount, rows: edges, pageInfo }),
  });
  return (
    <QueryState result={result} subject="this search" lines={8}>
      {(list) =>
        list === null || list.totalCount === 0 ? (
          <EmptyState title={`No results for “${text}”.`}>
            <SuggestedSearches text={text} />
            <p>
              All words must match. Try fewer words, another name of the company, or its ticker. One typo is
              tolerated in long words.
            </p>
          </EmptyState>
        ) : (
          <>
            <p className="count" role="status">
              {pluralize(list.totalCount, 'result')}, best match first
            </p>
            <ol className="hits">
              {list.rows.map((edge) => (
                <HitItem key={edge.node.id} hit={toSearchHitItem(edge)} />
              ))}
            </ol>
            <LoadMoreButton list={list} noun="results" />
          </>
        )
      }
    </QueryState>
  );
}

/** Search results, by kind. */
export function SearchView(): ReactNode {
  const { address } = useRouter();
  const text = address.params['text']?.trim() ?? '';
  const kind = readSearchKind(address.params);
  useDocumentTitle(text === '' ? 'Search' : `Search: ${text}`);
  if (text === '')
    return (
      <>
        <h1>Search</h1>
        <EmptyState title="Enter a search.">
          <p>Type the name of a company, deal or source in the search box at the top of the page.</p>
        </EmptyState>
      </>
    );
  return (
    <>
      <h1>“{text}”</h1>
      <KindTabs text={text} kind={kind} />
      <Results key={`${kind} ${text}`} text={text} kind={kind} />
    </>
  );
}
