import type { Client } from '@urql/core';
import type { ReactNode } from 'react';
import { useClient } from 'urql';
import { fetchDealClaims, fetchDealSources, readAtOneRevision } from '../client/deal-claims.ts';
import { claimColumns, dealClaimRows, type ClaimCsvRow } from '../core/claims.ts';
import { toCsv } from '../core/csv.ts';
import { dealColumns } from '../core/deals.ts';
import { stampColumns, stampedFileName, type CsvTable, type TableContext } from '../core/view-stamp.ts';
import type { DealFragment, SourceLineFragment } from '../generated/operations.ts';
import { DownloadButton } from './export-buttons.tsx';
import { useViewStamp } from './use-view-stamp.ts';

/** Fetches the rows of a CSV file, and chooses its columns. */
export type TableReader<Row> = (
  client: Client,
  /** Context of the columns for rows about the given deals, with the sources of these. */
  contextFor: (dealIds: readonly string[]) => Promise<TableContext>,
) => Promise<CsvTable<Row>>;

/**
 * A button that downloads a table as CSV. The file repeats the day, evidence, revision and address
 * of the view in its columns, and the day and revision in its name.
 */
export function DownloadCsvButton<Row>({
  label = 'Download CSV',
  baseName,
  readTable,
  asOf,
  revision: loadedRevision = null,
}: {
  label?: string;
  /** Beginning of the file name. */
  baseName: string;
  readTable: TableReader<Row>;
  /** Day as of which the table is known, if the address does not say it. */
  asOf?: string | undefined;
  /** Revision of the rows, if they were loaded before. */
  revision?: number | null;
}): ReactNode {
  const client = useClient();
  const { createStamp, linkTo } = useViewStamp();
  const contextFor = async (dealIds: readonly string[]): Promise<TableContext> => {
    const sources: ReadonlyMap<string, readonly SourceLineFragment[]> =
      dealIds.length === 0 ? new Map() : await fetchDealSources(client, dealIds);
    return { linkTo, sourcesOf: (id) => sources.get(id) ?? [] };
  };
  const createFile = async (): Promise<File> => {
    const read = () => readTable(client, contextFor);
    const { value: table, revision } = await readAtOneRevision(client, read, loadedRevision);
    const stamp = createStamp(revision, asOf);
    const csv = toCsv([...table.columns, ...stampColumns<Row>(stamp)], table.rows);
    return new File([csv], stampedFileName(baseName, stamp, 'csv'), { type: 'text/csv' });
  };
  return <DownloadButton label={label} createFile={createFile} />;
}

/** Buttons that download deals with their sources, and the claims about them. */
export function DownloadDealsButtons({
  dealsLabel = 'Download CSV',
  baseName,
  fetchDeals,
  revision = null,
}: {
  dealsLabel?: string;
  baseName: string;
  fetchDeals: () => Promise<readonly DealFragment[]> | readonly DealFragment[];
  revision?: number | null;
}): ReactNode {
  return (
    <>
      <DownloadCsvButton<DealFragment>
        label={dealsLabel}
        baseName={baseName}
        revision={revision}
        readTable={async (_client, contextFor) => {
          const rows = await fetchDeals();
          return { columns: dealColumns(await contextFor(rows.map(({ id }) => id))), rows };
        }}
      />
      <DownloadCsvButton<ClaimCsvRow>
        label="Download claims as CSV"
        baseName={`claims-of-${baseName}`}
        revision={revision}
        readTable={async (client, contextFor) => {
          const deals = await fetchDeals();
          const claims = await fetchDealClaims(client, deals.map(({ id }) => id)); // prettier-ignore
          return { columns: claimColumns(await contextFor([])), rows: dealClaimRows(deals, claims) };
        }}
      />
    </>
  );
}
