import type { AnyVariables } from '@urql/core';
import type { ReactNode } from 'react';
import { graphiqlAddress } from '../client/graphiql-url.ts';
import type { AnyDocument } from '../client/known-on.ts';
import { dayOf } from '../core/address.ts';
import { useLocation } from './router.tsx';

/** Leads to GraphiQL with the very question that a view asks, of the day that is looked at. */
export function GraphiqlLink({
  query,
  variables,
  anyDay = false,
  children = 'Open in GraphiQL',
}: {
  query: AnyDocument;
  variables: AnyVariables;
  /** Whether the question names its days itself. */
  anyDay?: boolean;
  children?: ReactNode;
}): ReactNode {
  const { address, root } = useLocation();
  const day = anyDay ? null : dayOf(address.params);
  return (
    <a className="button quiet" href={root + graphiqlAddress(query, variables, day)}>
      {children}
    </a>
  );
}
