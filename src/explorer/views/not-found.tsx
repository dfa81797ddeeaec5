import type { ReactNode } from 'react';
import { Empty } from '../components/query-state.tsx';
import { PlaceLink } from '../components/links.tsx';
import { useTitle } from '../components/use-document-title.ts';

/** What is shown where there is nothing: what was looked for, and where to go on. */
export function Missing({ what, id }: { what: string; id: string }): ReactNode {
  useTitle('Not here');
  return (
    <>
      <h1>Not here</h1>
      <Empty title={`There is no ${what} with the id “${id}”.`}>
        <p>
          The link may be mistyped, or what it leads to was not known yet on the day that you look at.{' '}
          <PlaceLink place={{ view: 'search' }} params={{ text: id.replaceAll('-', ' ') }}>
            Search for it
          </PlaceLink>
          , or <PlaceLink place={{ view: 'home' }}>begin anew</PlaceLink>.
        </p>
      </Empty>
    </>
  );
}

/** The view of an address that leads nowhere. */
export function NowhereView({ path }: { path: string }): ReactNode {
  useTitle('Not here');
  return (
    <>
      <h1>Not here</h1>
      <Empty title={`There is nothing at ${path.startsWith('/') ? path : `/${path}`}.`}>
        <p>
          The link may be mistyped. Search for what you look for at the top of the page, or{' '}
          <PlaceLink place={{ view: 'home' }}>begin anew</PlaceLink>.
        </p>
      </Empty>
    </>
  );
}
