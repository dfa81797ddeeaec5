import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { readKnownOn, readRevision, readView, type ViewRoute } from '../core/address.ts';
import { formatDate, formatShortDate, today } from '../core/dates.ts';
import { QUESTIONS } from '../core/questions.ts';
import { formatList } from '../core/wording.ts';
import { AboutDocument, type AboutQuery } from '../generated/operations.ts';
import { FrameFooter, useHeightMessages } from './frame.tsx';
import { ViewLink } from './links.tsx';
import { useRouter } from './router.tsx';
import { Menu } from './menu.tsx';
import { OfferedDownloadsProvider } from './offered-downloads.tsx';
import { SearchBox } from './search-box.tsx';
import { ShareMenu } from './share-menu.tsx';

/** Views in the main navigation, before the menu of questions. */
const NAVIGATION: readonly { readonly route: ViewRoute; readonly name: string }[] = [
  { route: { view: 'relationships' }, name: 'All deals' },
  { route: { view: 'picture' }, name: 'Picture' },
];

/** A menu of all questions, because the header has no room for separate links. */
function QuestionsMenu(): ReactNode {
  const { view } = useRouter().address.route;
  const isQuestionView = QUESTIONS.some(({ route }) => route.view === view);
  return (
    <Menu className={isQuestionView ? 'nav-menu nav-current' : 'nav-menu'} name="Explore">
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

/** A menu that sets the day of knowledge. */
function KnownOnPicker(): ReactNode {
  const { address, setParams } = useRouter();
  const day = readKnownOn(address.params);
  const [text, setText] = useState(day ?? '');
  useEffect(() => setText(day ?? ''), [day]);
  return (
    <Menu className="day" name={`Known as of ${day === null ? 'today' : formatShortDate(day)}`}>
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
            Show only what was public on
            <input type="date" value={text} required onChange={({ target }) => setText(target.value)} />
          </label>
          <button type="submit">Show this date</button>
        </form>
      )}
    </Menu>
  );
}

/** A notice that the page shows official sources alone. */
function OfficialBanner(): ReactNode {
  const { address, setParams } = useRouter();
  if (readView(address.params).evidence === 'ALL') return null;
  return (
    <p className="banner" role="status">
      Showing what <strong>filings and press releases</strong> state.{' '}
      <button type="button" className="as-link" onClick={() => setParams({ evidence: '' })}>
        Show all sources
      </button>
      .
    </p>
  );
}

/** A notice that the view shows a past day of knowledge. */
function KnownOnBanner(): ReactNode {
  const { address, setParams } = useRouter();
  const day = readKnownOn(address.params);
  if (day === null) return null;
  return (
    <p className="banner" role="status">
      Showing what was <strong>public on {formatDate(day)}</strong>.{' '}
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

/** A notice that the graph has changed since the revision in the address of a shared view. */
function RevisionNotice({ current }: { current: number | null }): ReactNode {
  const shared = readRevision(useRouter().address.params);
  if (shared === null || current === null || current <= shared) return null;
  return (
    <p className="banner" role="status">
      Recorded since revision {shared}: more claims, so this view of revision {current} can differ from the
      one that was linked.
    </p>
  );
}

function PageFooter({ graph }: { graph: AboutQuery['graph'] | null }): ReactNode {
  const { root, address } = useRouter();
  if (address.params['embed'] === '1') return <FrameFooter graph={graph} />;
  return (
    <footer className="foot">
      {graph !== null && (
        <p>
          Data {graph.datasets.length === 1 ? 'set' : 'sets'}:{' '}
          {formatList(graph.datasets.map(({ title, license }) => `${title} (${license})`))}. Revision{' '}
          {graph.revision}. dealgraph {graph.version}
        </p>
      )}
      <p>
        All data comes from a public GraphQL API: <a href={`${root}graphql`}>try it in GraphiQL</a>.
      </p>
    </footer>
  );
}

/** Class of the content. A framed picture fills its frame; other views have their own height. */
const mainClass = (embedded: boolean, isPicture: boolean): string =>
  embedded ? `main embedded ${isPicture ? 'embedded-picture' : ''}` : 'main';

/**
 * The frame of every view: header, notice of a past day, and footer. Embedded views have no header.
 */
export function PageShell({ children }: { children: ReactNode }): ReactNode {
  const { address } = useRouter();
  const { route, params } = address;
  const main = useRef<HTMLElement>(null);
  const routeKey = JSON.stringify(route);
  const initialRouteKey = useRef(routeKey);
  useEffect(() => {
    // Moves the focus to the new view after a navigation, but not on the first load.
    if (initialRouteKey.current === routeKey) return;
    initialRouteKey.current = '';
    main.current?.focus({ preventScroll: true });
  }, [routeKey]);
  const embedded = params['embed'] === '1';
  useHeightMessages(embedded);
  const about = useRetryingQuery(AboutDocument, {});
  const graph = about.state === 'loaded' ? about.data.graph : null;
  return (
    <OfferedDownloadsProvider>
      {!embedded && (
        <header className="head">
          <a className="skip" href="#main" onClick={() => main.current?.focus()}>
            Skip to content
          </a>
          <ViewLink route={{ view: 'home' }} className="brand" current={route.view === 'home'}>
            dealgraph
          </ViewLink>
          {route.view === 'home' ? <span className="search" /> : <SearchBox />}
          <nav className="nav" aria-label="Main">
            {NAVIGATION.map(({ route: target, name }) => (
              <ViewLink key={name} route={target} current={target.view === route.view}>
                {name}
              </ViewLink>
            ))}
            <QuestionsMenu />
          </nav>
          <div className="head-menus">
            <KnownOnPicker />
            <ShareMenu target={address} />
          </div>
        </header>
      )}
      <KnownOnBanner />
      <OfficialBanner />
      <RevisionNotice current={graph?.revision ?? null} />
      <main id="main" className={mainClass(embedded, route.view === 'picture')} ref={main} tabIndex={-1}>
        {children}
      </main>
      <PageFooter graph={graph} />
    </OfferedDownloadsProvider>
  );
}
