import type { ReactNode } from 'react';
import { useAnswer } from '../client/use-retrying-query.ts';
import { QUESTIONS } from '../core/questions.ts';
import { counted, listed } from '../core/wording.ts';
import { HomeDocument, type HomeQuery } from '../generated/operations.ts';
import { Asked } from '../components/query-state.tsx';
import { DealRows } from '../components/deal-table.tsx';
import { KindLabel } from '../components/labels.tsx';
import { PlaceLink } from '../components/links.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { useTitle } from '../components/use-document-title.ts';

const EXAMPLES = ['NVIDIA', 'OpenAI Microsoft', 'Stargate', 'Anthropic'];

function Overview({ graph, entities, relationships }: HomeQuery): ReactNode {
  return (
    <>
      <p className="counts">
        {counted(graph.relationships, 'deal')} between{' '}
        {counted(graph.entities, 'company and other', 'companies and others')}, told by{' '}
        {counted(graph.claims, 'claim')} from {counted(graph.sources, 'source')}; on{' '}
        <PlaceLink place={{ view: 'disagreements' }}>{counted(graph.conflicts, 'point')}</PlaceLink> the
        sources disagree.
      </p>
      <section aria-labelledby="questions">
        <h2 id="questions">What one can ask</h2>
        <ul className="questions">
          {QUESTIONS.map(({ place, name, about }) => (
            <li key={name} className="card">
              <PlaceLink place={place}>{name}</PlaceLink>
              <span className="card-detail">{about}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="most">
        <h2 id="most">Tied to the most</h2>
        <ul className="cards">
          {entities.nodes.map((entity) => (
            <li key={entity.id} className="card">
              <PlaceLink place={{ view: 'entity', id: entity.id }}>{entity.shortName}</PlaceLink>
              <span className="card-detail">
                <KindLabel kind={entity.kind} /> · {counted(entity.degree, 'deal')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="latest">
        <h2 id="latest">Announced last</h2>
        <DealRows deals={relationships.nodes} caption="The deals that were announced last" />
        <p className="after">
          <PlaceLink place={{ view: 'relationships' }}>All {counted(graph.relationships, 'deal')}</PlaceLink>
        </p>
      </section>
    </>
  );
}

/** The first view: the search, what there is, and where to begin. */
export function HomeView(): ReactNode {
  useTitle('');
  const answer = useAnswer(HomeDocument, {});
  return (
    <>
      <section className="hero">
        <h1>Who is tied to whom in the AI industry, by which deal, for how much, and who says so?</h1>
        <SearchBox large />
        <p className="hint">
          Try{' '}
          {EXAMPLES.map((text, index) => (
            <span key={text}>
              {index > 0 && ' · '}
              <PlaceLink place={{ view: 'search' }} params={{ text }}>
                {text}
              </PlaceLink>
            </span>
          ))}
          . Typing errors are forgiven.
        </p>
      </section>
      <Asked answer={answer} what={listed(['what the graph holds', 'its latest deals'])} lines={10}>
        {(data) => <Overview {...data} />}
      </Asked>
    </>
  );
}
