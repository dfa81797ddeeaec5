import type { ReactNode } from 'react';
import { Clients, OfDay } from './client/providers.tsx';
import { dayOf, formatAddress, type Place } from './core/address.ts';
import { Boundary } from './components/error-boundary.tsx';
import { LocationProvider, useLocation } from './components/router.tsx';
import { Shell } from './components/page-shell.tsx';
import { ChangesView } from './views/changes.tsx';
import { CirclesView } from './views/cycles.tsx';
import { ConnectionsView } from './views/paths.tsx';
import { CounterpartiesView } from './views/counterparties.tsx';
import { DependenceView } from './views/dependence.tsx';
import { DisagreementsView } from './views/conflicts.tsx';
import { EntityView } from './views/entity.tsx';
import { HomeView } from './views/home.tsx';
import { NowhereView } from './views/not-found.tsx';
import { PictureView } from './views/picture.tsx';
import { RelationshipView } from './views/relationship.tsx';
import { RelationshipsView } from './views/relationships.tsx';
import { SearchView } from './views/search.tsx';
import { SourceView } from './views/source.tsx';

function View({ place }: { place: Place }): ReactNode {
  switch (place.view) {
    case 'home':
      return <HomeView />;
    case 'search':
      return <SearchView />;
    case 'relationships':
      return <RelationshipsView />;
    case 'entity':
      return <EntityView key={place.id} id={place.id} />;
    case 'relationship':
      return <RelationshipView key={place.id} id={place.id} />;
    case 'source':
      return <SourceView key={place.id} id={place.id} />;
    case 'picture':
      return <PictureView />;
    case 'connections':
      return <ConnectionsView />;
    case 'disagreements':
      return <DisagreementsView />;
    case 'circles':
      return <CirclesView />;
    case 'dependence':
      return <DependenceView />;
    case 'changes':
      return <ChangesView />;
    case 'counterparties':
      return <CounterpartiesView />;
    case 'nowhere':
      return <NowhereView path={place.path} />;
  }
}

function AddressedView(): ReactNode {
  const { address } = useLocation();
  return (
    <Boundary at={formatAddress(address)}>
      <View place={address.place} />
    </Boundary>
  );
}

function AddressedDay({ children }: { children: ReactNode }): ReactNode {
  return <OfDay day={dayOf(useLocation().address.params)}>{children}</OfDay>;
}

/** The explorer: the view that the address asks for, of the graph on the day that it asks for. */
export function App({ root }: { root: string }): ReactNode {
  return (
    <LocationProvider root={root}>
      <Clients url={`${root}graphql`}>
        <AddressedDay>
          <Shell>
            <AddressedView />
          </Shell>
        </AddressedDay>
      </Clients>
    </LocationProvider>
  );
}
