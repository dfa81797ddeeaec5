import type { AnyVariables } from '@urql/core';
import type { ReactNode } from 'react';
import { graphiqlUrl } from '../client/graphiql-url.ts';
import type { AnyDocument } from '../client/known-on.ts';
import { readKnownOn } from '../core/address.ts';
import { useRouter } from './router.tsx';

/** Leads to GraphiQL with the very question that a view asks, of the day that is looked at. */
export function GraphiqlLink({
  query,
  variables,
  ignoreKnownOn = false,
  children = 'Open in GraphiQL',
}: {
  query: AnyDocument;
  variables: AnyVariables;
  /** Whether the question names its days itself. */
  ignoreKnownOn?: boolean;
  children?: ReactNode;
}): ReactNode {
  const { address, root } = useRouter();
  const day = ignoreKnownOn ? null : readKnownOn(address.params);
  return (
    <a className="button quiet" href={root + graphiqlUrl(query, variables, day)}>
      {children}
    </a>
  );
}
