import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useAnswer } from '../client/use-retrying-query.ts';
import { dayOf, type Place } from '../core/address.ts';
import { dateInWords, today } from '../core/dates.ts';
import { QUESTIONS } from '../core/questions.ts';
import { listed } from '../core/wording.ts';
import { AboutDocument } from '../generated/operations.ts';
import { PlaceLink } from './links.tsx';
import { useLocation } from './router.tsx';
import { Menu } from './menu.tsx';
import { SearchBox } from './search-box.tsx';

/** The views that the head of every page leads to, beside the questions. */
const NAVIGATION: readonly { readonly place: Place; readonly name: string }[] = [
  { place: { view: 'relationships' }, name: 'All deals' },
  { place: { view: 'picture' }, name: 'Picture' },
];

/** All questions below one name: the head of a page has no room for each. */
function QuestionsMenu(): ReactNode {
  const { view } = useLocation().address.place;
  const asked = QUESTIONS.some(({ place }) => place.view === view);
  return (
    <Menu className={asked ? 'nav-menu nav-current' : 'nav-menu'} name="Questions">
      {() => (
        <ul className="menu-body">
          {QUESTIONS.map(({ place, name, about }) => (
            <li key={name}>
              <PlaceLink place={place} current={place.view === view}>
                {name}
              </PlaceLink>
              <span className="hop-detail">{about}</span>
            </li>
          ))}
        </ul>
      )}
    </Menu>
  );
}

/** Chooses the day that everything is shown as of. */
function DayChooser(): ReactNode {
  const { address, set } = useLocation();
  const day = dayOf(address.params);
  const [text, setText] = useState(day ?? '');
  useEffect(() => setText(day ?? ''), [day]);
  return (
    <Menu className="day" name={day === null ? 'Known today' : `Known on ${dateInWords(day)}`}>
      {(close) => (
        <form
          className="menu-body"
          onSubmit={(event) => {
            event.preventDefault();
            close();
            set({ knownOn: text });
          }}
        >
          <label>
            Show only what could be known on
            <input type="date" value={text} required onChange={({ target }) => setText(target.value)} />
          </label>
          <button type="submit">Go back to that day</button>
        </form>
      )}
    </Menu>
  );
}

/** Says that what is shown is how things looked on another day. */
function DayBanner(): ReactNode {
  const { address, set } = useLocation();
  const day = dayOf(address.params);
  if (day === null) return null;
  return (
    <p className="banner" role="status">
      You see the graph <strong>as it could be known on {dateInWords(day)}</strong>: only claims published by
      then count.{' '}
      <button type="button" className="as-link" onClick={() => set({ knownOn: '' })}>
        Back to today
      </button>{' '}
      or see{' '}
      <PlaceLink place={{ view: 'changes' }} params={{ knownOn: '', from: day, to: today() }}>
        what changed since
      </PlaceLink>
      .
    </p>
  );
}

function Foot(): ReactNode {
  const { root, address, href } = useLocation();
  const answer = useAnswer(AboutDocument, {});
  const graph = answer.state === 'answered' ? answer.data.graph : null;
  if (address.params['embed'] === '1')
    return (
      <footer className="foot">
        <a href={href(address.place, { ...address.params, embed: '' })} target="_blank" rel="noopener">
          Open in dealgraph
        </a>
        {graph !== null && <span>revision {graph.revision}</span>}
      </footer>
    );
  return (
    <footer className="foot">
      {graph !== null && (
        <p>
          Revision {graph.revision} of a graph made from the data{' '}
          {graph.datasets.length === 1 ? 'set' : 'sets'}{' '}
          {listed(graph.datasets.map(({ title, license }) => `${title} (${license})`))}. dealgraph{' '}
          {graph.version}
        </p>
      )}
      <p>
        Everything here comes from one public GraphQL API: <a href={`${root}graphql`}>ask it yourself</a>.
      </p>
    </footer>
  );
}

/** What surrounds every view: the head with the search, the day, and the foot; in a frame only the foot. */
export function Shell({ children }: { children: ReactNode }): ReactNode {
  const { address } = useLocation();
  const { place, params } = address;
  const main = useRef<HTMLElement>(null);
  const where = JSON.stringify(place);
  const first = useRef(where);
  useEffect(() => {
    // After a link was followed the next thing to be read is the new view; at the beginning the browser decides.
    if (first.current === where) return;
    first.current = '';
    main.current?.focus({ preventScroll: true });
  }, [where]);
  const framed = params['embed'] === '1';
  return (
    <>
      {!framed && (
        <header className="head">
          <a className="skip" href="#main" onClick={() => main.current?.focus()}>
            Skip to the content
          </a>
          <PlaceLink place={{ view: 'home' }} className="brand" current={place.view === 'home'}>
            dealgraph
          </PlaceLink>
          {place.view === 'home' ? <span className="search" /> : <SearchBox />}
          <nav className="nav" aria-label="Views">
            {NAVIGATION.map(({ place: target, name }) => (
              <PlaceLink key={name} place={target} current={target.view === place.view}>
                {name}
              </PlaceLink>
            ))}
            <QuestionsMenu />
          </nav>
          <DayChooser />
        </header>
      )}
      <DayBanner />
      <main id="main" className={framed ? 'main framed' : 'main'} ref={main} tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </>
  );
}
