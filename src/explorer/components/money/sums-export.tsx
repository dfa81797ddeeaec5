import type { AnyVariables } from '@urql/core';
import type { ReactNode } from 'react';
import type { AnyDocument } from '../../client/known-on.ts';
import { GraphiqlLink } from '../graphiql-link.tsx';
import { CsvButton } from '../export-buttons.tsx';

/** Takes sums away: as CSV, and as the question that they answer. */
export function TakeSums({
  name,
  make,
  query,
  variables,
}: {
  /** The name of the file, without its ending. */
  name: string;
  make: () => Promise<string> | string;
  query: AnyDocument;
  variables: AnyVariables;
}): ReactNode {
  return (
    <div className="take-away">
      <CsvButton label="Save these sums as CSV" name={name} make={make} />
      <GraphiqlLink query={query} variables={variables}>
        These sums in GraphiQL
      </GraphiqlLink>
    </div>
  );
}
