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

/** A picture of a neighborhood, whose code loads on demand after the rest of the page. */
export function LazyNeighborhoodPicture(props: ComponentProps<typeof NeighborhoodPicture>): ReactNode {
  return (
    <Suspense fallback={<LoadingSkeleton subject="the picture" lines={6} />}>
      <AsyncNeighborhoodPicture {...props} />
    </Suspense>
  );
}

/** A picture of a loaded subgraph, whose code loads on demand. */
export function LazySubgraphPicture(props: ComponentProps<typeof SubgraphPicture>): ReactNode {
  return (
    <Suspense fallback={<LoadingSkeleton subject="the picture" lines={6} />}>
      <AsyncSubgraphPicture {...props} />
    </Suspense>
  );
}
