import type { ReactNode } from 'react';
import { ClientProvider, ViewProvider } from './client/providers.tsx';
import { readView, formatAddress, type ViewRoute } from './core/address.ts';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { RouterProvider, useRouter } from './components/router.tsx';
import { PageShell } from './components/page-shell.tsx';
import { ChangesView } from './views/changes.tsx';
import { CyclesView } from './views/cycles.tsx';
import { PathsView } from './views/paths.tsx';
import { CounterpartiesView } from './views/counterparties.tsx';
import { DependenceView } from './views/dependence.tsx';
import { ConflictsView } from './views/conflicts.tsx';
import { EntityView } from './views/entity.tsx';
import { HomeView } from './views/home.tsx';
import { NotFoundView } from './views/not-found.tsx';
import { PictureView } from './views/picture.tsx';
import { RelationshipView } from './views/relationship.tsx';
import { RelationshipsView } from './views/relationships.tsx';
import { SearchView } from './views/search.tsx';
import { SourceView } from './views/source.tsx';

function RouteView({ route }: { route: ViewRoute }): ReactNode {
  switch (route.view) {
    case 'home':
      return <HomeView />;
    case 'search':
      return <SearchView />;
    case 'relationships':
      return <RelationshipsView />;
    case 'entity':
      return <EntityView key={route.id} id={route.id} />;
    case 'relationship':
      return <RelationshipView key={route.id} id={route.id} />;
    case 'source':
      return <SourceView key={route.id} id={route.id} />;
    case 'picture':
      return <PictureView />;
    case 'paths':
      return <PathsView />;
    case 'conflicts':
      return <ConflictsView />;
    case 'cycles':
      return <CyclesView />;
    case 'dependence':
      return <DependenceView />;
    case 'changes':
      return <ChangesView />;
    case 'counterparties':
      return <CounterpartiesView />;
    case 'not-found':
      return <NotFoundView path={route.path} />;
  }
}

function CurrentView(): ReactNode {
  const { address } = useRouter();
  return (
    <ErrorBoundary resetKey={formatAddress(address)}>
      <RouteView route={address.route} />
    </ErrorBoundary>
  );
}

function UrlViewProvider({ children }: { children: ReactNode }): ReactNode {
  return <ViewProvider {...readView(useRouter().address.params)}>{children}</ViewProvider>;
}

/** The explorer: the page of the current address, in its view of the graph. */
export function App({ root }: { root: string }): ReactNode {
  return (
    <RouterProvider root={root}>
      <ClientProvider url={`${root}graphql`}>
        <UrlViewProvider>
          <PageShell>
            <CurrentView />
          </PageShell>
        </UrlViewProvider>
      </ClientProvider>
    </RouterProvider>
  );
}
