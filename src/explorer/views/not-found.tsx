import type { ReactNode } from 'react';
import { EmptyState } from '../components/query-state.tsx';
import { ViewLink } from '../components/links.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';

/** What is shown where there is nothing: what was looked for, and where to go on. */
export function NodeNotFound({ noun, id }: { noun: string; id: string }): ReactNode {
  useDocumentTitle('Not here');
  return (
    <>
      <h1>Not here</h1>
      <EmptyState title={`There is no ${noun} with the id “${id}”.`}>
        <p>
          The link may be mistyped, or what it leads to was not known yet on the day that you look at.{' '}
          <ViewLink route={{ view: 'search' }} params={{ text: id.replaceAll('-', ' ') }}>
            Search for it
          </ViewLink>
          , or <ViewLink route={{ view: 'home' }}>begin anew</ViewLink>.
        </p>
      </EmptyState>
    </>
  );
}

/** The view of an address that leads nowhere. */
export function NotFoundView({ path }: { path: string }): ReactNode {
  useDocumentTitle('Not here');
  return (
    <>
      <h1>Not here</h1>
      <EmptyState title={`There is nothing at ${path.startsWith('/') ? path : `/${path}`}.`}>
        <p>
          The link may be mistyped. Search for what you look for at the top of the page, or{' '}
          <ViewLink route={{ view: 'home' }}>begin anew</ViewLink>.
        </p>
      </EmptyState>
    </>
  );
}
