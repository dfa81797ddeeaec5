import { useMemo, type ReactNode } from 'react';
import { Provider } from 'urql';
import { clientsByDay } from './client/client.ts';
import { dayOf } from './core/address.ts';
import { LocationProvider, useLocation } from './parts/location.tsx';
import { Shell } from './parts/shell.tsx';
import { DisagreementsView } from './views/disagreements.tsx';
import { EntityView } from './views/entity.tsx';
import { HomeView } from './views/home.tsx';
import { NowhereView } from './views/nowhere.tsx';
import { RelationshipView } from './views/relationship.tsx';
import { RelationshipsView } from './views/relationships.tsx';
import { SearchView } from './views/search.tsx';
import { SourceView } from './views/source.tsx';

function View(): ReactNode {
  const { place } = useLocation().address;
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
    case 'disagreements':
      return <DisagreementsView />;
    case 'nowhere':
      return <NowhereView path={place.path} />;
  }
}

function Day({ children }: { children: ReactNode }): ReactNode {
  const { root, address } = useLocation();
  const clients = useMemo(() => clientsByDay(`${root}graphql`), [root]);
  return <Provider value={clients(dayOf(address.params))}>{children}</Provider>;
}

/** The explorer: the view that the address asks for, of the graph on the day that it asks for. */
export function App({ root }: { root: string }): ReactNode {
  return (
    <LocationProvider root={root}>
      <Day>
        <Shell>
          <View />
        </Shell>
      </Day>
    </LocationProvider>
  );
}
