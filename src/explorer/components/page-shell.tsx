import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { readKnownOn, type ViewRoute } from '../core/address.ts';
import { formatDate, today } from '../core/dates.ts';
import { QUESTIONS } from '../core/questions.ts';
import { formatList } from '../core/wording.ts';
import { AboutDocument } from '../generated/operations.ts';
import { ViewLink } from './links.tsx';
import { useRouter } from './router.tsx';
import { Menu } from './menu.tsx';
import { SearchBox } from './search-box.tsx';

/** The views that the head of every page leads to, beside the questions. */
const NAVIGATION: readonly { readonly route: ViewRoute; readonly name: string }[] = [
  { route: { view: 'relationships' }, name: 'All deals' },
  { route: { view: 'picture' }, name: 'Picture' },
];

/** All questions below one name: the head of a page has no room for each. */
function QuestionsMenu(): ReactNode {
  const { view } = useRouter().address.route;
  const isQuestionView = QUESTIONS.some(({ route }) => route.view === view);
  return (
    <Menu className={isQuestionView ? 'nav-menu nav-current' : 'nav-menu'} name="Questions">
      {() => (
        <ul className="menu-body">
          {QUESTIONS.map(({ route, name, description }) => (
            <li key={name}>
              <ViewLink route={route} current={route.view === view}>
                {name}
              </ViewLink>
              <span className="hop-detail">{description}</span>
            </li>
          ))}
        </ul>
      )}
    </Menu>
  );
}

/** Chooses the day that everything is shown as of. */
function KnownOnPicker(): ReactNode {
  const { address, setParams } = useRouter();
  const day = readKnownOn(address.params);
  const [text, setText] = useState(day ?? '');
  useEffect(() => setText(day ?? ''), [day]);
  return (
    <Menu className="day" name={day === null ? 'Known today' : `Known on ${formatDate(day)}`}>
      {(close) => (
        <form
          className="menu-body"
          onSubmit={(event) => {
            event.preventDefault();
            close();
            setParams({ knownOn: text });
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
function KnownOnBanner(): ReactNode {
  const { address, setParams } = useRouter();
  const day = readKnownOn(address.params);
  if (day === null) return null;
  return (
    <p className="banner" role="status">
      You see the graph <strong>as it could be known on {formatDate(day)}</strong>: only claims published by
      then count.{' '}
      <button type="button" className="as-link" onClick={() => setParams({ knownOn: '' })}>
        Back to today
      </button>{' '}
      or see{' '}
      <ViewLink route={{ view: 'changes' }} params={{ knownOn: '', from: day, to: today() }}>
        what changed since
      </ViewLink>
      .
    </p>
  );
}

function PageFooter(): ReactNode {
  const { root, address, href } = useRouter();
  const result = useRetryingQuery(AboutDocument, {});
  const graph = result.state === 'loaded' ? result.data.graph : null;
  if (address.params['embed'] === '1')
    return (
      <footer className="foot">
        <a href={href(address.route, { ...address.params, embed: '' })} target="_blank" rel="noopener">
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
          {formatList(graph.datasets.map(({ title, license }) => `${title} (${license})`))}. dealgraph{' '}
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
export function PageShell({ children }: { children: ReactNode }): ReactNode {
  const { address } = useRouter();
  const { route, params } = address;
  const main = useRef<HTMLElement>(null);
  const routeKey = JSON.stringify(route);
  const initialRouteKey = useRef(routeKey);
  useEffect(() => {
    // After a link was followed the next thing to be read is the new view; at the beginning the browser decides.
    if (initialRouteKey.current === routeKey) return;
    initialRouteKey.current = '';
    main.current?.focus({ preventScroll: true });
  }, [routeKey]);
  const embedded = params['embed'] === '1';
  return (
    <>
      {!embedded && (
        <header className="head">
          <a className="skip" href="#main" onClick={() => main.current?.focus()}>
            Skip to the content
          </a>
          <ViewLink route={{ view: 'home' }} className="brand" current={route.view === 'home'}>
            dealgraph
          </ViewLink>
          {route.view === 'home' ? <span className="search" /> : <SearchBox />}
          <nav className="nav" aria-label="Views">
            {NAVIGATION.map(({ route: target, name }) => (
              <ViewLink key={name} route={target} current={target.view === route.view}>
                {name}
              </ViewLink>
            ))}
            <QuestionsMenu />
          </nav>
          <KnownOnPicker />
        </header>
      )}
      <KnownOnBanner />
      <main id="main" className={embedded ? 'main framed' : 'main'} ref={main} tabIndex={-1}>
        {children}
      </main>
      <PageFooter />
    </>
  );
}
