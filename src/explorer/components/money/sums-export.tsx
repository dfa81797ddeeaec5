import type { AnyVariables } from '@urql/core';
import type { ReactNode } from 'react';
import type { AnyDocument } from '../../client/known-on.ts';
import { GraphiqlLink } from '../graphiql-link.tsx';
import { DownloadCsvButton, type TableReader } from '../download-csv.tsx';
import type { SumRow } from '../../core/money.ts';

/** Buttons that download sums as CSV and open their query in GraphiQL. */
export function SumsExport({
  baseName,
  readTable,
  query,
  variables,
}: {
  /** Name of the file without its extension. */
  baseName: string;
  readTable: TableReader<SumRow>;
  query: AnyDocument;
  variables: AnyVariables;
}): ReactNode {
  return (
    <div className="button-group">
      <DownloadCsvButton label="Download sums as CSV" baseName={baseName} readTable={readTable} />
      <GraphiqlLink query={query} variables={variables}>
        Open sums in GraphiQL
      </GraphiqlLink>
    </div>
  );
}
