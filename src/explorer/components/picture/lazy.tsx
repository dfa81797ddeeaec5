import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import { LoadingSkeleton } from '../query-state.tsx';
import type { NeighborhoodPicture } from './neighborhood.tsx';
import type { SubgraphPicture } from './subgraph.tsx';

const AsyncSubgraphPicture = lazy(async () => ({
  default: (await import('./subgraph.tsx')).SubgraphPicture,
}));
const AsyncNeighborhoodPicture = lazy(async () => ({
  default: (await import('./neighborhood.tsx')).NeighborhoodPicture,
}));

/** The surroundings of entities as a picture. What draws it comes when it is needed, so that a page can be read before. */
export function LazyNeighborhoodPicture(props: ComponentProps<typeof NeighborhoodPicture>): ReactNode {
  return (
    <Suspense fallback={<LoadingSkeleton subject="the picture" lines={6} />}>
      <AsyncNeighborhoodPicture {...props} />
    </Suspense>
  );
}

/** A piece of the graph that is at hand as a picture; what draws it comes when it is needed. */
export function LazySubgraphPicture(props: ComponentProps<typeof SubgraphPicture>): ReactNode {
  return (
    <Suspense fallback={<LoadingSkeleton subject="the picture" lines={6} />}>
      <AsyncSubgraphPicture {...props} />
    </Suspense>
  );
}
