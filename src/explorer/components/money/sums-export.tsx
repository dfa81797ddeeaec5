import type { AnyVariables } from '@urql/core';
import type { ReactNode } from 'react';
import type { AnyDocument } from '../../client/known-on.ts';
import { GraphiqlLink } from '../graphiql-link.tsx';
import { DownloadCsvButton } from '../export-buttons.tsx';

/** Buttons that download sums as CSV and open their query in GraphiQL. */
export function SumsExport({
  baseName,
  createCsv,
  query,
  variables,
}: {
  /** Name of the file without its extension. */
  baseName: string;
  createCsv: () => Promise<string> | string;
  query: AnyDocument;
  variables: AnyVariables;
}): ReactNode {
  return (
    <div className="button-group">
      <DownloadCsvButton label="Download sums as CSV" baseName={baseName} createCsv={createCsv} />
      <GraphiqlLink query={query} variables={variables}>
        Open sums in GraphiQL
      </GraphiqlLink>
    </div>
  );
}
