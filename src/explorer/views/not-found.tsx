import type { ReactNode } from 'react';
import { EmptyState } from '../components/query-state.tsx';
import { ViewLink } from '../components/links.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';

/** The view of an ID that no node has. */
export function NodeNotFound({ noun, id }: { noun: string; id: string }): ReactNode {
  useDocumentTitle('Page not found');
  return (
    <>
      <h1>Page not found</h1>
      <EmptyState title={`No ${noun} has the ID “${id}”.`}>
        <p>
          The link may be mistyped, or the page may not exist on the selected date.{' '}
          <ViewLink route={{ view: 'search' }} params={{ text: id.replaceAll('-', ' ') }}>
            Search for it
          </ViewLink>{' '}
          or <ViewLink route={{ view: 'home' }}>go to the home page</ViewLink>.
        </p>
      </EmptyState>
    </>
  );
}

/** The view of an unknown path. */
export function NotFoundView({ path }: { path: string }): ReactNode {
  useDocumentTitle('Page not found');
  return (
    <>
      <h1>Page not found</h1>
      <EmptyState title={`No page at ${path.startsWith('/') ? path : `/${path}`}.`}>
        <p>
          The link may be mistyped. Use the search at the top of the page, or{' '}
          <ViewLink route={{ view: 'home' }}>go to the home page</ViewLink>.
        </p>
      </EmptyState>
    </>
  );
}
