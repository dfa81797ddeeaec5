import type { ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { QUESTIONS } from '../core/questions.ts';
import { pluralize } from '../core/wording.ts';
import { HomeDocument, type HomeQuery } from '../generated/operations.ts';
import { QueryState } from '../components/query-state.tsx';
import { DealTable } from '../components/deal-table.tsx';
import { KindLabel } from '../components/labels.tsx';
import { EntityLink, ViewLink } from '../components/links.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';

const EXAMPLE_SEARCHES = ['NVIDIA', 'OpenAI Microsoft', 'Stargate', 'Anthropic'];

function Overview({ graph, entities, relationships }: HomeQuery): ReactNode {
  return (
    <>
      <p className="counts">
        {pluralize(graph.relationships, 'deal')} between{' '}
        {pluralize(graph.entities, 'company or other entity', 'companies and other entities')}, based on{' '}
        {pluralize(graph.claims, 'claim')} from {pluralize(graph.sources, 'source')}. Sources disagree on{' '}
        <ViewLink route={{ view: 'conflicts' }}>{pluralize(graph.conflicts, 'point')}</ViewLink>.
      </p>
      <section aria-labelledby="questions">
        <h2 id="questions">Explore</h2>
        <ul className="questions">
          {QUESTIONS.map(({ route, name, description }) => (
            <li key={name} className="card">
              <ViewLink route={route}>{name}</ViewLink>
              <span className="card-detail">{description}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="most">
        <h2 id="most">Most connected</h2>
        <ul className="cards">
          {entities.nodes.map((entity) => (
            <li key={entity.id} className="card">
              <EntityLink entity={entity} />
              <span className="card-detail">
                <KindLabel kind={entity.kind} /> · {pluralize(entity.degree, 'deal')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="latest">
        <h2 id="latest">Recently announced</h2>
        <DealTable deals={relationships.nodes} caption="Recently announced deals" />
        <p className="after">
          <ViewLink route={{ view: 'relationships' }}>All {pluralize(graph.relationships, 'deal')}</ViewLink>
        </p>
      </section>
    </>
  );
}

/** The home page: search, counts, questions, entities with the most deals, and the latest deals. */
export function HomeView(): ReactNode {
  useDocumentTitle('');
  const result = useRetryingQuery(HomeDocument, {});
  return (
    <>
      <section className="hero">
        <h1>Who pays whom in AI. Every deal, with its sources.</h1>
        <SearchBox large />
        <p className="hint">
          Try{' '}
          {EXAMPLE_SEARCHES.map((text, index) => (
            <span key={text}>
              {index > 0 && ' · '}
              <ViewLink route={{ view: 'search' }} params={{ text }}>
                {text}
              </ViewLink>
            </span>
          ))}
          . Misspellings are fine.
        </p>
      </section>
      <QueryState result={result} subject="the overview" lines={10}>
        {(data) => <Overview {...data} />}
      </QueryState>
    </>
  );
}
