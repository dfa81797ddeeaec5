import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import { Waiting } from '../query-state.tsx';
import type { Neighborhood } from './neighborhood.tsx';
import type { Picture } from './subgraph.tsx';

const LoadedPicture = lazy(async () => ({ default: (await import('./subgraph.tsx')).Picture }));
const Loaded = lazy(async () => ({ default: (await import('./neighborhood.tsx')).Neighborhood }));

/** The surroundings of entities as a picture. What draws it comes when it is needed, so that a page can be read before. */
export function LazyNeighborhood(props: ComponentProps<typeof Neighborhood>): ReactNode {
  return (
    <Suspense fallback={<Waiting what="the picture" lines={6} />}>
      <Loaded {...props} />
    </Suspense>
  );
}

/** A piece of the graph that is at hand as a picture; what draws it comes when it is needed. */
export function LazyPicture(props: ComponentProps<typeof Picture>): ReactNode {
  return (
    <Suspense fallback={<Waiting what="the picture" lines={6} />}>
      <LoadedPicture {...props} />
    </Suspense>
  );
}
