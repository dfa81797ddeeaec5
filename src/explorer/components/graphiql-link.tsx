import type { AnyVariables } from '@urql/core';
import type { ReactNode } from 'react';
import { graphiqlUrl } from '../client/graphiql-url.ts';
import type { AnyDocument } from '../client/known-on.ts';
import { readView } from '../core/address.ts';
import { useRouter } from './router.tsx';

/** A link to GraphiQL with the query of a page, in its view of the graph. */
export function GraphiqlLink({
  query,
  variables,
  ignoreKnownOn = false,
  children = 'Open in GraphiQL',
}: {
  query: AnyDocument;
  variables: AnyVariables;
  /** Whether the query contains its days already. */
  ignoreKnownOn?: boolean;
  children?: ReactNode;
}): ReactNode {
  const { address, root } = useRouter();
  const view = readView(address.params);
  return (
    <a
      className="button quiet"
      href={root + graphiqlUrl(query, variables, ignoreKnownOn ? { ...view, knownOn: null } : view)}
    >
      {children}
    </a>
  );
}
