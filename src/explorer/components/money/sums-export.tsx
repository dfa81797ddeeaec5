import type { AnyVariables } from '@urql/core';
import type { ReactNode } from 'react';
import type { AnyDocument } from '../../client/known-on.ts';
import { GraphiqlLink } from '../graphiql-link.tsx';
import { DownloadCsvButton } from '../export-buttons.tsx';

/** Takes sums away: as CSV, and as the question that they answer. */
export function SumsExport({
  baseName,
  createCsv,
  query,
  variables,
}: {
  /** The name of the file, without its ending. */
  baseName: string;
  createCsv: () => Promise<string> | string;
  query: AnyDocument;
  variables: AnyVariables;
}): ReactNode {
  return (
    <div className="take-away">
      <DownloadCsvButton label="Save these sums as CSV" baseName={baseName} createCsv={createCsv} />
      <GraphiqlLink query={query} variables={variables}>
        These sums in GraphiQL
      </GraphiqlLink>
    </div>
  );
}
